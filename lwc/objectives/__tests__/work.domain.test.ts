import fc from 'fast-check';
import {
  calendarFile,
  dependencyRefusal,
  followersMoved,
  nextRepeat,
  readBudget,
  readObjectives,
  scheduleProblems,
  weekOf,
} from 'c/objectives';
import { REPEATS, type PlanAction } from 'c/planModel';

const action = (id: string, fields: Partial<PlanAction> = {}): PlanAction => ({ id, name: id, objectiveId: 'o', ...fields });

describe('what waits for what', () => {
  const actions = [action('a'), action('b', { dependsOnId: 'a' }), action('c', { dependsOnId: 'b' })];

  test('a circle is refused with the way around it', () => {
    expect(dependencyRefusal(actions, 'a', 'c')).toEqual({ code: 'circle', path: ['c', 'b', 'a'] });
    expect(dependencyRefusal(actions, 'a', 'a')).toEqual({ code: 'self', path: [] });
    expect(dependencyRefusal(actions, 'a', 'gone')).toEqual({ code: 'missing', path: [] });
    expect(dependencyRefusal(actions, 'c', 'a')).toBeNull();
  });

  test('no sequence of allowed steps ever makes a circle', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 60 }), (steps) => {
        const work = Array.from({ length: 8 }, (_, index) => action(`a${index}`));
        for (const [from, to] of steps) {
          if (!dependencyRefusal(work, `a${from}`, `a${to}`)) work[from] = { ...work[from]!, dependsOnId: `a${to}` };
        }
        expect(scheduleProblems(work).filter(({ kind }) => kind === 'circle')).toEqual([]);
      }),
    );
  });

  test('circles in the data are told once, and what hangs on them is no second one', () => {
    const looped = [action('a', { dependsOnId: 'c' }), ...actions.slice(1), action('d', { dependsOnId: 'c' })];
    expect(scheduleProblems(looped)).toEqual([{ kind: 'circle', actionIds: ['a', 'c', 'b'] }]);
  });

  test('too early, due before the start, and waiting for nothing are told of open work', () => {
    expect(
      scheduleProblems([
        action('a', { dueOn: '2026-03-10' }),
        action('b', { dependsOnId: 'a', startOn: '2026-03-03', dueOn: '2026-03-20' }),
        action('c', { startOn: '2026-03-03', dueOn: '2026-03-01' }),
        action('d', { status: 'Dropped' }),
        action('e', { dependsOnId: 'd' }),
        action('f', { dependsOnId: 'a', startOn: '2026-03-03', status: 'Done' }),
      ]),
    ).toEqual([
      { kind: 'tooEarly', actionId: 'b', onId: 'a', days: 7 },
      { kind: 'dueBeforeStart', actionId: 'c' },
      { kind: 'waitsForNothing', actionId: 'e', onId: 'd' },
    ]);
  });

  test('followers move as little as needed, keep their length, and take theirs along', () => {
    const chain = [
      action('a', { dueOn: '2026-03-01' }),
      action('b', { dependsOnId: 'a', startOn: '2026-03-02', dueOn: '2026-03-05' }),
      action('c', { dependsOnId: 'b', dueOn: '2026-03-06' }),
      action('far', { dependsOnId: 'a', startOn: '2026-05-01', dueOn: '2026-05-02' }),
    ];
    expect(followersMoved(chain, { id: 'a', startOn: null, dueOn: '2026-03-12' })).toEqual([
      { id: 'b', startOn: '2026-03-12', dueOn: '2026-03-15' },
      { id: 'c', startOn: null, dueOn: '2026-03-15' },
    ]);
  });
});

describe('an action that repeats', () => {
  const next = (repeat: PlanAction['repeat'], dueOn: string, today: string, startOn: string | null = null) =>
    nextRepeat({ repeat, dueOn, startOn }, today);

  test('comes back after its turn, as long as before', () => {
    expect(next('Weekly', '2026-03-10', '2026-03-09', '2026-03-08')).toEqual({ startOn: '2026-03-15', dueOn: '2026-03-17' });
    expect(next('Quarterly', '2026-03-10', '2026-03-10')).toEqual({ startOn: null, dueOn: '2026-06-10' });
  });

  test('done late does not come back for every turn that was missed', () => {
    expect(next('Every Two Weeks', '2026-01-01', '2026-03-10')?.dueOn).toBe('2026-03-12');
  });

  test('keeps the last day of the month', () => {
    expect(next('Monthly', '2026-01-31', '2026-02-01')?.dueOn).toBe('2026-02-28');
    expect(next('Monthly', '2026-01-31', '2026-03-01')?.dueOn).toBe('2026-03-31');
    expect(next('Yearly', '2028-02-29', '2028-02-29')?.dueOn).toBe('2029-02-28');
  });

  test('is always due after today', () => {
    const day = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(fc.property(fc.constantFrom(...REPEATS), day, day, (repeat, dueOn, today) => next(repeat, dueOn, today)!.dueOn > today));
  });

  test('needs a rule and a day', () => {
    expect([next(null, '2026-01-01', '2026-01-02'), nextRepeat({ repeat: 'Weekly' }, '2026-01-02')]).toEqual([null, null]);
  });
});

describe('budget', () => {
  test('adds strategies and actions; dropped work plans nothing, but what it cost is spent', () => {
    const strategies = [{ plannedCost: 10_000, spentCost: 4_000 }];
    const actions = [
      { plannedCost: 5_000, spentCost: null },
      { plannedCost: 2_000, spentCost: 1_500, status: 'Dropped' },
    ];
    expect(readBudget(strategies, actions, 12_000)).toEqual({
      granted: 12_000,
      planned: 15_000,
      spent: 5_500,
      over: 0,
      overPlanned: 3_000,
    });
  });

  test('over is what exceeds the grant, or the plan where nothing was granted', () => {
    expect(readBudget([{ plannedCost: 100, spentCost: 130 }], []).over).toBe(30);
    expect(readBudget([{ plannedCost: 100, spentCost: 130 }], [], 110).over).toBe(20);
  });

  test('of nobody who said anything is unknown', () => {
    expect(readBudget([{}], [{}])).toEqual({ granted: null, planned: null, spent: null, over: 0, overPlanned: 0 });
  });
});

test('a week: what was done, moved, is late, blocked, and comes next', () => {
  const reading = readObjectives(
    {
      objectives: [
        { id: 'o', name: 'Workshops', track: 'Marketing', measuredOn: '2026-06-30' },
        { id: 'p', name: 'Letters', track: 'Marketing', measuredOn: '2026-06-01' },
      ],
      strategies: [{ id: 's', name: 's', objectiveId: 'o' }],
      actions: [
        action('early', { status: 'Done', doneOn: '2026-06-25' }),
        action('latest', { status: 'Done', doneOn: '2026-07-01', strategyId: 's' }),
        action('long ago', { status: 'Done', doneOn: '2026-06-24' }),
        action('late', { dueOn: '2026-06-30' }),
        action('stuck', { status: 'Blocked', dueOn: '2026-09-30' }),
        action('soon', { dueOn: '2026-07-08' }),
        action('sooner', { startOn: '2026-07-02', dueOn: '2026-12-01' }),
        action('far', { dueOn: '2026-07-09' }),
      ],
    },
    '2026-07-01',
  );
  const week = weekOf(reading, '2026-07-01');
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  expect([week.from, ids(week.done), ids(week.moved), ids(week.late), ids(week.blocked), ids(week.next)]).toEqual([
    '2026-06-25',
    ['latest', 'early'],
    ['o'],
    ['late'],
    ['stuck'],
    ['sooner', 'soon'],
  ]);
});

describe('a calendar file', () => {
  const entry = { id: 'a1', title: 'Invite; all, please', startOn: '2026-03-01', dueOn: '2026-03-02', note: 'Line\nand \\ more' };

  test('has whole days, ends the day after, and keeps its identity', () => {
    expect(calendarFile('My actions', [entry], '2026-02-01T08:09:10.000Z')).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Account Planning//Plan Actions//EN',
        'X-WR-CALNAME:My actions',
        'BEGIN:VEVENT',
        'UID:a1@account-planning',
        'DTSTAMP:20260201T080910Z',
        'DTSTART;VALUE=DATE:20260301',
        'DTEND;VALUE=DATE:20260303',
        'SUMMARY:Invite\\; all\\, please',
        'DESCRIPTION:Line\\nand \\\\ more',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  test('takes no line of its own from a hostile title, and cuts no character in two', () => {
    const file = calendarFile(
      'x',
      [{ ...entry, title: `END:VEVENT\r\nBEGIN:VALARM ${'Ærø🚢'.repeat(40)}`, url: 'https://a.example/\r\nX:1' }],
      '2026-02-01T08:09:10Z',
    );
    const lines = file.split('\r\n');
    expect(lines.filter((line) => line.startsWith('BEGIN:VALARM') || line.startsWith('X:1'))).toEqual([]);
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
    expect(file.replace(/\r\n /g, '')).toContain('Ærø🚢'.repeat(40));
  });
});
