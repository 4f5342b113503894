import { request } from '../platform/client/request.ts';
import { context } from './context.ts';

const PAUSE = 2000;

/** Loads the page again after a deploy, so that what was just deployed is what one sees. */
export function startWatching(): void {
  const ask = async (): Promise<void> => {
    if (document.visibilityState === 'visible') {
      const reply = (await request('GET', '/web/version').catch(() => undefined)) as { version: number } | undefined;
      // Half-typed input is worth more than a fresh page.
      if (
        reply !== undefined &&
        reply.version !== context.metadataVersion &&
        document.querySelector('dialog[open], form .slds-input') === null
      )
        location.reload();
    }
    setTimeout(() => void ask(), PAUSE);
  };
  setTimeout(() => void ask(), PAUSE);
}
