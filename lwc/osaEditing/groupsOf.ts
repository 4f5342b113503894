import { inSteps } from 'c/changeSets';
import { followersMoved, type MovedAction } from 'c/objectives';
import {
  actionStatusChanges,
  createActionChanges,
  createObjectiveChanges,
  createStrategyChanges,
  moveActionChanges,
  moveStrategyChanges,
  updateChanges,
} from 'c/osaChanges';
import { mergedChanges, OBJECTS } from 'c/osaGestures';
import { changedFields, type ChangeGroup, type FieldValues, type PlanChange } from 'c/planChanges';
import type { ActionStatus, RecordId } from 'c/planModel';
import type { OsaEditing } from './editing.ts';

/** What would begin too early once this action has the dates that are typed: offered, never done unasked. */
export function followersOf({ kind, id, reading, draft, seen }: OsaEditing): readonly MovedAction[] {
  if (kind !== 'action' || id === null || draft['Due_On__c'] === seen['Due_On__c']) return [];
  const [startOn, dueOn] = [draft['Start_On__c'] as string | null, draft['Due_On__c'] as string | null];
  return followersMoved(reading.facts.actions, { id, startOn, dueOn });
}

/** Who vouches for what is confirmed. */
export interface Vouching {
  readonly userId: RecordId;
}

/** What a save writes; save the groups in order. Empty when nothing differs from what was seen. */
export function groupsOf(editing: OsaEditing, { userId }: Vouching): readonly ChangeGroup[] {
  const { id, kind, reading, isConfirmed } = editing;
  const confirmed: FieldValues = isConfirmed ? { Confirmed_On__c: reading.today, Confirmed_By__c: userId } : {};
  if (id === null) return created(editing, confirmed);
  return inSteps(mergedChanges([...changesOf(editing, id), ...updateChanges(reading, OBJECTS[kind], id, confirmed)]));
}

function created({ kind, reading, draft }: OsaEditing, confirmed: FieldValues): readonly ChangeGroup[] {
  const fields = { ...draft, Name: String(draft['Name'] ?? '').trim(), ...confirmed };
  const [objectiveId, strategyId] = [draft['Plan_Objective__c'] as RecordId, draft['Plan_Strategy__c'] as RecordId | null];
  const changes =
    kind === 'objective'
      ? createObjectiveChanges(reading, { fields })
      : kind === 'strategy'
        ? createStrategyChanges(reading, objectiveId, { fields })
        : createActionChanges(reading, { objectiveId, strategyId }, { fields: { ...fields, ...doneToday(draft, reading.today) } });
  return changes.length > 0 ? [changes] : [];
}

const doneToday = (draft: FieldValues, today: string): FieldValues => (draft['Status__c'] === 'Done' ? { Done_On__c: today } : {});

function changesOf(editing: OsaEditing, id: RecordId): readonly PlanChange[] {
  const { kind, reading, seen, draft, movesFollowers } = editing;
  const { Plan_Objective__c: objective, Plan_Strategy__c: strategy, ...changed } = changedFields(seen, draft);
  const fields: FieldValues = 'Name' in changed ? { ...changed, Name: String(changed['Name']).trim() } : changed;
  const isMoved = objective !== undefined || strategy !== undefined;
  const objectiveId = draft['Plan_Objective__c'] as RecordId;
  switch (kind) {
    case 'objective':
      return updateChanges(reading, OBJECTS.objective, id, fields);
    case 'strategy':
      return [
        ...(isMoved ? moveStrategyChanges(reading, id, { objectiveId, beforeId: null }).flat() : []),
        ...updateChanges(reading, OBJECTS.strategy, id, fields),
      ];
    case 'action': {
      const { Status__c: status, ...others } = fields;
      const place = { objectiveId, strategyId: draft['Plan_Strategy__c'] as RecordId | null, beforeId: null };
      return [
        ...(isMoved ? moveActionChanges(reading, id, place).flat() : []),
        ...updateChanges(reading, OBJECTS.action, id, others),
        ...statusChanges(editing, id, status, others),
        ...(movesFollowers ? followersOf(editing).flatMap((one) => movedTo(editing, one)) : []),
      ];
    }
  }
}

/** What comes again has what is typed here, but for its dates and what came of it. */
function statusChanges(
  { reading }: OsaEditing,
  id: RecordId,
  status: FieldValues[string] | undefined,
  typed: FieldValues,
): readonly PlanChange[] {
  if (status === undefined) return [];
  if (status === null) return updateChanges(reading, OBJECTS.action, id, { Status__c: null, Done_On__c: null });
  const lasting = Object.fromEntries(Object.entries(typed).filter(([field, value]) => !OF_ONE_TURN.includes(field) && value !== null));
  return actionStatusChanges(reading, id, status as ActionStatus).map((change) =>
    change.kind === 'create' ? { ...change, fields: { ...change.fields, ...lasting } } : change,
  );
}

const OF_ONE_TURN = ['Start_On__c', 'Due_On__c', 'Outcome_Note__c', 'Spent_Cost__c', 'Depends_On__c'];

function movedTo({ reading }: OsaEditing, { id, startOn, dueOn }: MovedAction): readonly PlanChange[] {
  return updateChanges(reading, OBJECTS.action, id, { Start_On__c: startOn, Due_On__c: dueOn });
}
