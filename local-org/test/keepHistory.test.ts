import { LocalOrg } from '../src/localOrg.ts';

let org: LocalOrg;
beforeEach(() => {
  org = new LocalOrg({ file: ':memory:', port: 0 });
});
afterEach(() => org.stop());

const asAdministrator = () => org.openSession(org.administrator);
const account = (id: string) =>
  org.org.db.prepare('SELECT "Name", "CreatedDate", "CreatedById", "LastModifiedDate" FROM "Account" WHERE "Id" = ?').get(id)!;

test('the org remembers who made a record and when, as nobody else may write it', () => {
  const { records, sessions } = org.org;
  const id = records.transaction(asAdministrator(), ({ insert }) => insert('Account', { Name: 'Halvorsen' }));
  const { userId } = sessions.system;
  const history = { CreatedDate: '2025-03-01T09:00:00.000Z', CreatedById: userId, LastModifiedDate: '2025-03-02T09:00:00.000Z' };
  expect(() => records.transaction(asAdministrator(), ({ update }) => update('Account', id, history))).toThrow('CreatedDate');
  org.keepHistory([{ object: 'Account', id, fields: history }]);
  expect(account(id)).toEqual({ Name: 'Halvorsen', ...history });
});

test('histories are kept together or not at all', () => {
  const id = org.org.records.transaction(asAdministrator(), ({ insert }) => insert('Account', { Name: 'Halvorsen' }));
  const before = account(id);
  const histories = [
    { object: 'Account', id, fields: { CreatedDate: '2025-03-01T09:00:00.000Z' } },
    { object: 'Account', id: '001000000000000AAA', fields: { CreatedDate: '2025-03-01T09:00:00.000Z' } },
  ];
  expect(() => org.keepHistory(histories)).toThrow();
  expect(account(id)).toEqual(before);
});
