import { fillIn } from 'c/fillIn';
import type { ChangeGroup } from 'c/planChanges';
import { teamLevelChanges } from 'c/relationshipChanges';
import { calledOf, personOf, type RelationshipReading } from 'c/relationshipReading';
import type { LevelEdit } from 'c/teamMatrixReading';
import { TEAM_LABELS } from 'c/teamWords';

export interface LevelChange {
  readonly groups: readonly ChangeGroup[];
  readonly message: string;
}

/** What a save of these levels writes, and what to say of it. Levels that are as they were are left out. @param edits by `squareKey` */
export function levelChanges(reading: RelationshipReading, edits: ReadonlyMap<string, Partial<LevelEdit>>): LevelChange {
  const changed = [...edits].flatMap(([key, edit]) => {
    const [stakeholderId = '', userId = ''] = key.split(' ');
    const before = personOf(reading, stakeholderId)?.ours.find((one) => one.userId === userId);
    const levels = {
      ...(edit.now === undefined || edit.now === (before?.levelNow ?? null) ? {} : { now: edit.now }),
      ...(edit.wanted === undefined || edit.wanted === (before?.levelWanted ?? null) ? {} : { wanted: edit.wanted }),
    };
    const groups = teamLevelChanges(reading, userId, [stakeholderId], levels);
    return groups.length > 0 && Object.keys(levels).length > 0 ? [{ stakeholderId, userId, groups }] : [];
  });
  const [only] = changed;
  const person = changed.length === 1 ? personOf(reading, only!.stakeholderId) : undefined;
  const colleague = reading.ours.find(({ id }) => id === only?.userId)?.name ?? '';
  return {
    groups: changed.flatMap(({ groups }) => groups),
    message: person ? fillIn(TEAM_LABELS.SAVED_ONE, calledOf(person), colleague) : fillIn(TEAM_LABELS.SAVED_MANY, changed.length),
  };
}
