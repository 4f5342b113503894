import { undoChanges, type SavedChanges, type UndoChanges } from 'c/changeSets';
import type { RelationshipFacts } from 'c/relationshipReading';
import { MAP_BOOK } from './mapBook.ts';

export type RelationshipUndo = UndoChanges;

/** What takes a save of the map back: see `undoChanges` of `c/changeSets`. */
export function undoRelationshipChanges(saved: SavedChanges<RelationshipFacts>): RelationshipUndo | null {
  return undoChanges(MAP_BOOK, saved);
}
