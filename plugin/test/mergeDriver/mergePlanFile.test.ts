import { mergePlanFile } from '../../src/mergeDriver/mergePlanFile.ts';
import { oneFile } from '../../src/mergeDriver/fileText.ts';

const PEOPLE = `# Whom we work with
stakeholders:
  ceo:
    position: Chief Executive Officer
    contact: ingrid.halvorsen@halvorsen.example
    buying-roles: [Approver, Executive Sponsor]
    power: Inner Circle
    attitude: Neutral # since spring
  bergen-director:
    position: Director, Bergen Yard
    contact: dana.ortiz@halvorsen.example
    reports-to: ceo
    attitude: Supporter
    team:
      - user: mara@northgate.example
        level-now: Problem Solver

links:
  - from: bergen-director
    kind: Influences
    to: ceo
`;
const file = { path: 'accounts/halvorsen/people.yaml' };
type Edit = readonly (readonly [from: string | RegExp, to: string])[];
const edited = (edits: Edit, text = PEOPLE) =>
  edits.reduce((now, [from, to]) => {
    const next = now.replace(from, to);
    expect(next).not.toBe(now);
    return next;
  }, text);
const merge = (ours: Edit, theirs: Edit, base = PEOPLE) =>
  mergePlanFile(file, { base, ours: edited(ours, base), theirs: edited(theirs, base) });

test('two fields of one entry, next to each other, are no conflict', async () => {
  const ours: Edit = [['power: Inner Circle', 'power: Outside # they say']];
  const theirs: Edit = [['attitude: Neutral', 'attitude: Advocate']];
  expect(await merge(ours, theirs)).toEqual({ text: edited([...ours, ...theirs]), conflicts: [] });
});

test('two fields on one line are no conflict', async () => {
  const base = 'stakeholders: { ceo: { position: CEO, attitude: Neutral, power: Outside } }\n';
  expect(await merge([['Neutral', 'Advocate']], [['Outside', 'Inner Circle']], base)).toEqual({
    text: 'stakeholders: { ceo: { position: CEO, attitude: Advocate, power: Inner Circle } }\n',
    conflicts: [],
  });
});

test('new entries at one place come one after the other, each with its comments', async () => {
  const ours: Edit = [['\nlinks:', '  cfo: # Lee\n    position: CFO\n\nlinks:']];
  const theirs: Edit = [
    [
      '\nlinks:',
      '  # Careful: new\n  coo:\n    # not sure\n    position: COO # or so\n    team:\n      - user: kai@northgate.example\n\nlinks:',
    ],
  ];
  expect(await merge(ours, theirs)).toEqual({
    text: edited([
      [
        '\nlinks:',
        `  cfo: # Lee
    position: CFO
  # Careful: new
  coo:
    # not sure
    position: COO # or so
    team:
      - user: kai@northgate.example

links:`,
      ],
    ]),
    conflicts: [],
  });
});

test('the same new entry on both sides is one entry, with what each knows of it', async () => {
  const ours: Edit = [['\nlinks:', '  cfo:\n    position: CFO\n    attitude: Neutral\n\nlinks:']];
  const theirs: Edit = [['\nlinks:', '  cfo:\n    position: CFO\n    power: Outside\n\nlinks:']];
  expect(await merge(ours, theirs)).toEqual({
    text: edited([['\nlinks:', '  cfo:\n    position: CFO\n    power: Outside\n    attitude: Neutral\n\nlinks:']]),
    conflicts: [],
  });
});

test('one field with two values is marked, and nothing else', async () => {
  const ours: Edit = [
    ['attitude: Neutral', 'attitude: Supporter'],
    ['Director, Bergen', 'Head, Bergen'],
  ];
  const theirs: Edit = [
    ['attitude: Neutral # since spring', 'attitude: Sceptic # since spring'],
    ['power: Inner Circle', 'power: Outside'],
  ];
  const merged = await merge(ours, theirs);
  expect(merged!.conflicts).toEqual(['Ingrid Halvorsen: Attitude is Supporter here and Sceptic there.']);
  expect(merged!.text).toBe(
    edited([
      ['Director, Bergen', 'Head, Bergen'],
      ['power: Inner Circle', 'power: Outside'],
      [
        '    attitude: Neutral # since spring\n',
        `<<<<<<< ours
    attitude: Supporter # since spring
=======
    attitude: Sceptic # since spring
>>>>>>> theirs
`,
      ],
    ]),
  );
});

test('what one deleted and the other changed is there, marked, for a person to decide', async () => {
  const deleted: Edit = [
    [/ {2}bergen-director:[^]*?(?=\nlinks)/, ''],
    [/links:[^]*$/, ''],
  ];
  const changed: Edit = [['attitude: Supporter', 'attitude: Advocate']];
  const entry = edited(changed).match(/ {2}bergen-director:[^]*?(?=\nlinks)/)![0];
  const here = await merge(deleted, changed);
  expect(here!.conflicts).toEqual(['Dana Ortiz was deleted here and changed there.']);
  expect(here!.text).toContain(`<<<<<<< ours\n=======\n${entry}>>>>>>> theirs\n`);
  const there = await merge(changed, deleted);
  expect(there!.conflicts).toEqual(['Dana Ortiz was changed here and deleted there.']);
  expect(there!.text).toContain(`<<<<<<< ours\n${entry}=======\n>>>>>>> theirs\n`);
});

test('what one deleted and nobody changed is gone; what the other wrote beside it stays', async () => {
  const deleted: Edit = [
    [/ {2}bergen-director:[^]*?(?=\nlinks)/, ''],
    [/links:[^]*$/, ''],
  ];
  const noted: Edit = [['attitude: Neutral', 'attitude: Advocate']];
  expect(await merge(noted, deleted)).toEqual({ text: edited([...deleted, ...noted]), conflicts: [] });
});

test('what one deleted and the other came to need is in conflict too', async () => {
  const base = edited([[/links:[^]*$/, '']]);
  const deleted: Edit = [[/ {2}bergen-director:[^]*$/, '']];
  const needed: Edit = [[/$/, 'links:\n  - from: bergen-director\n    kind: Trusts\n    to: ceo\n']];
  const merged = await merge(needed, deleted, base);
  expect(merged!.conflicts).toEqual(['Dana Ortiz was deleted there, and something here has to do with it.']);
  expect(merged!.text).toMatch(/<<<<<<< ours\n {2}bergen-director:\n[^]*=======\n>>>>>>> theirs\n[^]*kind: Trusts\n/);
  expect((await merge(deleted, needed, base))!.conflicts).toEqual(['Dana Ortiz was deleted here, and something there has to do with it.']);
});

test('what one moved to another file is not in conflict with those who refer to it here', async () => {
  const moved: Edit = [[/ {2}bergen-director:[^]*?(?=\nlinks)/, '']];
  const noted: Edit = [['kind: Influences', 'kind: Trusts']];
  expect(await merge(noted, moved)).toEqual({ text: edited([...noted, ...moved]), conflicts: [] });
  expect(await merge(moved, noted)).toEqual({ text: edited([...noted, ...moved]), conflicts: [] });
  expect((await merge([['Supporter', 'Advocate']], moved))!.conflicts).toEqual(['Dana Ortiz was changed here and deleted there.']);
});

test('roles are merged one by one', async () => {
  const merged = await merge([['[Approver, Executive Sponsor]', '[Executive Sponsor]']], [['[Approver,', '[Approver, Coach,']]);
  expect(merged).toEqual({ text: edited([['[Approver, Executive Sponsor]', '[Coach, Executive Sponsor]']]), conflicts: [] });
});

test('order and comments of both sides stay, where their lines do not collide', async () => {
  const ours: Edit = [['# Whom we work with', '# Whom we work with. Ask Mara!']];
  const theirs: Edit = [
    ['  - from: bergen-director\n    kind: Influences\n', '  - kind: Influences # she does\n    from: bergen-director\n'],
  ];
  expect(await merge(ours, theirs)).toEqual({ text: edited([...ours, ...theirs]), conflicts: [] });
});

test('Windows line ends on one side only are no conflict; ours stay', async () => {
  const ours = edited([['attitude: Supporter', 'attitude: Advocate']]).replaceAll('\n', '\r\n');
  const theirs = edited([['power: Inner Circle', 'power: Outside']]);
  const merged = await mergePlanFile(file, { base: PEOPLE, ours: `\ufeff${ours}`, theirs });
  expect(merged).toEqual({ text: `\ufeff${ours.replace('power: Inner Circle', 'power: Outside')}`, conflicts: [] });
});

test('a file that both created is merged, without any base', async () => {
  const theirs = PEOPLE.replace('attitude: Neutral # since spring', 'attitude: Sceptic');
  const merged = await mergePlanFile(file, { base: '', ours: PEOPLE, theirs });
  expect(merged!.conflicts).toEqual(['Ingrid Halvorsen: Attitude is Neutral here and Sceptic there.']);
  expect(merged!.text.match(/<<<<<<</g)).toHaveLength(1);
});

test('a file that cannot be read is left to lines', async () => {
  expect(await mergePlanFile(file, { base: PEOPLE, ours: `${PEOPLE}\tx: y\n`, theirs: PEOPLE })).toBeUndefined();
  expect(await mergePlanFile(file, { base: PEOPLE, ours: PEOPLE, theirs: PEOPLE.replace('Neutral', 'Neutrall') })).toBeUndefined();
});

test.each([
  ['accounts/halvorsen/people.yaml', 'accounts/halvorsen/people.yaml'],
  ['plans/accounts/halvorsen/people/bergen.yaml', 'accounts/halvorsen/people.yaml'],
  ['policy.yml', 'policy.yaml'],
  ['accounts/halvorsen/plans/2026.yaml', 'accounts/halvorsen/plans/2026.yaml'],
  ['README.md', undefined],
  ['accounts/halvorsen/notes.yaml', undefined],
])('%s is the plan file %s', async (path, expected) => {
  expect((await oneFile(path, '/nowhere'))?.path).toBe(expected);
});
