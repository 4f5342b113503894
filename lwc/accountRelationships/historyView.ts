import { fillIn } from 'c/fillIn';
import type { MapSaver } from 'c/relationshipSaving';
import { LABELS } from './labels.ts';

/** What a page shows of its saves and of the steps back and forth. */
export interface HistoryView extends Pick<MapSaver, 'message' | 'canUndoMessage' | 'lastDone' | 'lastUndone'> {
  /** How far a save of several is; empty when none is under way. */
  readonly progressText: string;
}

export function historyView({ message, canUndoMessage, lastDone, lastUndone, progress }: MapSaver): HistoryView {
  const progressText = progress && progress.all > 1 ? fillIn(LABELS.SAVING, progress.done, progress.all) : '';
  return { message, canUndoMessage, lastDone, lastUndone, progressText };
}
