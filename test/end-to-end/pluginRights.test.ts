import { buildPlugin } from '../../plugin/build.ts';
import { runPluginJson } from '../../plugin/test/support/runPlugin.ts';
import { startOrg, type RunningOrg } from './support/runningOrg.ts';

let org: RunningOrg;
beforeAll(async () => {
  await buildPlugin();
  org = await startOrg();
});
afterAll(() => org?.stop());

test('whoever may not see a field that is listed is told what the org says and whom to ask', async () => {
  const administrator = org.user('salesOperations');
  const [permission] = await administrator.query(
    "SELECT Id FROM FieldPermissions WHERE Parent.Name = 'Plan_Viewer' AND Field = 'Account_Plan__c.Revenue_Goal__c'",
  );
  await administrator.remove('FieldPermissions', permission!.Id);

  const { exitCode, name, message, actions } = await runPluginJson(org, ['list'], 'viewer');

  const said = message.split('The org says: ')[1];
  expect(said).toContain('Revenue_Goal__c');
  expect({ exitCode, name, message, actions }).toEqual({
    exitCode: 1,
    name: 'PlanningFieldsMissingError',
    message: `A field of the planning objects is missing in the org ${org.url}, or isn't visible to this user. The org says: ${said}`,
    actions: [
      'If the org has an older version of the planning objects, run "sf project deploy start --source-dir force-app --source-dir lwc" in the account-planning project, with the same --target-org.',
      'If it\'s up to date, ask an administrator for a permission set, such as with "sf org assign permset --name Plan_Viewer".',
    ],
  });
});
