import fc from 'fast-check';
import { addDays, daysBetween } from 'c/planModel';
import { moveAction, moveObjectiveDue, type MoveHandle } from 'c/timelineLayout';
import { action, ACTIONS, TODAY } from './sample.ts';

const move = (id: string, handle: MoveHandle, days: number, actions = ACTIONS) => moveAction(actions, id, handle, days, TODAY)!;

describe('moving a bar', () => {
  test('by its middle keeps its length, by an end keeps the other end', () => {
    expect(move('report', 'whole', 7).moved).toEqual({ id: 'report', startOn: '2026-10-27', dueOn: '2026-11-17' });
    expect(move('report', 'start', -5).moved).toEqual({ id: 'report', startOn: '2026-10-15', dueOn: '2026-11-10' });
    expect(move('report', 'due', 3).moved).toEqual({ id: 'report', startOn: '2026-10-20', dueOn: '2026-11-13' });
  });

  test('a moment stays one when it is moved, and gets a length when an end is pulled', () => {
    expect(move('briefing', 'whole', 1).moved).toEqual({ id: 'briefing', startOn: null, dueOn: '2026-12-21' });
    expect(move('briefing', 'start', -10).moved).toEqual({ id: 'briefing', startOn: '2026-12-10', dueOn: '2026-12-20' });
    const begun = [action('begun', { startOn: '2026-12-01' })];
    expect(move('begun', 'due', 4, begun).moved).toEqual({ id: 'begun', startOn: '2026-12-01', dueOn: '2026-12-05' });
    expect(move('begun', 'whole', 4, begun).moved).toEqual({ id: 'begun', startOn: '2026-12-05', dueOn: null });
  });

  test('what has no day is put on today and goes from there', () => {
    expect(move('film', 'whole', 0).moved).toEqual({ id: 'film', startOn: null, dueOn: TODAY });
    expect(move('film', 'whole', 3).moved).toEqual({ id: 'film', startOn: null, dueOn: '2026-11-25' });
  });

  test('there and back is where it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 500 }), (days) => {
        const { moved } = move('report', 'whole', days);
        const there = [{ ...ACTIONS.find(({ id }) => id === 'report')!, startOn: moved.startOn, dueOn: moved.dueOn }];
        expect(move('report', 'whole', -days, there).moved).toEqual({ id: 'report', startOn: '2026-10-20', dueOn: '2026-11-10' });
      }),
    );
  });

  test('nothing is moved that is not there', () => {
    expect(moveAction(ACTIONS, 'gone', 'whole', 1, TODAY)).toBeUndefined();
  });
});

describe('what follows', () => {
  test('moves along as little as needed, to be offered', () => {
    expect(move('report', 'due', 45).followers).toEqual([{ id: 'briefing', startOn: null, dueOn: '2026-12-25' }]);
    expect(move('report', 'due', 40).followers).toEqual([]);
  });

  test('never begins before what it waits for is due, along any chain', () => {
    const chain = (lengths: readonly number[]) =>
      lengths.map((length, index) =>
        action(`a${index}`, {
          dependsOnId: index > 0 ? `a${index - 1}` : null,
          startOn: addDays(TODAY, index * 3),
          dueOn: addDays(TODAY, index * 3 + length),
        }),
      );
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 2, maxLength: 8 }), fc.nat(200), (lengths, days) => {
        const work = chain(lengths);
        const { moved, followers } = move('a0', 'whole', days, work);
        const dates = new Map([moved, ...followers].map((one) => [one.id, one]));
        for (const { id, startOn, dueOn } of followers) {
          const was = work.find((one) => one.id === id)!;
          expect(startOn! >= dates.get(was.dependsOnId!)!.dueOn!).toBe(true);
          expect(daysBetween(startOn!, dueOn!)).toBe(daysBetween(was.startOn!, was.dueOn!));
        }
      }),
    );
  });

  test('that it begins before what it waits for is told, not forbidden', () => {
    const open = [action('a', { dueOn: '2026-12-10' }), action('b', { dependsOnId: 'a', startOn: '2026-12-10', dueOn: '2026-12-12' })];
    expect(move('b', 'whole', -4, open)).toMatchObject({ refusal: null, tooEarly: { onId: 'a', days: 4 } });
    expect(move('b', 'whole', 0, open).tooEarly).toBeNull();
    // What is done is waited for no longer.
    expect(move('report', 'whole', -30).tooEarly).toBeNull();
  });
});

describe('what is refused', () => {
  test('due before it starts', () => {
    const refusal = { kind: 'dueBeforeStart', startOn: '2026-10-20', dueOn: '2026-10-19' };
    expect(move('report', 'due', -22)).toMatchObject({ refusal, followers: [] });
    expect(move('report', 'due', -21).refusal).toBeNull();
    expect(move('report', 'start', 22).refusal).toMatchObject({ kind: 'dueBeforeStart' });
  });

  test('one that waits for itself, with the way around; one that hangs on such a circle moves', () => {
    const looped = [
      action('a', { dependsOnId: 'c', dueOn: '2026-12-01' }),
      action('b', { dependsOnId: 'a', dueOn: '2026-12-02' }),
      action('c', { dependsOnId: 'b', dueOn: '2026-12-03' }),
      action('d', { dependsOnId: 'c', dueOn: '2026-12-04' }),
    ];
    expect(move('a', 'whole', 1, looped)).toMatchObject({ refusal: { kind: 'circle', actionIds: ['a', 'c', 'b'] }, followers: [] });
    expect(move('d', 'whole', 1, looped).refusal).toBeNull();
  });

  test('what is done or dropped', () => {
    expect(move('webinar', 'whole', 1).refusal).toEqual({ kind: 'isOver', status: 'Done' });
    expect(move('a', 'whole', 1, [action('a', { status: 'Dropped', dueOn: TODAY })]).refusal).toEqual({
      kind: 'isOver',
      status: 'Dropped',
    });
  });
});

test('the day of an objective moves, and what would be due after it is named', () => {
  const wind = { id: 'wind', name: 'wind', track: 'Marketing' as const };
  expect(moveObjectiveDue({ ...wind, dueOn: '2026-12-31' }, ACTIONS, -15, TODAY)).toEqual({
    id: 'wind',
    dueOn: '2026-12-16',
    laterIds: ['letter', 'briefing'],
  });
  expect(moveObjectiveDue({ ...wind, id: 'tankers' }, [], 2, TODAY)).toEqual({ id: 'tankers', dueOn: '2026-11-24', laterIds: [] });
});
