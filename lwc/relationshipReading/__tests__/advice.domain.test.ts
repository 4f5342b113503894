import type { FieldValues } from 'c/planChanges';
import { RELATIONSHIP_CHECKS } from 'c/planChecks';
import { DEFAULT_POLICY, type Stakeholder, type StakeholderLink } from 'c/planModel';
import { confirmChanges, withStakeholderDraft } from 'c/relationshipChanges';
import { adviceFor, type RelationshipFacts } from 'c/relationshipReading';
import { person, read, TODAY } from './facts.ts';

/** Code, message, who it points at and what to do, of one check. */
function said(code: string, facts: Partial<RelationshipFacts>) {
  return read(facts)
    .advice.filter((one) => one.code === code)
    .map(({ message, remedy, records }) => ({
      message: message.code,
      values: message.values,
      remedy: remedy.code,
      todo: remedy.values,
      at: records.map(({ id }) => id),
    }));
}
const decider = (id: string, more: Partial<Stakeholder> = {}) => person(id, { power: 'Inner Circle', coverage: 'Deep', ...more });
const link = (id: string, kind: StakeholderLink['kind'], from: string, to: string, weight = 5): StakeholderLink => ({
  id,
  kind,
  fromStakeholderId: from,
  toStakeholderId: to,
  weight,
});

test('every check has a code of its own, and the policy switches it off or makes it graver', () => {
  const codes = RELATIONSHIP_CHECKS.map(({ code }) => code);
  expect(codes).toEqual([
    'RM001',
    'RM002',
    'RM003',
    'RM004',
    'RM005',
    'RM006',
    'RM007',
    'RM008',
    'RM009',
    'RM010',
    'RM011',
    'RM012',
    'RM013',
  ]);
  const facts = { stakeholders: [decider('a', { coverage: 'None' })] };
  const withPolicy = (severity: 'off' | 'error') =>
    read({ ...facts, policy: { ...DEFAULT_POLICY, checkSeverities: { RM001: severity } } }).advice.filter(({ code }) => code === 'RM001');
  expect(withPolicy('off')).toEqual([]);
  expect(withPolicy('error').map(({ severity }) => severity)).toEqual(['error']);
});

test('RM001: a decider nobody reaches comes with the friend to ask, and one of ours who knows him', () => {
  const facts = {
    stakeholders: [decider('boss', { coverage: 'None' }), person('friend', { attitude: 'Advocate', coverage: 'Deep' })],
    links: [link('l1', 'Influences', 'friend', 'boss'), { id: 'l2', kind: 'Knows' as const, toStakeholderId: 'friend', ourPersonId: 'u1' }],
  };
  expect(said('RM001', facts)).toEqual([
    {
      message: 'deciderNotCovered',
      values: { stakeholderId: 'boss', coverage: 'None' },
      remedy: 'askForIntroduction',
      todo: { stakeholderId: 'boss', askId: 'friend', ourPersonIds: ['u1'] },
      at: ['boss'],
    },
  ]);
  expect(said('RM001', { stakeholders: facts.stakeholders })[0]?.remedy).toBe('meetInPerson');
  expect(said('RM001', { stakeholders: [decider('boss', { contactId: null, occupancy: 'Unknown', coverage: null })] })[0]?.remedy).toBe(
    'findOutWhoItIs',
  );
  expect(said('RM001', { stakeholders: [decider('boss', { contactId: null, occupancy: 'Vacant', coverage: null })] })).toEqual([]);
});

test('RM002 and RM003: what hangs on one of us, and on one of them', () => {
  const level = (stakeholderId: string) => ({ id: stakeholderId, stakeholderId, userId: 'u1', levelNow: 'Vendor' as const });
  expect(said('RM002', { stakeholders: [decider('a'), decider('b')], team: [level('a'), level('b')] })).toMatchObject([
    { message: 'oneOfUsCarries', values: { userId: 'u1', stakeholders: 2 }, remedy: 'bringInAColleague', at: ['a', 'b'] },
  ]);
  const member = (id: string, coverage: 'Deep' | 'None') => person(id, { buyingCenterId: 'b1', coverage });
  expect(said('RM003', { stakeholders: [member('x', 'Deep'), member('y', 'None'), member('z', 'None')] })).toMatchObject([
    { message: 'oneOfThemCarries', values: { stakeholderId: 'x', buyingCenterId: 'b1', others: 2 }, remedy: 'widenTheContact', at: ['x'] },
  ]);
});

test('RM004: a function or a high level nobody of ours reaches, with whom to meet first', () => {
  const facts = {
    stakeholders: [
      person('a', { function: 'IT', managementLevel: 'Manager', coverage: 'Deep' }),
      person('b', { function: 'Finance', managementLevel: 'Manager' }),
      person('c', { function: 'Finance', managementLevel: 'Executive' }),
    ],
  };
  expect(said('RM004', facts).map(({ message, values, todo }) => [message, values, todo])).toEqual([
    ['functionNotReached', { function: 'Finance', people: 2 }, { stakeholderId: 'c' }],
    ['levelNotReached', { level: 'Executive', people: 1 }, { stakeholderId: 'c' }],
  ]);
});

test('RM005: roles nobody fills where we pursue something; somebody above counts, a vacant position does not', () => {
  const facts: Partial<RelationshipFacts> = {
    buyingCenters: [
      { id: 'group', name: 'Group' },
      { id: 'yard', name: 'Yard', parentId: 'group' },
    ],
    pursued: [{ id: 'w', buyingCenterId: 'yard', solutionId: 's' }],
    stakeholders: [
      person('ceo', { buyingCenterId: 'group', buyingRoles: ['Approver', 'Decision Maker'] }),
      person('user', { buyingCenterId: 'yard', buyingRoles: ['User'], attitude: 'Supporter' }),
      person('gone', { buyingCenterId: 'yard', buyingRoles: ['Champion'], contactId: null, occupancy: 'Vacant' }),
    ],
  };
  expect(said('RM005', facts)).toMatchObject([
    {
      values: { buyingCenterId: 'yard', roles: ['Evaluator', 'Champion'] },
      remedy: 'findWhoPlaysTheRole',
      todo: { askId: 'user' },
      at: ['yard', 'user'],
    },
  ]);
  expect(said('RM005', { ...facts, pursued: [] })).toEqual([]);
});

test('RM006: an opponent with power and no action asks for a plan, with a friend who has his ear', () => {
  const stakeholders = [person('foe', { attitude: 'Opponent', power: 'In the Structure' }), person('friend', { attitude: 'Supporter' })];
  expect(said('RM006', { stakeholders, links: [link('l1', 'Trusts', 'foe', 'friend')] })).toMatchObject([
    {
      message: 'opponentWithoutPlan',
      values: { attitude: 'Opponent' },
      remedy: 'winOverOrContain',
      todo: { askId: 'friend' },
      at: ['foe'],
    },
  ]);
  const action = { id: 'a1', name: 'Talk', objectiveId: 'o', stakeholderId: 'foe' };
  expect(said('RM006', { stakeholders, actions: [{ ...action, status: 'Planned' }] })).toEqual([]);
  expect(said('RM006', { stakeholders, actions: [{ ...action, status: 'Done' }] })).toHaveLength(1);
});

test('RM007: vacated since the last review, or held by somebody who has left', () => {
  const vacant = (vacatedOn: string) => person('a', { contactId: null, occupancy: 'Vacant', vacatedOn });
  const reviewedOn = '2026-02-01';
  expect(said('RM007', { stakeholders: [vacant('2026-02-01')], reviewedOn })).toMatchObject([
    { message: 'positionVacated', values: { vacatedOn: '2026-02-01', reviewedOn }, remedy: 'findTheSuccessor' },
  ]);
  expect(said('RM007', { stakeholders: [vacant('2026-01-31')], reviewedOn })).toEqual([]);
  expect(said('RM007', { stakeholders: [person('a', { contactAccountId: '999' })] })).toMatchObject([
    { message: 'holderHasLeft', remedy: 'vacateThePosition' },
  ]);
});

test('RM008: a community nobody of ours reaches is entered through its key player', () => {
  const stakeholders = [person('a'), person('b', { power: 'In the Structure' }), person('c')];
  const links = [link('l1', 'Trusts', 'a', 'b'), link('l2', 'Trusts', 'b', 'c'), link('l3', 'Trusts', 'a', 'c')];
  expect(said('RM008', { stakeholders, links })).toMatchObject([
    { values: { people: 3, stakeholderId: 'b' }, remedy: 'meetSomebodyThere', at: ['b', 'a', 'c'] },
  ]);
  expect(said('RM008', { stakeholders: stakeholders.map((one) => ({ ...one, coverage: 'Brief' as const })), links })).toEqual([]);
});

test('RM009: what is believed of a key player has to be confirmed now and then', () => {
  const codes = (confirmedOn: string | null) =>
    said('RM009', { stakeholders: [decider('a', { confirmedOn })] }).map(({ message }) => message);
  expect([codes('2025-11-30'), codes(null), codes('2025-12-01')]).toEqual([['judgementStale'], ['judgementNeverConfirmed'], []]);
});

test('RM009: a judgement with a day of its own ages by that, whenever the position was confirmed', () => {
  const grounds = (judgedOn: string | null) => ({ grounds: { power: { judgedOn } } });
  const values = (more: Partial<Stakeholder>) => said('RM009', { stakeholders: [decider('a', more)] }).map((one) => one.values);
  // Coverage has no day of its own: it goes by the position.
  expect(values(grounds('2025-11-30'))).toEqual([
    { stakeholderId: 'a', judgements: 1, of: 2, confirmedOn: '2025-11-30', staleAfterDays: 90 },
  ]);
  expect(values({ ...grounds('2026-02-28'), confirmedOn: '2025-10-01' })).toEqual([
    { stakeholderId: 'a', judgements: 1, of: 2, confirmedOn: '2025-10-01', staleAfterDays: 90 },
  ]);
  expect(values({ ...grounds('2026-02-28'), confirmedOn: null })).toEqual([{ stakeholderId: 'a', judgements: 1, of: 2 }]);
  expect(values({ grounds: { power: { judgedOn: '2026-02-28' }, coverage: { judgedOn: '2026-02-27' } }, confirmedOn: null })).toEqual([]);
});

test('RM009: to go through a card and confirm it settles the advice, however old its judgements were', () => {
  const reading = read({
    stakeholders: [decider('a', { revision: 1, confirmedOn: '2025-01-01', grounds: { power: { judgedOn: '2025-01-01' } } })],
  });
  const changes = confirmChanges(reading, ['a'], { on: TODAY, userId: 'u1' }).flat();
  const confirmed: FieldValues = Object.assign({}, ...changes.map((change) => (change.kind === 'update' ? change.fields : {})));
  expect(said('RM009', { stakeholders: reading.facts.stakeholders })).toHaveLength(1);
  expect(said('RM009', { stakeholders: reading.facts.stakeholders.map((one) => withStakeholderDraft(one, confirmed)) })).toEqual([]);
});

test('RM010: what the team says of its coverage and what its calendar says lie two steps apart', () => {
  const codes = (coverage: 'None' | 'Brief' | 'Regular', computedCoverage: 'None' | 'Brief' | 'Regular') =>
    said('RM010', { stakeholders: [person('a', { coverage, computedCoverage })] }).map(({ message }) => message);
  expect([codes('Regular', 'None'), codes('None', 'Regular'), codes('Brief', 'None')]).toEqual([
    ['coverageOverstated'],
    ['coverageUnderstated'],
    [],
  ]);
});

test('RM011: much runs through somebody the chart does not show as a decider', () => {
  const stakeholders = ['a', 'b', 'hub', 'c', 'd'].map((id) => person(id));
  const links = ['a', 'b', 'c', 'd'].map((id) => link(`l${id}`, 'Influences', id, 'hub'));
  expect(said('RM011', { stakeholders, links })).toMatchObject([
    { message: 'centralPersonNotCovered', remedy: 'meetInPerson', at: ['hub'] },
  ]);
  const known = stakeholders.map((one) => (one.id === 'hub' ? { ...one, coverage: 'Brief' as const } : one));
  expect(said('RM011', { stakeholders: known, links })).toEqual([]);
});

describe('a promise of ours', () => {
  const broken = {
    id: 'm1',
    promise: 'A second crane',
    direction: 'Ours to Them' as const,
    stakeholderId: 'a',
    status: 'Broken' as const,
    settledOn: '2026-01-10',
  };
  const inner = [decider('a'), decider('z', { coverage: 'None' })];

  test('RM012: broken to the inner circle stands above everything else, as an error', () => {
    const reading = read({ stakeholders: inner, commitments: [broken] });
    expect(reading.advice[0]).toMatchObject({
      code: 'RM012',
      severity: 'error',
      message: {
        code: 'brokenToInnerCircle',
        values: { stakeholderId: 'a', commitmentId: 'm1', promise: 'A second crane', on: '2026-01-10' },
      },
      remedy: { code: 'makeItGood' },
    });
    expect(adviceFor(reading, 'a').map(({ code }) => code)).toEqual(['RM012']);
  });

  test('RM012: an overdue one is told before it is broken, and what they owe us is not', () => {
    const open = { ...broken, status: 'Open' as const, settledOn: null, dueOn: '2026-02-28' };
    expect(said('RM012', { stakeholders: inner, commitments: [open] })).toMatchObject([
      { message: 'overdueToInnerCircle', remedy: 'keepOrAgreeNewDate' },
    ]);
    expect(said('RM012', { stakeholders: inner, commitments: [{ ...open, direction: 'Theirs to Us' }] })).toEqual([]);
    expect(said('RM012', { stakeholders: inner, commitments: [{ ...open, dueOn: '2026-03-01' }] })).toEqual([]);
  });

  test('it is made good by one kept to the same person afterwards, and by nothing before', () => {
    const kept = (settledOn: string, stakeholderId = 'a') => ({ ...broken, id: 'm2', status: 'Kept' as const, settledOn, stakeholderId });
    const left = (one: typeof broken | ReturnType<typeof kept>) =>
      said('RM012', { stakeholders: inner, commitments: [broken, one] }).length;
    expect([left(kept('2026-01-11')), left(kept('2026-01-10')), left(kept('2026-02-01', 'z'))]).toEqual([0, 1, 1]);
  });

  test('RM013: to anybody else it is a warning, and so it is for a reader who may not see who is in the inner circle', () => {
    const codes = (stakeholder: Stakeholder) =>
      read({ stakeholders: [stakeholder], commitments: [broken] })
        .advice.filter(({ code }) => code > 'RM011')
        .map(({ code, severity }) => [code, severity]);
    expect(codes(person('a', { power: 'Outside' }))).toEqual([['RM013', 'warning']]);
    expect(codes(person('a'))).toEqual([['RM013', 'warning']]);
  });
});

test('a map without anything in it, or without any judgement a reader may see, is no reason to complain or to fail', () => {
  expect(read({}).advice).toEqual([]);
  expect(read({ stakeholders: [{ id: 'a', position: 'CFO', contactId: 'c', occupancy: 'Held' }] }).advice).toEqual([]);
});
