/** How pages save, one after the other, and take back what they saved. */
import type { ChangeGroup, SaveProblem } from 'c/planChanges';
import type { SaveWay } from './saveWay.ts';

export { historyKey } from './historyKey.ts';
export { historyView, type HistoryView } from './historyView.ts';
export { ChangeSaver, type ChangeSaverHost } from './saver.ts';
export type { SavingBook } from './savingBook.ts';
export type { SavedPart } from './saveGroups.ts';
export type { SaveWay } from './saveWay.ts';

/**
 * What a page gives its dialogs and views to save with: each group whole or not at all, then everything is read again, and the way back is kept.
 * @param message what was done, for the undo bar
 * @returns undefined when everything was saved
 */
export type SaveChanges = (groups: readonly ChangeGroup[], message: string, way?: SaveWay) => Promise<SaveProblem | undefined>;

/** Detail of the event `change` of a leaf that edits: the page saves it. */
export interface ChangeToSave {
  readonly groups: readonly ChangeGroup[];
  readonly message: string;
  /** Each group rests on those before it: from the first refusal on nothing more is tried. */
  readonly isInOrder?: boolean;
  /** The page calls it once the change is saved and read again (undefined), or refused (why), for a leaf that shows edits before they are. */
  readonly settle?: (problem: SaveProblem | undefined) => void;
}
