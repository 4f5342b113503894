import { carriedFrom, linkOpportunity, type Link } from 'c/cellConversion';
import { HEADINGS, sectionWriter } from 'c/conversionWords';
import { squareOrEmpty, type MatrixReading } from 'c/matrixReading';
import type { SaveProblem } from 'c/planChanges';
import type { RecordId, SalesOpportunity } from 'c/planModel';
import type { Decision } from './decisions.ts';
import { LABELS } from './labels.ts';

/** One link to save, atomically, with nobody's contact roles: those are for a person to tick. */
export interface ImportLink {
  readonly buyingCenterId: RecordId;
  readonly solutionId: RecordId;
  readonly link: Link;
}

/** @param decision names both sides */
export function linkFor(reading: MatrixReading, decision: Decision, opportunity: SalesOpportunity): ImportLink {
  const [buyingCenterId, solutionId] = [decision.buyingCenterId!, decision.solutionId!];
  const square = squareOrEmpty(reading, buyingCenterId, solutionId);
  const context = { ...carriedFrom(reading, square), write: sectionWriter(square.cell.currency), stakeholders: [], headings: HEADINGS };
  return { buyingCenterId, solutionId, link: linkOpportunity(square.cell, opportunity, context) };
}

/** Why one link was refused; empty where it was not. */
export function sentencesOf(problem: SaveProblem | undefined): readonly string[] {
  if (!problem) return [];
  return problem.messages.length > 0 ? problem.messages : [problem.isDeleted ? LABELS.DELETED : LABELS.CHANGED_MEANWHILE];
}
