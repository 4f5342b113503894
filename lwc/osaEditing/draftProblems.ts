import { dependencyRefusal } from 'c/objectives';
import { actionOf } from 'c/osaReading';
import type { RecordId } from 'c/planModel';
import { NEW_RECORD, type OsaEditing } from './editing.ts';

/** Why a draft cannot be saved, and at which field. */
export type DraftProblem =
  | { readonly code: 'nameless' | 'homeless' | 'dueBeforeStart' | 'sameAsBaseline' | 'notAnAddress'; readonly field: string }
  | { readonly code: 'self' | 'missing'; readonly field: string }
  /** `names`: from the one it would wait for, back to itself. */
  | { readonly code: 'circle'; readonly field: string; readonly names: readonly string[] };

export function draftProblems(editing: OsaEditing): readonly DraftProblem[] {
  const { kind, draft } = editing;
  const problems: DraftProblem[] = [];
  if (String(draft['Name'] ?? '').trim() === '') problems.push({ code: 'nameless', field: 'Name' });
  if (kind !== 'objective' && !draft['Plan_Objective__c']) problems.push({ code: 'homeless', field: 'Plan_Objective__c' });
  if (kind === 'objective') {
    const { Baseline__c: baseline, Target__c: target } = draft;
    // Where nothing is to change nothing can be measured.
    if (typeof target === 'number' && baseline === target) problems.push({ code: 'sameAsBaseline', field: 'Target__c' });
  }
  if (kind === 'action') problems.push(...actionProblems(editing));
  return problems;
}

function actionProblems(editing: OsaEditing): readonly DraftProblem[] {
  const { draft, reading, id, seen } = editing;
  const { Start_On__c: startOn, Due_On__c: dueOn, Depends_On__c: onId, Content_Url__c: url } = draft;
  const problems: DraftProblem[] = [];
  if (startOn && dueOn && dueOn < startOn) problems.push({ code: 'dueBeforeStart', field: 'Due_On__c' });
  if (url && !/^https?:\/\/\S+$/i.test(String(url))) problems.push({ code: 'notAnAddress', field: 'Content_Url__c' });
  // A circle that is there already is for the advice to tell: it must not keep a person from saving the rest.
  if (onId && onId !== seen['Depends_On__c']) {
    const actions = id ? reading.facts.actions : [...reading.facts.actions, { id: NEW_RECORD }];
    const refusal = dependencyRefusal(actions, id ?? NEW_RECORD, onId as RecordId);
    if (refusal?.code === 'circle') {
      const names = refusal.path.map((one) => actionOf(reading, one)?.name ?? '');
      problems.push({ code: 'circle', field: 'Depends_On__c', names });
    } else if (refusal) problems.push({ code: refusal.code, field: 'Depends_On__c' });
  }
  return problems;
}
