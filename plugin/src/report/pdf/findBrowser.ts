import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, isAbsolute, join, sep } from 'node:path';

/** Names under which Chromium and its relatives are started, the freest first. */
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

/** Where their installers put them, for machines on which the PATH knows nothing of them. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe', 'Chromium\\Application\\chrome.exe'],
  linux: ['/snap/bin/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/usr/lib/chromium/chromium'],
};

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: NodeJS.ProcessEnv;
}

/** The browser that was named, or the first one that is installed; undefined where there is none. @param named path, or name on the PATH */
export async function findBrowser(named: string | undefined, { platform, environment }: Machine): Promise<string | undefined> {
  const isPath = named !== undefined && (isAbsolute(named) || named.includes(sep) || named.includes('/'));
  const wanted = named === undefined ? [...onPath(NAMES), ...installed()] : isPath ? [named] : onPath([named]);
  for (const file of wanted) {
    if (await isProgram(file)) return file;
  }
  return undefined;

  function onPath(names: readonly string[]): readonly string[] {
    const folders = (environment.PATH ?? environment.Path ?? '').split(delimiter).filter((folder) => folder !== '');
    const endings = platform === 'win32' ? ['.exe', ''] : [''];
    return names.flatMap((name) => folders.flatMap((folder) => endings.map((ending) => join(folder, `${name}${ending}`))));
  }

  function installed(): readonly string[] {
    const places = PLACES[platform] ?? [];
    if (platform !== 'win32') return places;
    const roots = [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA].filter(
      (root) => root !== undefined,
    );
    return roots.flatMap((root) => places.map((place) => join(root, place)));
  }
}

async function isProgram(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}
