import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the plugin, wherever it is installed: the nearest one upwards with a package.json. @param here `import.meta.url` of a module of the plugin */
export function pluginRoot(here: string): string {
  let folder = dirname(fileURLToPath(here));
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}
