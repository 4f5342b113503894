import { RELATIONSHIP_LEVELS, type RecordId, type RelationshipLevel } from 'c/planModel';
import { personOf } from 'c/relationshipReading';
import type { StakeholderEditing } from './editing.ts';

/** By user: what a person changed of the levels. Null: no level. */
export type LevelsDraft = Readonly<
  Record<RecordId, { readonly name: string; readonly now?: RelationshipLevel | null; readonly wanted?: RelationshipLevel | null }>
>;

export const NO_LEVELS: LevelsDraft = {};

/** One of ours with the levels as they are typed. */
export interface LevelRow {
  readonly userId: RecordId;
  readonly name: string;
  readonly now: RelationshipLevel | null;
  readonly wanted: RelationshipLevel | null;
  /** The one wanted is above the one now. */
  readonly isBelow: boolean;
}

/** The plan's team, who is in touch, and whom the person added. */
export function levelRows({ reading, id, levels }: StakeholderEditing): readonly LevelRow[] {
  const known = new Map((personOf(reading, id)?.ours ?? []).map((one) => [one.userId, one]));
  const team = reading.ours.filter((one) => one.isOnTeam || known.has(one.id)).map((one) => ({ userId: one.id, name: one.name }));
  const added = Object.entries(levels)
    .filter(([userId]) => team.every((one) => one.userId !== userId))
    .map(([userId, { name }]) => ({ userId, name }));
  return [...team, ...added].map(({ userId, name }) => {
    const typed = levels[userId];
    const now = typed?.now === undefined ? (known.get(userId)?.levelNow ?? null) : typed.now;
    const wanted = typed?.wanted === undefined ? (known.get(userId)?.levelWanted ?? null) : typed.wanted;
    return { userId, name, now, wanted, isBelow: height(wanted) > height(now) };
  });
}

/** @param name of somebody who is not on the list yet */
export function withLevel(
  editing: StakeholderEditing,
  userId: RecordId,
  change: { readonly now?: RelationshipLevel | null; readonly wanted?: RelationshipLevel | null },
  name = '',
): StakeholderEditing {
  const before = editing.levels[userId];
  const known = personOf(editing.reading, editing.id)?.ours.find((one) => one.userId === userId);
  const { now, wanted } = { ...before, ...change };
  // What is as it was is nothing to save.
  const isNow = now === undefined || now === (known?.levelNow ?? null);
  const isWanted = wanted === undefined || wanted === (known?.levelWanted ?? null);
  const { [userId]: _gone, ...others } = editing.levels;
  const isListed = levelRows({ ...editing, levels: others }).some((row) => row.userId === userId);
  if (isNow && isWanted && isListed) return { ...editing, levels: others };
  const entry = { name: before?.name ?? name, ...(isNow ? {} : { now }), ...(isWanted ? {} : { wanted }) };
  return { ...editing, levels: { ...editing.levels, [userId]: entry } };
}

function height(level: RelationshipLevel | null): number {
  return level ? RELATIONSHIP_LEVELS.indexOf(level) : -1;
}
