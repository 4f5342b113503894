import { startOrg, type Client } from '../api/startedOrg.ts';
import { addUser } from '../security/testOrg.ts';

let org: Client;
beforeAll(async () => (org = await startOrg()));
afterAll(() => org.stop());

const tokenOf = (userId: string): string => org.localOrg.org.sessions.create(userId).token;

/** What the page of a record offers to somebody. */
async function buttons(token: string, id: string): Promise<{ canEdit: boolean; canDelete: boolean }> {
  const { body } = await org.call('GET', `/web/model/record/${id}`, undefined, { Authorization: `Bearer ${token}` });
  return { canEdit: body.canEdit, canDelete: body.canDelete };
}

test('a record offers what may be done with it: everybody edits an open account, only its owner deletes it', async () => {
  const [owner, other, reader] = ['Standard User', 'Standard User', 'Read Only'].map((profile) => addUser(org.localOrg.org, profile));
  const { body } = await org.call('POST', 'sobjects/Account', { Name: 'Acme', OwnerId: owner });
  expect(await buttons(tokenOf(owner!), body.id)).toEqual({ canEdit: true, canDelete: true });
  expect(await buttons(tokenOf(other!), body.id)).toEqual({ canEdit: true, canDelete: false });
  expect(await buttons(tokenOf(reader!), body.id)).toEqual({ canEdit: false, canDelete: false });
  expect(await buttons(org.token, body.id)).toEqual({ canEdit: true, canDelete: true });
  // What the page does not offer, the org refuses; what it offers, it does.
  const deleteAs = (userId: string) =>
    org.call('DELETE', `sobjects/Account/${body.id}`, undefined, { Authorization: `Bearer ${tokenOf(userId)}` });
  expect((await deleteAs(other!)).status).toBe(403);
  expect((await deleteAs(owner!)).status).toBe(204);
});

test('an address with the short id offers the same', async () => {
  const { body } = await org.call('POST', 'sobjects/Account', { Name: 'Short' });
  const user = addUser(org.localOrg.org, 'Standard User');
  expect(await buttons(tokenOf(user), body.id.slice(0, 15))).toEqual({ canEdit: true, canDelete: false });
});
