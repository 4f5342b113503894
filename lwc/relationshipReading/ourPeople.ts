import { RELATIONSHIP_LEVELS, type MemberRole, type RecordId } from 'c/planModel';
import type { RelationshipFacts } from './facts.ts';
import type { KnownBy, PersonReading } from './personReading.ts';

/** One of our people, and whom he carries. */
export interface OurPersonReading {
  readonly id: RecordId;
  readonly name: string;
  readonly role: MemberRole | null;
  readonly isOnTeam: boolean;
  /** In touch now, by the team matrix, a link or an activity. */
  readonly knowsIds: readonly RecordId[];
  /** Those where the level wanted is above the one now. */
  readonly gapIds: readonly RecordId[];
}

/** Whether the level wanted is above the one now; nobody in touch is below every level. */
export function isBelowWanted({ levelNow, levelWanted }: Pick<KnownBy, 'levelNow' | 'levelWanted'>): boolean {
  if (!levelWanted) return false;
  return (levelNow ? RELATIONSHIP_LEVELS.indexOf(levelNow) : -1) < RELATIONSHIP_LEVELS.indexOf(levelWanted);
}

export function ourPeopleOf({ members }: RelationshipFacts, people: readonly PersonReading[]): readonly OurPersonReading[] {
  const ours = new Map<RecordId, { name: string; role: MemberRole | null; isOnTeam: boolean; knowsIds: RecordId[]; gapIds: RecordId[] }>();
  for (const { userId, userName, role } of members) {
    if (!ours.has(userId)) ours.set(userId, { name: userName ?? '', role: role ?? null, isOnTeam: true, knowsIds: [], gapIds: [] });
  }
  for (const { id, ours: knownBy } of people) {
    for (const one of knownBy) {
      const entry = ours.get(one.userId) ?? { name: one.name, role: null, isOnTeam: false, knowsIds: [], gapIds: [] };
      if (!entry.name) entry.name = one.name;
      ours.set(one.userId, entry);
      if (one.levelNow || one.from.some((from) => from !== 'team')) entry.knowsIds.push(id);
      if (isBelowWanted(one)) entry.gapIds.push(id);
    }
  }
  return [...ours].map(([id, entry]) => ({ id, ...entry })).sort((a, b) => Number(b.isOnTeam) - Number(a.isOnTeam));
}
