import { madeMeanwhile, rebaseOn, startAnew, type Editing } from 'c/cellEditing';
import type { SaveProblem } from 'c/planChanges';
import type { CellView } from 'c/planQueries';
import type { CellSaveAnswer } from './saveCell.ts';

/** How a refused save goes on: with everything that was typed, put together with what came in between. */
export interface AfterRefusal {
  readonly editing: Editing;
  readonly problem: SaveProblem;
  readonly hasMerged: boolean;
  /** Somebody deleted the cell: the next save makes it anew. */
  readonly isCellGone: boolean;
}

/** @param editing on the matrix as it is now */
export function afterRefusal(editing: Editing, { problem, current }: NonNullable<CellSaveAnswer>): AfterRefusal {
  const made = madeMeanwhile(editing, editing.reading);
  const theirs = made ?? (problem.conflict && current);
  const told = made ? { ...problem, conflict: (made as Partial<CellView>).lastChange ?? {} } : problem;
  if (theirs) return { editing: rebaseOn(editing, theirs), problem: told, hasMerged: true, isCellGone: false };
  const isCellGone = problem.isDeleted === true;
  return { editing: isCellGone ? startAnew(editing) : editing, problem: told, hasMerged: false, isCellGone };
}
