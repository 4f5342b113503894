import type { FieldValues } from 'c/planChanges';
import type { Commitment, RecordId } from 'c/planModel';
import { commitmentDraftOf } from 'c/relationshipChanges';
import type { StakeholderEditing } from './editing.ts';

/** What a person did with the promises: only the fields that differ. */
export interface PromisesDraft {
  readonly changed: Readonly<Record<RecordId, FieldValues>>;
  readonly added: readonly { readonly key: string; readonly fields: FieldValues }[];
  readonly removedIds: readonly RecordId[];
}

export const NO_PROMISES: PromisesDraft = { changed: {}, added: [], removedIds: [] };

/** A promise as it is typed. */
export interface PromiseRow {
  /** The id, or the key of one that is new. */
  readonly key: string;
  readonly isNew: boolean;
  /** Of `Commitment__c`, by API name. */
  readonly fields: FieldValues;
  /** Not settled, and past its day. */
  readonly isOverdue: boolean;
  /** Kept or broken before anything was typed: it stands with those. */
  readonly wasSettled: boolean;
}

/** New ones first, then what is open, then what is settled, the latest first. */
export function promiseRows({ reading, id, promises }: StakeholderEditing): readonly PromiseRow[] {
  const { changed, added, removedIds } = promises;
  const own = id ? reading.facts.commitments.filter((one) => one.stakeholderId === id && !removedIds.includes(one.id)) : [];
  const stored = [...own]
    .sort((a, b) => Number(isSettled(a)) - Number(isSettled(b)) || dayOf(b).localeCompare(dayOf(a)))
    .map((one) => ({ key: one.id, isNew: false, fields: { ...commitmentDraftOf(one), ...changed[one.id] }, wasSettled: isSettled(one) }));
  const rows = [...added.map(({ key, fields }) => ({ key, isNew: true, fields, wasSettled: false })), ...stored];
  return rows.map((row) => ({ ...row, isOverdue: isOverdue(row.fields, reading.today) }));
}

/** A status that changes takes its day along. */
export function withPromiseField(editing: StakeholderEditing, key: string, name: string, value: FieldValues[string]): StakeholderEditing {
  const { promises, reading } = editing;
  const follows: FieldValues = name === 'Status__c' ? { Settled_On__c: value === 'Kept' || value === 'Broken' ? reading.today : null } : {};
  const typed: FieldValues = { [name]: value, ...follows };
  const stored = reading.facts.commitments.find(({ id }) => id === key);
  if (!stored) {
    const added = promises.added.map((one) => (one.key === key ? { ...one, fields: { ...one.fields, ...typed } } : one));
    return { ...editing, promises: { ...promises, added } };
  }
  const seen = commitmentDraftOf(stored);
  const differing = Object.entries({ ...promises.changed[key], ...typed }).filter(([field, now]) => now !== (seen[field] ?? null));
  const { [key]: _before, ...others } = promises.changed;
  const changed = differing.length > 0 ? { ...others, [key]: Object.fromEntries(differing) } : others;
  return { ...editing, promises: { ...promises, changed } };
}

/** One of ours to them, promised today. */
export function withNewPromise(editing: StakeholderEditing, ourPersonId: RecordId | null): StakeholderEditing {
  const { promises, reading } = editing;
  const highest = Math.max(0, ...promises.added.map(({ key }) => Number(key.replace('new ', ''))));
  const fields = {
    ...{ Name: null, Direction__c: 'Ours to Them', Kind__c: 'Promise', Status__c: 'Open', Due_On__c: null, Settled_On__c: null },
    ...{ Promised_On__c: reading.today, Our_Person__c: ourPersonId, Note__c: null },
  };
  return { ...editing, promises: { ...promises, added: [{ key: `new ${highest + 1}`, fields }, ...promises.added] } };
}

export function withoutPromise(editing: StakeholderEditing, key: string): StakeholderEditing {
  const { changed, added, removedIds } = editing.promises;
  if (added.some((one) => one.key === key)) {
    return { ...editing, promises: { changed, removedIds, added: added.filter((one) => one.key !== key) } };
  }
  const { [key]: _gone, ...others } = changed;
  return { ...editing, promises: { changed: others, added, removedIds: [...removedIds, key] } };
}

function isSettled({ status }: Commitment): boolean {
  return status === 'Kept' || status === 'Broken';
}

function isOverdue({ Status__c: status, Due_On__c: due }: FieldValues, today: string): boolean {
  return status !== 'Kept' && status !== 'Broken' && typeof due === 'string' && due < today;
}

function dayOf({ settledOn, dueOn, promisedOn }: Commitment): string {
  return settledOn ?? dueOn ?? promisedOn ?? '';
}
