import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildComponents } from '../../../scripts/buildComponents.ts';
import { projectRoot } from '../../../scripts/projectRoot.ts';
import { startServer } from './serverProcess.ts';

const cache = join(projectRoot, '.cache', 'end-to-end');

/** Everything that decides what a prepared org holds. Sample dates are relative to the day of loading. */
function fingerprint(): string {
  const hash = createHash('sha256').update(new Date().toISOString().slice(0, 10));
  const sources = ['force-app/**/*.xml', 'lwc/**/*.{ts,html,css,xml,svg}', 'local-org/{src,sample-data}/**/*.{ts,json}', 'scripts/start/*.ts'];
  for (const file of globSync(sources, { cwd: projectRoot, exclude: (path) => /(__tests__|node_modules)$/.test(path) }).sort()) {
    hash.update(file).update(readFileSync(join(projectRoot, file)));
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * Path of a database with the project deployed and the sample customers loaded, both through the public API. Copy it, never open it.
 * Made once for the same sources: every test file starts from it in a fraction of a second.
 */
export async function preparedOrg(): Promise<string> {
  const file = join(cache, `${fingerprint()}.sqlite`);
  if (existsSync(file)) return file;
  await buildComponents();
  mkdirSync(cache, { recursive: true });
  for (const old of globSync('*.sqlite', { cwd: cache })) rmSync(join(cache, old));
  const directory = mkdtempSync(join(cache, 'making-'));
  try {
    const making = join(directory, 'org.sqlite');
    const server = await startServer([making, 'prepare']);
    await server.stop();
    // Two workers may both have made it; the later one replaces it with the same.
    renameSync(making, file);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
  return file;
}
