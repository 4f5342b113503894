import { keyOf, type KeyedRecord } from '../../../planFiles/keyedRecord.ts';
import { isPlanned, SECTION_OF } from '../../../planFiles/sections.ts';
import type { NaturalReference, OrgProblem, OrgReading, OrgRecord } from '../../contract.ts';
import { parentObject } from '../read/accountPath.ts';
import { hasAccount } from '../read/resolveReferences.ts';
import { ambiguousReference, noAccount, noReference } from './problems.ts';

/** Where a reference leads: to a record of the org, or to one that this write creates. */
export type Resolved = { readonly id: string } | { readonly node: string } | { readonly problem: OrgProblem };

export interface ResolveReference {
  /** @param account folder of the account the record belongs to */
  (record: KeyedRecord, field: string, value: string, account: string): Resolved;
}

/** The object a reference field points at; undefined for a field that is no reference. */
export function targetOf(object: string, field: string): string | undefined {
  const section = SECTION_OF.get(object);
  if (field === section?.parent) return parentObject(object);
  const spec = section?.byField.get(field);
  return spec?.kind === 'reference' ? spec.target : undefined;
}

/** @param created names of the records that this write creates */
export function referenceResolver(reading: OrgReading, created: ReadonlySet<string>): ResolveReference {
  const records = new Map(reading.records.map((record: OrgRecord) => [keyOf(record), record.id]));
  const accounts = new Map(reading.accounts.map(({ folder, id }) => [folder.toLowerCase(), id]));
  const ids = new Map(reading.ids.flatMap((found) => namesOf(found).map((name) => [name, found.id])));
  const ambiguous = new Set(reading.unresolved.flatMap((found) => (found.why === 'ambiguous' ? namesOf(found) : [])));

  return (record, field, value, account) => {
    const target = targetOf(record.object, field)!;
    if (field === SECTION_OF.get(record.object)?.parent && target === 'Account') {
      const id = accounts.get(value.toLowerCase());
      return id === undefined ? { problem: noAccount(value) } : { id };
    }
    if (isPlanned(target)) {
      const node = keyOf({ object: target, key: value });
      const id = records.get(node);
      if (id !== undefined) return { id };
      return created.has(node) ? { node } : { problem: noReference(record.object, field, target, value) };
    }
    const names = namesOf({ object: target, value, account });
    const isAmbiguous = ambiguous.has(names[0]!);
    // A reading that looked for it everywhere names no account.
    const id = isAmbiguous ? undefined : [...names, ...namesOf({ object: target, value })].map((name) => ids.get(name)).find(Boolean);
    if (id !== undefined) return { id };
    return { problem: (isAmbiguous ? ambiguousReference : noReference)(record.object, field, target, value) };
  };
}

/** In one account; then anywhere, for what does not belong to an account. */
function namesOf({ object, value, account }: NaturalReference): readonly string[] {
  const anywhere = `${object}\n\n${value.toLowerCase()}`;
  if (!account) return [anywhere];
  const inAccount = `${object}\n${account.toLowerCase()}\n${value.toLowerCase()}`;
  return hasAccount(object) ? [inAccount] : [inAccount, anywhere];
}
