import type { CellState, RecordId, SalesOpportunity } from 'c/planModel';
import { keyOfSquare, type MatrixReading } from 'c/matrixReading';
import { outcomeOf } from './outcomeOf.ts';

/** A linked opportunity that was closed and whose outcome the cell does not hold yet. */
export interface ClosedOutcome {
  /** Of the square. */
  readonly key: string;
  readonly cellId: RecordId;
  readonly revision: number | null | undefined;
  readonly opportunity: SalesOpportunity;
  /** What the state becomes, everything else that is known considered. */
  readonly state: CellState;
  /** API names to values, for the cell. */
  readonly fields: Readonly<Record<string, string>>;
}

/** What introduces the reason in the notes, in the reader's language. */
export interface OutcomeHeadings {
  readonly won: string;
  readonly lost: string;
}

/**
 * Outcomes to take over, the latest first. A loss that somebody has looked at since (see `deriveCellState`) does not come back as Lost, and what has
 * been taken over once is not asked again.
 */
export function closedSince(reading: MatrixReading, headings: OutcomeHeadings): readonly ClosedOutcome[] {
  const { facts, cellIndex, squares } = reading;
  const opportunities = new Map(facts.sales.opportunities.map((opportunity) => [opportunity.id, opportunity]));
  return facts.cells
    .flatMap((cell) => {
      const opportunity = cell.opportunityId ? opportunities.get(cell.opportunityId) : undefined;
      const square = squares[cellIndex[cell.id] ?? -1];
      if (!opportunity || !square) return [];
      const outcome = outcomeOf(cell, opportunity, opportunity.isWon ? headings.won : headings.lost);
      if (!outcome) return [];
      const state = square.from.derived;
      const { Notes__c } = outcome.fields;
      if (Notes__c === undefined && cell.state === state) return [];
      const fields = { State__c: state, ...(Notes__c === undefined ? {} : { Notes__c }) };
      return [{ key: keyOfSquare(cell), cellId: cell.id, revision: cell.revision, opportunity, state, fields }];
    })
    .sort((a, b) => (b.opportunity.closesOn ?? '').localeCompare(a.opportunity.closesOn ?? '') || (a.key < b.key ? -1 : 1));
}
