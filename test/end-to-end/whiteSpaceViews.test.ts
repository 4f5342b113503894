import { barriers, overhang, settled, startBrowser, type TestBrowser, type Visit } from './support/browser.ts';
import { startOrg, type RunningOrg } from './support/runningOrg.ts';
import { whiteSpaceOf } from './support/whiteSpacePage.ts';

let org: RunningOrg;
let browser: TestBrowser;
let path: string;

beforeAll(async () => {
  org = await startOrg();
  browser = await startBrowser(org);
  const [account] = await org.user('viewer').query("SELECT Id FROM Account WHERE Name = 'Halvorsen Maritime Group'");
  path = `/lightning/r/Account/${account!.Id}/view`;
});
afterAll(async () => {
  await browser?.close();
  await org?.stop();
});

const VIEWS = ['Matrix', 'Chart', 'Best Cells', 'Wallet', 'Focus', 'What If', 'Advice'];

describe.each([1280, 768])('at %s pixels', (width) => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await browser.openAs('accountManager', path, width);
    await whiteSpaceOf(visit.page).open();
  });
  afterAll(() => visit.close());

  test.each(VIEWS)('%s is neither cut nor barred', async (name) => {
    const { page, complaints } = visit;
    await whiteSpaceOf(page)
      .tab(new RegExp(`^${name}`))
      .click();
    await settled(page);
    expect(await overhang(page)).toBe(0);
    // What axe looks at is the same at both widths; what is cut is not.
    if (width === 1280) expect(await barriers(page, 'c-account-white-space')).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('the editor is neither cut nor barred', async () => {
    const { page, complaints } = visit;
    const whiteSpace = whiteSpaceOf(page);
    await whiteSpace.tab('Matrix').click();
    const [best] = await whiteSpace.bestCells();
    await whiteSpace.panel.getByRole('button', { name: `Open ${best!.name}` }).click();
    await whiteSpace.dialog.waitFor();
    await settled(page);
    if (width === 1280) expect(await barriers(page)).toEqual([]);
    expect(await overhang(page)).toBe(0);
    expect(complaints).toEqual([]);
  });
});

test('who may only look sees every view and nothing to change it with', async () => {
  const { page, complaints, close } = await browser.openAs('viewer', path);
  const whiteSpace = whiteSpaceOf(page);
  await whiteSpace.open();
  for (const name of VIEWS) {
    await whiteSpace.tab(new RegExp(`^${name}`)).click();
    await settled(page);
    const buttons = await page.getByRole('main').getByRole('button').allInnerTexts();
    expect(buttons.filter((text) => /^(add to|put into|turn into|link opp|import|take over|save|remove)/i.test(text))).toEqual([]);
  }
  expect(complaints).toEqual([]);
  await close();
});
