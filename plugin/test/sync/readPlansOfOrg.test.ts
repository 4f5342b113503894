import { comparablePlans } from '../../src/sync/org/readPlansOfOrg.ts';
import type { KeyedRecord } from '../../src/planFiles/keyedRecord.ts';
import { diffRecords } from '../../src/diff/diffRecords.ts';
import { startReadableOrg, type Person, type ReadableOrg } from './support/readableOrg.ts';

jest.setTimeout(60_000);

let org: ReadableOrg;
beforeAll(async () => {
  org = await startReadableOrg();
}, 120_000);
afterAll(() => org?.stop());

const accountsOf = (files: readonly KeyedRecord[]) => files.filter(({ object }) => object === 'Account');
async function plans(files: readonly KeyedRecord[], as?: Person) {
  return comparablePlans(files, await org.read({ as, accounts: accountsOf(files), known: files }));
}

test('files that say what the org says do not differ from it, however they spell it and whoever looks', async () => {
  const { records } = await org.read({ isAll: true });
  const files = records.map(({ object, key, fields, references }): KeyedRecord => ({
    object,
    key: object === 'Account' ? key : key.replace('works-council', 'Works-Council'),
    fields: { ...fields, ...(fields.Description__c ? { Description__c: `${fields.Description__c as string} \n` } : {}) },
    references: { ...references, ...(references.Contact__c ? { Contact__c: references.Contact__c.toUpperCase() } : {}) },
  }));
  for (const as of ['Priya Raman', 'Jonas Okafor', 'Tom Becker'] as const) {
    const { files: mine, org: theirs } = await plans(files, as);
    expect([as, diffRecords(theirs, mine)]).toEqual([as, []]);
    expect(theirs).toHaveLength(records.length);
  }
});

test('an account that the org does not have is named, and nothing of it is compared', async () => {
  const files: KeyedRecord[] = [
    { object: 'Account', key: 'yew', fields: { Name: 'Yew' }, references: {} },
    { object: 'Buying_Center__c', key: 'yew/fleet', fields: { Name: 'Fleet' }, references: { Account__c: 'yew' } },
  ];
  const { files: mine, notInOrg } = await plans(files);
  expect([mine, notInOrg.map(({ key }) => key)]).toEqual([[], ['yew']]);
});
