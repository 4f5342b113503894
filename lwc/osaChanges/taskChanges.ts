import { spokenFields } from 'c/changeSets';
import type { SavedPart } from 'c/changeSaver';
import type { ChangeGroup, CreateChange, FieldValues, PlanChange, UpdateChange } from 'c/planChanges';
import { isOpenAction, type RecordId } from 'c/planModel';
import type { ActionView } from 'c/planQueries';
import { actionOf, type OsaFacts, type OsaReading } from 'c/osaReading';
import { taskFields, taskStandingFor, tasksStanding } from './actionTask.ts';
import { fieldsOf } from './fields.ts';
import { updateChanges } from './updates.ts';

/** Open actions somebody answers for, without a task that stands for them; none where tasks cannot be read. */
export function actionsWithoutTask({ facts }: OsaReading): readonly ActionView[] {
  if (facts.tasks === null) return [];
  const standing = tasksStanding(facts);
  return facts.actions.filter((one) => isSomebodysWork(one) && !standing(one));
}

/** Whether a task can be made for one of them. */
export function canHaveTask({ facts }: OsaReading, action: ActionView): boolean {
  return facts.tasks !== null && isSomebodysWork(action) && !taskStandingFor(facts, action);
}

const isSomebodysWork = (action: ActionView): boolean => Boolean(action.ownerId) && isOpenAction(action);

/** Salesforce Tasks for actions, one group each, about the action and the stakeholder it is aimed at. One that has a task already gets no other. */
export function createTaskChanges(reading: OsaReading, actionIds: readonly RecordId[]): readonly ChangeGroup[] {
  return actionIds.flatMap((id): readonly ChangeGroup[] => {
    const action = actionOf(reading, id);
    if (!action || reading.facts.tasks === null || taskStandingFor(reading.facts, action)) return [];
    return [[taskFor(reading.facts, id, fieldsOf('Plan_Action__c', action))]];
  });
}

function taskFor({ stakeholders }: OsaFacts, actionId: RecordId, fields: FieldValues): PlanChange {
  const contactId = stakeholders.find(({ id }) => id === fields['Stakeholder__c'])?.contactId ?? null;
  return { kind: 'create', object: 'Task', fields: spokenFields({ WhatId: actionId, WhoId: contactId, ...taskFields(fields) }) };
}

/**
 * What tasks are to say after actions were saved, one group each: a changed action takes its task along, and the next turn of one that repeats has a task
 * where the one before had.
 */
export function tasksFollowing(reading: OsaReading, saved: readonly SavedPart<OsaFacts>[]): readonly ChangeGroup[] {
  if (!reading.facts.tasks) return [];
  return saved.flatMap(({ changes, ids }) => [
    ...changes.flatMap((change) => (isActionUpdate(change) ? followed(reading, change) : [])),
    ...nextTurns(reading, changes, ids),
  ]);
}

/** Tasks of actions that come again: the platform deleted them with these. */
export function tasksReviving(facts: OsaFacts, renamed: Readonly<Record<RecordId, RecordId>>): readonly ChangeGroup[] {
  const standing = tasksStanding(facts);
  return facts.actions.flatMap((action): readonly ChangeGroup[] => {
    const id = renamed[action.id];
    return id && standing(action) ? [[taskFor(facts, id, fieldsOf('Plan_Action__c', action))]] : [];
  });
}

function followed(reading: OsaReading, { id, fields }: UpdateChange): readonly ChangeGroup[] {
  const action = actionOf(reading, id);
  const task = action && taskStandingFor(reading.facts, action);
  const changes = task ? updateChanges(reading, 'Task', task.id, taskFields(fields)) : [];
  return changes.length > 0 ? [changes] : [];
}

function nextTurns(reading: OsaReading, changes: ChangeGroup, ids: readonly RecordId[]): readonly ChangeGroup[] {
  const done = changes.flatMap((change) =>
    isActionUpdate(change) && change.fields['Status__c'] === 'Done' ? (actionOf(reading, change.id) ?? []) : [],
  );
  return changes.flatMap((change, index): readonly ChangeGroup[] => {
    const before = isActionCreate(change) && done.find(({ name, repeat }) => repeat && name === change.fields['Name']);
    const id = ids[index];
    return before && id && taskStandingFor(reading.facts, before) ? [[taskFor(reading.facts, id, change.fields)]] : [];
  });
}

function isActionUpdate(change: PlanChange): change is UpdateChange {
  return change.kind === 'update' && change.object === 'Plan_Action__c';
}

function isActionCreate(change: PlanChange): change is CreateChange {
  return change.kind === 'create' && change.object === 'Plan_Action__c';
}
