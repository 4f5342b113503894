import { watch } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../projectRoot.ts';
import { PACKAGE_DIRECTORIES } from './deploySources.ts';

/** Runs `redeploy` shortly after a source changed; one run at a time, errors are said and the watch goes on. */
export function watchSources(redeploy: () => Promise<void>, say: (sentence: string) => void): void {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const schedule = (file: string | null) => {
    // The build writes .js beside the .ts; that is not a change by a person.
    if (!file || !/\.(ts|html|css|xml)$/.test(file)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(redeploy).catch((error: unknown) => say(error instanceof Error ? error.message : String(error)));
    }, 100);
  };
  for (const directory of PACKAGE_DIRECTORIES) watch(join(projectRoot, directory), { recursive: true }, (_event, file) => schedule(file));
  say('Watching force-app and lwc …');
}
