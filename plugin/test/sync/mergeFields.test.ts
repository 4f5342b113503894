import { planMerge } from '../../src/sync/merge/planMerge.ts';
import { agree } from '../../src/sync/merge/agree.ts';
import { account, center, inWords, merged, objective, person, plan, solution } from './support/keyedRecords.ts';

const ceo = person('ceo', { Attitude: 'Neutral', Notes: 'Reads everything.' });

test('nothing happens where all three say the same', () => {
  expect(inWords(merged({ base: [ceo], files: [ceo], org: [ceo] }))).toEqual([]);
});

test('a value changed in the files goes to the org, one changed in the org to the files, of one record', () => {
  const files = person('ceo', { Attitude: 'Supporter', Notes: 'Reads everything.' });
  const org = person('ceo', { Attitude: 'Neutral', Notes: 'Reads nothing.' });
  const result = merged({ base: [ceo], files: [files], org: [org] });
  const both = person('ceo', { Attitude: 'Supporter', Notes: 'Reads nothing.' });
  expect(result.toOrg.set).toEqual([
    { kind: 'update', record: { ...both, fields: { ...both.fields, Notes__c: 'Reads nothing.' } }, fields: ['Attitude__c'] },
  ]);
  expect(result.toFiles.set).toEqual([both]);
  expect(result.conflicts).toEqual([]);
});

test('what was emptied on one side is emptied on the other', () => {
  expect(merged({ base: [ceo], files: [person('ceo', { Attitude: 'Neutral' })], org: [ceo] }).toOrg.set).toEqual([
    { kind: 'update', record: person('ceo', { Attitude: 'Neutral' }), fields: ['Notes__c'] },
  ]);
});

test('the same change on both sides is no change', () => {
  const now = person('ceo', { Attitude: 'Supporter', Notes: 'Reads everything.' });
  expect(inWords(merged({ base: [ceo], files: [now], org: [now] }))).toEqual([]);
});

test('two new values for one field are a conflict, and the whole record is left alone', () => {
  const files = person('ceo', { Attitude: 'Supporter', Notes: 'Reads nothing.' });
  const org = person('ceo', { Attitude: 'Sceptic', Notes: 'Reads everything.' });
  const result = merged({ base: [ceo], files: [files], org: [org] });
  expect(result).toEqual({
    toOrg: { set: [], remove: [] },
    toFiles: { set: [], remove: [] },
    conflicts: [
      {
        object: 'Stakeholder__c',
        key: 'halvorsen/ceo',
        kind: 'bothChanged',
        files,
        org,
        fields: [{ field: 'Attitude__c', base: 'Neutral', files: 'Supporter', org: 'Sceptic' }],
      },
    ],
    pendingDeletes: [],
  });
});

test.each([
  ['files', ['org: update halvorsen/ceo Attitude__c=Supporter Notes__c=Reads nothing.', 'files: set halvorsen/ceo'], 'Supporter'],
  ['org', ['org: update halvorsen/ceo Notes__c=Reads nothing.', 'files: set halvorsen/ceo'], 'Sceptic'],
] as const)('settled for the %s, only what is in conflict takes its value; the rest of both merges', (side, words, attitude) => {
  const files = person('ceo', { Attitude: 'Supporter', Notes: 'Reads nothing.' });
  const org = person('ceo', { Attitude: 'Sceptic', Notes: 'Reads everything.', Function: 'Board' });
  const result = merged({ base: [ceo], files: [files], org: [org] }, { settle: () => side });
  expect(inWords(result)).toEqual(words);
  expect(result.toFiles.set).toEqual([person('ceo', { Attitude: attitude, Notes: 'Reads nothing.', Function: 'Board' })]);
});

test('sides that never met fill each other; what both say otherwise is a conflict', () => {
  const files = [person('ceo', { Attitude: 'Neutral' }), person('cfo', { Attitude: 'Neutral' })];
  const org = [person('ceo', { Notes: 'Reads everything.' }), person('cfo', { Attitude: 'Advocate' })];
  expect(inWords(merged({ base: [], files, org }))).toEqual([
    'org: update halvorsen/ceo Attitude__c=Neutral',
    'files: set halvorsen/ceo',
    'conflict: bothCreated halvorsen/cfo Attitude__c',
  ]);
});

test('a ticked box is something said, a clear one is not', () => {
  const base = { base: [plan()], files: [plan(), objective('win')], org: [plan(), objective('win', { Reusable: true })] };
  expect(inWords(merged(base))).toEqual(['files: set halvorsen/2026/win']);
});

test('new records are made on the other side', () => {
  const files = [ceo, person('cfo', {}, { Reports_To: 'halvorsen/ceo' })];
  const org = [ceo, center('bergen')];
  const result = merged({ base: [ceo], files, org });
  expect(inWords(result)).toEqual([
    'org: create halvorsen/cfo Account__c=halvorsen Name=CFO Reports_To__c=halvorsen/ceo',
    'files: set halvorsen/bergen',
  ]);
});

test('a record that was born in the org gets its key there and comes to the files', () => {
  const born = { ...center('bergen'), id: 'a00', modifiedOn: '2026-11-22T10:00:00.000Z', modifiedBy: 'Mara', revision: 1, isKeyNew: true };
  const result = merged({ base: [], files: [], org: [born] });
  expect(result.toOrg.set).toEqual([{ kind: 'update', record: center('bergen'), fields: ['Key__c'] }]);
  expect(result.toFiles.set).toEqual([center('bergen')]);
});

test('fields that the user does not see in the org are neither changed there nor emptied in the files', () => {
  const isHidden = (_: string, field: string) => field === 'Notes__c';
  const org = person('ceo', { Attitude: 'Neutral' });
  expect(inWords(merged({ base: [ceo], files: [ceo], org: [org] }, { isHidden }))).toEqual([]);
  expect(
    inWords(merged({ base: [ceo], files: [person('ceo', { Notes: 'Other.', Attitude: 'Neutral' })], org: [org] }, { isHidden })),
  ).toEqual([]);
  expect(inWords(merged({ base: [], files: [ceo], org: [] }, { isHidden }))).toEqual([
    'org: create halvorsen/ceo Account__c=halvorsen Name=CEO Attitude__c=Neutral',
  ]);
});

test('to the org, changes of the org are left where they are; and the other way round', () => {
  const files = [person('ceo', { Attitude: 'Supporter', Notes: 'Reads everything.' }), person('cfo')];
  const org = [person('ceo', { Attitude: 'Neutral', Notes: 'Reads nothing.' }), center('bergen')];
  const states = { base: [ceo], files, org };
  const toOrg = merged(states, { direction: 'to-org' });
  expect(inWords(toOrg)).toEqual([
    'org: update halvorsen/ceo Attitude__c=Supporter',
    'org: create halvorsen/cfo Account__c=halvorsen Name=CFO',
  ]);
  expect(toOrg.toOrg.set[0]!.record).toEqual(person('ceo', { Attitude: 'Supporter', Notes: 'Reads nothing.' }));
  const toFiles = merged(states, { direction: 'to-files' });
  expect(inWords(toFiles)).toEqual(['files: set halvorsen/bergen', 'files: set halvorsen/ceo']);
  expect(toFiles.toFiles.set[1]).toEqual(person('ceo', { Attitude: 'Supporter', Notes: 'Reads nothing.' }));
});

test('a conflict is one in every direction, and is settled only the way that may be written', () => {
  const states = { base: [ceo], files: [person('ceo', { Notes: 'A' })], org: [person('ceo', { Notes: 'B', Attitude: 'Neutral' })] };
  const conflict = ['conflict: bothChanged halvorsen/ceo Notes__c'];
  expect(inWords(merged(states, { direction: 'to-org' }))).toEqual(conflict);
  expect(inWords(merged(states, { direction: 'to-org', settle: () => 'org' }))).toEqual(conflict);
  expect(inWords(merged(states, { direction: 'to-org', settle: () => 'files' }))).toEqual([
    'org: update halvorsen/ceo Attitude__c= Notes__c=A',
  ]);
});

test('the name of an account is the org’s to say; its phase is anybody’s', () => {
  const base = [account()];
  const files = [account({ Name: 'Halvorsen', Customer_Phase: 'Customer' })];
  const unchanged = planMerge({ base, files, org: [account()] }, { direction: 'both', mayDelete: false });
  expect(inWords(unchanged)).toEqual(['org: update halvorsen Customer_Phase__c=Customer']);
  const renamed = planMerge({ base, files, org: [account({ Name: 'Halvorsen Group' })] }, { direction: 'both', mayDelete: false });
  expect(renamed.conflicts).toEqual([]);
  expect(renamed.toFiles.set).toEqual([account({ Name: 'Halvorsen Group', Customer_Phase: 'Customer' })]);
});

test('another spelling of a key is the same record', () => {
  const files = [solution('Crew-Rostering', { Name: 'crew-rostering', Description: 'new' })];
  expect(inWords(merged({ base: [solution('crew-rostering')], files, org: [solution('crew-rostering')] }))).toEqual([
    'org: update crew-rostering Description__c=new',
  ]);
});

test('two names for one contact are no change; another contact is', () => {
  const holder = (contact: string, fields = {}) => person('ceo', fields, { Contact: contact });
  const ids: Readonly<Record<string, string>> = {
    'Dana Ortiz': '003A',
    'dana.ortiz@halvorsen.example': '003A',
    'lee@halvorsen.example': '003B',
  };
  const idOf = ({ object, value, account: folder }: { object: string; value: string; account?: string }) =>
    object === 'Contact' && folder === 'halvorsen' ? ids[value] : undefined;
  const [name, email, lee] = [holder('Dana Ortiz'), holder('dana.ortiz@halvorsen.example'), holder('lee@halvorsen.example')];
  expect(inWords(merged({ base: [], files: [name], org: [email] }, { idOf }))).toEqual([]);
  expect(inWords(merged({ base: [name], files: [name], org: [email] }, { idOf }))).toEqual([]);
  expect(inWords(merged({ base: [email], files: [name], org: [lee] }, { idOf }))).toEqual(['files: set halvorsen/ceo']);
  expect(inWords(merged({ base: [name], files: [lee], org: [email] }, { idOf }))).toEqual([
    'org: update halvorsen/ceo Contact__c=lee@halvorsen.example',
  ]);
  expect(agree({ base: [], files: [name], org: [email] }, { idOf })).toEqual([name]);
});
