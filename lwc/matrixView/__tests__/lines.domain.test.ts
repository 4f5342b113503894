import { branchIds, nextSort, openIdsOf, type LineSort } from 'c/matrixView';
import { outline, reading, view } from './facts.ts';

test('everything stands open at first where it can be looked over, with a line of its own for what a branch has itself', () => {
  const { rows, columns } = view();
  expect(outline(rows)).toEqual(['Group', '. Yard', '. . (Yard)', '. . Bergen Yard', '. . Gdańsk Yard', '. Fleet', '=']);
  expect(outline(columns)).toEqual(['Digital', '. (Digital)', '. Sensors', '. Planning', 'Service', '=']);
});

test('a large tree opens as many levels as can be looked over', () => {
  const buyingCenters = Array.from({ length: 120 }, (_, index) => ({
    id: `b${index}`,
    name: `Center ${index}`,
    parentId: index < 20 ? null : index < 40 ? `b${index - 20}` : `b${20 + (index % 20)}`,
  }));
  const { rows } = view({}, { buyingCenters, cells: [] });
  expect(rows).toHaveLength(41);
  expect(rows.filter(({ isOpen }) => isOpen)).toHaveLength(20);
});

test('a closed branch is one line, on both axes', () => {
  const { rows, columns } = view({ openRowIds: ['group'], openColumnIds: [] });
  expect(outline(rows)).toEqual(['Group', '. Yard', '. Fleet', '=']);
  expect(outline(columns)).toEqual(['Digital', 'Service', '=']);
  expect(
    rows.map(({ kind, isOpen, parentIndex, end, position, siblings }) => [kind, isOpen, parentIndex, end, position, siblings]),
  ).toEqual([
    ['branch', true, -1, 3, 1, 1],
    ['branch', false, 0, 2, 1, 2],
    ['leaf', false, 0, 3, 2, 2],
    ['total', false, -1, 4, 1, 1],
  ]);
});

test('an open branch in a closed one stays out of sight', () => {
  expect(outline(view({ openRowIds: ['yard'] }).rows)).toEqual(['Group', '=']);
});

test('a solution that is retired is told', () => {
  expect(view().columns.find(({ name }) => name === 'Service')!.isRetired).toBe(true);
});

test('a search shows hits with what is below and above them, held open, whatever the case and the accents', () => {
  const { rows, isNarrowed } = view({ openRowIds: [], rowSearch: 'GDANSK yard' });
  expect(outline(rows)).toEqual(['Group', '. Yard', '. . Gdańsk Yard', '=']);
  expect(rows.map(({ isHit, isHeldOpen }) => [isHit, isHeldOpen])).toEqual([
    [false, true],
    [false, true],
    [true, false],
    [false, false],
  ]);
  expect(isNarrowed).toBe(true);
});

test('a hit that is a branch keeps its parts', () => {
  const { columns } = view({ columnSearch: 'digital', openColumnIds: ['digital'] });
  expect(outline(columns)).toEqual(['Digital', '. (Digital)', '. Sensors', '. Planning', '=']);
});

test('siblings are sorted by name, by a line across or by the totals; what is unknown comes last', () => {
  const sorted = (rowSort: LineSort) => outline(view({ mode: 'potential', rowSort, openRowIds: ['group', 'yard'] }).rows);
  const [byTree, ...others]: LineSort[] = [
    { by: 'tree' },
    { by: 'name', isDescending: false },
    { by: 'line', id: 'sensors', isDescending: true },
    { by: 'total', isDescending: false },
  ];
  expect(sorted(byTree!)).toEqual(['Group', '. Yard', '. . (Yard)', '. . Bergen Yard', '. . Gdańsk Yard', '. Fleet', '=']);
  expect(others.map(sorted)).toEqual([
    ['Group', '. Fleet', '. Yard', '. . (Yard)', '. . Bergen Yard', '. . Gdańsk Yard', '='],
    ['Group', '. Yard', '. . (Yard)', '. . Gdańsk Yard', '. . Bergen Yard', '. Fleet', '='],
    ['Group', '. Yard', '. . (Yard)', '. . Bergen Yard', '. . Gdańsk Yard', '. Fleet', '='],
  ]);
});

test('columns are sorted by a row', () => {
  const columnSort: LineSort = { by: 'line', id: 'gdansk', isDescending: false };
  expect(outline(view({ mode: 'walletShare', columnSort, openColumnIds: ['digital'] }).columns)).toEqual([
    'Digital',
    '. (Digital)',
    '. Planning',
    '. Sensors',
    'Service',
    '=',
  ]);
});

test('a sort by a line that was deleted since is the order of the tree', () => {
  expect(outline(view({ rowSort: { by: 'line', id: 'gone', isDescending: true } }).rows)).toEqual(outline(view().rows));
});

test('asked again, a sort turns around, then ends; another one begins with the largest, names with A', () => {
  const byTotal: LineSort = { by: 'total', isDescending: true };
  const turns = [nextSort({ by: 'tree' }, byTotal)];
  for (let turn = 0; turn < 2; turn++) turns.push(nextSort(turns.at(-1)!, byTotal));
  expect(turns).toEqual([{ by: 'total', isDescending: true }, { by: 'total', isDescending: false }, { by: 'tree' }]);
  expect(nextSort(byTotal, { by: 'name', isDescending: true })).toEqual({ by: 'name', isDescending: false });
  expect(nextSort({ by: 'line', id: 'a', isDescending: false }, { by: 'line', id: 'b', isDescending: true })).toEqual({
    by: 'line',
    id: 'b',
    isDescending: true,
  });
});

test('what can be opened is what has something below it', () => {
  const { rows, columns } = reading();
  expect([branchIds(rows), branchIds(columns)]).toEqual([['group', 'yard'], ['digital']]);
  expect(openIdsOf(view().rows)).toEqual(['group', 'yard']);
});

test('without buying centers, without solutions and without a match, nothing is shown and it says why', () => {
  const emptiness = [view({}, { buyingCenters: [] }), view({}, { solutions: [] }), view({ rowSearch: 'nobody' }), view()].map((shown) => [
    shown.emptiness,
    shown.rows.length,
  ]);
  expect(emptiness).toEqual([
    ['noBuyingCenters', 0],
    ['noSolutions', 0],
    ['nothingMatches', 0],
    [null, 7],
  ]);
});
