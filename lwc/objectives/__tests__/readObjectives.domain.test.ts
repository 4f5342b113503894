import fc from 'fast-check';
import { readObjectives, readPace, type ObjectiveFacts, type PaceInput } from 'c/objectives';
import { ACTION_STATUSES, type PlanAction, type PlanObjective, type PlanStrategy } from 'c/planModel';

const today = '2026-07-01';
const objective = (fields: Partial<PlanObjective> = {}): PlanObjective => ({ id: 'o', name: 'Workshops', track: 'Marketing', ...fields });
const strategy = (id: string, fields: Partial<PlanStrategy> = {}): PlanStrategy => ({ id, name: id, objectiveId: 'o', ...fields });
const action = (id: string, fields: Partial<PlanAction> = {}): PlanAction => ({ id, name: id, objectiveId: 'o', weight: 1, ...fields });
const facts = (fields: Partial<ObjectiveFacts>): ObjectiveFacts => ({ objectives: [objective()], strategies: [], actions: [], ...fields });
const only = (fields: Partial<ObjectiveFacts>) => readObjectives(facts(fields), today).objectives[0]!;

describe('progress', () => {
  test('is the weight of what is done; dropped work is no work, started work no result', () => {
    const { progress } = only({
      actions: [
        action('a', { status: 'Done', weight: 3 }),
        action('b', { status: 'In Progress', weight: 1 }),
        action('c', { status: 'Dropped', weight: 9 }),
        action('d', { status: 'Planned', weight: 2 }),
      ],
    });
    expect(progress).toEqual({ actions: 3, done: 1, weight: 6, weightDone: 3, share: 0.5 });
  });

  test('of no work is unknown, not zero', () => {
    expect(only({}).progress.share).toBeNull();
  });

  test('of a strategy says which part of the objective it is', () => {
    const { strategies, loose } = only({
      strategies: [strategy('events'), strategy('content')],
      actions: [
        action('a', { strategyId: 'events', weight: 3, status: 'Done' }),
        action('b', { strategyId: 'content' }),
        action('c', { strategyId: 'of another objective' }),
        action('d'),
      ],
    });
    expect(strategies.map(({ strategy: { id }, progress, partOfObjective }) => [id, progress.share, partOfObjective])).toEqual([
      ['events', 1, 0.5],
      ['content', 0, 1 / 6],
    ]);
    expect(loose.map(({ id }) => id)).toEqual(['c', 'd']);
  });

  test('of strategies and loose actions adds up to that of the objective, whatever the work', () => {
    const anyAction = fc.record({
      status: fc.constantFrom(...ACTION_STATUSES, null),
      weight: fc.option(fc.integer({ min: 0, max: 9 })),
      strategyId: fc.option(fc.constantFrom('s1', 's2', 'elsewhere')),
    });
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 30 }), (drawn) => {
        const actions = drawn.map((fields, index) => action(`a${index}`, fields));
        const { progress, strategies, loose } = only({ strategies: [strategy('s1'), strategy('s2')], actions });
        const weights = strategies.map((one) => one.progress);
        const ofLoose = loose.filter(({ status }) => status !== 'Dropped').reduce((sum, { weight }) => sum + (weight ?? 0), 0);
        expect(weights.reduce((sum, { weight }) => sum + weight, ofLoose)).toBe(progress.weight);
        expect(progress.share === null || (progress.share >= 0 && progress.share <= 1)).toBe(true);
      }),
    );
  });
});

describe('pace', () => {
  const halfYear = { startOn: '2026-01-01', dueOn: '2026-12-31' };
  const pace = (fields: Partial<PaceInput['objective']>, more: Partial<PaceInput> = {}) =>
    readPace(
      {
        objective: { dueOn: halfYear.dueOn, ...fields },
        startOn: halfYear.startOn,
        progress: { actions: 0, done: 0, weight: 0, weightDone: 0, share: null },
        ...more,
      },
      today,
    );

  test('is judged by the measure: on track when the line meets the due date, at risk when it does not', () => {
    expect(pace({ baseline: 10, target: 30, current: 22 })).toMatchObject({
      verdict: 'On Track',
      by: 'measure',
      share: 0.6,
      projectedOn: '2026-10-30',
    });
    expect(pace({ baseline: 10, target: 30, current: 12 })).toMatchObject({ verdict: 'At Risk', projectedOn: '2030-12-16' });
  });

  test('works downwards as well: fewer complaints', () => {
    expect(pace({ baseline: 40, target: 20, current: 26 })).toMatchObject({ verdict: 'On Track', share: 0.7 });
  });

  test('is achieved before its day, missed after it', () => {
    expect(pace({ baseline: 0, target: 10, current: 10 }).verdict).toBe('Achieved');
    expect(pace({ baseline: 0, target: 10, current: 9, dueOn: '2026-06-30' }).verdict).toBe('Missed');
    expect(pace({ baseline: 0, target: 10, current: 9, dueOn: '2026-07-01' }).verdict).toBe('At Risk');
  });

  test('without a measure is judged by the work, and all work done is not the goal reached', () => {
    const progress = { actions: 4, done: 4, weight: 4, weightDone: 4, share: 1 };
    expect(pace({}, { progress })).toMatchObject({ verdict: 'On Track', by: 'actions' });
    expect(pace({}, { progress: { ...progress, done: 1, weightDone: 1, share: 0.25 } }).verdict).toBe('At Risk');
  });

  test('says what is missing instead of zero', () => {
    expect(pace({ target: 10, dueOn: null })).toMatchObject({
      verdict: null,
      share: null,
      missing: ['baseline', 'current', 'dueOn', 'actions'],
    });
    expect(pace({ baseline: 5, target: 5, current: 5 })).toMatchObject({ verdict: null, share: null });
  });

  test('nobody is at risk in the first days', () => {
    expect(pace({ baseline: 0, target: 10, current: 0 }, { startOn: '2026-06-28' }).verdict).toBeNull();
  });
});

describe('a stated status', () => {
  const measured = { baseline: 0, target: 10, current: 1, dueOn: '2026-12-31' };
  const contradicted = (fields: Partial<PlanObjective>) =>
    only({ objectives: [objective({ ...measured, ...fields })], periodStart: '2026-01-01' }).isContradicted;

  test('is contradicted by the facts', () => {
    expect(contradicted({ status: 'On Track' })).toBe(true);
    expect(contradicted({ status: 'At Risk' })).toBe(false);
    expect(contradicted({ status: 'Achieved' })).toBe(true);
    expect(contradicted({ status: 'Accepted', current: 8 })).toBe(false);
  });

  test('is left in peace while proposed or dropped', () => {
    expect(contradicted({ status: 'Proposed' })).toBe(false);
    expect(contradicted({ status: 'Dropped' })).toBe(false);
  });
});

test('overdue work comes first where it waits longest; orphans are told', () => {
  const reading = readObjectives(
    facts({
      actions: [
        action('late', { dueOn: '2026-06-20', status: 'Planned' }),
        action('later', { dueOn: '2026-05-01', status: 'Blocked' }),
        action('done', { dueOn: '2026-05-01', status: 'Done' }),
        action('lost', { objectiveId: 'gone' }),
      ],
    }),
    today,
  );
  expect(reading.objectives[0]!.overdue.map(({ id }) => id)).toEqual(['later', 'late']);
  expect(reading.orphanIds).toEqual(['lost']);
});
