/** How pages, dialogs and views of the relationship map save, and take back what they saved. */
import type { ChangeToSave, SaveChanges } from 'c/changeSaver';

export { MapSaver, type MapSaverHost } from './mapSaver.ts';
export type { SavedPart, SaveWay } from 'c/changeSaver';

/** What a page gives its dialogs and views to save with. */
export type SaveToMap = SaveChanges;

/** Detail of the event `change` of a leaf that edits the map. */
export type MapChange = ChangeToSave;
