import { rowWindow, spaceAround } from 'c/rowWindow';

test('the lines in sight are drawn, and some on either side', () => {
  expect(rowWindow(2_000, 4_800, 480, 48)).toEqual({ start: 88, end: 122 });
});

test('a small scroll draws nothing anew', () => {
  expect(rowWindow(2_000, 4_700, 480, 48)).toEqual(rowWindow(2_000, 4_900, 480, 48));
});

test('at the ends of the list nothing beyond them is drawn', () => {
  expect(rowWindow(2_000, 0, 480, 48)).toEqual({ start: 0, end: 26 });
  expect(rowWindow(2_000, 95_520, 480, 48)).toEqual({ start: 1_976, end: 2_000 });
  expect(rowWindow(5, 0, 480, 48)).toEqual({ start: 0, end: 5 });
});

test('before anything is measured a screen full is drawn', () => {
  expect(rowWindow(2_000, 0, 0, 48)).toEqual({ start: 0, end: 76 });
});

test('what is not drawn keeps its height', () => {
  expect(spaceAround({ start: 88, end: 122 }, 2_000, 48)).toEqual({ above: 'height: 4224px', below: 'height: 90144px' });
  expect(spaceAround({ start: 0, end: 5 }, 5, 48)).toEqual({ above: '', below: '' });
});
