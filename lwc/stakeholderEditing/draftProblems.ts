import { headRefusal, type HeadRefusal } from 'c/relationships';
import { NEW_POSITION, type StakeholderEditing } from './editing.ts';
import { promiseRows } from './promises.ts';

/** Why a draft cannot be saved. */
export type DraftProblem =
  | { readonly code: 'nameless' }
  | { readonly code: 'heldByNobody' }
  | { readonly code: 'head'; readonly refusal: HeadRefusal }
  | { readonly code: 'trustOutOfRange' }
  | { readonly code: 'promiseNameless'; readonly key: string };

export function draftProblems(editing: StakeholderEditing): readonly DraftProblem[] {
  const { draft, id, reading } = editing;
  const { Trust__c: trust, Reports_To__c: headId, Occupancy__c: occupancy, Contact__c: contactId, Name: name } = draft;
  const stakeholders = id ? reading.facts.stakeholders : [...reading.facts.stakeholders, { id: NEW_POSITION, position: '' }];
  const isHeadChanged = headId && headId !== (editing.seen.reportsToId ?? null);
  const refusal = isHeadChanged ? headRefusal(stakeholders, id ?? NEW_POSITION, String(headId)) : null;
  return [
    ...(String(name ?? '').trim() === '' ? [{ code: 'nameless' as const }] : []),
    ...(occupancy === 'Held' && !contactId ? [{ code: 'heldByNobody' as const }] : []),
    ...(refusal ? [{ code: 'head' as const, refusal }] : []),
    ...(typeof trust === 'number' && (trust < 0 || trust > 100) ? [{ code: 'trustOutOfRange' as const }] : []),
    ...promiseRows(editing).flatMap(({ key, fields }) =>
      String(fields['Name'] ?? '').trim() === '' ? [{ code: 'promiseNameless' as const, key }] : [],
    ),
  ];
}
