/** What is edited before the last save has come back: shown at once, sent when it can be. */
export interface PendingEdits<Edit extends object> {
  /** What is edited of one thing and not yet read again; undefined where nothing is. */
  readonly of: (key: string) => Partial<Edit> | undefined;
  readonly isEmpty: () => boolean;
  /** Sends them, or keeps them until what is on its way is settled. The later of two edits of the same value counts. */
  readonly add: (edits: ReadonlyMap<string, Partial<Edit>>) => void;
}

/**
 * Edits on their way to be saved, one change at a time: a second save of the same record has to name the revision that the first one made, and a second
 * one of a record that is still to be created would create another.
 * @param send hands the edits over, against what was read last, and calls `settle` when they are saved or refused; false where there is nothing to save
 * @param changed called when what is pending is another
 */
export function pendingEdits<Edit extends object>(
  send: (edits: ReadonlyMap<string, Partial<Edit>>, settle: () => void) => boolean,
  changed: () => void,
): PendingEdits<Edit> {
  let onTheirWay: ReadonlyMap<string, Partial<Edit>> | undefined;
  let waiting = new Map<string, Partial<Edit>>();

  const sendWaiting = (): void => {
    if (onTheirWay || waiting.size === 0) return;
    const edits = waiting;
    onTheirWay = edits;
    waiting = new Map();
    const settle = () => {
      // Called twice, or after others have been sent: those are not settled by it.
      if (onTheirWay !== edits) return;
      onTheirWay = undefined;
      sendWaiting();
      changed();
    };
    if (!send(edits, settle)) onTheirWay = undefined;
  };

  return {
    of(key) {
      const [before, after] = [onTheirWay?.get(key), waiting.get(key)];
      return before && after ? { ...before, ...after } : (after ?? before);
    },
    isEmpty: () => !onTheirWay && waiting.size === 0,
    add(edits) {
      for (const [key, edit] of edits) waiting.set(key, { ...waiting.get(key), ...edit });
      sendWaiting();
      changed();
    },
  };
}
