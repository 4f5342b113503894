import fc from 'fast-check';
import { FIRST_SETTINGS, matrixView, NO_FILTERS, type MatrixView } from 'c/matrixView';
import { readMatrix } from 'c/matrixReading';
import { CELL_STATES } from 'c/planModel';
import { FACTS, TODAY } from './facts.ts';

/** Trees of any shape: each record hangs under an earlier one or stands at the top. */
const tree = (prefix: string) =>
  fc.array(fc.option(fc.nat({ max: 20 })), { minLength: 1, maxLength: 9 }).map((parents) =>
    parents.map((parent, index) => ({
      id: `${prefix}${index}`,
      name: `${prefix}${index}`,
      parentId: parent === null || index === 0 ? null : `${prefix}${parent % index}`,
    })),
  );
const cells = fc.array(
  fc.record({
    row: fc.nat({ max: 20 }),
    column: fc.nat({ max: 20 }),
    state: fc.constantFrom(...CELL_STATES.slice(0, 6)),
    potential: fc.option(fc.integer({ min: -5, max: 1000 })),
  }),
  { maxLength: 30 },
);
const openings = fc.array(fc.nat({ max: 9 }), { maxLength: 9 });

const matrix = fc
  .record({ buyingCenters: tree('b'), solutions: tree('s'), cells, openRows: openings, openColumns: openings })
  .map((given) => {
    const { buyingCenters, solutions } = given;
    const reading = readMatrix(
      {
        ...FACTS,
        buyingCenters,
        solutions,
        focus: [],
        cells: given.cells.map(({ row, column, state, potential }, index) => ({
          id: `c${index}`,
          buyingCenterId: buyingCenters[row % buyingCenters.length]!.id,
          solutionId: solutions[column % solutions.length]!.id,
          state,
          potentialAnnualRevenue: potential,
        })),
      },
      TODAY,
    );
    return {
      reading,
      openRowIds: given.openRows.map((index) => `b${index}`),
      openColumnIds: given.openColumns.map((index) => `s${index}`),
    };
  });

const cellCount = (view: MatrixView, row: number, column: number) => {
  const cell = view.cellAt(row, column);
  return cell.kind === 'square' ? 1 : (cell.rollup?.cells ?? 0);
};

test('whatever stands open, the lines that are shown hold every cell once', () => {
  fc.assert(
    fc.property(matrix, ({ reading, openRowIds, openColumnIds }) => {
      const view = matrixView(reading, { ...FIRST_SETTINGS, openRowIds, openColumnIds });
      const [rows, columns] = [view.rows, view.columns].map((lines) =>
        lines.flatMap((line, index) => (line.kind === 'total' || line.isOpen ? [] : [index])),
      ) as [number[], number[]];
      const held = rows.reduce((sum, row) => sum + columns.reduce((inRow, column) => inRow + cellCount(view, row, column), 0), 0);
      expect(held).toBe(view.all);
      expect(cellCount(view, view.rows.length - 1, view.columns.length - 1)).toBe(view.all);
    }),
  );
});

test('an open branch is the sum of the lines right below it, across every column', () => {
  fc.assert(
    fc.property(matrix, ({ reading, openRowIds, openColumnIds }) => {
      const view = matrixView(reading, { ...FIRST_SETTINGS, openRowIds, openColumnIds });
      view.rows.forEach((line, index) => {
        if (!line.isOpen) return;
        const below = view.rows.flatMap(({ parentIndex }, row) => (parentIndex === index ? [row] : []));
        view.columns.forEach((_, column) => {
          expect(below.reduce((sum, row) => sum + cellCount(view, row, column), 0)).toBe(cellCount(view, index, column));
        });
      });
    }),
  );
});

test('the total under a filter is the roll-up of the cells that pass', () => {
  fc.assert(
    fc.property(matrix, fc.constantFrom(...CELL_STATES), ({ reading }, state) => {
      const view = matrixView(reading, { ...FIRST_SETTINGS, filters: { ...NO_FILTERS, states: [state] } });
      const passing = reading.squares.filter((square, index) => square.state === state && reading.squareIndex[square.key] === index);
      expect(view.shown).toBe(passing.length);
      if (view.emptiness) return;
      expect(cellCount(view, view.rows.length - 1, view.columns.length - 1)).toBe(passing.length);
    }),
  );
});

test('settings change what is shown, never what is known', () => {
  fc.assert(
    fc.property(matrix, ({ reading, openRowIds }) => {
      const before = JSON.stringify(reading.squares);
      matrixView(reading, { ...FIRST_SETTINGS, openRowIds, rowSort: { by: 'total', isDescending: true }, rowSearch: 'b1' });
      expect(JSON.stringify(reading.squares)).toBe(before);
    }),
  );
});
