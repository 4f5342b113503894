import { RELATIONSHIP_LEVELS, type ContactActivity, type RecordId, type StakeholderLink, type TeamRelationship } from 'c/planModel';
import type { KnownBy } from './personReading.ts';

/** Who of ours is in touch with one stakeholder: by the team matrix, by what our people know, by exchanges that took place. */
export function knownBy(
  team: readonly TeamRelationship[],
  links: readonly StakeholderLink[],
  activities: readonly ContactActivity[],
): readonly KnownBy[] {
  const known = new Map<RecordId, KnownBy>();
  const add = (userId: RecordId, from: KnownBy['from'][number], more: Partial<KnownBy>) => {
    const before = known.get(userId) ?? {
      userId,
      name: '',
      levelNow: null,
      levelWanted: null,
      relationshipId: null,
      from: [],
      lastContactOn: null,
    };
    const name = before.name || (more.name ?? '');
    known.set(userId, { ...before, ...more, name, from: before.from.includes(from) ? before.from : [...before.from, from] });
  };
  for (const { id, userId, userName, levelNow, levelWanted } of team) {
    if (userId) {
      add(userId, 'team', { name: userName ?? '', levelNow: levelNow ?? null, levelWanted: levelWanted ?? null, relationshipId: id });
    }
  }
  for (const { ourPersonId, ourPersonName } of links) if (ourPersonId) add(ourPersonId, 'link', { name: ourPersonName ?? '' });
  for (const { ourPersonId, ourPersonName, on } of activities) {
    if (!ourPersonId) continue;
    const before = known.get(ourPersonId)?.lastContactOn;
    add(ourPersonId, 'activity', { name: ourPersonName ?? '', lastContactOn: before && before > on ? before : on });
  }
  const height = ({ levelNow }: KnownBy) => (levelNow ? RELATIONSHIP_LEVELS.indexOf(levelNow) : -1);
  return [...known.values()].sort((a, b) => height(b) - height(a));
}
