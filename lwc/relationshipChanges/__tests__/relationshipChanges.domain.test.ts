import { MOST_TOGETHER } from 'c/changeSets';
import { draftOf, proposeStakeholders, type PositionDraft } from 'c/mapBuilding';
import type { ChangeGroup, SteppedOutcome } from 'c/planChanges';
import type { StakeholderLink, TeamRelationship } from 'c/planModel';
import { contactFactsOf, readRelationships, type RelationshipFacts, type RelationshipReading } from 'c/relationshipReading';
import {
  addLinkChanges,
  addStakeholderChanges,
  adviceActionChanges,
  buildMapChanges,
  contactLineChanges,
  dealRoleChanges,
  draftDealRoles,
  draftLines,
  mergeChanges,
  reportChanges,
  reportsToWriteBack,
  saveStakeholderChanges,
  stakeholderDraftOf,
  succeedChanges,
  teamLevelChanges,
  undoRelationshipChanges,
  vacateChanges,
  withStakeholderDraft,
} from 'c/relationshipChanges';
import { MOST_CHANGES } from '../../planChanges/mutation.ts';
import { saveInSteps } from '../../planChanges/saveInSteps.ts';
import { EMPTY, MapOrg, position, row } from './org.ts';

const TODAY = '2026-03-01';
const HOLDER = { on: TODAY, heading: 'Anna Berg, until 1 March 2026' };
const read = (facts: Partial<RelationshipFacts>) => readRelationships({ ...EMPTY, ...facts }, TODAY);
const SEES_ALL = { power: true, attitude: true, personalWins: true, trust: true, all: true };

test('a build of a map takes as much at a time as one save does', () => {
  expect(MOST_TOGETHER).toBe(MOST_CHANGES);
});

test('a new position with a contact is held, one without is a placeholder', () => {
  const fields = (draft: Record<string, string>) => addStakeholderChanges(read({}), draft)[0];
  expect(fields({ Name: 'CFO', Contact__c: 'c1' })).toMatchObject({
    fields: { Account__c: '001', Occupancy__c: 'Held', Contact__c: 'c1' },
  });
  expect(fields({ Name: 'Approver to be found' })).toMatchObject({ fields: { Occupancy__c: 'Unknown' } });
  expect(fields({ Name: 'CFO', Occupancy__c: 'Vacant' })).toMatchObject({ fields: { Occupancy__c: 'Vacant' } });
});

test('taking the contact out of a position leaves a placeholder, calling it vacant takes the contact out', () => {
  const reading = read({ stakeholders: [position('p1', { contactId: 'c1', occupancy: 'Held' })] });
  expect(saveStakeholderChanges(reading, 'p1', { Contact__c: null })[0]).toMatchObject({
    fields: { Contact__c: null, Occupancy__c: 'Unknown' },
  });
  expect(saveStakeholderChanges(reading, 'p1', { Occupancy__c: 'Vacant' })[0]).toMatchObject({
    fields: { Contact__c: null, Occupancy__c: 'Vacant' },
  });
  expect(saveStakeholderChanges(reading, 'p1', {})).toEqual([]);
});

test('a draft holds what may be edited, and nothing the reader may not see', () => {
  const sees = { ...SEES_ALL, attitude: false, trust: false, all: false };
  const draft = stakeholderDraftOf({ position: 'CFO', buyingRoles: ['Approver', 'User'], power: 'Outside' }, sees);
  expect(draft).toMatchObject({ Name: 'CFO', Buying_Roles__c: 'Approver;User', Power__c: 'Outside', Notes__c: null });
  expect(Object.keys(draft)).not.toEqual(expect.arrayContaining(['Attitude__c']));
  expect('Trust_Reason__c' in draft || 'Computed_Coverage__c' in draft).toBe(false);
  expect(withStakeholderDraft(position('p1'), { Buying_Roles__c: 'Coach', Trust__c: 0 })).toMatchObject({
    buyingRoles: ['Coach'],
    trust: 0,
  });
});

test('a position that falls vacant keeps everything and remembers who held it', () => {
  const org = new MapOrg({
    ...EMPTY,
    stakeholders: [
      position('p1', { contactId: 'c1', occupancy: 'Held', attitude: 'Advocate', personalWins: 'Seat on the board', notes: 'Likes boats' }),
    ],
  });
  org.save(vacateChanges(read(org.facts), 'p1', HOLDER));
  expect(org.facts.stakeholders[0]).toMatchObject({
    contactId: null,
    occupancy: 'Vacant',
    vacatedOn: TODAY,
    attitude: 'Advocate',
    personalWins: 'Seat on the board',
    notes: 'Anna Berg, until 1 March 2026\nLikes boats',
  });
});

test('a successor inherits no judgement, and no word about the one before is lost or moved where others may read it', () => {
  const before = position('p1', {
    occupancy: 'Vacant',
    attitude: 'Advocate',
    trust: 70,
    trustReason: 'Kept his word',
    personalWins: 'Seat on the board',
    notes: 'Likes boats',
  });
  const org = new MapOrg({
    ...EMPTY,
    stakeholders: [before],
    team: [
      row<TeamRelationship>('Team_Relationship__c', {
        id: 't1',
        stakeholderId: 'p1',
        userId: 'u1',
        levelNow: 'Trusted Advisor',
        levelWanted: 'Trusted Advisor',
      }),
    ],
  });
  org.save(succeedChanges(read(org.facts), 'p1', 'c2', HOLDER));
  expect(org.facts.stakeholders[0]).toMatchObject({
    contactId: 'c2',
    occupancy: 'Held',
    attitude: null,
    trust: null,
    trustReason: 'Anna Berg, until 1 March 2026\nKept his word\n70/100',
    personalWins: 'Anna Berg, until 1 March 2026\nSeat on the board',
    notes: 'Likes boats',
  });
  expect(org.facts.team[0]).toMatchObject({
    levelNow: null,
    levelWanted: 'Trusted Advisor',
    note: 'Anna Berg, until 1 March 2026: Trusted Advisor',
  });
});

test('nobody comes to stand below himself; the others move, and a branch moves as it is', () => {
  const reading = read({
    stakeholders: [position('top'), position('a', { reportsToId: 'top' }), position('b', { reportsToId: 'a' }), position('c')],
  });
  const moves = reportChanges(reading, ['a', 'c'], 'b');
  expect(moves.refused).toEqual([{ id: 'a', refusal: { code: 'circle', path: ['b', 'a'] } }]);
  expect(moves.changes).toMatchObject([{ id: 'c', fields: { Reports_To__c: 'b' } }]);
  expect(reportChanges(reading, ['a', 'b'], 'c').changes).toMatchObject([{ id: 'a' }]);
  expect(reportChanges(reading, ['b'], 'a').changes).toEqual([]);
});

test('a link to oneself, one that is drawn already and one without a start are refused', () => {
  const link = row<StakeholderLink>('Stakeholder_Link__c', { id: 'l1', fromStakeholderId: 'a', toStakeholderId: 'b', kind: 'Trusts' });
  const reading = read({ stakeholders: [position('a'), position('b')], links: [link] });
  const refusal = (fromId: string | null, toId: string, kind: 'Trusts' | 'Knows', ourPersonId?: string) =>
    addLinkChanges(reading, { fromId, toId, kind, ...(ourPersonId ? { ourPersonId } : {}) }).refusal;
  expect(refusal('a', 'a', 'Trusts')).toEqual({ code: 'self' });
  expect(refusal('a', 'b', 'Trusts')).toEqual({ code: 'duplicate', linkId: 'l1' });
  expect(refusal(null, 'b', 'Trusts', 'u1')).toEqual({ code: 'noStart' });
  expect(refusal('a', 'gone', 'Trusts')).toEqual({ code: 'missing' });
  expect([refusal('b', 'a', 'Trusts'), refusal(null, 'b', 'Knows', 'u1')]).toEqual([null, null]);
});

test('levels are changed where there is a square, made where there is none, and nothing is made of nothing', () => {
  const square = row<TeamRelationship>('Team_Relationship__c', { id: 't1', stakeholderId: 'a', userId: 'u1', levelNow: 'Vendor' });
  const reading = read({ stakeholders: [position('a'), position('b')], team: [square] });
  expect(teamLevelChanges(reading, 'u1', ['a', 'b'], { wanted: 'Problem Solver' })).toMatchObject([
    [{ kind: 'update', id: 't1', seenRevision: 1, fields: { Level_Wanted__c: 'Problem Solver' } }],
    [{ kind: 'create', fields: { Stakeholder__c: 'b', User__c: 'u1', Level_Wanted__c: 'Problem Solver' } }],
  ]);
  expect(teamLevelChanges(reading, 'u1', ['b'], { now: null })).toEqual([]);
});

test('merging two people with levels of the same colleague keeps the higher ones and both notes', () => {
  const level = (id: string, stakeholderId: string, levelNow: 'Vendor' | 'Problem Solver', note: string) =>
    row<TeamRelationship>('Team_Relationship__c', { id, stakeholderId, userId: 'u1', levelNow, note });
  const org = new MapOrg({
    ...EMPTY,
    stakeholders: [position('a'), position('b', { notes: 'Second card' })],
    team: [level('t1', 'a', 'Vendor', 'Met once'), level('t2', 'b', 'Problem Solver', 'Fixed the drydock')],
  });
  org.save(mergeChanges(read(org.facts), 'a', 'b').groups.flat());
  expect(org.facts.stakeholders.map(({ id, notes }) => [id, notes])).toEqual([['a', 'Second card']]);
  expect(org.facts.team).toMatchObject([{ id: 't1', levelNow: 'Problem Solver', note: 'Met once\n\nFixed the drydock' }]);
});

test('who may not see the judgements can neither merge nor bring back: they would be lost', () => {
  const hidden = { id: 'a', position: 'CFO', revision: 1 };
  const reading = read({ stakeholders: [hidden, { ...hidden, id: 'b' }] });
  expect(mergeChanges(reading, 'a', 'b').refusal).toBe('hiddenJudgements');
  const changes = [{ kind: 'delete', object: 'Stakeholder__c', id: 'a' }] as const;
  expect(undoRelationshipChanges({ before: reading.facts, changes, ids: ['a'] })).toBeNull();
});

test('an undo is refused when somebody has changed the same field since, and not for another field', () => {
  const org = new MapOrg({ ...EMPTY, stakeholders: [position('a', { attitude: 'Neutral' })] });
  const before = org.facts;
  const changes = saveStakeholderChanges(read(before), 'a', { Attitude__c: 'Advocate' });
  const ids = org.save(changes);
  org.save(saveStakeholderChanges(read(org.facts), 'a', { Notes__c: 'From a colleague' }));
  const undo = undoRelationshipChanges({ before, changes, ids, now: org.facts })!;
  org.save(undo.changes);
  expect(org.facts.stakeholders[0]).toMatchObject({ attitude: 'Neutral', notes: 'From a colleague' });
  org.save(saveStakeholderChanges(read(org.facts), 'a', { Attitude__c: 'Sceptic' }));
  expect(undoRelationshipChanges({ before, changes, ids, now: org.facts })).toBeNull();
});

/** An account of which only the contacts are known: a head, and everybody else below the one before. */
function bare(count: number): RelationshipFacts {
  const contacts = Array.from({ length: count }, (_, index) => ({
    id: `c${index}`,
    name: `Person ${index}`,
    title: index === 0 ? 'Chief Executive Officer' : 'Manager',
    // The report comes before his head in the list.
    reportsToId: index === count - 1 ? null : `c${index + 1}`,
    accountId: '001',
  }));
  return { ...EMPTY, contacts };
}

/** Saves groups as the page does: as many as fit at a time, later ones knowing what earlier ones made. */
async function saveAll(org: MapOrg, groups: readonly ChangeGroup[]): Promise<SteppedOutcome> {
  return saveInSteps(
    groups,
    async (changes) => ({ isSaved: true, ids: org.save(changes) }),
    () => undefined,
  );
}
const draftsOf = (reading: RelationshipReading): readonly PositionDraft[] =>
  proposeStakeholders(contactFactsOf(reading), reading.facts.stakeholders, []).map(draftOf);

test('a map of forty contacts is one save, heads before those below them, and undoing takes it back', async () => {
  const org = new MapOrg(bare(40));
  const reading = read(org.facts);
  const build = buildMapChanges(reading, draftsOf(reading), { more: { Source__c: 'Contacts' } });
  expect(build.groups.map(({ length }) => length)).toEqual(Array.from({ length: 40 }, () => 1));
  const ids = org.save(build.groups.flat());
  const after = read(org.facts);
  expect(Math.max(...after.people.map(({ depth }) => depth))).toBe(39);
  expect(after.people.every(({ occupancy, stakeholder }) => occupancy === 'Held' && stakeholder.source === 'Contacts')).toBe(true);
  org.save(undoRelationshipChanges({ before: reading.facts, changes: build.groups.flat(), ids, now: org.facts })!.changes);
  expect(org.facts.stakeholders).toEqual([]);
});

test('a larger map is saved fifty at a time, with the lines between what different saves made', async () => {
  const org = new MapOrg(bare(120));
  const reading = read(org.facts);
  await saveAll(org, buildMapChanges(reading, draftsOf(reading)).groups);
  const after = read(org.facts);
  expect([after.people.length, Math.max(...after.people.map(({ depth }) => depth))]).toEqual([120, 119]);
});

test('what stands on the map is filled up, never replaced, and a line that would close a circle with it is left out', () => {
  const contacts = [
    { id: 'c1', name: 'Ada', title: 'Chief Financial Officer', reportsToId: 'c2', accountId: '001' },
    { id: 'c2', name: 'Bo', title: 'Manager', accountId: '001' },
  ];
  const org = new MapOrg({
    ...EMPTY,
    contacts,
    stakeholders: [
      position('p1', { contactId: 'c1', occupancy: 'Held', managementLevel: 'Board' }),
      position('p2', { contactId: 'c2', occupancy: 'Held', reportsToId: 'p1' }),
    ],
  });
  const reading = read(org.facts);
  const build = buildMapChanges(reading, draftsOf(reading));
  expect(build.refused).toEqual([{ key: 'c1', refusal: { code: 'circle', path: ['p2', 'p1'] } }]);
  for (const group of build.groups) org.save(group);
  expect(org.facts.stakeholders[0]).toMatchObject({ managementLevel: 'Board', function: 'Finance', reportsToId: null });
});

const draft = (key: string, more: Partial<PositionDraft> = {}): PositionDraft => ({
  key,
  contactId: key,
  stakeholderId: null,
  position: `Position ${key}`,
  managementLevel: null,
  function: null,
  buyingCenterId: null,
  buyingRoles: [],
  head: null,
  ...more,
});

test('a placeholder comes without a contact, may head others, and may report to a position that stands', async () => {
  const org = new MapOrg({ ...EMPTY, contacts: [{ id: 'c1', name: 'Ada' }], stakeholders: [position('p1')] });
  const drafts = [
    draft('c1', { head: 'x 1' }),
    draft('x 1', { contactId: null, position: 'Approver', buyingRoles: ['Approver'], head: 'p1' }),
  ];
  await saveAll(org, buildMapChanges(read(org.facts), drafts).groups);
  const { people } = read(org.facts);
  expect(people.map(({ stakeholder: { position: title }, occupancy, depth }) => [title, occupancy, depth])).toEqual([
    ['Position p1', 'Unknown', 0],
    ['Approver', 'Unknown', 1],
    ['Position c1', 'Held', 2],
  ]);
});

test('an empty position is filled: what was judged of the holder before is not said of the new one, and a placeholder keeps its roles', async () => {
  const org = new MapOrg({
    ...EMPTY,
    contacts: [
      { id: 'c1', name: 'Ada' },
      { id: 'c2', name: 'Bo' },
    ],
    stakeholders: [
      position('p1', { occupancy: 'Vacant', vacatedOn: TODAY, attitude: 'Opponent', personalWins: 'A yacht' }),
      position('p2', { buyingRoles: ['Approver'], notes: 'Sits in Oslo' }),
    ],
  });
  const drafts = [
    draft('c1', { stakeholderId: 'p1', function: 'Finance' }),
    draft('c2', { stakeholderId: 'p2', buyingRoles: ['User'], head: 'c1' }),
  ];
  await saveAll(org, buildMapChanges(read(org.facts), drafts, { formerHolder: () => 'Holder before Ada' }).groups);
  expect(org.facts.stakeholders).toMatchObject([
    {
      contactId: 'c1',
      occupancy: 'Held',
      vacatedOn: null,
      attitude: null,
      personalWins: 'Holder before Ada\nA yacht',
      function: 'Finance',
    },
    { contactId: 'c2', occupancy: 'Held', buyingRoles: ['Approver', 'User'], notes: 'Sits in Oslo', reportsToId: 'p1' },
  ]);
});

test('lines of what is being built are written to contacts that say otherwise; one is only taken away where it would close a circle', () => {
  const reading = read({
    contacts: [
      { id: 'a', name: 'Ada', reportsToId: 'b' },
      { id: 'b', name: 'Bo' },
      { id: 'c', name: 'Cleo', reportsToId: 'elsewhere' },
      { id: 'd', name: 'Dan', reportsToId: 'b' },
      { id: 'e', name: 'Eve' },
    ],
    stakeholders: [position('pe', { contactId: 'e', occupancy: 'Held' })],
  });
  // Turned round: Bo reports to Ada.
  const drafts = [draft('a'), draft('b', { head: 'a' }), draft('c'), draft('d', { head: 'pe' })];
  expect(contactLineChanges(draftLines(reading, drafts)).flat()).toMatchObject([
    { object: 'Contact', id: 'a', fields: { ReportsToId: null } },
    { object: 'Contact', id: 'b', fields: { ReportsToId: 'a' } },
    { object: 'Contact', id: 'd', fields: { ReportsToId: 'e' } },
  ]);
});

test('roles go to the deal in the words of the org, and who has one there keeps it', () => {
  const reading = read({ dealRoles: [{ id: 'r1', opportunityId: 'o1', contactId: 'a', role: 'Evaluator' }] });
  const drafts = [
    draft('a', { buyingRoles: ['Approver'] }),
    draft('b', { buyingRoles: ['Champion', 'Approver'] }),
    draft('c', { buyingRoles: ['Champion'] }),
    draft('x', { contactId: null, buyingRoles: ['Approver'] }),
  ];
  expect(draftDealRoles(reading, drafts, 'o1', ['Evaluator', 'Economic Buyer'])).toEqual([{ contactId: 'b', role: 'Economic Buyer' }]);
});

test('only lines that differ are written back to the contacts', () => {
  const reading = read({
    stakeholders: [
      position('p1', { contactId: 'c1', occupancy: 'Held' }),
      position('p2', { contactId: 'c2', occupancy: 'Held', reportsToId: 'p1' }),
      position('p3', { contactId: 'c3', occupancy: 'Held', reportsToId: 'p1' }),
      position('p4', { reportsToId: 'p1' }),
    ],
    contacts: [
      { id: 'c1', name: 'Ada' },
      { id: 'c2', name: 'Bo', reportsToId: 'c1' },
      { id: 'c3', name: 'Cleo' },
    ],
  });
  expect(reportsToWriteBack(reading, ['p1', 'p2', 'p3', 'p4'])).toEqual([
    [{ kind: 'update', object: 'Contact', id: 'c3', seenRevision: null, fields: { ReportsToId: 'c1' } }],
  ]);
});

test('a role on a deal is made once and changed from then on', () => {
  const dealRoles = [{ id: 'r1', opportunityId: 'o1', contactId: 'c1', role: 'Evaluator' }];
  const reading = read({ dealRoles });
  expect(dealRoleChanges(reading, 'o1', 'c1', { role: 'Decision Maker' })).toMatchObject([
    { kind: 'update', id: 'r1', fields: { Role: 'Decision Maker' } },
  ]);
  expect(dealRoleChanges(reading, 'o2', 'c1', { role: 'Business User' })).toMatchObject([
    { kind: 'create', fields: { OpportunityId: 'o2', ContactId: 'c1', Role: 'Business User' } },
  ]);
});

test('an advice becomes an action below the relationship objective, which is made where the plan has none', () => {
  const action = { name: 'Ask Ada to introduce us', stakeholderId: 'p1', ownerId: 'u1', dueOn: '2026-04-01', note: 'RM001' };
  const [only] = adviceActionChanges('plan', [{ id: 'o1', kind: 'Relationship', status: 'On Track' }], action, 'Relationships');
  expect(only).toMatchObject({
    object: 'Plan_Action__c',
    fields: { Plan_Objective__c: 'o1', Stakeholder__c: 'p1', Outcome_Note__c: 'RM001' },
  });
  const made = adviceActionChanges(
    'plan',
    [{ id: 'o1', kind: 'Relationship', status: 'Dropped' }],
    { ...action, name: 'x'.repeat(100) },
    'Relationships',
  );
  expect(made).toMatchObject([
    { object: 'Plan_Objective__c', alias: 'objective', fields: { Account_Plan__c: 'plan', Kind__c: 'Relationship' } },
    { fields: { Plan_Objective__c: '@{objective}', Name: `${'x'.repeat(79)}…`, Outcome_Note__c: `${'x'.repeat(100)}\nRM001` } },
  ]);
});

test('who plans marketing puts the action below an objective of marketing, or proposes one', () => {
  const action = { name: 'Ask Ada to introduce us', stakeholderId: 'p1', ownerId: 'u1', dueOn: '2026-04-01', note: 'RM001' };
  const sales = { id: 'o1', kind: 'Relationship', status: 'On Track', track: 'Sales' } as const;
  expect(adviceActionChanges('plan', [sales], action, 'Relationships', ['Marketing'])).toMatchObject([
    { object: 'Plan_Objective__c', fields: { Track__c: 'Marketing', Kind__c: 'Relationship', Status__c: 'Proposed' } },
    { object: 'Plan_Action__c', fields: { Plan_Objective__c: '@{objective}' } },
  ]);
  const own = { ...sales, id: 'o2', track: 'Marketing' } as const;
  expect(adviceActionChanges('plan', [sales, own], action, 'Relationships', ['Marketing'])).toMatchObject([
    { object: 'Plan_Action__c', fields: { Plan_Objective__c: 'o2' } },
  ]);
});
