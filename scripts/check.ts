import { checkSteps } from './checkSteps.ts';

/** `npm run check`; `npm run check -- --fix` writes what can be mended. */
const failed = checkSteps({ shouldFix: process.argv.includes('--fix') }).filter(({ what, run }) => {
  process.stderr.write(`${what} …\n`);
  return !run();
});
if (failed.length > 0) {
  process.stderr.write(`Not clean: ${failed.map(({ what }) => what.toLowerCase()).join(', ')}.\n`);
  process.exit(1);
}
