import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { projectRoot } from '../projectRoot.ts';

export const PACKAGE_DIRECTORIES = ['force-app', 'lwc'] as const;

/** A fingerprint of everything that a deploy would send: unchanged means there is nothing to deploy. */
export function sourceFingerprint(): string {
  const hash = createHash('sha256');
  const isNotDeployed = (path: string) => /(^|\/)(node_modules|__tests__)$/.test(path);
  for (const directory of PACKAGE_DIRECTORIES) {
    const files = globSync(`${directory}/**/*.{xml,js,html,css,svg,json}`, { cwd: projectRoot, exclude: isNotDeployed }).sort();
    for (const file of files) hash.update(file).update(readFileSync(join(projectRoot, file)));
  }
  return hash.digest('hex');
}

/**
 * Deploys through the metadata API, as `sf project deploy start` does: the same library makes the zip.
 * Throws an Error that lists every problem with its file.
 * @param directories of sources, from the project's own folder; `force-app` and `lwc` unless given
 */
export async function deploySources(
  url: string,
  accessToken: string,
  directories: readonly string[] = PACKAGE_DIRECTORIES,
): Promise<number> {
  // Loaded here: they take over a second, and most starts have nothing to deploy.
  const [{ ComponentSet, MetadataConverter }, { default: jsforce }] = await Promise.all([
    import('@salesforce/source-deploy-retrieve'),
    import('jsforce'),
  ]);
  const components = ComponentSet.fromSource({ fsPaths: directories.map((directory) => resolve(projectRoot, directory)) });
  components.sourceApiVersion = '66.0';
  const { zipBuffer } = await new MetadataConverter().convert(components, 'metadata', { type: 'zip' });
  if (!zipBuffer) throw new Error(`Nothing to deploy was found in ${directories.join(' and ')}.`);
  const connection = new jsforce.Connection({ instanceUrl: url, accessToken, version: '66.0' });
  connection.metadata.pollInterval = 50;
  connection.metadata.pollTimeout = 600_000;
  const result = await connection.metadata.deploy(zipBuffer, { rollbackOnError: true, singlePackage: true }).complete(true);
  if (!result.success) throw new Error(`The org refused the deploy:\n${problemsOf(result.details?.componentFailures)}`);
  return result.numberComponentsDeployed;
}

interface ComponentFailure {
  readonly fileName?: string;
  readonly fullName?: string;
  readonly lineNumber?: number | string;
  readonly problem?: string | null;
}

function problemsOf(failures: unknown): string {
  const list = (Array.isArray(failures) ? failures : [failures]) as readonly (ComponentFailure | undefined)[];
  return list.map((failure) => `  ${failure?.fileName}:${failure?.lineNumber ?? 1} ${failure?.fullName}: ${failure?.problem}`).join('\n');
}
