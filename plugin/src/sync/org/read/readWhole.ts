import { isOneOf } from '../../../org/soqlText.ts';
import type { OrgCalls } from '../../contract.ts';
import { accountPath } from './accountPath.ts';
import { atOnce } from './atOnce.ts';
import type { Draft } from './draft.ts';
import { draftOfRow } from './draftOfRow.ts';
import { fieldsAsked } from './fieldsAsked.ts';
import type { OrgModel } from './orgModel.ts';
import { queriesFor, queryRows, type Query } from './queryRows.ts';
import type { ReadContext } from './readContext.ts';

/** Conditions by account that are tried before all accounts are read and those in question kept. */
const MOST_PARTS = 4;

/** Every record of objects that belongs to the accounts, and what belongs to none. One query an object, for about 500 accounts. */
export async function readWhole(
  calls: OrgCalls,
  model: OrgModel,
  { onRows }: ReadContext,
  objects: readonly string[],
  accountIds: readonly string[],
): Promise<readonly Draft[]> {
  const drafts: Draft[] = [];
  const queries = objects.flatMap((object) => wholeQueries(object, fieldsAsked(object, model), accountIds));
  await atOnce(queries, async (query) => {
    const draftOf = draftOfRow(query.object, model);
    await queryRows(calls, query, (rows) => {
      for (const row of rows) drafts.push(draftOf(row));
      onRows?.(query.object, rows.length);
    });
  });
  return drafts;
}

function wholeQueries(object: string, select: readonly string[], accountIds: readonly string[]): readonly Query[] {
  const path = accountPath(object);
  if (path === undefined) return [{ select, object }];
  const queries = queriesFor([...accountIds].sort(), (part) => ({ select, object, where: isOneOf(path, part) }));
  return queries.length > MOST_PARTS ? [{ select, object }] : queries;
}
