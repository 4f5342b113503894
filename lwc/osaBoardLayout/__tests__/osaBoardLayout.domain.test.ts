import { boardLayout, cardTarget, carriedTo, dropTarget, markOf, type Adding } from 'c/osaBoardLayout';
import { NO_FILTER, placesOf, treeOf, type OsaKind, type OsaPlace } from 'c/osaTree';
import { osaReading, TODAY, type ObjectiveAt } from '../../osaTree/__tests__/tree.ts';

const actions = (...ids: readonly string[]) => ids.map((id) => ({ id }));
const OBJECTIVES: readonly ObjectiveAt[] = [
  { id: 'O1', strategies: [{ id: 'S1', actions: actions('a', 'b', 'c', 'd', 'e') }, { id: 'S2' }], loose: actions('x') },
  { id: 'O2', strategies: [{ id: 'S3', actions: actions('f', 'g') }] },
  { id: 'O3' },
];
const TREE = treeOf(osaReading(OBJECTIVES).objectives, NO_FILTER, TODAY);
const layout = ({ perLine = 2, closed = [] as readonly string[], adding = null as Adding | null } = {}) =>
  boardLayout(TREE, { perLine, isOpen: (id) => !closed.includes(id), adding });
/** Each line: objective, strategy, actions; `+` where something new is typed. */
const drawn = (given?: Parameters<typeof layout>[0]) =>
  layout(given).lines.map(({ objective, strategy, actions: cards, addingAt }) => {
    const columns = [objective?.id ?? '.', strategy?.id ?? '.', ...cards.map(({ id }) => id)];
    if (addingAt !== null) columns[addingAt] = '+';
    return columns.join(' ');
  });

test('each objective stands beside its strategies, each strategy beside its actions', () => {
  expect(drawn()).toEqual(['O1 S1 a b', '. . c d', '. . e', '. S2', '. . x', 'O2 S3 f g', 'O3 .']);
  expect(drawn({ perLine: 3 })).toEqual(['O1 S1 a b c', '. . d e', '. S2', '. . x', 'O2 S3 f g', 'O3 .']);
});

test('what is closed takes one line', () => {
  expect(drawn({ closed: ['S1', 'O2'] })).toEqual(['O1 S1', '. S2', '. . x', 'O2 .', 'O3 .']);
});

test('what is being added has a card of its own at the end of its list', () => {
  expect(drawn({ adding: { kind: 'action', objectiveId: 'O1', strategyId: 'S1' } }).slice(0, 3)).toEqual([
    'O1 S1 a b',
    '. . c d',
    '. . e +',
  ]);
  expect(drawn({ adding: { kind: 'action', objectiveId: 'O2', strategyId: 'S3' } }).slice(5, 7)).toEqual(['O2 S3 f g', '. . +']);
  expect(drawn({ adding: { kind: 'action', objectiveId: 'O2', strategyId: null } }).slice(5, 8)).toEqual(['O2 S3 f g', '. . +', 'O3 .']);
  expect(drawn({ adding: { kind: 'strategy', objectiveId: 'O1' } }).slice(4, 6)).toEqual(['. . x', '. +']);
});

test('something added to a closed strategy opens it', () => {
  const lines = drawn({ closed: ['S1'], adding: { kind: 'action', objectiveId: 'O1', strategyId: 'S1' } });
  expect(lines.slice(0, 4)).toEqual(['O1 S1 a b', '. . c d', '. . e +', '. S2']);
});

test('arrows go up and down a column, right to what is below in the tree and left to what it belongs to', () => {
  const go = (from: string, key: string, isControl = false) => cardTarget(layout(), key, isControl, from);
  expect([go('O1', 'ArrowDown'), go('O1', 'ArrowRight'), go('S1', 'ArrowRight'), go('a', 'ArrowRight')]).toEqual(['O2', 'S1', 'a', 'b']);
  expect([go('b', 'ArrowRight'), go('S2', 'ArrowRight'), go('O3', 'ArrowRight')]).toEqual([undefined, undefined, undefined]);
  expect([go('b', 'ArrowLeft'), go('c', 'ArrowLeft'), go('x', 'ArrowLeft'), go('S2', 'ArrowLeft')]).toEqual(['a', 'S1', 'O1', 'O1']);
  expect([go('b', 'ArrowDown'), go('d', 'ArrowDown'), go('e', 'ArrowDown'), go('f', 'ArrowUp')]).toEqual(['d', 'e', 'x', 'x']);
  expect([go('S1', 'ArrowDown'), go('S2', 'ArrowDown'), go('S1', 'ArrowUp')]).toEqual(['S2', 'S3', undefined]);
  expect([go('d', 'Home'), go('c', 'End'), go('d', 'Home', true), go('a', 'End', true)]).toEqual(['O1', 'd', 'O1', 'O3']);
  expect([go('O3', 'PageUp'), go('a', 'PageDown')]).toEqual(['O1', 'f']);
  expect(go('gone', 'ArrowDown')).toBeUndefined();
});

const action = (objectiveId: string, strategyId: string | null, beforeId: string | null): OsaPlace => ({
  kind: 'action',
  objectiveId,
  strategyId,
  beforeId,
});
const at = (kind: OsaKind, line: number, column: number, closed: readonly string[] = []) =>
  dropTarget(layout({ closed }), kind, { line, column });

test('an action is dropped before the card whose left half it is over, else behind it', () => {
  expect(at('action', 0.5, 2.4)).toEqual({ place: action('O1', 'S1', 'a'), mark: { line: 0, column: 2 } });
  expect(at('action', 0.5, 2.6)).toEqual({ place: action('O1', 'S1', 'b'), mark: { line: 0, column: 3 } });
  // Behind the last of a full line is before the first of the next.
  expect(at('action', 0.5, 3.9)).toEqual({ place: action('O1', 'S1', 'c'), mark: { line: 0, column: 4 } });
  expect(at('action', 2.5, 3.9)).toEqual({ place: action('O1', 'S1', null), mark: { line: 2, column: 3 } });
  expect(at('action', 3.5, 2.1)).toEqual({ place: action('O1', 'S2', null), mark: { line: 3, column: 2 } });
  expect(at('action', 4.5, 2.9)).toEqual({ place: action('O1', null, null), mark: { line: 4, column: 3 } });
});

test('over a strategy, open or closed, an action becomes its last', () => {
  expect(at('action', 0.5, 1.5)?.place).toEqual(action('O1', 'S1', null));
  expect(at('action', 0.5, 2.5, ['S1'])).toEqual({ place: action('O1', 'S1', null), mark: { line: 0, column: 2 } });
});

test('over a closed objective an action becomes its last of no strategy, and so beyond the end of the board', () => {
  expect(at('action', 5.5, 2.5, ['O2'])?.place).toEqual(action('O2', null, null));
  expect(at('action', 99, 2.5)?.place).toEqual(action('O3', null, null));
  expect(at('action', -5, 2)?.place).toEqual(action('O1', 'S1', 'a'));
});

test('a strategy is dropped above the one whose upper half it is over, in any objective', () => {
  expect(at('strategy', 1.4, 1)).toEqual({ place: { kind: 'strategy', objectiveId: 'O1', beforeId: 'S1' }, mark: { line: 0, column: 1 } });
  expect(at('strategy', 1.6, 1)).toEqual({ place: { kind: 'strategy', objectiveId: 'O1', beforeId: 'S2' }, mark: { line: 3, column: 1 } });
  expect(at('strategy', 4.5, 1)).toEqual({ place: { kind: 'strategy', objectiveId: 'O1', beforeId: null }, mark: { line: 4, column: 1 } });
  expect(at('strategy', 6.5, 1)).toEqual({ place: { kind: 'strategy', objectiveId: 'O3', beforeId: null }, mark: { line: 6, column: 1 } });
});

test('an objective is dropped above the one whose upper half it is over', () => {
  expect(at('objective', 2.4, 0)).toEqual({ place: { kind: 'objective', beforeId: 'O1' }, mark: { line: 0, column: 0 } });
  expect(at('objective', 2.6, 0)).toEqual({ place: { kind: 'objective', beforeId: 'O2' }, mark: { line: 5, column: 0 } });
  expect(at('objective', 6.9, 0)).toEqual({ place: { kind: 'objective', beforeId: null }, mark: { line: 7, column: 0 } });
});

test('the mark of a place stands where a pointer would have to drop for it, open and closed', () => {
  for (const closed of [[], ['S1', 'O2']]) {
    const shown = layout({ closed });
    for (const kind of ['objective', 'strategy', 'action'] as const) {
      for (const place of placesOf(TREE, kind)) {
        const mark = markOf(shown, place)!;
        expect(mark.line).toBeGreaterThanOrEqual(0);
        expect(mark.line).toBeLessThanOrEqual(shown.lines.length);
      }
    }
  }
  expect(markOf(layout(), action('O1', 'S1', 'c'))).toEqual({ line: 1, column: 2 });
  expect(markOf(layout(), action('O2', 'S3', null))).toEqual({ line: 5, column: 4 });
  expect(markOf(layout(), action('gone', null, null))).toBeUndefined();
});

test('keys carry an action from place to place and from list to list', () => {
  const from = (place: OsaPlace, key: string) => carriedTo(TREE, 'b', place, key);
  const start = action('O1', 'S1', 'b');
  expect(from(start, 'ArrowRight')).toEqual(action('O1', 'S1', 'd'));
  expect(from(start, 'ArrowLeft')).toEqual(action('O1', 'S1', 'a'));
  expect(from(start, 'ArrowDown')).toEqual(action('O1', 'S2', null));
  expect(from(action('O1', 'S2', null), 'ArrowRight')).toEqual(action('O1', null, 'x'));
  expect(from(action('O1', 'S2', null), 'ArrowLeft')).toEqual(action('O1', 'S1', null));
  expect(from(start, 'End')).toEqual(action('O1', 'S1', null));
  expect(from(start, 'Home')).toEqual(action('O1', 'S1', 'a'));
  expect(from(action('O3', null, null), 'ArrowDown')).toBeUndefined();
  expect(from(start, 'x')).toBeUndefined();
});

test('keys carry a strategy through every objective, and an objective among the others', () => {
  const strategy = (objectiveId: string, beforeId: string | null): OsaPlace => ({ kind: 'strategy', objectiveId, beforeId });
  expect(carriedTo(TREE, 'S1', strategy('O1', 'S1'), 'ArrowDown')).toEqual(strategy('O1', null));
  expect(carriedTo(TREE, 'S1', strategy('O1', null), 'ArrowDown')).toEqual(strategy('O2', 'S3'));
  expect(carriedTo(TREE, 'S1', strategy('O1', 'S2'), 'PageDown')).toEqual(strategy('O2', 'S3'));
  expect(carriedTo(TREE, 'S1', strategy('O1', 'S2'), 'ArrowRight')).toBeUndefined();
  expect(carriedTo(TREE, 'O2', { kind: 'objective', beforeId: 'O2' }, 'ArrowUp')).toEqual({ kind: 'objective', beforeId: 'O1' });
  expect(carriedTo(TREE, 'O2', { kind: 'objective', beforeId: 'O1' }, 'PageDown')).toEqual({ kind: 'objective', beforeId: null });
});
