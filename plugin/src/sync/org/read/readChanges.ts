import { isOneOf } from '../../../org/soqlText.ts';
import type { OrgCalls, OrgRecord } from '../../contract.ts';
import { accountPath } from './accountPath.ts';
import { atOnce } from './atOnce.ts';
import type { Draft } from './draft.ts';
import { draftOfRow, momentOf } from './draftOfRow.ts';
import { fieldsAsked } from './fieldsAsked.ts';
import type { OrgModel } from './orgModel.ts';
import { queriesFor, queryRows, type Query, type Row } from './queryRows.ts';
import type { ReadContext } from './readContext.ts';

/** A transaction that began before the earlier reading may have been committed after it, with stamps from before. */
const OVERLAP = 2 * 60_000;
/** Stamps of Salesforce are whole seconds: a record read in the second of its stamp may have been changed once more in it. */
const SECOND = 1000;
/** So many records that will come though they are known are not asked for with all their fields. */
const MANY = 200;
/** Queries by id before everything with a new stamp is read instead. */
const MOST_PARTS = 3;

export interface Since {
  /** By the clock of the org. */
  readonly readOn: string;
  /** By id. */
  readonly known: ReadonlyMap<string, OrgRecord>;
  readonly accountIds: ReadonlySet<string>;
}

export interface Changes {
  /** Changed, and new ones. */
  readonly drafts: readonly Draft[];
  /** Ids of what is no longer in these accounts. */
  readonly gone: ReadonlySet<string>;
}

/**
 * What became of the records of objects since an earlier reading: one query each, without a condition by account, which would hide what was moved to another.
 * Soon after many records were changed and read, they come again: then stamps are asked for first.
 */
export async function readChanges(
  calls: OrgCalls,
  model: OrgModel,
  { onRows }: ReadContext,
  objects: readonly string[],
  since: Since,
): Promise<Changes> {
  const from = new Date(Date.parse(since.readOn) - OVERLAP).toISOString();
  const isKnownWell = objectsKnownWell(since, from);
  const drafts: Draft[] = [];
  const gone = new Set<string>();
  await atOnce(objects, async (object) => {
    const path = accountPath(object);
    const way = ['SystemModstamp', 'IsDeleted', ...(path === undefined ? [] : [path])];
    const whole: Query = {
      select: [...new Set([...fieldsAsked(object, model), ...way])],
      object,
      where: `SystemModstamp >= ${from}`,
      withDeleted: true,
    };
    const draftOf = draftOfRow(object, model);
    const changed = new Set<string>();
    const take = (isWhole: boolean) => (rows: readonly Row[]) => {
      for (const row of rows) {
        const became = whatBecame(row, path, since);
        if (became === 'gone') gone.add(row.Id);
        else if (became === 'changed' && isWhole) drafts.push(draftOf(row));
        else if (became === 'changed') changed.add(row.Id);
      }
      if (isWhole) onRows?.(object, rows.length);
    };
    if (!isKnownWell(object)) return queryRows(calls, whole, take(true));
    await queryRows(calls, { ...whole, select: ['Id', ...way] }, take(false));
    const byId = queriesFor([...changed].sort(), (part) => ({ ...whole, where: isOneOf('Id', part) }));
    await atOnce(byId.length > MOST_PARTS ? [whole] : byId, (query) => queryRows(calls, query, take(true)));
  });
  return { drafts, gone };
}

/** Are there many records that will come with the stamp they have? What we wrote ourselves has none: its moment is that of the reading. */
function objectsKnownWell({ readOn, known }: Since, from: string): (object: string) => boolean {
  const counts = new Map<string, number>();
  for (const { object, modifiedOn } of known.values()) {
    if (modifiedOn < from) continue;
    counts.set(object, (counts.get(object) ?? 0) + (modifiedOn === readOn ? -1 : 1));
  }
  return (object) => (counts.get(object) ?? 0) > MANY;
}

function whatBecame(row: Row, path: string | undefined, { readOn, known, accountIds }: Since): 'changed' | 'gone' | 'same' {
  const before = known.get(row.Id);
  const isHere = row.IsDeleted !== true && isIn(row, path, accountIds);
  if (!isHere) return before ? 'gone' : 'same';
  const stamp = momentOf(row.SystemModstamp);
  return before?.modifiedOn === stamp && Date.parse(stamp) < Date.parse(readOn) - SECOND ? 'same' : 'changed';
}

function isIn(row: Row, path: string | undefined, accountIds: ReadonlySet<string>): boolean {
  if (path === undefined) return true;
  const id = path.split('.').reduce<unknown>((at, step) => (at as Record<string, unknown> | null | undefined)?.[step], row);
  return typeof id === 'string' && accountIds.has(id);
}
