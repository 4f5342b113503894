import type { BuyingCenter } from 'c/planModel';
import {
  buildTree,
  firstExpansion,
  flatten,
  moveTargets,
  newParentsAfterDelete,
  partsOf,
  pathOf,
  shareOf,
  totalOf,
  totalShareOf,
  visibleRows,
  type TreeNode,
} from 'c/buyingCenterTree';

const row = (id: string, parentId?: string, facts: Partial<BuyingCenter> = {}): BuyingCenter => ({ id, name: id, parentId, ...facts });
const outline = (nodes: readonly TreeNode[]): string =>
  flatten(nodes)
    .map(({ buyingCenter, level }) => `${level}${buyingCenter.id}`)
    .join(' ');

const shipyards = [
  row('shipyards', undefined, { wallet: 9_400, ourRevenue: 2_150, sortOrder: 1 }),
  row('bergen', 'shipyards', { wallet: 4_800, ourRevenue: 1_480 }),
  row('hull', 'bergen', { wallet: 2_100, ourRevenue: 690 }),
  row('gdansk', 'shipyards', { wallet: 2_900, ourRevenue: 410 }),
  row('fleet', undefined, { sortOrder: 2 }),
  row('tankers', 'fleet', { wallet: 1_000, ourRevenue: 100 }),
  row('ferries', 'fleet'),
];

test('rows come under their parents, by sort order and then by name', () => {
  expect(outline(buildTree(shipyards))).toBe('1shipyards 2bergen 3hull 2gdansk 1fleet 2ferries 2tankers');
});

test('a path names everything from the top down', () => {
  const tree = buildTree(shipyards);
  expect([pathOf(tree, 'hull'), pathOf(tree, 'fleet'), pathOf(tree, 'gone')]).toEqual(['shipyards › bergen › hull', 'fleet', '']);
});

test('a row whose parent is missing stands at the top', () => {
  expect(outline(buildTree([row('b', 'gone'), row('a')]))).toBe('1a 1b');
});

test.each([
  ['of one', [row('a', 'a')], '1a'],
  ['of two', [row('a', 'b'), row('b', 'a')], '1a 2b'],
  ['with a tail', [row('c', 'a'), row('a', 'b'), row('b', 'a'), row('d')], '1d 1a 2b 2c'],
])('a circle %s is opened and nobody is lost', (_what, rows, expected) => {
  expect(outline(buildTree(rows))).toBe(expected);
});

test('every buying center appears exactly once, whatever the parents say', () => {
  for (let seed = 1; seed <= 200; seed++) {
    const rows = Array.from({ length: 12 }, (_, index) => row(`r${index}`, `r${(index * seed + seed * seed) % 15}`));
    expect(
      flatten(buildTree(rows))
        .map(({ buyingCenter }) => buyingCenter.id)
        .sort(),
    ).toEqual(rows.map(({ id }) => id).sort());
  }
});

describe('totals never count twice', () => {
  const tree = buildTree(shipyards);

  test('a stated number covers everything below; without one the rows below count', () => {
    expect(totalOf(tree, 'wallet')).toEqual({ value: 10_400, isPartial: true });
  });

  test('the parts of a row are the topmost numbers below it', () => {
    expect(partsOf(tree[0]!, 'wallet')).toEqual({ value: 7_700, isPartial: false });
  });

  test('zero is a number, nothing is not', () => {
    expect(totalOf(buildTree([row('a', undefined, { salesGoal: 0 })]), 'salesGoal')).toEqual({ value: 0, isPartial: false });
    expect(totalOf(buildTree([row('a')]), 'salesGoal')).toEqual({ value: undefined, isPartial: true });
  });

  test('the share of all counts revenue only where its wallet is known', () => {
    expect(totalShareOf(tree)).toBeCloseTo((100 * 2_250) / 10_400);
    expect(totalShareOf(buildTree([row('a', undefined, { ourRevenue: 500 })]))).toBeUndefined();
  });

  test('no wallet, no share', () => {
    expect(shareOf({ wallet: 0, ourRevenue: 0 })).toBeUndefined();
    expect(shareOf({ wallet: 200, ourRevenue: 50 })).toBe(25);
  });
});

describe('what is on screen', () => {
  test('only rows under expanded ones, each with its place among its siblings', () => {
    const rows = visibleRows(buildTree(shipyards), ['shipyards']);
    expect(rows.map(({ node, position, siblings }) => `${node.buyingCenter.id} ${position}/${siblings}`)).toEqual([
      'shipyards 1/2',
      'bergen 1/2',
      'gdansk 2/2',
      'fleet 2/2',
    ]);
  });

  test('a small tree opens whole, a large one to two levels', () => {
    expect(firstExpansion(buildTree(shipyards))).toEqual(['shipyards', 'bergen', 'fleet']);
    const many = Array.from({ length: 50 }, (_, index) => row(`h${index}`, 'hull'));
    expect(firstExpansion(buildTree([...shipyards, ...many]))).toEqual(['shipyards', 'fleet']);
  });
});

describe('moving', () => {
  const tree = buildTree(shipyards);

  test('never under itself, under what is below it, or to where it is', () => {
    expect(moveTargets(tree, 'bergen').map(({ buyingCenter }) => buyingCenter.id)).toEqual(['gdansk', 'fleet', 'ferries', 'tankers']);
  });

  test('the children of a deleted row move one level up', () => {
    const bergen = flatten(tree).find(({ buyingCenter }) => buyingCenter.id === 'bergen')!;
    expect(newParentsAfterDelete(bergen).map(({ buyingCenter, parentId }) => [buyingCenter.id, parentId])).toEqual([['hull', 'shipyards']]);
    expect(newParentsAfterDelete(tree[1]!).map(({ parentId }) => parentId)).toEqual([null, null]);
  });
});
