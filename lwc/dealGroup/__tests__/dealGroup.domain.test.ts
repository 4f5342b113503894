import type { DealRole, Stakeholder } from 'c/planModel';
import {
  addRoleChanges,
  changeRoleChanges,
  makePrimaryChanges,
  putOnMapChanges,
  readDealGroup,
  roleChoices,
  wordFor,
  type DealGroupReading,
} from 'c/dealGroup';
import type { RelationshipFacts } from 'c/relationshipReading';
import { person, read } from '../../relationshipReading/__tests__/facts.ts';

const DEAL = { id: 'deal', name: 'Seam cameras', accountId: '001' };
const role = (contact: string, word: string | null, more: Partial<DealRole> = {}): DealRole => ({
  id: `role ${contact} ${word}`,
  opportunityId: 'deal',
  opportunityName: 'Seam cameras',
  contactId: `c-${contact}`,
  role: word,
  isPrimary: false,
  ...more,
});
const center = (id: string, more: object = {}) => ({ id, name: id, ...more });

const facts = (
  stakeholders: readonly Stakeholder[],
  dealRoles: readonly DealRole[],
  more: Partial<RelationshipFacts> = {},
): Partial<RelationshipFacts> => ({ stakeholders, dealRoles, opportunities: [DEAL], ...more });
const group = (...given: Parameters<typeof facts>): DealGroupReading => readDealGroup(read(facts(...given)), 'deal');
const need = ({ needs }: DealGroupReading, wanted: string) => needs.find((one) => one.role === wanted)!;
const proposed = (reading: DealGroupReading, wanted: string) =>
  need(reading, wanted).candidates.map(({ stakeholderId, reasons }) => [stakeholderId, ...reasons.map(({ code }) => code)]);

describe('who is on the deal', () => {
  test('one person with two roles is one member with both, and the org’s words mean what the method calls them', () => {
    const { members } = group([person('chief')], [role('chief', 'Economic Buyer'), role('chief', 'Decision Maker')]);
    expect(members.map(({ person: one, roles, rows }) => [one?.id, roles, rows.length])).toEqual([
      ['chief', ['Approver', 'Decision Maker'], 2],
    ]);
  });

  test('the primary contact stands first, then who decides, then the others by name', () => {
    const people = ['user', 'maker', 'other', 'main'].map((id) => person(id));
    const roles = [
      role('user', 'Business User'),
      role('other', null),
      role('maker', 'Decision Maker'),
      role('main', null, { isPrimary: true }),
    ];
    expect(group(people, roles).members.map(({ person: one }) => one?.id)).toEqual(['main', 'maker', 'user', 'other']);
  });

  test('roles on other deals make nobody a member', () => {
    expect(group([person('chief')], [role('chief', 'Decision Maker', { opportunityId: 'another' })]).members).toEqual([]);
  });

  test('a contact who is not on the map keeps his name; one of another company says which', () => {
    const contacts = [{ id: 'c-planner', name: 'Odd Berg', title: 'Planner' }];
    const stranger = { contactName: 'Ada Consult', contactTitle: 'Partner', contactAccountName: 'Consulting AS' };
    const { members } = group([], [role('planner', null), role('stranger', null, stranger), role('unseen', null)], { contacts });
    expect(members.map(({ name, position, companyName, person: one }) => [name, position, companyName, one])).toEqual([
      [null, null, null, null],
      ['Ada Consult', 'Partner', 'Consulting AS', null],
      ['Odd Berg', 'Planner', null, null],
    ]);
  });

  test('of several positions the one in the deal’s buying center counts, else the highest', () => {
    const twice = [
      person('top', { contactId: 'c-x', buyingCenterId: 'group' }),
      person('below', { contactId: 'c-x', buyingCenterId: 'yard', reportsToId: 'top' }),
    ];
    const buyingCenters = [center('group'), center('yard')];
    const pursued = [{ id: 'cell', buyingCenterId: 'yard', solutionId: 's', opportunityId: 'deal' }];
    const on = (more: Partial<RelationshipFacts>) => group(twice, [role('x', null)], { buyingCenters, ...more }).members[0]?.person?.id;
    expect(on({ pursued })).toBe('below');
    expect(on({ buyingCenters: [] })).toBe('top');
  });
});

describe('the buying center of the deal', () => {
  const buyingCenters = [
    center('yard'),
    center('polska', { subsidiaryAccountId: 'polish company' }),
    center('hall', { subsidiaryAccountId: 'polish company', parentId: 'polska' }),
  ];
  const people = [
    person('a', { buyingCenterId: 'yard' }),
    person('b', { buyingCenterId: 'yard' }),
    person('c', { buyingCenterId: 'polska' }),
  ];
  const roles = [role('a', null), role('b', null), role('c', null)];

  test('is that of its cell, whoever is on it', () => {
    const pursued = [{ id: 'cell', buyingCenterId: 'polska', solutionId: 's', opportunityId: 'deal' }];
    expect(group(people, roles, { buyingCenters, pursued }).center).toEqual({ id: 'polska', from: 'cell' });
  });

  test('else its company, not a part of it', () => {
    const opportunities = [{ ...DEAL, accountId: 'polish company' }];
    expect(group(people, roles, { buyingCenters, opportunities }).center).toEqual({ id: 'polska', from: 'company' });
  });

  test('else where more than half of its people stand', () => {
    expect(group(people, roles, { buyingCenters }).center).toEqual({ id: 'yard', from: 'people' });
    expect(group(people, roles.slice(1), { buyingCenters }).center).toBeNull();
  });
});

describe('what is missing', () => {
  const yard = { buyingCenterId: 'yard' };
  const people = [
    person('owner', { managementLevel: 'Board' }),
    person('chief', { ...yard, managementLevel: 'Senior Manager', reportsToId: 'owner' }),
    person('engineer', { ...yard, managementLevel: 'Manager', reportsToId: 'chief', attitude: 'Advocate', power: 'In the Structure' }),
    person('operator', { ...yard, managementLevel: 'Specialist', reportsToId: 'engineer', attitude: 'Opponent' }),
    person('elsewhere', { managementLevel: 'Specialist', buyingRoles: ['Champion'], attitude: 'Sceptic' }),
  ];
  const more = {
    buyingCenters: [center('yard', { leadStakeholderId: 'chief' })],
    pursued: [{ id: 'cell', buyingCenterId: 'yard', solutionId: 's', opportunityId: 'deal' }],
  };
  const reading = group(people, [role('chief', 'Decision Maker')], more);

  test('are the roles of a decision nobody has, in their order', () => {
    expect(reading.needs.map(({ role: one, members }) => [one, members.length])).toEqual([
      ['Approver', 0],
      ['Decision Maker', 1],
      ['Evaluator', 0],
      ['User', 0],
      ['Champion', 0],
    ]);
    expect(need(reading, 'Decision Maker').candidates).toEqual([]);
  });

  test('the approver is looked for above who decides, users and evaluators in the buying center', () => {
    expect(proposed(reading, 'Approver')).toEqual([['owner', 'aboveDecider', 'level']]);
    expect(proposed(group(people, [], more), 'Decision Maker')).toEqual([['chief', 'center', 'leads', 'level']]);
    // Of two who fit equally, the one without a role in this deal.
    expect(proposed(reading, 'Evaluator')).toEqual([
      ['engineer', 'center', 'level'],
      ['chief', 'center', 'level'],
    ]);
    expect(proposed(reading, 'User')).toEqual([
      ['engineer', 'center', 'level'],
      ['operator', 'center', 'level'],
    ]);
  });

  test('the champion is a friend with a word that counts; an opponent is none, whatever the map calls him', () => {
    expect(proposed(reading, 'Champion')).toEqual([['engineer', 'center', 'supports', 'power']]);
  });

  test('without sight of judgements the champion rests on facts alone', () => {
    const hidden = people.map(({ attitude: _attitude, power: _power, ...rest }) => rest);
    expect(proposed(group(hidden, [], more), 'Champion')).toEqual([['elsewhere', 'mapRole']]);
  });

  test('people of the deal’s buying center come first, those who had the role before first of all; then who has it elsewhere on the map', () => {
    const before = role('operator', 'Technical Buyer', { opportunityId: 'older', opportunityName: 'Older deal' });
    const known = people.map((one) => (one.id === 'owner' ? { ...one, buyingRoles: ['Evaluator' as const] } : one));
    expect(proposed(group(known, [before], more), 'Evaluator')).toEqual([
      ['operator', 'center', 'pastDeal'],
      ['chief', 'center', 'level'],
      ['engineer', 'center', 'level'],
      ['owner', 'mapRole'],
    ]);
  });

  test('vacant positions, placeholders and people who have left are no candidates', () => {
    const roles = { buyingRoles: ['Approver' as const] };
    const gone = [
      person('vacant', { ...roles, contactId: null, occupancy: 'Vacant' }),
      person('unknown', { ...roles, contactId: null, occupancy: 'Unknown' }),
      person('left', roles),
    ];
    const contacts = [{ id: 'c-left', name: 'Gone', hasLeft: true }];
    expect(proposed(group(gone, [], { contacts }), 'Approver')).toEqual([]);
  });
});

describe('whom nobody reaches', () => {
  const people = [
    person('cfo', { coverage: 'None' }),
    person('user', { coverage: 'None', reportsToId: 'friend' }),
    person('friend', { attitude: 'Advocate', coverage: 'Deep' }),
  ];
  const links = [{ id: 'l1', kind: 'Influences' as const, fromStakeholderId: 'friend', toStakeholderId: 'cfo', weight: 5 }];
  const roles = [role('user', 'Business User'), role('friend', null), role('cfo', 'Economic Buyer')];

  test('those who decide come first, each with the friend to ask', () => {
    const { unreached } = group(people, roles, { links });
    expect(
      unreached.map(({ member, isDeciding, introductions }) => [member.person?.id, isDeciding, introductions.map(({ askId }) => askId)]),
    ).toEqual([
      ['cfo', true, ['friend']],
      ['user', false, ['friend']],
    ]);
  });

  test('without sight of attitudes nobody stands anywhere and nobody can be asked', () => {
    const hidden = people.map(({ attitude: _attitude, ...rest }) => ({ ...rest, buyingRoles: ['Blocker' as const] }));
    const { seesStand, members, unreached } = group(hidden, roles, { links });
    expect([seesStand, members.map(({ stand }) => stand)]).toEqual([false, ['unknown', 'unknown', 'unknown']]);
    expect(unreached.flatMap(({ introductions }) => introductions)).toEqual([]);
  });
});

describe('words for roles', () => {
  const OFFERED = ['Business User', 'Decision Maker', 'Economic Buyer', 'Evaluator', 'Other'];

  test('the org’s word is written where one means the role, the method’s own where none does', () => {
    expect([wordFor('Approver', OFFERED), wordFor('User', OFFERED), wordFor('Champion', OFFERED)]).toEqual([
      'Economic Buyer',
      'Business User',
      'Champion',
    ]);
  });

  test('offered are the org’s words, the method’s for what they lack, and what is in use', () => {
    expect(roleChoices(OFFERED, ['Pilot Guest', 'Evaluator']).map(({ word }) => word)).toEqual([
      ...OFFERED,
      'Champion',
      'Coach',
      'Influencer',
      'Gatekeeper',
      'Executive Sponsor',
      'Blocker',
      'Pilot Guest',
    ]);
  });
});

describe('changes', () => {
  const reading = read(
    facts([person('chief')], [role('chief', 'Decision Maker', { isPrimary: true })], {
      contacts: [
        { id: 'c-chief', name: 'Chief' },
        { id: 'c-new', name: 'Nils Ny', title: 'Head of Finance', reportsToId: 'c-chief' },
        { id: 'c-gone', name: 'Gone', hasLeft: true },
      ],
    }),
  );
  const primary = reading.facts.dealRoles[0]!;
  const noMore = { kind: 'update', object: 'OpportunityContactRole', id: primary.id, seenRevision: null, fields: { IsPrimary: false } };

  test('a new primary contact takes that from the one before in the same save', () => {
    const [first, second] = addRoleChanges(reading, 'deal', { contactId: 'c-new', role: 'Evaluator', isPrimary: true });
    expect(first).toEqual(noMore);
    expect(second).toMatchObject({
      kind: 'create',
      fields: { OpportunityId: 'deal', ContactId: 'c-new', Role: 'Evaluator', IsPrimary: true },
    });
    const other = { ...primary, id: 'other', isPrimary: false };
    expect(makePrimaryChanges(reading, other)).toMatchObject([noMore, { id: 'other', fields: { IsPrimary: true } }]);
  });

  test('the same word again changes nothing', () => {
    expect(changeRoleChanges(primary, 'Decision Maker')).toEqual([]);
    expect(changeRoleChanges(primary, null)).toMatchObject([{ fields: { Role: null } }]);
  });

  test('a contact is put on the map below his head; one who has left, or is not among the contacts, is not', () => {
    expect(putOnMapChanges(reading, 'c-new', { Source__c: 'Deal' })).toMatchObject([
      {
        kind: 'create',
        object: 'Stakeholder__c',
        fields: { Name: 'Head of Finance', Contact__c: 'c-new', Reports_To__c: 'chief', Function__c: 'Finance', Source__c: 'Deal' },
      },
    ]);
    expect([putOnMapChanges(reading, 'c-gone'), putOnMapChanges(reading, 'stranger'), putOnMapChanges(reading, 'c-chief')]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
