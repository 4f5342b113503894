import { fillIn } from 'c/fillIn';
import { LABELS } from './labels.ts';
import type { ChangeSaver } from './saver.ts';

type AnySaver = Pick<ChangeSaver<{ readonly facts: unknown }>, 'message' | 'canUndoMessage' | 'lastDone' | 'lastUndone' | 'progress'>;

/** What a page shows of its saves and of the steps back and forth. */
export interface HistoryView extends Omit<AnySaver, 'progress'> {
  /** How far a save of several is; empty when none is under way. */
  readonly progressText: string;
}

export function historyView({ message, canUndoMessage, lastDone, lastUndone, progress }: AnySaver): HistoryView {
  const progressText = progress && progress.all > 1 ? fillIn(LABELS.SAVING, progress.done, progress.all) : '';
  return { message, canUndoMessage, lastDone, lastUndone, progressText };
}
