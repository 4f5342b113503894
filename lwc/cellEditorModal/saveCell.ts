import type { FieldValues, SaveProblem } from 'c/planChanges';
import type { WhiteSpaceCell } from 'c/planModel';

/** What came of a save: nothing went wrong, or why it was refused and what the cell is now. */
export type CellSaveAnswer = { readonly problem: SaveProblem; readonly current: WhiteSpaceCell | undefined } | undefined;

/**
 * How the page saves, all or nothing: the fields that changed, a problem to create and name on the cell, the revision they were seen at, whether the
 * person vouches for the cell today. A square nobody recorded, or whose cell was deleted meanwhile, is created.
 */
export type SaveCell = (
  fields: FieldValues,
  newInsight: FieldValues | undefined,
  seenRevision: number | null | undefined,
  isConfirmed: boolean,
) => Promise<CellSaveAnswer>;

/** Where a person wants to go on to after the cell. */
export type EditorNext = 'convert' | 'link' | 'focus';

/** What the editor closes with; undefined when nothing was saved and nothing is to follow. */
export interface EditorResult {
  /** The square that was saved; without it nothing was. */
  readonly savedKey?: string;
  readonly next?: EditorNext;
  /** The neighbour in rank to open instead. */
  readonly open?: Pick<WhiteSpaceCell, 'buyingCenterId' | 'solutionId'>;
}
