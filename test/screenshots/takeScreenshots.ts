import { join } from 'node:path';
import { loadLargeAccount } from '../../local-org/sample-data/large/loadLargeAccount.ts';
import { settled, startBrowser } from '../end-to-end/support/browser.ts';
import prepareOrg from '../end-to-end/support/prepareOrg.ts';
import removePreparedOrg from '../end-to-end/support/removePreparedOrg.ts';
import { startOrg, type RunningOrg } from '../end-to-end/support/runningOrg.ts';
import { SHOTS, type Shot } from './shots.ts';
import { takeReportScreenshots } from './takeReportScreenshots.ts';

const WIDTHS = [1280, 768];
const LARGE = { buyingCenters: 200, solutions: 100, cells: 20_000, people: 2_000, links: 2_500 };

const NAMES = { sample: 'Halvorsen Maritime Group', bare: 'Nordkai Terminals' };

/** Takes the pictures whose name contains `only` into a folder; tells each file as it is written. */
export async function takeScreenshots(folder: string, only: string, say: (sentence: string) => void): Promise<void> {
  await takeReportScreenshots(folder, only, say);
  if (!SHOTS.some((shot) => shot.name.includes(only))) return;
  await prepareOrg();
  try {
    for (const account of ['sample', 'bare', 'large'] as const) {
      const shots = SHOTS.filter((shot) => shot.account === account && shot.name.includes(only));
      if (shots.length > 0) await visitAll(account, shots, folder, say);
    }
  } finally {
    await removePreparedOrg();
  }
}

async function visitAll(account: Shot['account'], shots: readonly Shot[], folder: string, say: (sentence: string) => void): Promise<void> {
  const org = await startOrg();
  const browser = await startBrowser(org);
  try {
    const id = account === 'large' ? await loadLarge(org) : await accountNamed(org, NAMES[account]);
    for (const { name, opportunity, place, show } of shots) {
      const path = place?.path ?? (opportunity ? await opportunityPath(org, opportunity) : `/lightning/r/Account/${id}/view`);
      for (const width of WIDTHS) {
        const { page, close } = await browser.openAs(place?.role ?? 'accountManager', path, width);
        await show(page);
        await settled(page);
        const picture = join(folder, `${name}-${width}.png`);
        // A dialog covers the window; a page is shown whole.
        await page.screenshot({ path: picture, fullPage: (await page.getByRole('dialog').count()) === 0 });
        say(picture);
        await close();
      }
    }
  } finally {
    await browser.close();
    await org.stop();
  }
}

function loadLarge(org: RunningOrg): Promise<string> {
  return loadLargeAccount({ url: org.url, accessToken: org.user('salesOperations').accessToken, size: LARGE });
}

async function accountNamed(org: RunningOrg, name: string): Promise<string> {
  const [account] = await org.user('viewer').query(`SELECT Id FROM Account WHERE Name = '${name}'`);
  return account!.Id as string;
}

async function opportunityPath(org: RunningOrg, name: string): Promise<string> {
  const [opportunity] = await org.user('viewer').query(`SELECT Id FROM Opportunity WHERE Name = '${name}'`);
  return `/lightning/r/Opportunity/${opportunity!.Id}/view`;
}
