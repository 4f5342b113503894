import type { IsoDate, PlanningPolicy, Quadrant, RecordId, Solution, WhiteSpaceCell } from 'c/planModel';
import { readCells, type CellContext, type CellReading } from 'c/whiteSpace';
import { rankCells } from './rankCells.ts';

/** What is supposed: other inputs of some cells, another policy, or both. */
export interface Change {
  readonly cells?: readonly { readonly id: RecordId; readonly fields: Partial<WhiteSpaceCell> }[];
  readonly policy?: PlanningPolicy;
}

export interface Placing {
  /** Null while the cell is out of the question. */
  readonly rank: number | null;
  readonly quadrant: Quadrant | null;
  readonly toYou: number | null;
  readonly toCustomer: number | null;
  readonly hasMutualValue: boolean;
}

export interface Move {
  readonly cellId: RecordId;
  readonly before: Placing;
  readonly after: Placing;
  /** Negative: down. Null when it came in or went out. */
  readonly ranksUp: number | null;
}

/** Every cell that would stand elsewhere, in the order it would have; nothing is changed. Cells left out come last. */
export function whatIf(
  cells: readonly WhiteSpaceCell[],
  context: CellContext & { readonly solutions?: readonly Solution[] },
  policy: PlanningPolicy,
  today: IsoDate,
  change: Change,
): readonly Move[] {
  const fields = new Map((change.cells ?? []).map((one) => [one.id, one.fields]));
  const supposed = cells.map((cell) => ({ ...cell, ...fields.get(cell.id), id: cell.id }));
  const before = placingsOf(readCells(cells, context, policy, today), context.solutions);
  const after = placingsOf(readCells(supposed, context, change.policy ?? policy, today), context.solutions);
  return cells
    .map(({ id }) => moveOf(id, before.get(id)!, after.get(id)!))
    .filter((move) => !isSame(move.before, move.after))
    .sort((a, b) => (a.after.rank ?? Number.MAX_VALUE) - (b.after.rank ?? Number.MAX_VALUE) || (a.cellId < b.cellId ? -1 : 1));
}

function placingsOf(readings: readonly CellReading[], solutions: readonly Solution[] | undefined): ReadonlyMap<RecordId, Placing> {
  const ranks = new Map(rankCells(readings, solutions).map(({ reading, rank }) => [reading.cell.id, rank]));
  return new Map(
    readings.map(({ cell, score }) => [
      cell.id,
      {
        rank: ranks.get(cell.id) ?? null,
        quadrant: score.quadrant,
        toYou: score.toYou.value,
        toCustomer: score.toCustomer.value,
        hasMutualValue: score.mutualValue.isPassed,
      },
    ]),
  );
}

function moveOf(cellId: RecordId, before: Placing, after: Placing): Move {
  return { cellId, before, after, ranksUp: before.rank === null || after.rank === null ? null : before.rank - after.rank };
}

function isSame(a: Placing, b: Placing): boolean {
  return (
    a.rank === b.rank &&
    a.quadrant === b.quadrant &&
    a.toYou === b.toYou &&
    a.toCustomer === b.toCustomer &&
    a.hasMutualValue === b.hasMutualValue
  );
}
