import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runPluginJson } from '../../plugin/test/support/runPlugin.ts';
import { copySamplePlans } from '../../scripts/samplePlans/syncSamplePlans.ts';
import { startOrg, type RunningOrg } from './support/runningOrg.ts';

const folder = mkdtempSync(join(tmpdir(), 'account-planning-plans-'));
let org: RunningOrg;
beforeAll(async () => void (org = await startOrg()));
afterAll(async () => {
  await org.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('the org holds what the sample plans say, and nothing else: a sync of a fresh copy has nothing to do', async () => {
  const [loaded] = await org
    .user('salesOperations')
    .query("SELECT CreatedDate FROM Account_Plan__c WHERE Key__c = 'halvorsen/living-plan'");
  copySamplePlans(join(folder, 'plans'), loaded!.CreatedDate.slice(0, 10));

  const preview = await runPluginJson(org, ['sync', 'preview', '--all', '--plan-dir', join(folder, 'plans')]);

  expect(preview).toMatchObject({
    exitCode: 0,
    result: { isAlike: true, toOrg: [], toFiles: [], conflicts: [], failures: [], unresolved: [], leftAlone: [] },
  });
  expect([...preview.result.accounts].sort()).toEqual(['brightwater-foods', 'castell-rail', 'halvorsen', 'nordkai', 'oru-mining']);
});

test('what is in no file is there too: scores of this morning, who said a comment and when, tasks of actions', async () => {
  const user = org.user('salesOperations');
  const [cell] = await user.query(
    "SELECT Value_To_You__c, Value_To_Customer__c, Quadrant__c, Mutual_Value__c, Play__c FROM White_Space_Cell__c WHERE Key__c = 'halvorsen/wind-installation/predictive-maintenance'",
  );
  expect(cell).toMatchObject({
    Value_To_You__c: 68,
    Value_To_Customer__c: 81,
    Quadrant__c: 'Pursue Together',
    Mutual_Value__c: true,
    Play__c: 'Up-Sell',
  });
  const comments = await user.query(
    "SELECT CreatedBy.Name FROM Plan_Comment__c WHERE Plan_Objective__r.Key__c = 'halvorsen/living-plan/safety-preference' ORDER BY CreatedDate",
  );
  expect(comments.map(({ CreatedBy }) => CreatedBy.Name)).toEqual(['Tom Becker', 'Jonas Okafor']);
  const [task] = await user.query("SELECT What.Name FROM Task WHERE Subject = 'Case study in Polish'");
  expect(task!.What.Name).toBe('Case study in Polish');
});
