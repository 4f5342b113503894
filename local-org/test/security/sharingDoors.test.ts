import fc from 'fast-check';
import { at } from '../graphql/at.ts';
import { addPlanningObjects } from '../graphql/planningOrg.ts';
import { startOrg, type Client } from '../api/startedOrg.ts';
import { naiveSharing } from './naiveSharing.ts';
import { build, insertInto, setOrgWideDefault, worlds, type Insert } from './sharingWorld.ts';

let org: Client;
let permissionSet: string;

const insert: Insert = (object, values) => insertInto(org.localOrg.org, object, values);

beforeAll(async () => {
  org = await startOrg();
  addPlanningObjects(org.localOrg.org);
  setOrgWideDefault(org.localOrg.org, 'Private');
  permissionSet = insert('PermissionSet', { Name: 'Planner', Label: 'Planner' });
  insert('ObjectPermissions', { ParentId: permissionSet, SobjectType: 'Account_Plan__c', PermissionsRead: true });
});
afterAll(() => org.stop());

/** The ids of the object's records that one user gets through each door. */
async function through(object: string, token: string, among: readonly string[]): Promise<Record<string, readonly string[]>> {
  const as = { Authorization: `Bearer ${token}` };
  const quoted = among.map((id) => `'${id}'`).join();
  const rest = await org.call('GET', `query?q=${encodeURIComponent(`SELECT Id FROM ${object} WHERE Id IN (${quoted})`)}`, undefined, as);
  const query = `query ($ids: [ID]) { uiapi { query { ${object}(first: 200, where: { Id: { in: $ids } }) { edges { node { Id } } } } } }`;
  const graphql = await org.call('POST', 'graphql', { query, variables: { ids: among } }, as);
  const ui = await org.call('GET', `ui-api/records/batch/${among.join()}?fields=${object}.Id`, undefined, as);
  const uiRecords = at(ui.body, 'results') as readonly { readonly statusCode: number; readonly result: { readonly id: string } }[];
  const single = await Promise.all(among.map((id) => org.call('GET', `sobjects/${object}/${id}`, undefined, as)));
  return {
    rest: (at(rest.body, 'records.*.Id') as string[]).sort(),
    graphql: (at(graphql.body, `data.uiapi.query.${object}.edges.*.node.Id`) as string[]).sort(),
    ui: uiRecords
      .filter(({ statusCode }) => statusCode === 200)
      .map(({ result }) => result.id)
      .sort(),
    single: among.filter((_, index) => single[index]!.status === 200).sort(),
  };
}

test('REST, GraphQL and UI API show each user the same accounts and plans, those that plain reasoning gives him', async () => {
  await fc.assert(
    fc.asyncProperty(worlds, async (world) => {
      const { localOrg } = org;
      const { users, accounts } = build(localOrg.org, world, permissionSet);
      const plans = accounts.map((Account__c) => insert('Account_Plan__c', { Name: 'Plan', Account__c }));
      for (const [user, userId] of users.entries()) {
        const { account } = naiveSharing(world, 'Private', user);
        const { token } = localOrg.org.sessions.create(userId);
        for (const [object, ids] of Object.entries({ Account: accounts, Account_Plan__c: plans })) {
          const expected = ids.filter((_, number) => account(number, 'read')).sort();
          expect(await through(object, token, ids)).toEqual({ rest: expected, graphql: expected, ui: expected, single: expected });
        }
      }
    }),
    { numRuns: 5 },
  );
}, 180_000);
