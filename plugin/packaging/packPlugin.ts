import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildPlugin } from '../build.ts';
import { bundledLicences } from './bundledLicences.ts';
import { packedManifest } from './packedManifest.ts';

const root = resolve(import.meta.dirname, '..');

/**
 * Builds the plugin and packs it as npm does: one tarball that `sf plugins install file:<path>` installs, the domain modules inside.
 * @param folder where the tarball goes; made when it is not there
 * @returns path of the tarball
 * @throws Error with npm's words
 */
export async function packPlugin(folder: string): Promise<string> {
  await buildPlugin();
  const source = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const staging = mkdtempSync(join(tmpdir(), 'account-planning-pack-'));
  try {
    for (const name of source.files as readonly string[])
      cpSync(join(root, name), join(staging, name), { recursive: true, filter: isPacked });
    cpSync(join(root, 'README.md'), join(staging, 'README.md'));
    cpSync(resolve(root, '../LICENSE'), join(staging, 'LICENSE'));
    writeFileSync(join(staging, 'package.json'), JSON.stringify(packedManifest(source), undefined, 2));
    writeFileSync(join(staging, 'lib/LICENSES.txt'), bundledLicences(root));
    mkdirSync(folder, { recursive: true });
    return join(folder, npmPack(staging, folder));
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** Maps are larger than what they map, and the list of inputs names this repository's files. */
const isPacked = (path: string): boolean => !/(?:\.map|\.inputs)$/.test(path);

function npmPack(staging: string, folder: string): string {
  const isWindows = process.platform === 'win32';
  const flags = ['pack', '--json', '--ignore-scripts', '--loglevel=error', '--pack-destination', resolve(folder)];
  const { status, stdout, stderr } = spawnSync(isWindows ? 'npm.cmd' : 'npm', flags, { cwd: staging, encoding: 'utf8', shell: isWindows });
  if (status !== 0) throw new Error(`npm pack ended with ${status}: ${stderr}`);
  const packed = JSON.parse(stdout);
  // A list; npm 12 makes it an object by the package's name.
  const [{ filename }] = (Array.isArray(packed) ? packed : Object.values(packed)) as [{ readonly filename: string }];
  return filename;
}
