import type { ObjectInfo } from 'lightning/uiObjectInfoApi';
import { spokenFields } from 'c/changeSets';
import { fieldsOf, recordOfObject, updateChanges } from 'c/osaChanges';
import { changedFields, type FieldValues, type PlanChange } from 'c/planChanges';
import type { OsaReading } from 'c/osaReading';
import { CONFIDENCES, type RecordId } from 'c/planModel';
import type { FactField, FactForm } from './factForms.ts';

/** A new record instead of one that is there. */
export const NEW = 'new';
export type Target = RecordId | typeof NEW;

const PROVENANCE: readonly FactField[] = [
  { name: 'Source__c', type: 'text', maxLength: 255 },
  { name: 'Confidence__c', type: 'choice', choices: CONFIDENCES },
];

/** The fields to fill in that this reader may see. */
export function fieldsFor(form: FactForm, target: Target, info: ObjectInfo | undefined): readonly FactField[] {
  const own = target === NEW ? (form.making?.fields ?? []) : form.fields;
  const all = form.object === 'Account' ? own : [...own, ...PROVENANCE];
  return all.filter(({ name }) => info?.fields[name] !== undefined);
}

/** Whether this reader may write a field of the record. */
export function isWritable(target: Target, name: string, info: ObjectInfo | undefined): boolean {
  const field = info?.fields[name];
  return target === NEW ? field?.createable === true : field?.updateable === true;
}

/** At least one of the fields that make the fact known, and the record, may be written. */
export function canFillIn(form: FactForm, target: Target, info: ObjectInfo | undefined): boolean {
  const own = target === NEW ? (form.making?.fields ?? []) : form.fields;
  const mayWrite = target === NEW ? info?.createable : info?.updateable;
  return mayWrite === true && own.some(({ name }) => isWritable(target, name, info));
}

/** What the record holds; of a new one nothing. Undefined where it is gone. */
export function draftOf(reading: OsaReading, form: FactForm, target: Target, fields: readonly FactField[]): FieldValues | undefined {
  if (target === NEW) return Object.fromEntries(fields.map(({ name }) => [name, null]));
  const record = recordOfObject(reading.facts, form.object, target);
  if (!record) return undefined;
  const values = fieldsOf(form.object, record);
  return Object.fromEntries(fields.map(({ name }) => [name, values[name] ?? null]));
}

export interface Filled {
  readonly target: Target;
  readonly seen: FieldValues;
  readonly draft: FieldValues;
  /** Written when somebody vouches for it today; empty otherwise. */
  readonly vouching: FieldValues;
}

/** What is to be saved: nothing where nothing was filled in. @param reading as the draft was made from: its revision is what the person saw */
export function factChanges(reading: OsaReading, form: FactForm, { target, seen, draft, vouching }: Filled): readonly PlanChange[] {
  const changed = changedFields(seen, draft);
  if (target !== NEW) {
    const always = Object.keys(changed).length > 0 ? form.always : {};
    return updateChanges(reading, form.object, target, { ...always, ...changed, ...vouching });
  }
  const fields = spokenFields({ ...form.making?.fixed, ...form.always, ...changed, ...vouching });
  return [{ kind: 'create', object: form.object, fields }];
}
