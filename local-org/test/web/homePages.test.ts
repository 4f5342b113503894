import type { Page } from 'playwright-core';
import type { Org } from '../../src/org.ts';
import type { LocalOrg } from '../../src/localOrg.ts';
import { put, putAccountForm } from './deployed.ts';
import { startShell, type Shell } from './shell.ts';

jest.setTimeout(120_000);

let shell: Shell;
let localOrg: LocalOrg;
let url: string;
let page: Page;
let complaints: readonly string[];

beforeAll(async () => {
  shell = await startShell((org) => {
    putAccountForm(org);
    putPages(org);
  });
  ({ localOrg, url, page, complaints } = shell);
}, 120_000);

afterAll(() => shell?.stop());

/** A page with the account form under another title in every region. */
function putPage(org: Org, name: string, template: string, regions: readonly string[]): void {
  put(org, 'FlexiPage', name, {
    masterLabel: name,
    template: { name: template },
    flexiPageRegions: regions.map((region) => ({
      name: region,
      type: 'Region',
      itemInstances: {
        componentInstance: { componentName: 'accountForm', componentInstanceProperties: { name: 'title', value: `In ${region}` } },
      },
    })),
  });
}

function putPages(org: Org): void {
  putPage(org, 'Planning_Home', 'home:desktopTemplate', ['sidebar', 'top', 'bottomRight', 'bottomLeft']);
  putPage(org, 'Org_Home', 'home:desktopTemplate', ['top']);
  putPage(org, 'Portfolio', 'flexipage:appHomeTemplateHeaderTwoColumnsEqualWidth', ['region1', 'region2', 'region3']);
  put(org, 'CustomTab', 'Portfolio', { label: 'Our portfolio', flexiPage: 'Portfolio', motif: 'Custom1: Heart' });
  const home = { actionName: 'Tab', type: 'Flexipage', formFactor: 'Large' };
  put(org, 'CustomApplication', 'Planning', {
    label: 'Planning',
    tabs: ['standard-home', 'Portfolio', 'standard-Account'],
    actionOverrides: { ...home, content: 'Planning_Home', pageOrSobjectType: 'standard-home' },
  });
  put(org, 'CustomApplication', 'Selling', { label: 'Selling', tabs: ['standard-Account', 'standard-home'] });
}

/** Where the cards are, left and top first. */
async function places(): Promise<Readonly<Record<string, readonly [left: number, top: number]>>> {
  const boxes = await page.locator('c-account-form').evaluateAll((cards) =>
    (cards as unknown as { title: string; getBoundingClientRect(): { left: number; top: number } }[]).map((card) => {
      const { left, top } = card.getBoundingClientRect();
      return [card.title, [Math.round(left), Math.round(top)]] as const;
    }),
  );
  return Object.fromEntries(boxes);
}

test('the app opens at the home page it assigns, with its regions where the template has them', async () => {
  await page.getByText('In sidebar').waitFor();
  expect(await page.getByRole('link', { name: 'Home' }).getAttribute('aria-current')).toBe('page');
  expect(await page.title()).toBe('Home | Local Org');

  const at = await places();
  const [top, left, right, sidebar] = [at['In top']!, at['In bottomLeft']!, at['In bottomRight']!, at['In sidebar']!];
  expect(sidebar[1]).toBe(top[1]);
  expect(left[1]).toBe(right[1]);
  expect(left[1]).toBeGreaterThan(top[1]);
  expect([top[0] === left[0], left[0] < right[0], right[0] < sidebar[0]]).toEqual([true, true, true]);
});

test('an app page opens from its tab in the navigation', async () => {
  await page.getByRole('navigation', { name: 'Planning' }).getByRole('link', { name: 'Our portfolio' }).click();
  await page.getByText('In region3').waitFor();
  expect(new URL(page.url()).pathname).toBe('/lightning/n/Portfolio');
  const at = await places();
  const [header, first, second] = [at['In region1']!, at['In region2']!, at['In region3']!];
  expect(first[1]).toBe(second[1]);
  expect([first[1] > header[1], second[0] > first[0]]).toEqual([true, true]);
});

test('on a narrow screen regions come below one another', async () => {
  await page.setViewportSize({ width: 600, height: 900 });
  await page.goto(`${url}/lightning/page/home`);
  await page.getByText('In sidebar').waitFor();
  expect(new Set(Object.values(await places()).map(([left]) => left)).size).toBe(1);
  await page.setViewportSize({ width: 1280, height: 900 });
});

test('an app without a home page of its own has the one of the org, and none at all without that', async () => {
  const { body } = await model('/web/model/home?app=Selling');
  expect(body[0]?.message).toBe('No home page was deployed for this app.');

  put(localOrg.org, 'CustomTab', 'standard-home', {
    actionOverrides: { actionName: 'Tab', type: 'Flexipage', formFactor: 'Large', content: 'Org_Home' },
  });
  await page.goto(`${url}/lightning/page/home`);
  await page.getByRole('button', { name: 'App Launcher' }).click();
  await page.getByRole('button', { name: 'Selling' }).click();
  await page.getByRole('navigation', { name: 'Selling' }).getByRole('link', { name: 'Home' }).click();
  await page.getByText('In top').waitFor();
  expect(await page.getByText('In sidebar').count()).toBe(0);
});

async function model(path: string): Promise<{ readonly body: readonly { readonly message: string }[] }> {
  return { body: (await page.evaluate(`fetch(${JSON.stringify(path)}).then((reply) => reply.json())`)) as { message: string }[] };
}

test('nothing was reported to the console but the page that is not there', () => {
  expect(complaints.filter((text) => !/status of 404/.test(text))).toEqual([]);
});
