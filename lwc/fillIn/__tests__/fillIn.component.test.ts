import { fillIn } from 'c/fillIn';

test('values go where the label wants them, as often as it wants them', () => {
  expect(fillIn('{1} changed {0}. Reload {0}?', 'the plan', 'Mara')).toBe('Mara changed the plan. Reload the plan?');
});

test('a value is never read as a place', () => {
  expect(fillIn('{0} and {1}', '{1}', 'b')).toBe('{1} and b');
});

test('a place without a value stays empty', () => {
  expect(fillIn('by {0}')).toBe('by ');
});

test('numbers are written as the user writes them', () => {
  expect(fillIn('{0} of {1} cells', 15492, 0.5)).toBe('15,492 of 0.5 cells');
});
