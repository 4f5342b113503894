import { isPlanned, SECTION_OF } from '../../../planFiles/sections.ts';
import type { EarlierReading, NaturalReference } from '../../contract.ts';
import type { Draft } from './draft.ts';
import { accountIds } from './keepInAccounts.ts';
import { referenceName } from './matchAccounts.ts';
import { hasAccount, type FoundReference } from './resolveReferences.ts';
import type { NamedUser } from './readUsers.ts';

/**
 * The ids of records that are not ours, as far as records of the org refer to them: what a name means in an account already. Names that mean two records
 * there are left out.
 */
export function foundInRows(
  drafts: ReadonlyMap<string, Draft>,
  folders: ReadonlyMap<string, string>,
  users: ReadonlyMap<string, NamedUser>,
  earlier: EarlierReading | undefined,
): readonly FoundReference[] {
  const found = new Map<string, FoundReference | null>();
  const add = (reference: NaturalReference, id: string) => {
    const name = referenceName(reference);
    const same = found.get(name);
    if (same === undefined) found.set(name, { ...reference, id });
    else if (same && same.id !== id) found.set(name, null);
  };
  for (const { id, ...reference } of earlier?.ids ?? []) add(reference, id);
  const accounts = accountIds(drafts);
  for (const { id: own, object, natural, naturalIds, ids } of drafts.values()) {
    const { byField } = SECTION_OF.get(object)!;
    const account = folders.get(accounts.get(own) ?? '');
    for (const [field, id] of Object.entries(naturalIds)) {
      const target = byField.get(field)!.target!;
      add({ object: target, value: natural[field]!, ...(hasAccount(target) && account !== undefined ? { account } : {}) }, id);
    }
    for (const [field, id] of Object.entries(ids)) {
      const target = byField.get(field)!.target!;
      if (!isPlanned(target)) add({ object: target, value: users.get(id)?.key ?? id }, id);
    }
  }
  return [...found.values()].filter((one) => one !== null);
}
