import { isOneOf } from '../../../org/soqlText.ts';
import type { KeyedRecord } from '../../../planFiles/keyedRecord.ts';
import type { EarlierReading, OrgCalls, SyncScope, UnresolvedReference } from '../../contract.ts';
import { atOnce } from './atOnce.ts';
import { fieldsAsked } from './fieldsAsked.ts';
import { accountName, candidatesByKey, type Candidate } from './matchAccounts.ts';
import { holdsOneOf } from './naturalCondition.ts';
import type { OrgModel } from './orgModel.ts';
import { allRows, queriesFor, type Query, type Row } from './queryRows.ts';

export interface FoundAccounts {
  /** By id. */
  readonly rows: ReadonlyMap<string, Row>;
  /** Folder by id, of accounts that have one. */
  readonly folders: ReadonlyMap<string, string>;
  readonly unresolved: readonly UnresolvedReference[];
}

/** The accounts of the scope as this user sees them; with `isAll` also every one that has a plan. Mostly one query. */
export async function findAccounts(
  calls: OrgCalls,
  model: OrgModel,
  { accounts, isAll }: SyncScope,
  earlier: EarlierReading | undefined,
): Promise<FoundAccounts> {
  const select = fieldsAsked('Account', model);
  const read = async (queries: readonly Query[]) => (await atOnce(queries, (query) => allRows(calls, query))).flat();
  const isPlanSeen = !model.hiddenObjects.includes('Account_Plan__c');
  const planned =
    isAll && isPlanSeen ? await read([{ select, object: 'Account', where: 'Id IN (SELECT Account__c FROM Account_Plan__c)' }]) : [];
  const known = idsKnown(accounts, earlier);

  const find = finder(planned, known, model);
  const open = accounts.filter((account) => find(account).length !== 1);
  const byId = open.flatMap(({ key }) => known.get(key) ?? []);
  const again = await read(queriesFor(byId, (part) => ({ select, object: 'Account', where: isOneOf('Id', part) })));
  const seen = new Set(again.map(({ Id }) => Id));
  const unknown = open.filter(({ key }) => !seen.has(known.get(key) ?? ''));
  const named = await read(queriesFor(unknown, (part) => ({ select, object: 'Account', where: conditionFor(part, model) })));

  const others = [...again, ...named];
  const findAll = finder([...planned, ...others], known, model);
  const folders = new Map<string, string>();
  const unresolved: UnresolvedReference[] = [];
  for (const account of accounts) {
    const found = find(account).length === 1 ? find(account) : findAll(account);
    const [only] = found;
    if (found.length === 1 && !folders.has(only!.id)) folders.set(only!.id, account.key);
    else unresolved.push({ object: 'Account', value: accountName(account), account: account.key, why: only ? 'ambiguous' : 'missing' });
  }
  // What was only looked at on the way to others is not in scope.
  const inScope = [...planned, ...others.filter(({ Id }) => folders.has(Id))];
  return { rows: new Map(inScope.map((row) => [row.Id, row])), folders, unresolved };
}

/** The account a folder stood for, as long as the files name it as they did: it may have another number or name in the org by now. */
function idsKnown(accounts: readonly KeyedRecord[], earlier: EarlierReading | undefined): ReadonlyMap<string, string> {
  const ids = new Map(earlier?.accounts.map(({ folder, id }) => [folder.toLowerCase(), id]));
  const names = new Map(
    earlier?.records.filter(({ object }) => object === 'Account').map((record) => [record.key.toLowerCase(), accountName(record)]),
  );
  return new Map(
    accounts.flatMap((account) => {
      const folder = account.key.toLowerCase();
      const id = ids.get(folder);
      return id !== undefined && names.get(folder) === accountName(account) ? [[account.key, id] as const] : [];
    }),
  );
}

function finder(rows: readonly Row[], known: ReadonlyMap<string, string>, { naturalFields }: OrgModel) {
  const candidates = new Map(
    rows.map((row): [string, Candidate] => [
      row.Id,
      { id: row.Id, keys: naturalFields.Account!.map(({ name }) => (row[name] === null ? null : String(row[name]))) },
    ]),
  );
  const byKey = candidatesByKey([...candidates.values()]);
  const byName = candidatesByKey(rows.map((row) => ({ id: row.Id, keys: [String(row.Name)] })));
  return (account: KeyedRecord): readonly Candidate[] => {
    const same = candidates.get(known.get(account.key) ?? '');
    if (same) return [same];
    return account.references.Id === undefined ? byName(accountName(account)) : byKey(account.references.Id);
  };
}

function conditionFor(accounts: readonly KeyedRecord[], { naturalFields }: OrgModel): string {
  const numbers = accounts.flatMap(({ references }) => references.Id ?? []);
  const names = accounts.filter(({ references }) => references.Id === undefined).map(accountName);
  const conditions = [
    ...naturalFields.Account!.map((field) => holdsOneOf(field, numbers)),
    ...(names.length > 0 ? [isOneOf('Name', names)] : []),
  ].filter((condition) => condition !== undefined);
  // A number no field can hold finds nothing.
  return conditions.length > 0 ? conditions.join(' OR ') : 'Id = null';
}
