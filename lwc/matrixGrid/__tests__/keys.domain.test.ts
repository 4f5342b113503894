import { meaningOf } from '../keys.ts';

const size = { rows: 10, columns: 5, page: 4 };
/** `Shift+ArrowDown` at a place. */
function press(keys: string, row = 3, column = 2) {
  const parts = keys.split(/\+(?!$)/);
  const has = (name: string) => parts.slice(0, -1).includes(name);
  const pressed = { key: parts.at(-1)!, shiftKey: has('Shift'), ctrlKey: has('Control'), metaKey: false, altKey: has('Alt') };
  return meaningOf(pressed, { row, column }, size);
}
const go = (row: number, column: number, isExtending = false) => ({ kind: 'go', to: { row, column }, isExtending });

test.each([
  ['ArrowDown', go(4, 2)],
  ['ArrowUp', go(2, 2)],
  ['ArrowLeft', go(3, 1)],
  ['ArrowRight', go(3, 3)],
  ['Shift+ArrowRight', go(3, 3, true)],
  ['Home', go(3, 0)],
  ['End', go(3, 4)],
  ['Control+Home', go(0, 0)],
  ['Control+End', go(9, 4)],
  ['PageDown', go(7, 2)],
  ['PageUp', go(0, 2)],
  ['Control+ArrowDown', go(9, 2)],
  ['Control+ArrowLeft', go(3, 0)],
  ['Enter', { kind: 'open' }],
  ['F2', { kind: 'edit' }],
  [' ', { kind: 'select' }],
  ['Control+a', { kind: 'selectAll' }],
  ['Escape', { kind: 'clear' }],
  ['7', { kind: 'type', typed: '7' }],
  ['-', { kind: 'type', typed: '-' }],
  ['Alt+ArrowRight', { kind: 'branch', axis: 'rows', isOpen: true }],
  ['Alt+ArrowLeft', { kind: 'branch', axis: 'rows', isOpen: false }],
  ['Alt+ArrowDown', { kind: 'branch', axis: 'columns', isOpen: true }],
  ['Alt+ArrowUp', { kind: 'branch', axis: 'columns', isOpen: false }],
])('%s in a cell', (keys, meaning) => {
  expect(press(keys)).toEqual(meaning);
});

test('headers and totals are a step further, and the last', () => {
  expect([press('Home', 3, 0), press('End', 3, 4), press('PageUp', 0, 2), press('PageDown', 9, 2)]).toEqual([
    go(3, -1),
    go(3, 5),
    go(-1, 2),
    go(10, 2),
  ]);
  expect([press('ArrowUp', -1, 2), press('ArrowRight', 3, 5), press('ArrowDown', 10, 0)]).toEqual([go(-1, 2), go(3, 5), go(10, 0)]);
});

test('on a header plus and minus open and close its branch, and Enter sorts', () => {
  expect([press('+', 3, -1), press('-', -1, 2), press('Enter', -1, 2)]).toEqual([
    { kind: 'branch', axis: 'rows', isOpen: true },
    { kind: 'branch', axis: 'columns', isOpen: false },
    { kind: 'sort' },
  ]);
});

test.each(['Tab', 'Control+c', 'F5', 'Alt+f', 'Shift'])('%s is not the grid’s', (keys) => {
  expect(press(keys)).toBeUndefined();
});

test('typing on a header edits nothing', () => {
  expect(press('7', 3, -1)).toBeUndefined();
});
