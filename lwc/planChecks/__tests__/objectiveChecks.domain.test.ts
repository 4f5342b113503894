import { readObjectives, type ObjectiveFacts } from 'c/objectives';
import { OBJECTIVE_CHECKS, runObjectiveChecks, type ObjectiveCheckFacts } from 'c/planChecks';
import { DEFAULT_POLICY, type PlanAction, type PlanObjective, type PlanStrategy } from 'c/planModel';

const today = '2026-07-01';
/** In good order: agreed with sales, served, with a target and a strategy. */
const good: PlanObjective = {
  id: 'o',
  name: 'Workshops',
  track: 'Marketing',
  kind: 'Engagement',
  status: 'Accepted',
  measure: 'People who took part',
  target: 10,
  buyingCenterId: 'yard',
  salesCoOwnerId: 'u1',
  answer: 'Accepted',
  acceptedOn: '2026-01-10',
};
const strategy: PlanStrategy = { id: 's', name: 'Events', objectiveId: 'o' };
const action = (id: string, fields: Partial<PlanAction> = {}): PlanAction => ({
  id,
  name: id,
  objectiveId: 'o',
  ownerId: 'u1',
  weight: 1,
  ...fields,
});

function adviceOn(fields: Partial<PlanObjective>, work: Partial<ObjectiveFacts> = {}, more: Partial<ObjectiveCheckFacts> = {}) {
  const { objectives, problems } = readObjectives(
    { objectives: [{ ...good, ...fields }], strategies: [strategy], actions: [], periodStart: '2026-01-01', ...work },
    today,
  );
  const advice = runObjectiveChecks({
    policy: DEFAULT_POLICY,
    today,
    objectives,
    problems,
    buyingCenters: [],
    buyingCenterOfCell: {},
    breaches: () => [],
    ...more,
  });
  return advice.map(({ code, message }) => `${code} ${message.code}`);
}

test('an objective in good order gets no advice', () => {
  expect(adviceOn({}, { actions: [action('a', { status: 'In Progress' })] })).toEqual([]);
});

test('codes are unique and in order', () => {
  const codes = OBJECTIVE_CHECKS.map(({ code }) => code);
  expect(codes).toEqual(Array.from({ length: 14 }, (_, index) => `OS${String(index + 1).padStart(3, '0')}`));
});

describe('what was agreed', () => {
  test('a goal without a way to it', () => {
    expect(adviceOn({}, { strategies: [] })).toEqual(['OS001 objectiveWithoutStrategy']);
    expect(adviceOn({}, { strategies: [{ ...strategy, status: 'Dropped' }] })).toEqual(['OS001 objectiveWithoutStrategy']);
    expect(adviceOn({ status: 'Achieved' }, { strategies: [] })).toEqual([]);
  });

  test('actions before there is a target, or before sales agreed', () => {
    expect(adviceOn({ target: null }, { actions: [action('a')] })).toEqual(['OS002 actionsBeforeTarget']);
    expect(adviceOn({ status: 'Proposed' }, { actions: [action('a', { status: 'Done' })] })).toEqual(['OS002 workBeforeAgreement']);
    expect(adviceOn({ status: 'Proposed' }, { actions: [action('a', { status: 'Planned' })] })).toEqual([]);
  });

  test('a goal counted in leads, whatever it calls them; leadership is none', () => {
    expect(adviceOn({ measure: 'MQLs per month' })).toEqual(['OS003 measuredInLeads']);
    expect(adviceOn({ measureUnit: 'Leads' })).toEqual(['OS003 measuredInLeads']);
    expect(adviceOn({ measure: 'People who see our leadership' })).toEqual([]);
    expect(adviceOn({ measure: 'leads', track: 'Sales' })).toEqual([]);
  });

  test('without a seller, without his answer, with his no', () => {
    expect(adviceOn({ salesCoOwnerId: null, answer: null, acceptedOn: null })).toEqual(['OS004 noSalesCoOwner']);
    expect(adviceOn({ answer: null, acceptedOn: null })).toEqual(['OS005 notAcceptedBySales']);
    expect(adviceOn({ answer: 'Declined', answerReason: 'Busy' })).toEqual(['OS005 declinedBySales']);
    expect(adviceOn({ answer: 'Changes Wanted' })).toEqual(['OS005 changesWantedBySales']);
  });

  test('answers nobody came back to, until somebody does', () => {
    const breach = { responseId: 'r', contactId: 'c', respondedOn: '2026-05-01', dueOn: '2026-05-06' };
    const breaches = () => [
      { ...breach, answeredOn: null },
      { ...breach, contactId: 'd', answeredOn: '2026-05-20' },
    ];
    expect(adviceOn({}, {}, { breaches })).toEqual(['OS014 serviceLevelBroken']);
  });
});

describe('what it is for', () => {
  const buyingCenters = [
    { id: 'marine', name: 'Marine', salesGoal: 1_000_000 },
    { id: 'yard', name: 'Yard', parentId: 'marine', salesGoal: 200_000 },
    { id: 'energy', name: 'Energy', salesGoal: 500_000 },
    { id: 'staff', name: 'Staff', salesGoal: 0 },
  ];
  const found = (fields: Partial<PlanObjective>, more: Partial<ObjectiveCheckFacts> = {}) =>
    runObjectiveChecks({
      policy: DEFAULT_POLICY,
      today,
      objectives: readObjectives({ objectives: [{ ...good, ...fields }], strategies: [strategy], actions: [] }, today).objectives,
      problems: [],
      buyingCenters,
      buyingCenterOfCell: { w: 'energy' },
      breaches: () => [],
      ...more,
    }).map(({ code, records }) => [code, ...records.map(({ id }) => id)]);

  test('a sales goal nothing serves; what serves a buying center serves all below, a cell serves its own', () => {
    expect(found({ buyingCenterId: 'marine' })).toEqual([['OS007', 'energy']]);
    expect(found({ buyingCenterId: 'yard' })).toEqual([
      ['OS007', 'marine'],
      ['OS007', 'energy'],
    ]);
    expect(found({ buyingCenterId: null, cellId: 'w' })).toEqual([
      ['OS007', 'marine'],
      ['OS007', 'yard'],
    ]);
  });

  test('one message for all buying centers; a persona is somebody', () => {
    expect(found({ buyingCenterId: null }).at(-1)).toEqual(['OS008', 'o']);
    expect(found({ buyingCenterId: null, persona: 'Approver' }).flat()).not.toContain('OS008');
  });

  test('customers, and nothing after the sale', () => {
    const customers = [{ id: 'yard', name: 'Yard', phase: 'Loyal Customer' as const }];
    expect(found({}, { buyingCenters: customers })).toEqual([['OS009', 'yard']]);
    expect(found({ kind: 'Nurture' }, { buyingCenters: customers })).toEqual([]);
  });
});

describe('the work', () => {
  test('that is nobody’s, overdue, or does not fit its order', () => {
    expect(adviceOn({}, { actions: [action('a', { ownerId: null })] })).toEqual(['OS006 nobodysTime']);
    expect(adviceOn({}, { actions: [action('a', { dueOn: '2026-06-01' })] })).toEqual(['OS013 actionsOverdue']);
    expect(adviceOn({}, { actions: [action('a', { dependsOnId: 'b' }), action('b', { dependsOnId: 'a' })] })).toEqual([
      'OS011 circleOfActions',
    ]);
    expect(adviceOn({}, { actions: [action('a', { dependsOnId: 'gone' })] })).toEqual(['OS011 waitsForNothing']);
    expect(
      adviceOn({}, { actions: [action('a', { dueOn: '2026-09-01' }), action('b', { dependsOnId: 'a', startOn: '2026-08-01' })] }),
    ).toEqual(['OS011 beginsTooEarly']);
    expect(adviceOn({}, { actions: [action('a', { startOn: '2026-09-02', dueOn: '2026-09-01' })] })).toEqual(['OS011 dueBeforeStart']);
  });

  test('that will miss the date while the status says on track', () => {
    const measured = { baseline: 0, current: 1, dueOn: '2026-12-31', status: 'On Track' } as const;
    expect(adviceOn(measured)).toEqual(['OS010 factsSayOtherwise']);
    expect(adviceOn({ ...measured, current: 8 })).toEqual([]);
  });

  test('that costs more than was granted, or is planned to', () => {
    expect(adviceOn({ budget: 100 }, { actions: [action('a', { spentCost: 120 })] })).toEqual(['OS012 overBudget']);
    expect(adviceOn({ budget: 100 }, { actions: [action('a', { plannedCost: 120 })] })).toEqual(['OS012 plannedOverBudget']);
  });
});
