import type { RecordId, SalesOpportunity } from 'c/planModel';
import { keyOfSquare, type MatrixReading } from 'c/matrixReading';
import { fitIndex, fitOfCell, fitOfColumn, fitOfRow, pointsOf, type FitIndex, type FitReason, type SideFit } from './fitOfSquare.ts';

/** A cell an opportunity may belong to, for a person to accept. */
export interface CellProposal {
  readonly key: string;
  readonly buyingCenterId: RecordId;
  readonly solutionId: RecordId;
  /** 0–100; comparable among the proposals of one opportunity and of one cell. */
  readonly points: number;
  /** What speaks for the buying center, then for the solution, then what the cell itself says. */
  readonly reasons: readonly FitReason[];
}

export interface CellProposals {
  readonly opportunity: SalesOpportunity;
  /** Best first, cells with another opportunity left out. Empty where nothing tells the buying center or nothing tells the solution: that is not guessed. */
  readonly proposals: readonly CellProposal[];
  /** The best of those left out, where it would have been the best of all. */
  readonly taken: CellProposal | null;
  /** The half that is known, as a start for a person's own choice. */
  readonly buyingCenterId: RecordId | null;
  readonly solutionId: RecordId | null;
}

/** So many rows and columns are combined, and so many proposals are given. */
const MOST_SIDES = 5;
const MOST_PROPOSALS = 5;

/** Opportunities no cell is linked to: those that found no square, and those that found theirs by account, people or products alone. In their order. */
export function unlinkedOpportunities({ facts }: MatrixReading): readonly SalesOpportunity[] {
  const linked = new Set(facts.cells.map(({ opportunityId }) => opportunityId));
  return facts.sales.opportunities.filter(({ id }) => !linked.has(id));
}

/** Proposals for each of the opportunities, in their order. */
export function proposeCells(reading: MatrixReading, opportunities: readonly SalesOpportunity[]): readonly CellProposals[] {
  const index = fitIndex(reading);
  const taken = takenSquares(reading);
  return opportunities.map((opportunity) => proposalsFor(index, taken, opportunity));
}

/** An opportunity that may belong to a cell. */
export interface OpportunityProposal {
  readonly opportunity: SalesOpportunity;
  /** 0 where nothing speaks for it: still to be chosen by who knows better. */
  readonly points: number;
  readonly reasons: readonly FitReason[];
}

/** Every opportunity no cell is linked to, best first, then the latest close date, then by name. */
export function proposeOpportunities(
  reading: MatrixReading,
  buyingCenterId: RecordId,
  solutionId: RecordId,
): readonly OpportunityProposal[] {
  const index = fitIndex(reading);
  return unlinkedOpportunities(reading)
    .map((opportunity) => {
      const row = fitOfRow(index, opportunity, buyingCenterId);
      const column = fitOfColumn(index, opportunity, solutionId);
      if (!row || !column) return { opportunity, points: 0, reasons: [] };
      const ofCell = fitOfCell(index, opportunity, buyingCenterId, solutionId);
      const reasons = [...row.reasons, ...column.reasons, ...ofCell];
      // That a cell waits and is of the same size says nothing on its own.
      const isTold = row.points + column.points > 0 || ofCell.some(({ code }) => code === 'sponsor');
      return isTold ? { opportunity, points: pointsOf(row, column, ofCell), reasons } : { opportunity, points: 0, reasons: [] };
    })
    .sort(
      (a, b) =>
        b.points - a.points ||
        (b.opportunity.closesOn ?? '').localeCompare(a.opportunity.closesOn ?? '') ||
        (a.opportunity.name ?? '').localeCompare(b.opportunity.name ?? ''),
    );
}

/** Squares an opportunity cannot be put on, with the one that is there: open, or not visible to the reader. */
export function takenSquares({ facts }: MatrixReading): ReadonlyMap<string, RecordId> {
  const closed = new Set(facts.sales.opportunities.filter(({ isClosed }) => isClosed).map(({ id }) => id));
  return new Map(
    facts.cells.flatMap((cell) =>
      cell.opportunityId && !closed.has(cell.opportunityId) ? [[keyOfSquare(cell), cell.opportunityId] as const] : [],
    ),
  );
}

function proposalsFor(index: FitIndex, taken: ReadonlyMap<string, RecordId>, opportunity: SalesOpportunity): CellProposals {
  const { buyingCenters, solutions } = index.reading.facts;
  const rows = bestOf(buyingCenters.map(({ id }) => fitOfRow(index, opportunity, id)));
  const columns = bestOf(
    solutions.filter(({ isActive }) => isActive !== false || opportunity.isClosed).map(({ id }) => fitOfColumn(index, opportunity, id)),
  );
  const all = rows
    .flatMap((row) => columns.map((column) => proposalOf(index, opportunity, row, column)))
    .sort((a, b) => b.points - a.points || (a.key < b.key ? -1 : 1));
  const [best] = all;
  return {
    opportunity,
    proposals: all.filter(({ key }) => !taken.has(key)).slice(0, MOST_PROPOSALS),
    taken: best && taken.has(best.key) ? best : null,
    buyingCenterId: rows[0]?.id ?? null,
    solutionId: columns[0]?.id ?? null,
  };
}

function proposalOf(index: FitIndex, opportunity: SalesOpportunity, row: SideFit, column: SideFit): CellProposal {
  const ofCell = fitOfCell(index, opportunity, row.id, column.id);
  return {
    key: keyOfSquare({ buyingCenterId: row.id, solutionId: column.id }),
    buyingCenterId: row.id,
    solutionId: column.id,
    points: pointsOf(row, column, ofCell),
    reasons: [...row.reasons, ...column.reasons, ...ofCell],
  };
}

/** Sides with any reason, best first. */
function bestOf(fits: readonly (SideFit | null)[]): readonly SideFit[] {
  return fits
    .filter((fit) => fit !== null)
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_SIDES);
}
