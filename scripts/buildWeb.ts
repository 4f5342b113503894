import { join } from 'node:path';
import { buildVendor } from 'local-org/web-build';
import { projectRoot } from './projectRoot.ts';

/** Builds the browser's copy of the Lightning base components; a second call finds it in the cache. Says how far it is every tenth. */
export async function buildWeb(say: (sentence: string) => void): Promise<void> {
  let said = -1;
  await buildVendor({
    cacheDirectory: join(projectRoot, 'local-org', '.cache'),
    onProgress: ({ fraction }) => {
      const tenth = Math.floor(fraction * 10);
      if (tenth <= said) return;
      if (said < 0) say('Building the Lightning base components (once, about half a minute) …');
      else say(`  ${tenth * 10} %`);
      said = tenth;
    },
  });
}
