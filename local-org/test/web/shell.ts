import type { Page } from 'playwright-core';
import { LocalOrg } from '../../src/localOrg.ts';
import type { Org } from '../../src/org.ts';
import { closeWeb, prepareWeb } from '../../src/web/routes.ts';
import { complaintsOf, logIn, startBrowser } from './browser.ts';

/** An org of a test with its pages, and a browser that is logged in to it. */
export interface Shell {
  readonly localOrg: LocalOrg;
  readonly url: string;
  readonly page: Page;
  /** What the page complained about so far. */
  readonly complaints: readonly string[];
  stop(): Promise<void>;
}

/** @param fill what is in the org before it starts */
export async function startShell(fill: (org: Org) => void): Promise<Shell> {
  const username = 'ada@example.com';
  const localOrg = new LocalOrg({ file: ':memory:', port: 0, username, demoLogin: true });
  fill(localOrg.org);
  const { url } = await localOrg.start();
  const [browser] = await Promise.all([startBrowser(), prepareWeb()]);
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const complaints = complaintsOf(page);
  const user = localOrg.org.db.prepare('SELECT "Name" FROM "User" WHERE "Username" = ?').get(username) as { Name: string };
  await logIn(page, url, user.Name);
  const stop = async () => {
    await browser.close();
    await closeWeb();
    await localOrg.stop();
  };
  return { localOrg, url, page, complaints, stop };
}
