import type { CellState, Insight, IsoDate, PlanningPolicy, RecordId, Stakeholder, WhiteSpaceCell } from 'c/planModel';
import { readPlays, stateOf, type PlayReading } from './play.ts';
import { scoreCell, type CellScore } from './scoreCell.ts';
import type { CellEvidence } from './valueToCustomer.ts';

/** One cell with everything that follows from it. */
export interface CellReading {
  readonly cell: WhiteSpaceCell;
  /** The state that counts: see `stateOf`. */
  readonly state: CellState;
  readonly score: CellScore;
  readonly play: PlayReading;
}

/** The records that cells point at. One that is missing, or may not be seen, leaves what it says unknown. */
export interface CellContext {
  readonly insights?: readonly Insight[];
  readonly stakeholders?: readonly Stakeholder[];
}

/**
 * Every cell scored, in their order. Scores of one cell depend on that cell and what it points at alone; the play looks at all.
 * @param cells with their derived states in `state`: see `withDerivedStates` of `c/cellState`
 */
export function readCells(
  cells: readonly WhiteSpaceCell[],
  context: CellContext,
  policy: PlanningPolicy,
  today: IsoDate,
): readonly CellReading[] {
  const insights = new Map((context.insights ?? []).map((insight) => [insight.id, insight]));
  const stakeholders = new Map((context.stakeholders ?? []).map((stakeholder) => [stakeholder.id, stakeholder]));
  const plays = readPlays(cells);
  return cells.map((cell, index) => ({
    cell,
    state: stateOf(cell),
    score: scoreCell(cell, evidenceOf(cell, insights, stakeholders), policy, today),
    play: plays[index]!,
  }));
}

function evidenceOf(
  cell: WhiteSpaceCell,
  insights: ReadonlyMap<RecordId, Insight>,
  stakeholders: ReadonlyMap<RecordId, Stakeholder>,
): CellEvidence {
  const problem = cell.problemId ? insights.get(cell.problemId) : undefined;
  const sponsor = cell.sponsorId ? stakeholders.get(cell.sponsorId) : undefined;
  return {
    problemImportance: problem?.importance,
    problemStatus: problem?.status,
    isProblemConfirmedByCustomer: problem?.isConfirmedByCustomer,
    sponsorAttitude: sponsor?.attitude,
    sponsorPower: sponsor?.power,
  };
}
