import { isOneOf } from '../../../org/soqlText.ts';
import { SECTION_OF } from '../../../planFiles/sections.ts';
import type { OrgCalls } from '../../contract.ts';
import { atOnce } from './atOnce.ts';
import { naturalKeyOf } from './draftOfRow.ts';
import type { OrgModel } from './orgModel.ts';
import type { Draft } from './draft.ts';
import { allRows, queriesFor } from './queryRows.ts';

export interface NamedUser {
  /** Natural key; of a user who may not be seen his id. */
  readonly key: string;
  readonly name: string;
}

/** The users behind ids: few people stand behind many fields of many records. */
export async function readUsers(calls: OrgCalls, model: OrgModel, ids: ReadonlySet<string>): Promise<ReadonlyMap<string, NamedUser>> {
  const fields = model.naturalFields.User!.map(({ name }) => name);
  const select = [...new Set(['Id', 'Name', ...fields])];
  const queries = model.rights.User ? queriesFor([...ids].sort(), (part) => ({ select, object: 'User', where: isOneOf('Id', part) })) : [];
  const rows = (await atOnce(queries, (query) => allRows(calls, query))).flat();
  return new Map(rows.map((row) => [row.Id, { key: naturalKeyOf(row, 'User', model) ?? row.Id, name: String(row.Name) }]));
}

/** Ids of the users whose names are not known yet. */
export function usersIn(drafts: Iterable<Draft>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { object, ids, modifiedBy, modifiedById } of drafts) {
    if (modifiedBy === undefined && modifiedById !== undefined) found.add(modifiedById);
    const { byField } = SECTION_OF.get(object)!;
    for (const [field, id] of Object.entries(ids)) if (byField.get(field)!.target === 'User') found.add(id);
  }
  return found;
}
