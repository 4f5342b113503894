// Run by npm after `npm ci` and `npm install`: a fresh clone has deployable components. Quiet where TypeScript is not installed
// (a production install), since then nothing is built here.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
try {
  const compiler = require.resolve('typescript/bin/tsc');
  process.exitCode = spawnSync(process.execPath, [compiler, '-p', 'lwc'], { stdio: 'inherit' }).status ?? 1;
} catch {
  process.stderr.write('TypeScript is not installed: the components were not built. Run `npm run build` later.\n');
}
