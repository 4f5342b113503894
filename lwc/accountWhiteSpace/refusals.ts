import { namesOf } from 'c/cellWords';
import { fillIn } from 'c/fillIn';
import type { SquareReading } from 'c/matrixReading';
import { explainRefusal, type SaveOutcome, type SaveProblem } from 'c/planChanges';
import type { RecordId } from 'c/planModel';
import type { CellView } from 'c/planQueries';
import type { Host } from './host.ts';

/** Why a save of that square was refused, once the page has read again. */
export function explain(host: Host, messages: readonly string[], seen: SquareReading, seenRevision = seen.cell.revision): SaveProblem {
  return seen.isRecorded ? explainRefusal(messages, seenRevision, cellNow(host, seen)) : { messages };
}

/** What the source reads are views: the cell with who saved it last. */
export function cellNow(host: Host, { cell, isRecorded, key }: SquareReading): CellView | undefined {
  const { facts, cellIndex, squareIndex } = host.actual;
  // Somebody may have recorded the square meanwhile.
  const position = isRecorded ? cellIndex[cell.id] : squareIndex[key];
  return facts.cells[position ?? -1] as CellView | undefined;
}

export function problemOf(outcome: SaveOutcome): SaveProblem | undefined {
  return outcome.isSaved ? undefined : { messages: outcome.messages };
}

/** As the page knows it, which may be a while ago. */
export function isRetired(host: Host, solutionId: RecordId): boolean {
  return host.actual.facts.solutions.find(({ id }) => id === solutionId)?.isActive === false;
}

/**
 * The platform lets anybody write on a retired solution. Who opened a dialog before it was retired is told when saving, with the matrix read again.
 * @param sentence with a place for the name of the solution
 */
export async function retiredMeanwhile(host: Host, solutionId: RecordId, sentence: string): Promise<SaveProblem | undefined> {
  if (!(await host.readRetired(solutionId))) return undefined;
  await host.refresh();
  return { messages: [fillIn(sentence, namesOf(host.actual).solution(solutionId))] };
}
