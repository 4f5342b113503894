import { fittingItems } from '../../src/web/pages/fittingItems.ts';

const widths = [100, 80, 120, 60];

test('a bar with room for every item shows every item', () => {
  expect(fittingItems({ widths, moreWidth: 50, room: 360, current: 0 })).toEqual([0, 1, 2, 3]);
});

test('without that room the first items stay, beside the button for the others', () => {
  expect(fittingItems({ widths, moreWidth: 50, room: 300, current: 0 })).toEqual([0, 1]);
});

test('the current item always shows, at the cost of those before it', () => {
  expect(fittingItems({ widths, moreWidth: 50, room: 300, current: 2 })).toEqual([0, 2]);
  expect(fittingItems({ widths, moreWidth: 50, room: 120, current: 3 })).toEqual([3]);
});

test('an item that would fit by being narrow does not jump its place', () => {
  expect(fittingItems({ widths, moreWidth: 50, room: 310, current: -1 })).toEqual([0, 1]);
});
