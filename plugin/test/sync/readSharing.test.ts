import { startModelOrg } from '../../../test/end-to-end/support/modelOrg.ts';
import type { RunningOrg } from '../../../test/end-to-end/support/runningOrg.ts';
import { NATURAL_KEYS } from '../../src/planFiles/naturalKeys.ts';
import type { KeyedRecord } from '../../src/planFiles/keyedRecord.ts';
import type { EarlierReading, OrgReading } from '../../src/sync/contract.ts';
import { readOrg } from '../../src/sync/org/read/readOrg.ts';
import { readingCalls } from './support/readingCalls.ts';

jest.setTimeout(60_000);

let org: RunningOrg;
beforeAll(async () => {
  org = await startModelOrg({ areAccountsPrivate: true });
}, 180_000);
afterAll(() => org?.stop());

const accounts = ['Halvorsen Maritime Group', 'Oru Mining'].map((Name): KeyedRecord => ({
  object: 'Account',
  key: Name.split(' ')[0]!.toLowerCase(),
  fields: { Name },
  references: {},
}));
const read = (earlier?: EarlierReading): Promise<OrgReading> =>
  readOrg(
    readingCalls(org.url, org.user('viewer')),
    { instanceUrl: org.url, apiVersion: '66.0', naturalKeys: NATURAL_KEYS },
    { accounts, isAll: false, known: [], references: [] },
    earlier,
  );
const seen = ({ records }: OrgReading) => new Set(records.filter(({ key }) => key.includes('/')).map(({ key }) => key.split('/')[0]));

test('only accounts that are shared with the user are read; one that is shared later is read as a whole, one that is not any more is gone', async () => {
  const administrator = org.user('salesOperations');
  const idOf = async (rest: string): Promise<string> => (await administrator.query(`SELECT Id FROM ${rest}`))[0]!.Id;
  const halvorsen = await idOf("Account WHERE Name = 'Halvorsen Maritime Group'");
  const oru = await idOf("Account WHERE Name = 'Oru Mining'");
  const viewer = await idOf("User WHERE Name = 'Tom Becker'");
  const share = (account: string) =>
    administrator.create('AccountShare', {
      ...{ AccountId: account, UserOrGroupId: viewer, AccountAccessLevel: 'Read', OpportunityAccessLevel: 'None' },
    });
  const first = await share(oru);
  const one = await read();
  expect([seen(one), one.accounts]).toEqual([new Set(['oru-mining']), [{ folder: 'oru', id: oru }]]);
  expect(one.unresolved).toEqual([{ object: 'Account', value: 'Halvorsen Maritime Group', account: 'halvorsen', why: 'missing' }]);

  await share(halvorsen);
  const both = await read(one);
  expect([both.isIncremental, seen(both)]).toEqual([true, new Set(['oru-mining', 'halvorsen'])]);

  expect(await administrator.remove('AccountShare', first)).toMatchObject({ status: 204 });
  const other = await read(both);
  expect([other.isIncremental, seen(other)]).toEqual([true, new Set(['halvorsen'])]);
  expect(other.records).toEqual((await read()).records);
});
