import { isOneOf } from '../../../org/soqlText.ts';
import type { OrgCalls } from '../../contract.ts';
import { accountPath } from './accountPath.ts';
import { allRows, queriesFor, queryRows, type Row } from './queryRows.ts';
import { atOnce } from './atOnce.ts';
import type { Draft } from './draft.ts';
import { draftOfRow, momentOf } from './draftOfRow.ts';
import { fieldsAsked } from './fieldsAsked.ts';
import type { OrgModel } from './orgModel.ts';
import type { ReadContext } from './readContext.ts';

/** A transaction that began before the earlier reading may have been committed after it, with stamps from before. */
export const OVERLAP = 2 * 60_000;
/** Stamps of Salesforce are whole seconds: a record read in the second of its stamp may have been changed once more in it. */
const SECOND = 1000;
/** Queries by id before everything with a new stamp is read instead. */
const MOST_PARTS = 3;

export interface Since {
  /** By the clock of the org. */
  readonly readOn: string;
  readonly known: ReadonlyMap<string, Draft>;
  readonly accountIds: ReadonlySet<string>;
}

export interface Changes {
  /** Changed, and new ones. */
  readonly drafts: readonly Draft[];
  /** Ids of what is no longer in these accounts. */
  readonly gone: ReadonlySet<string>;
}

/** What became of the records of objects since an earlier reading: a light query each, and one more for those with changes. */
export async function readChanges(
  calls: OrgCalls,
  model: OrgModel,
  { onRows }: ReadContext,
  objects: readonly string[],
  since: Since,
): Promise<Changes> {
  const drafts: Draft[] = [];
  const gone = new Set<string>();
  await atOnce(objects, async (object) => {
    const { changed, gone: left } = changedRows(object, await stamps(calls, object, since), since);
    for (const id of left) gone.add(id);
    if (changed.size === 0) return;
    const draftOf = draftOfRow(object, model);
    const select = fieldsAsked(object, model);
    const byId = queriesFor([...changed].sort(), (part) => ({ select, object, where: isOneOf('Id', part) }));
    const queries = byId.length > MOST_PARTS ? [{ select, object, where: isSince(since) }] : byId;
    await atOnce(queries, (query) =>
      queryRows(calls, query, (rows) => {
        const wanted = rows.filter(({ Id }) => changed.has(Id));
        for (const row of wanted) drafts.push(draftOf(row));
        onRows?.(object, wanted.length);
      }),
    );
  });
  return { drafts, gone };
}

/** Without a condition by account: it would not tell of a record that was moved to another one. */
function stamps(calls: OrgCalls, object: string, since: Since): Promise<readonly Row[]> {
  const path = accountPath(object);
  const select = ['Id', 'SystemModstamp', 'IsDeleted', ...(path === undefined ? [] : [path])];
  return allRows(calls, { select, object, where: isSince(since), withDeleted: true });
}

function isSince({ readOn }: Since): string {
  return `SystemModstamp >= ${new Date(Date.parse(readOn) - OVERLAP).toISOString()}`;
}

function changedRows(object: string, rows: readonly Row[], { readOn, known, accountIds }: Since) {
  const changed = new Set<string>();
  const gone = new Set<string>();
  const settledBefore = Date.parse(readOn) - SECOND;
  for (const row of rows) {
    const before = known.get(row.Id);
    const isHere = row.IsDeleted !== true && isIn(row, accountPath(object), accountIds);
    if (!isHere) {
      if (before) gone.add(row.Id);
      continue;
    }
    const stamp = momentOf(row.SystemModstamp);
    const isSame = before?.modifiedOn === stamp && Date.parse(stamp) < settledBefore;
    if (!isSame) changed.add(row.Id);
  }
  return { changed, gone };
}

function isIn(row: Row, path: string | undefined, accountIds: ReadonlySet<string>): boolean {
  if (path === undefined) return true;
  const id = path.split('.').reduce<unknown>((at, step) => (at as Record<string, unknown> | null | undefined)?.[step], row);
  return typeof id === 'string' && accountIds.has(id);
}
