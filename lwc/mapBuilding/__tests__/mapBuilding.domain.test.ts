import fc from 'fast-check';
import type { Stakeholder, StakeholderLink } from 'c/planModel';
import { buyingRoleOf, mergeStakeholders, orgRoleFor, proposeStakeholders, readTitle, type ContactFacts } from 'c/mapBuilding';

test.each([
  ['Chief Financial Officer', null, 'Executive', 'Finance'],
  ['Vice President Operations', null, 'Senior Manager', 'Operations'],
  ['President', null, 'Executive', 'General Management'],
  ['Managing Director', 'Yard', 'Executive', 'Operations'],
  ['Head of Procurement', null, 'Senior Manager', 'Procurement'],
  ['Assistant to the CEO', null, 'Specialist', 'General Management'],
  ['Chair of the Board', null, 'Board', 'General Management'],
  ['Project Manager', 'Naval Architecture', 'Manager', 'Engineering'],
  ['Welder', 'Hall 3', 'Specialist', 'Hall 3'],
  ['HR Business Partner', null, 'Specialist', 'Human Resources'],
  [null, null, null, null],
] as const)('the title %s in %s is read as %s, %s', (title, department, level, field) => {
  expect(readTitle(title, department)).toEqual({ level, function: field });
});

const facts = (more: Partial<ContactFacts> = {}): ContactFacts => ({
  contacts: [
    { id: 'ceo', name: 'Ada Berg', title: 'CEO' },
    { id: 'cfo', name: 'Bo Dahl', title: 'CFO', reportsToId: 'ceo', accountId: 'fleetAccount' },
    { id: 'gone', name: 'Carl Eide', title: 'CIO', hasLeft: true },
    { id: 'it', name: 'Dora Fuglesang', title: 'IT Manager', department: 'Yards', reportsToId: 'gone' },
  ],
  opportunityRoles: [{ contactId: 'cfo', role: 'Economic Buyer', opportunityName: 'Sensors' }],
  campaignMembers: [{ contactId: 'it', campaignName: 'Webinar', hasResponded: true }],
  lastActivityOn: {},
  ...more,
});
const centers = [
  { id: 'yards', name: 'Yards' },
  { id: 'fleet', name: 'Fleet', subsidiaryAccountId: 'fleetAccount' },
];

test('a first map comes from what Salesforce knows, and says why', () => {
  const proposals = proposeStakeholders(facts(), [], centers);
  expect(
    proposals.map(({ contactId, managementLevel, buyingCenterId, reportsToContactId, buyingRoles, isInvolved }) => [
      contactId,
      managementLevel,
      buyingCenterId,
      reportsToContactId,
      buyingRoles,
      isInvolved,
    ]),
  ).toEqual([
    ['ceo', 'Executive', null, null, [], true],
    ['cfo', 'Executive', 'fleet', 'ceo', ['Approver'], true],
    ['it', 'Manager', 'yards', null, [], true],
  ]);
  expect(proposals[1]!.reasons.map(({ code }) => code)).toEqual(['contact', 'reportsTo', 'title', 'opportunityRole']);
});

test('who stands on the map is proposed again only where something is missing', () => {
  const complete: Stakeholder = {
    id: 's',
    position: 'CEO',
    contactId: 'ceo',
    managementLevel: 'Executive',
    function: 'General Management',
  };
  const standing = proposeStakeholders(facts(), [complete, { id: 't', position: 'CFO', contactId: 'cfo' }], centers);
  expect(standing.map(({ contactId, stakeholderId }) => [contactId, stakeholderId])).toEqual([
    ['cfo', 't'],
    ['it', null],
  ]);
});

test('contacts who report to each other in a circle come without the line that closes it', () => {
  const contacts = ['a', 'b', 'c'].map((id, index) => ({ id, name: id, reportsToId: ['b', 'c', 'a'][index]! }));
  const lines = proposeStakeholders(facts({ contacts }), [], []).map(({ reportsToContactId }) => reportsToContactId);
  expect(lines).toEqual(['b', 'c', null]);
});

const person = (id: string, fields: Partial<Stakeholder> = {}): Stakeholder => ({ id, position: id, ...fields });

test('two positions become one: the kept word first, both texts, lines and relationships moved', () => {
  const kept = person('kept', { attitude: 'Neutral', notes: 'Likes charts', buyingRoles: ['User'] });
  const dropped = person('dropped', {
    attitude: 'Supporter',
    power: 'Inner Circle',
    notes: 'Golfs',
    buyingRoles: ['Approver'],
    reportsToId: 'boss',
  });
  const links: StakeholderLink[] = [
    { id: '1', fromStakeholderId: 'dropped', toStakeholderId: 'x', kind: 'Trusts' },
    { id: '2', fromStakeholderId: 'dropped', toStakeholderId: 'kept', kind: 'Influences' },
    { id: '3', fromStakeholderId: 'kept', toStakeholderId: 'x', kind: 'Trusts' },
  ];
  const stakeholders = [kept, dropped, person('boss'), person('x', { reportsToId: 'dropped' })];
  const merge = mergeStakeholders(kept, dropped, { stakeholders, links, team: [{ id: 't', stakeholderId: 'dropped' }] });
  expect(merge).toEqual({
    kept: { power: 'Inner Circle', notes: 'Likes charts\n\nGolfs', buyingRoles: ['User', 'Approver'], reportsToId: 'boss' },
    choices: [
      { field: 'position', kept: 'kept', other: 'dropped', isImpossible: false },
      { field: 'attitude', kept: 'Neutral', other: 'Supporter', isImpossible: false },
    ],
    movedReports: ['x'],
    movedLinks: [],
    droppedLinkIds: ['1', '2'],
    movedTeam: ['t'],
  });
});

test('merging maps with contradicting lines ends in a tree and a list of choices', () => {
  const anyMap = fc.array(fc.option(fc.nat(7), { nil: null }), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(anyMap, fc.nat(7), fc.nat(7), (heads, keep, drop) => {
      fc.pre(keep !== drop);
      // A forest to begin with: everybody reports to somebody before him.
      const people = heads.map((head, index) => person(`${index}`, { reportsToId: head !== null && head < index ? `${head}` : null }));
      const [kept, dropped] = [people[keep]!, people[drop]!];
      const merge = mergeStakeholders(kept, dropped, { stakeholders: people, links: [], team: [] });
      const after = people
        .filter(({ id }) => id !== dropped.id)
        .map((one) => {
          if (one.id === kept.id) return { ...one, ...merge.kept };
          return merge.movedReports.includes(one.id) ? { ...one, reportsToId: kept.id } : one;
        });
      for (const { id } of after) {
        let at: string | null | undefined = id;
        for (let step = 0; at && step <= 8; step++) at = after.find((one) => one.id === at)?.reportsToId;
        expect(at ?? null).toBeNull();
      }
      expect(after.every(({ reportsToId }) => !reportsToId || after.some(({ id }) => id === reportsToId))).toBe(true);
    }),
  );
});

test('a role is written in the word the org offers, its own before one that only means it, and none is made up', () => {
  const offered = ['Economic Buyer', 'Business User', 'Evaluator', 'Decision Maker', 'Other'];
  expect([orgRoleFor('Approver', offered), orgRoleFor('User', offered), orgRoleFor('Decision Maker', offered)]).toEqual([
    'Economic Buyer',
    'Business User',
    'Decision Maker',
  ]);
  expect(orgRoleFor('Approver', [...offered, 'Approver'])).toBe('Approver');
  expect(orgRoleFor('Champion', offered)).toBeNull();
  expect([buyingRoleOf('Technical Buyer'), buyingRoleOf('Other'), buyingRoleOf(null)]).toEqual(['Evaluator', null, null]);
});
