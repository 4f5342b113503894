import { salesforceCli, type SalesforceCli } from '../end-to-end/support/salesforceCli.ts';
import { firstStory } from './rows/stories.ts';
import { sfdmuStory } from './rows/sfdmu.ts';
import { runStories, type StoryRun } from './support/runStories.ts';
import { sfdmuFolder, writeSfdmuScripts } from './support/sfdmu.ts';
import { startOrg, type ConformanceOrg } from './support/startOrg.ts';

// A home and an org of its own: a linked plugin would be loaded by every command of the others.
describe('SFDMU', () => {
  let org: ConformanceOrg;
  let sf: SalesforceCli;
  let run: StoryRun;
  beforeAll(async () => {
    org = await startOrg();
    sf = salesforceCli();
    writeSfdmuScripts(org);
    const { url, accessToken, username, directory } = org;
    const names = { url, accessToken, username, directory, sfdmu: sfdmuFolder() };
    run = await runStories(sf, [[...firstStory, ...sfdmuStory]], { directory, names, atOnce: 1 });
  }, 200_000);
  afterAll(async () => {
    await org?.stop();
    sf?.remove();
  });

  test.each(sfdmuStory.map((row) => [`${row.call} ${row.outcome}`, row] as const))('%s', (_title, row) => {
    expect(run.answers.get(row)).toMatchObject(run.expectations.get(row)!);
  });

  test('what it loaded is in the org', async () => {
    const soql = "SELECT Name, Weight__c FROM Shipment__c WHERE Number__c LIKE 'S-%' ORDER BY Number__c";
    const { result } = await sf.json(['data', 'query', '--query', soql, '--target-org', org.username]);
    expect(result.records).toMatchObject([
      { Name: 'Moved 1', Weight__c: 3 },
      { Name: 'Moved 2', Weight__c: 4 },
    ]);
  }, 180_000);
});
