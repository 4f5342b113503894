import { createSchema } from '../../src/schema/createSchema.ts';
import type { Session } from '../../src/security/sessions.ts';
import { createFixture, refusal, type Fixture } from './fixture.ts';

/** A buying center of an account that `session` owns, held by one cell of it and `foreign` cells of an account that he does not see. */
function heldCenter({ org, insert, ...fixture }: Fixture, session: Session, foreign: number): string {
  const objects = [...org.schema().objects.values()];
  const withPrivateAccounts = objects.map((object) =>
    object.name === 'Account' ? { ...object, sharingModel: 'Private' as const } : object,
  );
  org.replaceSchema(createSchema(org.schema().version + 1, withPrivateAccounts));
  const mine = insert('Account', { Name: 'Mine', OwnerId: session.userId });
  const theirs = insert('Account', { Name: 'Theirs', OwnerId: fixture.session.userId });
  const center = insert('Buying_Center__c', { Name: 'IT', Account__c: mine });
  const cells = Array.from({ length: 1 + foreign }, () => insert('White_Space_Cell__c', { Account__c: mine, Buying_Center__c: center }));
  // The lookup's filter keeps cells of other accounts out; not every lookup has one.
  const move = org.db.prepare('UPDATE "White_Space_Cell__c" SET "Account__c" = ? WHERE "Id" = ?');
  for (const cell of cells.slice(1)) move.run(theirs, cell);
  return center;
}

const begins = 'Your attempt to delete IT could not be completed because it is associated with ';
const named = 'the following White Space Cells through Buying Center (White_Space_Cell__c.Buying_Center__c): WS-00001';

test('records that the user may not see are counted and not named', () => {
  const org = createFixture();
  const session = org.user('Standard User', { objects: { Buying_Center__c: 'edit', White_Space_Cell__c: 'read' } });
  const center = heldCenter(org, session, 2);
  expect(refusal(() => org.delete(center, session))).toEqual({
    errorCode: 'DELETE_FAILED',
    message: `${begins}${named} and with 2 records that are not visible to you`,
    fields: ['Buying_Center__c'],
  });
  // Who sees all is told all.
  expect(refusal(() => org.delete(center)).message).toBe(`${begins}${named}, WS-00002, WS-00003`);
});

test('of an object that the user may not see nothing is named at all', () => {
  const org = createFixture();
  const session = org.user('Standard User', { objects: { Buying_Center__c: 'edit' } });
  const center = heldCenter(org, session, 0);
  expect(refusal(() => org.delete(center, session))).toEqual({
    errorCode: 'DELETE_FAILED',
    message: `${begins}1 record that is not visible to you`,
    fields: [],
  });
  expect(org.row(center)['IsDeleted']).toBe(0);
});
