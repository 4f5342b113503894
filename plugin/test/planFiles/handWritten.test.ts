import type { KeyedRecord } from '../../src/planFiles/keyedRecord.ts';
import { readPlanFiles } from '../../src/planFiles/readPlanFiles.ts';
import { rewritePlanFiles, UnreadablePlanFiles } from '../../src/planFiles/rewritePlanFiles.ts';
import type { PlanFile } from '../../src/planFiles/yamlSource.ts';

const PEOPLE = `# Whom we work with. Ask Mara before you change attitudes!
stakeholders:

  # The decision is hers.
  ceo:   # since 2019
    position:   'Chief Executive Officer'
    power: "Inner Circle"      # heard from the board
    attitude: Neutral
    desired-results: >-
      A yard that runs
      without overtime.
    buying-roles:
      - Approver               # signs everything
      - Executive Sponsor
    team:
    - user: mara@northgate.example   # on first names
      level-now: Vendor

  cfo: { position: CFO, attitude: Sceptic, } # short

links:
  - {from: ceo, kind: Trusts, to: cfo}
  - from: cfo
    kind: Influences
    to: ceo
    note: |
      Weekly meeting.

      Never alone.

# That is all.
`;
const ACCOUNT = 'account:\n  name: Halvorsen\n';
const filesWith = (people: string): readonly PlanFile[] => [
  { path: 'accounts/halvorsen/account.yaml', text: ACCOUNT },
  { path: 'accounts/halvorsen/people.yaml', text: people },
];
const record = (object: string, key: string, people = PEOPLE): KeyedRecord =>
  readPlanFiles(filesWith(people)).records.find((one) => one.object === object && one.key === key)!;

/** The text after some records were changed. */
function after(set: readonly KeyedRecord[], remove: readonly KeyedRecord[] = [], people = PEOPLE): string {
  return rewritePlanFiles(filesWith(people), { set, remove })[0]?.text ?? people;
}
const withFields = (one: KeyedRecord, fields: KeyedRecord['fields']): KeyedRecord => ({ ...one, fields: { ...one.fields, ...fields } });
const without = (one: KeyedRecord, field: string): KeyedRecord => ({
  ...one,
  fields: Object.fromEntries(Object.entries(one.fields).filter(([name]) => name !== field)),
});

/** Lines of one text that the other has not, in their order. */
function difference(before: string, now: string): { readonly gone: readonly string[]; readonly come: readonly string[] } {
  const [old, fresh] = [before.split('\n'), now.split('\n')];
  return { gone: old.filter((line) => !fresh.includes(line)), come: fresh.filter((line) => !old.includes(line)) };
}

const CEO = record('Stakeholder__c', 'halvorsen/ceo');

test('one changed field is one changed line, in the quotes and with the comment it had', () => {
  expect(difference(PEOPLE, after([withFields(CEO, { Power__c: 'Outside' })]))).toEqual({
    gone: ['    power: "Inner Circle"      # heard from the board'],
    come: ['    power: "Outside"      # heard from the board'],
  });
  expect(difference(PEOPLE, after([withFields(CEO, { Name: "Group's CEO" })]))).toEqual({
    gone: ["    position:   'Chief Executive Officer'"],
    come: ["    position:   'Group''s CEO'"],
  });
});

test('a new field stands behind the one before it in the order of the format', () => {
  expect(difference(PEOPLE, after([withFields(CEO, { Trust__c: 60, Occupancy__c: 'Held' })]))).toEqual({
    gone: [],
    come: ['    occupancy: Held', '    trust: 60'],
  });
  expect(after([withFields(CEO, { Occupancy__c: 'Held' })])).toContain(
    "    position:   'Chief Executive Officer'\n    occupancy: Held\n    power:",
  );
});

test('a field that is emptied takes its line along, but not what somebody noted behind it', () => {
  expect(difference(PEOPLE, after([without(CEO, 'Attitude__c')]))).toEqual({ gone: ['    attitude: Neutral'], come: [] });
  expect(difference(PEOPLE, after([without(CEO, 'Power__c')]))).toEqual({
    gone: ['    power: "Inner Circle"      # heard from the board'],
    come: ['    # heard from the board'],
  });
});

test('a text of several lines that is emptied leaves what was noted behind its mark', () => {
  const text = PEOPLE.replace('desired-results: >-', 'desired-results: >- # from the annual report');
  expect(after([without(record('Stakeholder__c', 'halvorsen/ceo', text), 'Desired_Results__c')], [], text)).toContain(
    '    attitude: Neutral\n    # from the annual report\n    buying-roles:\n',
  );
});

test('a folded text becomes lines of its own when it gets several', () => {
  expect(after([withFields(CEO, { Desired_Results__c: 'No overtime.\nNo accidents.' })])).toContain(
    '    desired-results: |-\n      No overtime.\n      No accidents.\n    buying-roles:\n',
  );
  expect(after([withFields(CEO, { Desired_Results__c: 'No overtime.' })])).toContain(
    '    desired-results: No overtime.\n    buying-roles:\n',
  );
});

test('words of a list come and go one by one', () => {
  expect(difference(PEOPLE, after([withFields(CEO, { Buying_Roles__c: ['Approver', 'Champion'] })]))).toEqual({
    gone: ['      - Executive Sponsor'],
    come: ['      - Champion'],
  });
});

test('entries between brackets stay on their line', () => {
  const cfo = record('Stakeholder__c', 'halvorsen/cfo');
  expect(difference(PEOPLE, after([withFields(cfo, { Attitude__c: 'Supporter', Trust__c: 40 })]))).toEqual({
    gone: ['  cfo: { position: CFO, attitude: Sceptic, } # short'],
    come: ['  cfo: { position: CFO, attitude: Supporter, trust: 40 } # short'],
  });
  const link = record('Stakeholder_Link__c', 'halvorsen/ceo-trusts-cfo');
  expect(difference(PEOPLE, after([{ ...link, fields: { ...link.fields, Note__c: 'a, b: c' } }])).come).toEqual([
    '  - {from: ceo, kind: Trusts, to: cfo, note: "a, b: c"}',
  ]);
});

test('a new entry is put behind the others, one that goes takes what is inside along', () => {
  const coo: KeyedRecord = {
    object: 'Stakeholder__c',
    key: 'halvorsen/coo',
    fields: { Name: 'COO' },
    references: { Account__c: 'halvorsen', Reports_To__c: 'halvorsen/ceo' },
  };
  expect(after([coo])).toContain('attitude: Sceptic, } # short\n  coo:\n    position: COO\n    reports-to: ceo\n\nlinks:');
  const gone = after([], [CEO]);
  expect(gone).toContain('stakeholders:\n\n  # The decision is hers.\n\n  cfo: {');
  expect(gone).not.toContain('mara@northgate.example');
});

test('what belongs to somebody else moves there as it is written, with its comments and its key', () => {
  const team = record('Team_Relationship__c', 'halvorsen/ceo-mara');
  const coo = PEOPLE.replace('  cfo: { position: CFO, attitude: Sceptic, } # short', '  cfo:\n    position: CFO');
  const moved = after([{ ...team, references: { ...team.references, Stakeholder__c: 'halvorsen/cfo' } }], [], coo);
  expect(moved).toContain(
    '  cfo:\n    position: CFO\n    team:\n      - key: ceo-mara\n        user: mara@northgate.example   # on first names\n        level-now: Vendor\n',
  );
  expect(readPlanFiles(filesWith(moved)).records.filter(({ object }) => object === 'Team_Relationship__c')).toMatchObject([
    { key: 'halvorsen/ceo-mara', references: { Stakeholder__c: 'halvorsen/cfo' } },
  ]);
});

test('what moves to somebody of another account keeps its key, said as one of the other account', () => {
  const files: readonly PlanFile[] = [
    { path: 'accounts/halvorsen/account.yaml', text: ACCOUNT },
    {
      path: 'accounts/halvorsen/people.yaml',
      text: 'stakeholders:\n  ceo:\n    position: CEO\n    team:\n      - key: first-contact\n        user: mara@northgate.example\n',
    },
    { path: 'accounts/meridian/account.yaml', text: 'account:\n  name: Meridian\n' },
    { path: 'accounts/meridian/people.yaml', text: 'stakeholders:\n  cfo:\n    position: CFO\n' },
  ];
  const contact = readPlanFiles(files).records.find(({ object }) => object === 'Team_Relationship__c')!;
  const moved = { ...contact, references: { ...contact.references, Stakeholder__c: 'meridian/cfo' } };
  const changed = rewritePlanFiles(files, { set: [moved] });
  expect(changed.find(({ path }) => path === 'accounts/meridian/people.yaml')?.text).toBe(
    'stakeholders:\n  cfo:\n    position: CFO\n    team:\n      - key: /halvorsen/first-contact\n        user: mara@northgate.example\n',
  );
});

test('an entry of a list that no longer says what its key was made of says its key', () => {
  const link = record('Stakeholder_Link__c', 'halvorsen/cfo-influences-ceo');
  expect(difference(PEOPLE, after([withFields(link, { Kind__c: 'Conflicts With' })]))).toEqual({
    gone: ['    kind: Influences'],
    come: ['    key: cfo-influences-ceo', '    kind: Conflicts With'],
  });
});

test('Windows line ends and a byte order mark stay', () => {
  const windows = `\ufeff${PEOPLE.replaceAll('\n', '\r\n')}`;
  const changed = after([withFields(CEO, { Attitude__c: 'Supporter', Trust__c: 60 })], [], windows);
  expect(changed).toBe(windows.replace('Neutral', 'Supporter').replace('    buying-roles:', '    trust: 60\r\n    buying-roles:'));
});

test('a file that cannot be read is not rewritten', () => {
  const broken = filesWith('stakeholders:\n\tceo: {}\n');
  expect(() => rewritePlanFiles(broken, { set: [CEO] })).toThrow(UnreadablePlanFiles);
  expect(() => rewritePlanFiles(broken, { set: [CEO] })).toThrow('Plan files that cannot be read: accounts/halvorsen/people.yaml');
});

test('a plan that goes leaves an empty file, which is no file', () => {
  const plan: PlanFile = {
    path: 'accounts/halvorsen/plans/2026.yaml',
    text: 'plan:\n  name: P\n  period-start: 2026-01-01\n  period-end: 2026-12-31\n',
  };
  expect(rewritePlanFiles([plan], { remove: [{ object: 'Account_Plan__c', key: 'halvorsen/2026' }] })).toEqual([
    { path: plan.path, text: '' },
  ]);
});

test('a no-break space at the end of a text goes with the text', () => {
  const files = [{ path: 'solutions.yaml', text: 'solutions:\n  a:\n    name: A\n    description: |-\n      one\n      two\u00a0\n' }];
  const [solution] = readPlanFiles(files).records;
  const [changed] = rewritePlanFiles(files, { set: [{ ...solution!, fields: { ...solution!.fields, Description__c: 'three' } }] });
  expect(changed!.text).toBe('solutions:\n  a:\n    name: A\n    description: three\n');
});
