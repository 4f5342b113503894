import {
  actionOf,
  engagementOf,
  followersOf,
  nameOfUser,
  objectiveOf,
  objectivesServing,
  readOsas,
  strategyOf,
  tasksOf,
  type OsaFacts,
} from 'c/osaReading';
import { action, campaign, cell, center, comment, EMPTY, meeting, objective, PLAN, response, stakeholder, strategy } from './facts.ts';

const TODAY = '2026-07-01';
const read = (facts: Partial<OsaFacts>, today = TODAY) => readOsas({ ...EMPTY, ...facts }, today);
const one = (facts: Partial<OsaFacts>, today = TODAY) => read(facts, today).objectives[0]!;

const WEBINAR: Partial<OsaFacts> = {
  objectives: [
    objective('o1', {
      measureKind: 'Campaign Responses',
      baseline: 0,
      target: 4,
      current: 1,
      measuredOn: '2026-05-01',
      dueOn: '2026-12-31',
    }),
  ],
  actions: [action('a1', 'o1', { campaignId: 'c1', startOn: '2026-01-01' })],
  campaigns: [campaign('c1')],
  responses: [response('r1', 'anna', 'c1', '2026-03-01'), response('r2', 'bo', 'c1', '2026-04-01'), response('r3', 'carl', 'c1')],
};

test('what was counted today stands before what was stored, and is offered to be stored', () => {
  const { measure, current, pace } = one(WEBINAR);
  expect(current).toEqual({ value: 2, from: 'counted', on: TODAY, isToStore: true });
  expect(measure).toMatchObject({ value: 2, gap: null, unit: 'contacts', recordIds: ['r1', 'r2'] });
  expect([pace.by, pace.share]).toEqual(['measure', 0.5]);
});

test('the objective itself stays as it is stored, whatever was counted', () => {
  expect(one(WEBINAR).objective).toMatchObject({ current: 1, measuredOn: '2026-05-01' });
});

test('a measure that cannot be computed says why and shows what was stored last, with its day, never zero', () => {
  const { measure, current } = one({ ...WEBINAR, responses: null });
  expect([measure.value, measure.gap]).toEqual([null, 'campaignsUnreadable']);
  expect(current).toEqual({ value: 1, from: 'stated', on: '2026-05-01', isToStore: false });
});

test('of a campaign one may not see, nobody knows who answered', () => {
  const hidden = { ...WEBINAR, campaigns: [], responses: [] };
  expect(one(hidden).measure).toMatchObject({ value: null, gap: 'campaignsUnreadable' });
  expect(one({ ...hidden, objectives: [objective('o1', { serviceLevelDays: 5 })] }).breaches).toBeNull();
});

test('without a stored value nothing is shown at all', () => {
  const unmeasured = [objective('o1', { measureKind: 'Meetings Held', baseline: 0, target: 4 })];
  const { measure, current, pace } = one({ objectives: unmeasured, activities: null });
  expect([measure.value, measure.gap]).toEqual([null, 'activitiesUnreadable']);
  expect(current).toEqual({ value: null, from: null, on: null, isToStore: false });
  expect([pace.share, pace.verdict]).toEqual([null, null]);
});

test.each([
  ['Opportunities Created', { opportunities: null }, 'opportunitiesUnreadable'],
  ['Won Amount', { opportunities: null }, 'opportunitiesUnreadable'],
  ['Campaign Members', {}, 'noCampaign'],
  ['Relationship Coverage', {}, 'nobodyInScope'],
  ['Cells Pursued', {}, 'noCells'],
  ['Cells Pursued', { opportunities: null }, 'opportunitiesUnreadable'],
  ['Manual', {}, 'noMeasure'],
] as const)('%s without what it is counted from is %j: %s', (measureKind, facts, gap) => {
  const { measure, current } = one({ objectives: [objective('o1', { measureKind })], ...facts });
  expect([measure.value, measure.gap, current.value]).toEqual([null, gap, null]);
});

test('nothing happened is zero where everything can be read', () => {
  const { current } = one({ objectives: [objective('o1', { measureKind: 'Meetings Held' })] });
  expect([current.value, current.from]).toEqual([0, 'counted']);
});

test('only what happened between the start of the plan and the due day counts, and nothing that is only planned', () => {
  const activities = [
    meeting('before', 'anna', '2025-12-31'),
    meeting('first', 'anna', '2026-01-01'),
    meeting('last', 'bo', '2026-06-30'),
    meeting('late', 'bo', '2026-07-01'),
    meeting('planned', 'bo', '2026-09-01'),
  ];
  const held = (dueOn: string) =>
    one({ objectives: [objective('o1', { measureKind: 'Meetings Held', dueOn })], activities }).measure.recordIds;
  expect(held('2026-06-30')).toEqual(['first', 'last']);
  expect(held('2026-12-31')).toEqual(['first', 'last', 'late']);
});

test('percentages are kept as the org keeps them: two decimals, and nothing is to be stored that is stored already', () => {
  const stakeholders = [
    stakeholder('s1', 'anna', { coverage: 'Deep' }),
    stakeholder('s2', 'bo', { coverage: 'None' }),
    stakeholder('s3', 'carl', { coverage: 'Brief' }),
  ];
  const objectives = [objective('o1', { measureKind: 'Relationship Coverage', current: 33.33 })];
  expect(one({ objectives, stakeholders }).current).toEqual({ value: 33.33, from: 'counted', on: TODAY, isToStore: false });
});

test('coverage is that of today, as the map reads it, where nobody stated one', () => {
  const met = ['2026-06-01', '2026-06-10', '2026-06-20', '2026-06-25', '2026-06-28', '2026-06-30'];
  const activities = met.map((on, index) => meeting(`m${index}`, 'anna', on));
  const facts = { objectives: [objective('o1', { measureKind: 'Relationship Coverage' })], stakeholders: [stakeholder('s1', 'anna')] };
  expect(one({ ...facts, activities }).current.value).toBe(100);
  expect(one({ ...facts, activities: null }).measure).toMatchObject({ value: null, gap: 'coverageUnknown' });
  expect(read({ ...facts, activities }).facts.stakeholders[0]).toMatchObject({ computedCoverage: 'Deep', lastContactOn: '2026-06-30' });
});

test('who answered and waited longer than promised is told; without a promise nothing is broken; unreadable is not none', () => {
  const promised = (more: Partial<OsaFacts>, serviceLevelDays: number | null = 5) =>
    one({ ...WEBINAR, objectives: [objective('o1', { serviceLevelDays })], ...more }).breaches;
  expect(promised({ activities: [{ id: 'call', kind: 'Call', contactId: 'anna', on: '2026-03-04' }] })).toEqual([
    { responseId: 'r2', contactId: 'bo', respondedOn: '2026-04-01', dueOn: '2026-04-06', answeredOn: null },
  ]);
  expect(promised({}, null)).toEqual([]);
  expect([promised({ activities: null }), promised({ responses: null })]).toEqual([null, null]);
});

const SERVING: Partial<OsaFacts> = {
  objectives: [
    objective('o1', { opportunityId: 'd1', opportunityName: 'Docks', cellId: 'w1', buyingCenterId: 'yard' }),
    objective('o2', { cellId: 'w1' }),
    objective('o3', { buyingCenterId: 'gone' }),
    objective('o4'),
  ],
  buyingCenters: [center('yard', { name: 'Shipyards' })],
  solutions: [{ id: 'pumps', name: 'Pumps' }],
  cells: [cell('w1', 'yard', 'pumps')],
};

test('what an objective serves is named, the most exact first; what this reader may not see has no name', () => {
  const { objectives } = read(SERVING);
  expect(objectives.map(({ serves }) => serves)).toEqual([
    { kind: 'opportunity', id: 'd1', name: 'Docks' },
    { kind: 'cell', id: 'w1', name: 'Shipyards × Pumps' },
    { kind: 'buyingCenter', id: 'gone', name: null },
    null,
  ]);
  expect(objectives[0]!.servesAlso.map(({ kind }) => kind)).toEqual(['cell', 'buyingCenter']);
});

test('the other way round: a cell knows the objectives that serve it', () => {
  expect(objectivesServing(read(SERVING), 'w1').map(({ id }) => id)).toEqual(['o1', 'o2']);
});

test('everything stands in the order people put it; what nobody put anywhere comes last, as it was made', () => {
  const { facts, objectives } = read({
    objectives: [objective('o3'), objective('o1', { sortOrder: 20 }), objective('o2', { sortOrder: 10 })],
    strategies: [strategy('s2', 'o1'), strategy('s1', 'o1')],
    actions: [action('a1', 'o1', { strategyId: 's1' }), action('a2', 'o1', { sortOrder: 0, strategyId: 's1' }), action('a3', 'o1')],
  });
  expect(objectives.map(({ id }) => id)).toEqual(['o2', 'o1', 'o3']);
  expect(objectives[1]!.strategies.map((one) => [one.strategy.id, one.actions.map(({ id }) => id)])).toEqual([
    ['s1', ['a2', 'a1']],
    ['s2', []],
  ]);
  expect(objectives[1]!.loose.map(({ id }) => id)).toEqual(['a3']);
  expect(facts.actions.map(({ id }) => id)).toEqual(['a2', 'a1', 'a3']);
});

test('advice stands at the objective it is about, that on its actions too', () => {
  const { objectives, advice } = read({
    objectives: [
      objective('o1', { target: 4, salesCoOwnerId: 'mara', answer: 'Accepted' }),
      objective('o2', { track: 'Sales', target: 1 }),
    ],
    strategies: [strategy('s1', 'o1'), strategy('s2', 'o2')],
    actions: [action('a1', 'o1', { ownerId: 'jonas', startOn: '2026-08-01', dueOn: '2026-07-20' })],
    buyingCenters: [center('yard')],
  });
  expect(objectives[0]!.advice.map(({ code }) => code)).toContain('OS011');
  expect(objectives[1]!.advice.map(({ code }) => code)).not.toContain('OS011');
  expect(advice.some(({ code }) => code === 'OS011')).toBe(true);
});

test('comments, tasks, followers and names are found by what they belong to', () => {
  const reading = read({
    objectives: [objective('o1', { salesCoOwnerId: 'priya', salesCoOwnerName: 'Priya Raman' })],
    strategies: [strategy('s1', 'o1')],
    actions: [action('a1', 'o1', { ownerId: 'tom', ownerName: 'Tom Becker' }), action('a2', 'o1', { dependsOnId: 'a1' })],
    comments: [comment('k1', 'o1'), comment('k2', 'other')],
    tasks: [
      { id: 't1', actionId: 'a1', subject: 'Old', status: 'Completed', isClosed: true },
      { id: 't2', actionId: 'a1', subject: 'Invite', status: 'Open', isClosed: false },
    ],
    userNames: { queue: 'Marketing Queue' },
  });
  expect(objectiveOf(reading, 'o1')!.comments.map(({ id }) => id)).toEqual(['k1']);
  expect(tasksOf(reading, 'a1').map(({ id }) => id)).toEqual(['t2', 't1']);
  expect(followersOf(reading, 'a1').map(({ id }) => id)).toEqual(['a2']);
  expect([strategyOf(reading, 's1')?.name, actionOf(reading, 'a2')?.name, actionOf(reading, 'gone')]).toEqual([
    'Strategy s1',
    'Action a2',
    undefined,
  ]);
  const names = ['mara', 'tom', 'priya', 'queue', 'nobody'].map((id) => nameOfUser(reading, id));
  expect(names).toEqual(['Mara Lindqvist', 'Tom Becker', 'Priya Raman', 'Marketing Queue', undefined]);
});

test('engagement is read from what can be read; from nothing nothing is said', () => {
  const facts = { ...WEBINAR, stakeholders: [stakeholder('s1', 'anna', { buyingCenterId: 'yard' })], activities: null };
  const map = engagementOf(read(facts), 'buyingCenter', 6)!;
  expect(map.months).toEqual(['2026-02', '2026-03', '2026-04', '2026-05', '2026-06', '2026-07']);
  expect(map.rows.find(({ name }) => name === 'yard')!.spots[1]).toMatchObject({ contacts: 1, responses: 1, recordIds: ['r1'] });
  expect(engagementOf(read({ ...facts, responses: null }), 'buyingCenter', 6)).toBeNull();
});

test('money of the plan: what one objective has left pays for no other', () => {
  const { budget } = read({
    objectives: [objective('o1', { budget: 100 }), objective('o2', { budget: 500 }), objective('o3')],
    strategies: [strategy('s1', 'o1', { plannedCost: 50, spentCost: 60 })],
    actions: [action('a1', 'o1', { plannedCost: 80, spentCost: 70 }), action('a2', 'o2', { plannedCost: 200, spentCost: null })],
  });
  expect(budget).toEqual({ granted: 600, planned: 330, spent: 130, over: 30, overPlanned: 30, currency: null, isMixed: false });
});

test('money in two currencies is not summed', () => {
  const { budget } = read({
    objectives: [objective('o1', { currency: 'EUR', budget: 1 }), objective('o2', { currency: 'NOK', budget: 1 })],
  });
  expect([budget.granted, budget.isMixed]).toEqual([null, true]);
});

test('an account without a plan, and a plan without work, can be read', () => {
  const { plan: _plan, ...facts } = EMPTY;
  const without = readOsas({ ...facts, plans: [] }, TODAY);
  expect([without.objectives, without.week.next, without.budget.planned]).toEqual([[], [], null]);
  expect(read({ plans: [PLAN] }).readiness.standing).toBe('Not Ready');
});
