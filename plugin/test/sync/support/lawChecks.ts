import { expect } from 'expect';
import { keyOf, type KeyedRecord } from '../../../src/planFiles/keyedRecord.ts';
import type { MergePlan, Side, SyncStates } from '../../../src/sync/contract.ts';
import { fieldsOf } from '../../../src/sync/merge/recordFields.ts';
import { comparableFields, comparableRecords } from './planProject.ts';

export const SIDES = [
  ['files', 'org'],
  ['org', 'files'],
] as const satisfies readonly (readonly [Side, Side])[];

export const byId = (records: readonly KeyedRecord[]) => new Map(records.map((record) => [keyOf(record), record]));

/** Identities of what a person is told to settle or to allow. */
export const told = ({ conflicts, pendingDeletes }: MergePlan) =>
  [...conflicts, ...pendingDeletes.map(({ record }) => record)].map(keyOf).sort();

/** What is told, with everything inside it. */
function leftAlone(plan: MergePlan, states: SyncStates): ReadonlySet<string> {
  const left = new Set(told(plan));
  const all = [...states.files, ...states.org];
  for (let size = -1; size !== left.size;) {
    size = left.size;
    for (const record of all) {
      const [parent] = fieldsOf(record.object);
      const key = parent?.isParent ? record.references[parent.field] : undefined;
      if (key !== undefined && left.has(keyOf({ object: parent!.ours!, key }))) left.add(keyOf(record));
    }
  }
  return left;
}

type Says = Readonly<Record<string, unknown>>;

/** What a record is to say, field by field whoever changed it: the merge in its simplest form, where no key changes. */
function simplyMerged(id: string, states: SyncStates): Says | undefined {
  const [base, files, org] = [states.base, states.files, states.org].map((records) => byId(records).get(id));
  if (base && (!files || !org)) return undefined;
  const [was, inFiles, inOrg] = [base, files, org].map(comparableFields) as [Says, Says, Says];
  if (!files || !org) return files ? inFiles : inOrg;
  const names = new Set([...Object.keys(inFiles), ...Object.keys(inOrg)]);
  const values = [...names].map((name) => [name, inFiles[name] === was[name] ? inOrg[name] : inFiles[name]] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

export function expectMerge(before: SyncStates, plan: MergePlan, files: readonly KeyedRecord[], org: readonly KeyedRecord[]): void {
  const left = leftAlone(plan, before);
  const [base, inFiles, inOrg] = [byId(before.base), comparableRecords(files), comparableRecords(org)];
  for (const id of byId([...before.base, ...before.files, ...before.org]).keys()) {
    if (left.has(id)) continue;
    const was = comparableFields(base.get(id));
    const isGone = (value: unknown) => base.has(value as string) && !((value as string) in inFiles) && !((value as string) in inOrg);
    // A reference to what is left alone is left as well; one to what goes, goes with it.
    const isOpen = (name: string, value: unknown) => isGone(value) || left.has(value as string) || left.has(was[name] as string);
    const rest = (one: Says | undefined) => one && Object.fromEntries(Object.entries(one).filter(([name, value]) => !isOpen(name, value)));
    const wanted = rest(simplyMerged(id, before));
    expect({ id, files: rest(inFiles[id]), org: rest(inOrg[id]) }).toEqual({ id, files: wanted, org: wanted });
  }
}

export function expectNothingLost(before: SyncStates, plan: MergePlan, after: Readonly<Record<Side, readonly KeyedRecord[]>>): void {
  const left = leftAlone(plan, before);
  const base = byId(before.base);
  const now = { files: byId(after.files), org: byId(after.org) };
  for (const [side, other] of SIDES) {
    for (const record of before[side]) {
      const id = keyOf(record);
      const was = comparableFields(base.get(id));
      for (const [name, value] of Object.entries(comparableFields(record))) {
        if (value === was[name]) continue;
        expect({ side, id, name, value: comparableFields(now[side].get(id))[name] }).toEqual({ side, id, name, value });
        if (!left.has(id))
          expect({ other, id, name, value: comparableFields(now[other].get(id))[name] }).toEqual({ other, id, name, value });
      }
    }
  }
}

/** Every text that is said. */
export const words = (records: readonly KeyedRecord[]) =>
  new Set(records.flatMap(({ fields }) => Object.values(fields).filter((value) => typeof value === 'string')));

/** The same records, none of which could be taken for another. */
export function distinct(records: readonly KeyedRecord[]): readonly KeyedRecord[] {
  return records.map((record, index) => {
    const spec = fieldsOf(record.object).find(({ field, kind }) => field === 'Source__c' && kind === 'text');
    return spec ? { ...record, fields: { ...record.fields, [spec.field]: `source ${index}` } } : record;
  });
}
