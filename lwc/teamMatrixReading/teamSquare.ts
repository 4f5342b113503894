import { RELATIONSHIP_LEVELS, type IsoDate, type RecordId, type RelationshipLevel } from 'c/planModel';
import type { KnownBy } from 'c/relationshipReading';

/** One of ours with one stakeholder. */
export interface TeamSquare {
  readonly userId: RecordId;
  readonly now: RelationshipLevel | null;
  readonly wanted: RelationshipLevel | null;
  /** Steps from the level now up to the one wanted; from nobody in touch to the lowest level is one. 0 where nothing is missing. */
  readonly gap: number;
  /** In touch, whether or not a level is stated. */
  readonly isInTouch: boolean;
  /** In touch by what he knows or by exchanges, without a stated level. */
  readonly isUnstated: boolean;
  readonly lastContactOn: IsoDate | null;
}

/** The levels of one square as a person sets them. */
export interface LevelEdit {
  readonly now: RelationshipLevel | null;
  readonly wanted: RelationshipLevel | null;
}

/** What is edited of a square and not read again yet; undefined where nothing is. @param key of `squareKey` */
export type LevelEdits = (key: string) => Partial<LevelEdit> | undefined;

export function squareKey(stakeholderId: RecordId, userId: RecordId): string {
  return `${stakeholderId} ${userId}`;
}

/** Null where there is nothing between the two. */
export function squareOf(userId: RecordId, known: KnownBy | undefined, edit: Partial<LevelEdit> | undefined): TeamSquare | null {
  if (!known && !edit) return null;
  const now = edit?.now !== undefined ? edit.now : (known?.levelNow ?? null);
  const wanted = edit?.wanted !== undefined ? edit.wanted : (known?.levelWanted ?? null);
  const isMet = known?.from.some((from) => from !== 'team') ?? false;
  if (!now && !wanted && !isMet) return null;
  return {
    userId,
    now,
    wanted,
    gap: wanted ? Math.max(0, heightOf(wanted) - heightOf(now)) : 0,
    isInTouch: now !== null || isMet,
    isUnstated: now === null && isMet,
    lastContactOn: known?.lastContactOn ?? null,
  };
}

/** 0 for none, 1 for the lowest. */
export function heightOf(level: RelationshipLevel | null): number {
  return level ? RELATIONSHIP_LEVELS.indexOf(level) + 1 : 0;
}

export function highest(levels: readonly (RelationshipLevel | null)[]): RelationshipLevel | null {
  return levels.reduce((a, b) => (heightOf(b) > heightOf(a) ? b : a), null);
}
