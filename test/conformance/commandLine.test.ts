import { salesforceCli, type SalesforceCli } from '../end-to-end/support/salesforceCli.ts';
import type { CommandRow } from './rows/row.ts';
import { firstStory, stories } from './rows/stories.ts';
import { runStories, type StoryRun } from './support/runStories.ts';
import { startOrg, type ConformanceOrg } from './support/startOrg.ts';

let org: ConformanceOrg;
let sf: SalesforceCli;
let first: StoryRun;
let others: StoryRun;

// Every command runs here, side by side; the tests only look at what came back.
beforeAll(async () => {
  org = await startOrg();
  sf = salesforceCli();
  const { url, accessToken, username, colleague, clerk, clientId, keyFile, directory } = org;
  const names = { url, accessToken, username, colleague, clerk, clientId, keyFile };
  first = await runStories(sf, [firstStory], { directory, names, atOnce: 1 });
  others = await runStories(sf, stories, { directory, names, atOnce: 3 });
}, 400_000);
afterAll(async () => {
  await org?.stop();
  sf?.remove();
});

const titled = (row: CommandRow) => [`${row.call} ${row.outcome}`, row] as const;

test.each(firstStory.map(titled))('%s', (_title, row) => {
  expect(first.answers.get(row)).toMatchObject(first.expectations.get(row)!);
});

test.each(stories.flat().map(titled))('%s', (_title, row) => {
  expect(others.answers.get(row)).toMatchObject(others.expectations.get(row)!);
});

test('commands that run at the same time do not disturb each other', async () => {
  expect(others.mostAtOnce).toBeGreaterThan(1);
  const soql = "SELECT Number__c FROM Shipment__c WHERE Number__c LIKE '%-%' ORDER BY Number__c";
  const response = await fetch(`${org.url}/services/data/v68.0/query?q=${encodeURIComponent(soql)}`, {
    headers: { authorization: `Bearer ${org.accessToken}` },
  });
  const { records } = (await response.json()) as { records: readonly { Number__c: string }[] };
  // What the stories left: nothing twice, nothing missing, nothing of what was deleted.
  expect(records.map(({ Number__c }) => Number__c)).toEqual(['B-1', 'B-2', 'O-1', 'P-1', 'T-1', 'T-2']);
});
