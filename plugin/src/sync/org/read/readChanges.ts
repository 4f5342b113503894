import type { OrgCalls, OrgRecord } from '../../contract.ts';
import { accountPath } from './accountPath.ts';
import { atOnce } from './atOnce.ts';
import type { Draft } from './draft.ts';
import { draftOfRow, momentOf } from './draftOfRow.ts';
import { fieldsAsked } from './fieldsAsked.ts';
import type { OrgModel } from './orgModel.ts';
import { queryRows, type Row } from './queryRows.ts';
import type { ReadContext } from './readContext.ts';

/** A transaction that began before the earlier reading may have been committed after it, with stamps from before. */
export const OVERLAP = 2 * 60_000;
/** Stamps of Salesforce are whole seconds: a record read in the second of its stamp may have been changed once more in it. */
const SECOND = 1000;

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

/** What became of the records of objects since an earlier reading: one query each, without a condition by account, which would hide what was moved to another. */
export async function readChanges(
  calls: OrgCalls,
  model: OrgModel,
  { onRows }: ReadContext,
  objects: readonly string[],
  since: Since,
): Promise<Changes> {
  const drafts: Draft[] = [];
  const gone = new Set<string>();
  const where = `SystemModstamp >= ${new Date(Date.parse(since.readOn) - OVERLAP).toISOString()}`;
  await atOnce(objects, async (object) => {
    const path = accountPath(object);
    const select = [...new Set(['IsDeleted', ...fieldsAsked(object, model), ...(path === undefined ? [] : [path])])];
    const draftOf = draftOfRow(object, model);
    await queryRows(calls, { select, object, where, withDeleted: true }, (rows) => {
      for (const row of rows) {
        const became = whatBecame(row, path, since);
        if (became === 'gone') gone.add(row.Id);
        else if (became === 'changed') drafts.push(draftOf(row));
      }
      onRows?.(object, rows.length);
    });
  });
  return { drafts, gone };
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
