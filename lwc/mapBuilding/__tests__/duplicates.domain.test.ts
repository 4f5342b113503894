import type { CustomerContact, Stakeholder } from 'c/planModel';
import { likelyDuplicates, proposalClashes, proposeStakeholders, unfilledRoles, arrangeDrafts, draftOf } from 'c/mapBuilding';
import { readRelationships } from 'c/relationshipReading';
import { EMPTY, position } from '../../relationshipChanges/__tests__/org.ts';
import { nameKey, shortNameKey, titleKey } from '../sameness.ts';

const TODAY = '2026-03-01';
const lanes = [
  { id: 'yard', name: 'Yard' },
  { id: 'fleet', name: 'Fleet' },
];
const found = (stakeholders: readonly Stakeholder[], contacts: readonly CustomerContact[] = []) =>
  likelyDuplicates(readRelationships({ ...EMPTY, stakeholders, contacts, buyingCenters: lanes }, TODAY)).map(
    ({ keptId, droppedId, certainty, reasons }) => [keptId, droppedId, certainty, reasons],
  );
const held = (id: string, contactId: string, more: Partial<Stakeholder> = {}) => position(id, { contactId, occupancy: 'Held', ...more });

test.each([
  ['Berg, Dr. Anna', 'Anna Berg'],
  ['ÅSA Sørensen', 'Asa Sorensen'],
  ['Ayşe Yıldız', 'Ayse Yildiz'],
])('%s and %s are one name', (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
});

test.each([
  ['VP, Operations', 'Vice President of Operations'],
  ['CFO', 'Chief Financial Officer'],
  ['Head of Purchasing', 'Procurement Head'],
])('%s and %s are one title', (one, other) => {
  expect(titleKey(one)).toBe(titleKey(other));
});

test('a name is short for another where the initial and the family name are the same', () => {
  expect([shortNameKey('A. Berg'), shortNameKey('Anna Berg'), shortNameKey('Berg, Anna'), shortNameKey('Berg')]).toEqual([
    'a berg',
    'a berg',
    'a berg',
    null,
  ]);
});

test('the same contact twice on one position is a duplicate for sure, on two positions he is not', () => {
  expect(found([held('p1', 'c1', { position: 'CFO', notes: 'Golfs' }), held('p2', 'c1', { position: 'Chief Financial Officer' })])).toEqual(
    [['p1', 'p2', 'sure', ['sameContact', 'samePosition']]],
  );
  expect(found([held('p1', 'c1', { position: 'CFO' }), held('p2', 'c1', { position: 'Chair of the Audit Board' })])).toEqual([]);
  const apart = [held('p1', 'c1', { buyingCenterId: 'yard' }), held('p2', 'c1', { position: 'Position p1', buyingCenterId: 'fleet' })];
  expect(found(apart)).toEqual([]);
});

test('one person as two contacts: sure with the same address, likely with the same title, else only possible', () => {
  const contacts = [
    { id: 'c1', name: 'Anna Berg', email: 'ab@x.example' },
    { id: 'c2', name: 'Berg, Anna', email: 'AB@x.example' },
  ];
  const two = (b: Partial<Stakeholder>) => [held('p1', 'c1', { position: 'CFO', power: 'Inner Circle' }), held('p2', 'c2', b)];
  expect(found(two({ position: 'Treasurer' }), contacts)[0]!.slice(2)).toEqual(['sure', ['sameEmail', 'sameName']]);
  const noMail = contacts.map(({ id, name }) => ({ id, name }));
  expect(found(two({ position: 'CFO' }), noMail)[0]!.slice(2)).toEqual(['likely', ['sameName', 'samePosition']]);
  expect(found(two({ position: 'Treasurer' }), noMail)[0]!.slice(2)).toEqual(['possible', ['sameName']]);
  const initial = [noMail[0]!, { id: 'c2', name: 'A. Berg' }];
  expect(found(two({ position: 'CFO' }), initial)[0]!.slice(2)).toEqual(['possible', ['similarName', 'samePosition']]);
  expect(found(two({ position: 'Treasurer' }), initial)).toEqual([]);
});

test('a placeholder beside the one who was found meanwhile is likely a duplicate; who was found says more', () => {
  const people = [
    position('p1', { position: 'Approver', buyingCenterId: 'yard' }),
    held('p2', 'c1', { position: 'Approver', buyingCenterId: 'yard' }),
  ];
  expect(found(people)).toEqual([['p2', 'p1', 'likely', ['foundSince', 'sameBuyingCenter']]]);
  expect(found([people[0]!, { ...people[1]!, buyingCenterId: 'fleet' }])).toEqual([]);
});

test('people who bear one title, share a mailbox or begin with one letter are no duplicates', () => {
  const contacts = ['Anna Berg', 'Arne Berg', 'Bo Dahl'].map((name, index) => ({ id: `c${index}`, name, email: 'office@x.example' }));
  expect(
    found(
      contacts.map(({ id }, index) => held(`p${index}`, id, { position: 'Shift Manager' })),
      contacts,
    ),
  ).toEqual([]);
});

test('of three cards of one person two pairs come', () => {
  const cards = ['p1', 'p2', 'p3'].map((id) => held(id, 'c1', { position: 'CFO' }));
  expect(found(cards).map(([, , certainty]) => certainty)).toEqual(['sure', 'sure']);
});

test('a proposal says where it meets what stands on the map, another contact, or a head who cannot be one', () => {
  const contacts = [
    { id: 'c1', name: 'Anna Berg', title: 'CFO' },
    { id: 'c2', name: 'Bo Dahl', title: 'Head of Buying' },
    { id: 'c3', name: 'Dahl, Bo', title: 'Buyer', reportsToId: 'gone' },
    { id: 'c4', name: 'Cleo Eide', title: 'Pilot', reportsToId: 'c5' },
    { id: 'c5', name: 'Dora Foss', title: 'Pilot', reportsToId: 'c4' },
    { id: 'c6', name: 'Eva Gran', title: 'Captain', reportsToId: 'unseen' },
    { id: 'gone', name: 'Finn Haug', title: 'CIO', hasLeft: true },
  ];
  const facts = { contacts, opportunityRoles: [], campaignMembers: [], lastActivityOn: {} };
  const standing = [
    position('p1', { position: 'Chief Financial Officer', occupancy: 'Vacant' }),
    held('p2', 'other', { contactName: 'Eva Gran' }),
  ];
  const clashes = proposalClashes(facts, proposeStakeholders(facts, standing, []), standing);
  expect(clashes).toEqual({
    c1: [{ code: 'emptyPosition', stakeholderId: 'p1' }],
    c2: [],
    c3: [
      { code: 'twin', contactId: 'c2' },
      { code: 'headLeft', contactId: 'gone' },
    ],
    c4: [],
    c5: [{ code: 'headCircle', contactId: 'c4' }],
    c6: [
      { code: 'samePerson', stakeholderId: 'p2' },
      { code: 'headUnknown', contactId: 'unseen' },
    ],
  });
});

test('an empty position is offered to the first of its title in its buying center only, and not where several have the title', () => {
  const contacts = [
    { id: 'c1', name: 'Anna Berg', title: 'Captain', department: 'Yard' },
    { id: 'c2', name: 'Bo Dahl', title: 'Captain', department: 'Fleet' },
  ];
  const facts = { contacts, opportunityRoles: [], campaignMembers: [], lastActivityOn: {} };
  const clashesWith = (standing: readonly Stakeholder[]) => {
    const clashes = proposalClashes(facts, proposeStakeholders(facts, standing, lanes), standing);
    return [clashes['c1'], clashes['c2']].map((own) => own!.map((clash) => 'stakeholderId' in clash && clash.stakeholderId));
  };
  expect(clashesWith([position('p1', { position: 'Captain', buyingCenterId: 'fleet' })])).toEqual([[], ['p1']]);
  expect(clashesWith([position('p1', { position: 'Captain' }), position('p2', { position: 'Captain' })])).toEqual([[], []]);
});

test('roles nobody fills are told for each buying center that is pursued, those above counting; for the account where none is', () => {
  const centers = [
    { id: 'group', parentId: null, isPursued: false },
    { id: 'yard', parentId: 'group', isPursued: true },
  ];
  const people = [
    { buyingCenterId: 'group', buyingRoles: ['Approver'] as const },
    { buyingCenterId: 'yard', buyingRoles: ['User', 'Evaluator'] as const },
    { buyingCenterId: null, buyingRoles: ['Champion'] as const },
  ];
  expect(unfilledRoles(centers, people)).toEqual([
    { buyingCenterId: 'yard', role: 'Decision Maker' },
    { buyingCenterId: 'yard', role: 'Champion' },
  ]);
  expect(unfilledRoles([centers[0]!], people)).toEqual([{ buyingCenterId: null, role: 'Decision Maker' }]);
});

test('drafts are drawn heads first with their depth; a position that stands keeps its head', () => {
  const contacts = [
    { id: 'c1', name: 'Ada', reportsToId: 'c2' },
    { id: 'c2', name: 'Bo', reportsToId: 'c3' },
    { id: 'c3', name: 'Cleo' },
  ];
  const standing = [position('p0'), held('p3', 'c3', { reportsToId: 'p0' })];
  const facts = { contacts, opportunityRoles: [], campaignMembers: [], lastActivityOn: {} };
  const drafts = proposeStakeholders(facts, standing, []).map(draftOf);
  const { ordered, depthOf, headOf, refused } = arrangeDrafts(standing, drafts);
  expect(ordered.map(({ key }) => [key, depthOf(key)])).toEqual([
    ['c2', 2],
    ['c1', 3],
  ]);
  expect([headOf('c1'), headOf('c2'), refused]).toEqual([{ key: 'c2', stakeholderId: null }, { key: null, stakeholderId: 'p3' }, []]);
  const turned = drafts.map((one) => (one.key === 'c2' ? { ...one, head: 'c1' } : one));
  expect(arrangeDrafts(standing, turned).refused.map(({ key, refusal }) => [key, refusal.code])).toEqual([['c2', 'circle']]);
});
