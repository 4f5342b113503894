import fc from 'fast-check';
import { createFixture } from '../records/fixture.ts';
import { naiveSharing } from './naiveSharing.ts';
import { build, insertInto, setOrgWideDefault, worlds, type Insert, type OrgWideDefault } from './sharingWorld.ts';

const org = createFixture();
afterAll(() => org.org.close());

/** Ids of `among` that the predicates let the user have: of all at once, and one by one. */
function reached(object: string, userId: string, purpose: 'read' | 'edit' | 'delete', among: readonly string[]): Record<string, string[]> {
  const access = org.org.access(userId);
  const filtered = (form: 'rows' | 'row'): string[] => {
    const predicate = access[form](object, purpose);
    const condition = predicate ? predicate.sql.replaceAll('{t}', 't') : '1';
    const found = org.org.db
      .prepare(`SELECT t."Id" FROM "${object}" t WHERE ${condition} AND t."Id" IN (SELECT value FROM json_each(?))`)
      .all(...(predicate?.parameters ?? []), JSON.stringify(among));
    return found.map((row) => String(row['Id'])).sort();
  };
  return { rows: filtered('rows'), row: filtered('row') };
}

test.each<OrgWideDefault>(['Private', 'Read', 'ReadWrite'])(
  'with accounts %s, everybody reaches exactly the accounts, opportunities, contacts and details that plain reasoning gives him',
  (model) => {
    setOrgWideDefault(org.org, model);
    fc.assert(
      fc.property(worlds, (world) => {
        const { users, accounts, opportunities } = build(org.org, world);
        const insert: Insert = (object, values) => insertInto(org.org, object, values);
        const contacts = accounts.map((AccountId) => insert('Contact', { LastName: 'Contact', AccountId }));
        const plans = accounts.map((Account__c) => insert('Account_Plan__c', { Name: 'Plan', Account__c }));
        const objectives = plans.map((Account_Plan__c) => insert('Plan_Objective__c', { Name: 'Objective', Account_Plan__c }));
        for (const [user, userId] of users.entries()) {
          const may = naiveSharing(world, model, user);
          for (const purpose of ['read', 'edit', 'delete'] as const) {
            const expectSame = (object: string, ids: readonly string[], isReached: (number: number) => boolean) => {
              const expected = ids.filter((_, number) => isReached(number)).sort();
              expect({ object, user, purpose, ...reached(object, userId, purpose, ids) }).toEqual({
                object,
                user,
                purpose,
                rows: expected,
                row: expected,
              });
            };
            expectSame('Account', accounts, (number) => may.account(number, purpose));
            expectSame('Opportunity', opportunities, (number) => may.opportunity(number, purpose));
            expectSame('Contact', contacts, (number) => may.account(number, purpose === 'read' ? 'read' : 'edit'));
            // Their relationships ask only for reading the master.
            expectSame('Plan_Objective__c', objectives, (number) => may.account(number, 'read'));
          }
        }
      }),
      { numRuns: 25 },
    );
  },
  60_000,
);
