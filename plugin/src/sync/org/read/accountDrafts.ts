import { isDeepStrictEqual } from 'node:util';
import type { EarlierReading } from '../../contract.ts';
import type { Draft } from './draft.ts';
import { draftOfRow } from './draftOfRow.ts';
import type { OrgModel } from './orgModel.ts';
import type { Row } from './queryRows.ts';

/** The accounts themselves. Who changed one is known from before where it was not changed since. */
export function accountDrafts(rows: ReadonlyMap<string, Row>, model: OrgModel, earlier: EarlierReading | undefined): readonly Draft[] {
  const before = new Map(earlier?.records.filter(({ object }) => object === 'Account').map((record) => [record.id, record]));
  const draftOf = draftOfRow('Account', model);
  return [...rows.values()].map((row) => {
    const draft = draftOf(row);
    const known = before.get(row.Id);
    const isSame = known?.modifiedOn === draft.modifiedOn && isDeepStrictEqual(known.fields, draft.fields);
    const number = model.naturalFields.Account!.find(({ name }) => row[name] !== null && row[name] !== undefined);
    return {
      ...draft,
      // One that is found by its name alone needs no number.
      ...(number && number.name !== 'Name' ? { natural: { Id: String(row[number.name]) } } : {}),
      ...(isSame ? { modifiedBy: known.modifiedBy, modifiedById: undefined, before: known } : {}),
    };
  });
}
