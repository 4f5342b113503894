import { changedFields, createdBy, type ChangeGroup, type FieldValues, type PlanChange } from 'c/planChanges';
import type { IsoDate, RecordId } from 'c/planModel';
import {
  addCommitmentChanges,
  addStakeholderChanges,
  removeCommitmentChanges,
  saveCommitmentChanges,
  saveStakeholderChanges,
  teamLevelChanges,
} from 'c/relationshipChanges';
import type { StakeholderEditing } from './editing.ts';
import { confirmedDays, namedDays } from './judgedOn.ts';
import { storedDraft } from './storedDraft.ts';

/** Who vouches, and when. */
export interface Vouching {
  readonly on: IsoDate;
  readonly userId: RecordId;
}

const ALIAS = 'position';

/** What a save writes, all or nothing: the position, its promises, its levels. Empty when nothing differs from what was seen. */
export function groupsOf(editing: StakeholderEditing, { on, userId }: Vouching): readonly ChangeGroup[] {
  const { reading, id, draft, isConfirmed, promises, levels } = editing;
  const confirmed: FieldValues = isConfirmed ? { Confirmed_On__c: on, Confirmed_By__c: userId, ...confirmedDays(editing, on) } : {};
  const at = id ?? createdBy(ALIAS);
  const changed = changedFields(storedDraft(editing), draft);
  const position: readonly PlanChange[] =
    id === null
      ? addStakeholderChanges(reading, { ...draft, ...confirmed }, ALIAS)
      : saveStakeholderChanges(reading, id, { ...changed, ...confirmed, ...namedDays(editing, changed) });
  const commitments = reading.facts.commitments;
  const changes: readonly PlanChange[] = [
    ...position,
    ...promises.added.flatMap(({ fields }) => addCommitmentChanges(reading, { ...fields, Stakeholder__c: at })),
    ...Object.entries(promises.changed).flatMap(([key, fields]) => {
      const commitment = commitments.find((one) => one.id === key);
      return commitment ? saveCommitmentChanges(commitment, fields) : [];
    }),
    ...promises.removedIds.flatMap((key) => commitments.filter((one) => one.id === key).flatMap(removeCommitmentChanges)),
    ...Object.entries(levels).flatMap(([user, { name: _name, ...typed }]) => teamLevelChanges(reading, user, [at], typed).flat()),
  ];
  return changes.length > 0 ? [changes] : [];
}
