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
  const { Due_On__c: _due, ...lasting } = fields;
  return mergedChanges([
    ...actionStatusChanges(reading, id, status as ActionStatus).map((change): PlanChange =>
      change.kind === 'create' ? { ...change, fields: spokenFields({ ...change.fields, ...lasting }) } : change,
    ),
    ...updateChanges(reading, OBJECTS.action, id, fields),
  ]);
}

/** What several of them write, one set each; and those whose record is gone. */
export function editGroups(
  reading: OsaReading,
  edits: ReadonlyMap<RecordId, OsaEdit>,
): { readonly groups: readonly ChangeGroup[]; readonly gone: readonly OsaEdit[] } {
  const gone: OsaEdit[] = [];
  const groups = [...edits].flatMap(([id, edit]) => {
    const kind = kindOf(reading, id);
    if (!kind) gone.push(edit);
    const changes = kind ? editChanges(reading, kind, id, edit) : [];
    return changes.length > 0 ? [changes] : [];
  });
  return { groups, gone };
}

function fieldsOf(kind: OsaKind, { name, ownerId, dueOn }: OsaEdit): FieldValues {
  const owner = kind === 'objective' ? 'Objective_Owner__c' : 'Action_Owner__c';
  return {
    ...(name === undefined ? {} : { Name: name }),
    ...(ownerId === undefined || kind === 'strategy' ? {} : { [owner]: ownerId }),
    ...(dueOn === undefined || kind === 'strategy' ? {} : { Due_On__c: dueOn }),
  };
}

/** Changes of one record as one: a second one would have to name a revision that is not there yet. Each stands where its first one stood. */
export function mergedChanges(changes: readonly PlanChange[]): readonly PlanChange[] {
  const merged: PlanChange[] = [];
  const places = new Map<RecordId, number>();
  for (const change of changes) {
    const at = change.kind === 'update' ? places.get(change.id) : undefined;
    const before = at === undefined ? undefined : merged[at];
    if (change.kind === 'update' && before?.kind === 'update') merged[at!] = { ...before, fields: { ...before.fields, ...change.fields } };
    else {
      if (change.kind === 'update') places.set(change.id, merged.length);
      merged.push(change);
    }
  }
  return merged;
}
