import fc from 'fast-check';
import { arrangeTree, pathToTop } from 'c/planModel';

const row = (id: string, parentId?: string, sortOrder?: number) => ({ id, name: id, parentId, sortOrder });

test('branches follow their top; siblings by sort order, then name', () => {
  const tree = arrangeTree([row('b'), row('a'), row('a2', 'a'), row('a1', 'a'), row('a3', 'a', 1)]);
  expect(tree.ids).toEqual(['a', 'a3', 'a1', 'a2', 'b']);
  expect(tree.depths).toEqual([0, 1, 1, 1, 0]);
  expect(tree.ends).toEqual([4, 2, 3, 4, 5]);
  expect(tree.misplaced).toEqual([]);
});

test('a row whose parent is missing stands at the top and is told', () => {
  expect(arrangeTree([row('a', 'deleted')])).toMatchObject({
    ids: ['a'],
    misplaced: [{ id: 'a', parentId: 'deleted', problem: 'missing' }],
  });
});

test('a circle is opened at its member that comes first; what hangs below it stays there', () => {
  const tree = arrangeTree([row('a below', 'c'), row('b', 'c'), row('c', 'b')]);
  expect(tree.ids).toEqual(['b', 'c', 'a below']);
  expect(tree.depths).toEqual([0, 1, 2]);
  expect(tree.misplaced).toEqual([{ id: 'b', parentId: 'c', problem: 'circle' }]);
});

test('a chain of 20,000 is arranged', () => {
  const tree = arrangeTree(Array.from({ length: 20_000 }, (_, index) => row(`n${index}`, index === 0 ? undefined : `n${index - 1}`)));
  expect(tree.depths.at(-1)).toBe(19_999);
  expect(pathToTop(tree, 19_999)).toHaveLength(20_000);
});

test('law: every row stands exactly once, whatever the parents', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.nat(12))), (parents) => {
      const rows = parents.map((parent, index) => row(`n${index}`, parent === null ? undefined : `n${parent}`));
      const tree = arrangeTree(rows);
      expect([...tree.ids].sort()).toEqual(rows.map(({ id }) => id).sort());
      expect(tree.ids.every((_, position) => pathToTop(tree, position).length === tree.depths[position]! + 1)).toBe(true);
    }),
  );
});
