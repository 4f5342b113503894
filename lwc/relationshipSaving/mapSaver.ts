import { ChangeSaver, type ChangeSaverHost } from 'c/changeSaver';
import type { RelationshipReading } from 'c/relationshipReading';
import { MAP_SAVING_BOOK } from './mapSavingBook.ts';

export type MapSaverHost = ChangeSaverHost<RelationshipReading>;

/** Saves what is done on a map, one after the other, and keeps the steps back and forth. */
export class MapSaver extends ChangeSaver<RelationshipReading> {
  constructor(host: MapSaverHost) {
    super(host, MAP_SAVING_BOOK);
  }
}
