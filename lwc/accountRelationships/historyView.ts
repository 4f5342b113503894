import { fillIn } from 'c/fillIn';
import type { MapSaver } from 'c/relationshipSaving';
import { LABELS } from './labels.ts';

/** What a page shows of its saves and of the steps back and forth. */
export interface HistoryView {
  /** What was done last. */
  readonly message: string;
  /** It can be taken back. */
  readonly canUndoMessage: boolean;
  readonly undoTitle: string;
  readonly redoTitle: string;
  readonly hasNothingToUndo: boolean;
  readonly hasNothingToRedo: boolean;
  /** How far a save of several is; empty when none is under way. */
  readonly progress: string;
}

export function historyView({ message, canUndoMessage, lastDone, lastUndone, progress }: MapSaver): HistoryView {
  return {
    message,
    canUndoMessage,
    undoTitle: lastDone === undefined ? LABELS.UNDO_NOTHING : fillIn(LABELS.UNDO, lastDone),
    redoTitle: lastUndone === undefined ? LABELS.REDO_NOTHING : fillIn(LABELS.REDO, lastUndone),
    hasNothingToUndo: lastDone === undefined,
    hasNothingToRedo: lastUndone === undefined,
    progress: progress && progress.all > 1 ? fillIn(LABELS.SAVING, progress.done, progress.all) : '',
  };
}
