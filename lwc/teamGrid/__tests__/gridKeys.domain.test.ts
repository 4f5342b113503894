import type { GridPlace } from 'c/gridWalk';
import { meaningOf } from '../gridKeys.ts';

const SIZE = { lines: 40, columns: 3 };
const press = (key: string, more: object = {}, at: GridPlace = { row: 5, column: 1 }) =>
  meaningOf({ key, code: '', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more }, at, SIZE);
const to = (row: number, column: number, isExtending = false) => ({ kind: 'go', to: { row, column }, isExtending });

test('arrows walk one square, page keys ten lines, and nothing leaves the grid', () => {
  expect([press('ArrowDown'), press('ArrowUp'), press('ArrowRight'), press('ArrowLeft')]).toEqual([to(6, 1), to(4, 1), to(5, 2), to(5, 0)]);
  expect([press('PageDown'), press('PageUp')]).toEqual([to(15, 1), to(0, 1)]);
  expect(press('ArrowRight', {}, { row: 5, column: 3 })).toEqual(to(5, 3));
  expect(press('ArrowDown', {}, { row: 40, column: 1 })).toEqual(to(40, 1));
});

test('Home and End go through a line, with Control to the corners: the last row is the load', () => {
  expect([press('Home'), press('End')]).toEqual([to(5, -1), to(5, 3)]);
  expect([press('Home', { ctrlKey: true }), press('End', { ctrlKey: true })]).toEqual([to(0, -1), to(40, 3)]);
});

test('on a name the arrows open and close; with Shift they mark', () => {
  const name = { row: 5, column: -1 };
  expect([press('ArrowRight', {}, name), press('ArrowLeft', {}, name)]).toEqual([{ kind: 'expand' }, { kind: 'collapse' }]);
  expect(press('ArrowDown', { shiftKey: true })).toEqual(to(6, 1, true));
});

test('digits set the level now, with Shift the level wanted, whatever sign the keyboard makes of it', () => {
  expect(press('3', { code: 'Digit3' })).toEqual({ kind: 'level', which: 'now', level: 'Problem Solver' });
  expect(press('§', { code: 'Digit3', shiftKey: true })).toEqual({ kind: 'level', which: 'wanted', level: 'Problem Solver' });
  expect(press('4', { code: 'Numpad4' })).toEqual({ kind: 'level', which: 'now', level: 'Trusted Advisor' });
  expect(press('5', { code: 'Digit5' })).toBeUndefined();
});

test('0, Delete and Backspace take a level away', () => {
  expect(press('0', { code: 'Digit0' })).toEqual({ kind: 'level', which: 'now', level: null });
  expect(press('Delete')).toEqual({ kind: 'level', which: 'now', level: null });
  expect(press('Backspace', { shiftKey: true })).toEqual({ kind: 'level', which: 'wanted', level: null });
});

test('keys of the browser and letters stay what they are', () => {
  expect([press('1', { ctrlKey: true }), press('ArrowLeft', { altKey: true }), press('x'), press('Tab')]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
