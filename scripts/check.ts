import { spawnSync } from 'node:child_process';
import { projectRoot } from './projectRoot.ts';

/** Format, lint and types; `npm run check -- --fix` writes what can be mended. */
const shouldFix = process.argv.includes('--fix');
const steps: readonly { readonly what: string; readonly command: readonly string[] }[] = [
  { what: 'Format', command: ['prettier', shouldFix ? '--write' : '--check', '--log-level', 'warn', '.'] },
  { what: 'Lint', command: ['eslint', '--max-warnings', '0', ...(shouldFix ? ['--fix'] : []), '.'] },
  { what: 'Types', command: ['tsc', '-p', 'tsconfig.json'] },
  { what: 'Types of the components', command: ['tsc', '-p', 'lwc', '--noEmit'] },
];

const failed = steps.filter(({ what, command: [program, ...rest] }) => {
  process.stderr.write(`${what} …\n`);
  return spawnSync(program!, rest, { cwd: projectRoot, stdio: 'inherit' }).status !== 0;
});
if (failed.length > 0) {
  process.stderr.write(`Not clean: ${failed.map(({ what }) => what.toLowerCase()).join(', ')}.\n`);
  process.exit(1);
}
