import { groupBy } from 'c/groupBy';
import type { NaturalReference, OrgCalls, SyncScope, UnresolvedReference } from '../../contract.ts';
import { atOnce } from './atOnce.ts';
import { candidatesByKey, referenceName, type Candidate } from './matchAccounts.ts';
import { holdsOneOf } from './naturalCondition.ts';
import type { OrgModel } from './orgModel.ts';
import { allRows, queriesFor, type Row } from './queryRows.ts';

export type FoundReference = NaturalReference & { readonly id: string };

/** Objects whose records belong to an account, which are meant before those of others. */
const OF_ACCOUNT: readonly string[] = ['Contact', 'Opportunity'];

/** Do two accounts mean two records by the same name? */
export function hasAccount(object: string): boolean {
  return OF_ACCOUNT.includes(object);
}

/** Ids of the records that the files name. @param found those that are known already. @param folders of the accounts, by id */
export async function resolveReferences(
  calls: OrgCalls,
  model: OrgModel,
  references: SyncScope['references'],
  found: readonly FoundReference[],
  folders: ReadonlyMap<string, string>,
): Promise<{ readonly found: readonly FoundReference[]; readonly unresolved: readonly UnresolvedReference[] }> {
  const known = new Set(found.map(referenceName));
  const asked = groupBy(references, (reference) => referenceName(within(reference)));
  const open = [...asked].flatMap(([name, [one]]) => (known.has(name) ? [] : [within(one!)]));
  const accountIds = new Map([...folders].map(([id, folder]) => [folder.toLowerCase(), id]));
  const results = await atOnce([...groupBy(open, ({ object }) => object)], async ([object, same]) => {
    const find = candidatesByKey(await candidatesOf(calls, model, object, [...new Set(same.map(({ value }) => value))]));
    return same.map((reference) => ({ reference, meant: find(reference.value, accountIds.get(reference.account?.toLowerCase() ?? '')) }));
  });
  const all = results.flat();
  return {
    found: all.flatMap(({ reference, meant }) => (meant.length === 1 ? [{ ...reference, id: meant[0]!.id }] : [])),
    unresolved: all.flatMap(({ reference, meant }): readonly UnresolvedReference[] =>
      meant.length === 1
        ? []
        : asked.get(referenceName(reference))!.map((one) => ({ ...one, why: meant.length === 0 ? 'missing' : 'ambiguous' })),
    ),
  };
}

/** Without the account where it makes no difference. */
function within({ object, value, account }: NaturalReference): NaturalReference {
  return hasAccount(object) && account !== undefined ? { object, value, account } : { object, value };
}

/** Records that may be meant: asked for by the field that counts first, then the rest by the next one. */
async function candidatesOf(calls: OrgCalls, model: OrgModel, object: string, values: readonly string[]): Promise<readonly Candidate[]> {
  const fields = model.naturalFields[object] ?? [];
  const isOfAccount = hasAccount(object) && model.rights[object]?.fields.AccountId !== undefined;
  const names = fields.map(({ name }) => name);
  const select = [...new Set(['Id', ...names, ...(isOfAccount ? ['AccountId'] : [])])];
  const rows = new Map<string, Row>();
  let open = values;
  for (const field of fields) {
    const queries = queriesFor(
      open.filter((value) => holdsOneOf(field, [value]) !== undefined),
      (part) => ({ select, object, where: holdsOneOf(field, part) }),
    );
    for (const row of (await atOnce(queries, (query) => allRows(calls, query))).flat()) rows.set(row.Id, row);
    const met = new Set([...rows.values()].map((row) => String(row[field.name] ?? '').toLowerCase()));
    open = open.filter((value) => !met.has(value.toLowerCase()));
  }
  return [...rows.values()].map((row) => ({
    id: row.Id,
    keys: names.map((name) => (row[name] === null || row[name] === undefined ? null : String(row[name]))),
    ...(isOfAccount && typeof row.AccountId === 'string' ? { accountId: row.AccountId } : {}),
  }));
}
