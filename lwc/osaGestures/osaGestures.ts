/** What dropping and typing in place write: change sets from places and edits of `c/osaTree` (system E). Pure, nothing is saved here. */
import { spokenFields } from 'c/changeSets';
import { actionStatusChanges, moveActionChanges, moveObjectiveChanges, moveStrategyChanges, updateChanges } from 'c/osaChanges';
import { actionOf, objectiveOf, strategyOf, type OsaReading } from 'c/osaReading';
import type { Move, OsaEdit, OsaKind } from 'c/osaTree';
import type { ChangeGroup, FieldValues, PlanChange } from 'c/planChanges';
import type { ActionStatus, RecordId } from 'c/planModel';

export const OBJECTS = {
  objective: 'Plan_Objective__c',
  strategy: 'Plan_Strategy__c',
  action: 'Plan_Action__c',
} as const satisfies Readonly<Record<OsaKind, string>>;

/** What a record is; undefined where it is gone. */
export function kindOf(reading: OsaReading, id: RecordId): OsaKind | undefined {
  if (objectiveOf(reading, id)) return 'objective';
  return strategyOf(reading, id) ? 'strategy' : actionOf(reading, id) ? 'action' : undefined;
}

/** As it is stored; empty where it is gone. */
export function nameOf(reading: OsaReading, id: RecordId): string {
  return (objectiveOf(reading, id)?.objective ?? strategyOf(reading, id) ?? actionOf(reading, id))?.name ?? '';
}

/** Something stands somewhere else. Save the groups in order; none where it, or where it goes, is gone. An objective stays in its track. */
export function moveGroups(reading: OsaReading, { id, to }: Move): readonly ChangeGroup[] {
  switch (to.kind) {
    case 'objective': {
      const track = objectiveOf(reading, id)?.objective.track;
      return track ? moveObjectiveChanges(reading, id, { track, beforeId: to.beforeId }) : [];
    }
    case 'strategy':
      return moveStrategyChanges(reading, id, to);
    case 'action':
      return moveActionChanges(reading, id, to);
  }
}

/** What was typed in place, as one set. An action that is done carries the day, and comes again where it repeats; empty where nothing differs. */
export function editChanges(reading: OsaReading, kind: OsaKind, id: RecordId, { status, ...others }: OsaEdit): ChangeGroup {
  const fields = fieldsOf(kind, others);
  if (kind !== 'action' || !status) {
    return updateChanges(reading, OBJECTS[kind], id, { ...fields, ...(status === undefined ? {} : { Status__c: status ?? null }) });
  }
  const [own, ...next] = actionStatusChanges(reading, id, status as ActionStatus);
  if (own?.kind !== 'update') return updateChanges(reading, OBJECTS.action, id, fields);
  // One record, one change: a second one would have to name a revision that is not there yet.
  const [typed] = updateChanges(reading, OBJECTS.action, id, fields);
  const { Due_On__c: _due, ...lasting } = fields;
  return [
    { ...own, fields: { ...own.fields, ...(typed?.kind === 'update' ? typed.fields : {}) } },
    ...next.map((change): PlanChange =>
      change.kind === 'create' ? { ...change, fields: spokenFields({ ...change.fields, ...lasting }) } : change,
    ),
  ];
}

function fieldsOf(kind: OsaKind, { name, ownerId, dueOn }: OsaEdit): FieldValues {
  const owner = kind === 'objective' ? 'Objective_Owner__c' : 'Action_Owner__c';
  return {
    ...(name === undefined ? {} : { Name: name }),
    ...(ownerId === undefined || kind === 'strategy' ? {} : { [owner]: ownerId }),
    ...(dueOn === undefined || kind === 'strategy' ? {} : { Due_On__c: dueOn }),
  };
}
