import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writePlanFolder } from '../../planFiles/planFolder.ts';
import { rewritePlanFiles, type PlanFilesChange } from '../../planFiles/rewritePlanFiles.ts';
import type { ProjectFiles } from './projectFiles.ts';

/** Files that changed, or that a person has edited since they were read: then nothing is written. */
export type FilesWritten = { readonly paths: readonly string[] } | { readonly edited: readonly string[] };

/** Makes the files say what is agreed, unless somebody has edited them meanwhile. */
export async function writeProjectFiles(project: ProjectFiles, change: PlanFilesChange): Promise<FilesWritten> {
  const { root, files, settings, records } = project;
  const changed = rewritePlanFiles(files, change, { splitFrom: settings.splitFrom, reading: { records } });
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const edited: string[] = [];
  for (const { path } of changed) if ((await textNow(root, path)) !== texts.get(path)) edited.push(path);
  if (edited.length > 0) return { edited };
  await writePlanFolder(root, changed);
  return { paths: changed.map(({ path }) => path) };
}

/** Undefined where there is no such file. */
async function textNow(root: string, path: string): Promise<string | undefined> {
  const bytes = await readFile(join(root, ...path.split('/'))).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  return bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
