import { execFile } from 'node:child_process';
import { globSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from './projectRoot.ts';

const sources = () => globSync('lwc/*/**/*.ts', { cwd: projectRoot, exclude: (path) => /(__tests__|node_modules)$/.test(path) });
const outputOf = (source: string) => source.replace(/\.ts$/, '.js');

/** Compiles the TypeScript of the components to the JavaScript that is deployed; says whether there was anything to do. Throws with the compiler's words. */
export async function buildComponents(): Promise<boolean> {
  removeOrphans();
  if (sources().every(isUpToDate)) return false;
  const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  try {
    await promisify(execFile)(process.execPath, [compiler, '-p', join(projectRoot, 'lwc')], { cwd: projectRoot });
  } catch (error) {
    throw new Error(`The components do not compile:\n${(error as { stdout?: string }).stdout ?? String(error)}`);
  }
  return true;
}

function isUpToDate(source: string): boolean {
  const built = statSync(join(projectRoot, outputOf(source)), { throwIfNoEntry: false });
  return built !== undefined && built.mtimeMs >= statSync(join(projectRoot, source)).mtimeMs;
}

/** JavaScript whose TypeScript is gone would still be deployed. */
function removeOrphans(): void {
  const expected = new Set(sources().map(outputOf));
  for (const built of globSync('lwc/*/**/*.js', { cwd: projectRoot })) {
    if (!expected.has(built)) rmSync(join(projectRoot, built));
  }
}
