/** How pages, dialogs and views of the relationship map save, and take back what they saved. */
import type { ChangeGroup, SaveProblem } from 'c/planChanges';
import type { SaveWay } from './saveWay.ts';

export { MapSaver, type MapSaverHost } from './mapSaver.ts';
export type { SaveWay } from './saveWay.ts';
export { saveRelationships, type RelationshipSave, type SavedPart } from './saveRelationships.ts';

/**
 * What a page gives its dialogs and views to save with: each group whole or not at all, then everything is read again, and the way back is kept.
 * @param message what was done, for the undo bar
 * @returns undefined when everything was saved
 */
export type SaveToMap = (groups: readonly ChangeGroup[], message: string, way?: SaveWay) => Promise<SaveProblem | undefined>;

/** Detail of the event `change` of a leaf that edits the map. */
export interface MapChange {
  readonly groups: readonly ChangeGroup[];
  readonly message: string;
  /** The page calls it once the change is saved and read again (undefined), or refused (why), for a leaf that shows edits before they are. */
  readonly settle?: (problem: SaveProblem | undefined) => void;
}
