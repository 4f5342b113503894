import type { SaveProgress, SteppedWay } from 'c/planChanges';

/** How a save of several groups goes on, and whom it tells how far it is. */
export interface SaveWay extends SteppedWay {
  readonly onProgress?: (progress: SaveProgress) => void;
}
