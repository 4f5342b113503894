import fc from 'fast-check';
import { CELL_STATES, DEFAULT_POLICY, type WhiteSpaceCell } from 'c/planModel';
import { readCells } from 'c/whiteSpace';
import { rankCells, whatIf } from 'c/cellRanking';

const today = '2026-11-22';
const cell = (id: string, fields: Partial<WhiteSpaceCell> = {}): WhiteSpaceCell => ({
  id,
  buyingCenterId: 'yard',
  solutionId: id,
  state: 'Potential',
  ...fields,
});
const mutual = { chanceToWin: 90, urgency: 'Critical', problemId: 'downtime' } as const;
const read = (cells: readonly WhiteSpaceCell[]) => readCells(cells, {}, DEFAULT_POLICY, today);
const order = (cells: readonly WhiteSpaceCell[]) => rankCells(read(cells)).map(({ reading, tier }) => [reading.cell.id, tier]);

test('mutual value comes first, then trust, then what to find out, then what helps only us', () => {
  expect(
    order([
      cell('only us', { chanceToWin: 99, urgency: 'None' }),
      cell('unknown'),
      cell('only them', { chanceToWin: 10, urgency: 'High' }),
      cell('no problem named', { chanceToWin: 99, urgency: 'Critical' }),
      cell('both', mutual),
      cell('neither', { chanceToWin: 1, urgency: 'Low' }),
    ]),
  ).toEqual([
    ['both', 'mutualValue'],
    ['no problem named', 'bothHighNoProblem'],
    ['only them', 'invest'],
    ['unknown', 'toFindOut'],
    ['neither', 'leave'],
    ['only us', 'doNotPush'],
  ]);
});

test('what is ours, without fit or of a retired solution is not ranked', () => {
  const cells = [cell('ours', { state: 'Ours' }), cell('no fit', { stateOverride: 'No Fit' }), cell('retired')];
  expect(rankCells(read(cells), [{ id: 'retired', name: 'Retired', isActive: false }])).toEqual([]);
});

test('a rank says why', () => {
  const [best] = rankCells(read([cell('both', { ...mutual, potentialAnnualRevenue: 800_000 })]));
  expect(best!.reasons.map(({ code }) => code)).toEqual(['tier', 'points', 'potential', 'strongest', 'play', 'missing', 'guess', 'stale']);
  expect(best!.reasons[3]).toEqual({ code: 'strongest', values: { parts: ['potentialRevenue', 'problem', 'chanceToWin'] } });
});

test('what if: a named problem moves a cell to the top, and the one it overtakes down', () => {
  const cells = [cell('a', mutual), cell('b', { ...mutual, problemId: null, chanceToWin: 99, margin: 40 })];
  const moves = whatIf(cells, {}, DEFAULT_POLICY, today, { cells: [{ id: 'b', fields: { problemId: 'waste' } }] });
  expect(moves.map(({ cellId, ranksUp, after }) => [cellId, ranksUp, after.hasMutualValue])).toEqual([
    ['b', 1, true],
    ['a', -1, true],
  ]);
});

test('what if: other weights, and nothing supposed moves nothing', () => {
  const cells = [cell('a', { chanceToWin: 90, margin: 0 }), cell('b', { chanceToWin: 10, margin: 40 })];
  const policy = { ...DEFAULT_POLICY, valueToYouWeights: { ...DEFAULT_POLICY.valueToYouWeights, margin: 0 } };
  expect(whatIf(cells, {}, DEFAULT_POLICY, today, { policy })).not.toEqual([]);
  expect(whatIf(cells, {}, DEFAULT_POLICY, today, {})).toEqual([]);
});

test('law: the ranking is a total order that does not depend on the order given, and no cell changes another one’s score', () => {
  const fields = fc.record(
    {
      state: fc.constantFrom(...CELL_STATES),
      chanceToWin: fc.integer({ min: 0, max: 100 }),
      urgency: fc.constantFrom('None', 'High', 'Critical'),
      potentialAnnualRevenue: fc.integer({ min: -5, max: 5 }),
      problemId: fc.constantFrom('p', null),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(fields, { maxLength: 12 }), fc.nat(), (rows, by) => {
      const cells = rows.map((row, index) => cell(`c${index}`, row as Partial<WhiteSpaceCell>));
      const turned = cells.map((_, index) => cells[(index + by) % cells.length]!);
      expect(order(turned)).toEqual(order(cells));
      const ranked = rankCells(read(cells));
      expect(ranked.map(({ rank }) => rank)).toEqual(ranked.map((_, index) => index + 1));
      for (const one of cells) expect(read(cells).find((reading) => reading.cell.id === one.id)!.score).toEqual(read([one])[0]!.score);
    }),
  );
});
