import { isPlanned, SECTION_OF } from '../../../planFiles/sections.ts';
import type { EarlierReading, OrgRecord } from '../../contract.ts';
import { parentObject } from './accountPath.ts';
import type { Draft } from './draft.ts';

/** Records of an earlier reading by their ids, as they were then. */
export function earlierDrafts({ records, accounts }: EarlierReading): ReadonlyMap<string, Draft> {
  const ids = new Map<string, string>();
  for (const { object, key, id } of records) if (object !== 'Account') ids.set(`${object} ${key.toLowerCase()}`, id);
  for (const { folder, id } of accounts) ids.set(`Account ${folder.toLowerCase()}`, id);
  const idOf = (object: string, key: string) => ids.get(`${object} ${key.toLowerCase()}`);
  return new Map(records.filter(({ object }) => object !== 'Account').map((record) => [record.id, draftOf(record, idOf)]));
}

const NONE: Readonly<Record<string, string>> = {};

function draftOf(record: OrgRecord, idOf: (object: string, key: string) => string | undefined): Draft {
  const { object, key, id, fields, references, modifiedOn, modifiedBy, revision, isKeyNew } = record;
  const { parent, byField } = SECTION_OF.get(object)!;
  const ids: Record<string, string> = {};
  let keys: Record<string, string> = NONE;
  let natural: Record<string, string> = NONE;
  for (const [field, value] of Object.entries(references)) {
    if (field === parent) continue;
    const target = byField.get(field)!.target!;
    if (!isPlanned(target)) natural = { ...natural, [field]: value };
    else {
      const known = idOf(target, value);
      if (known === undefined) keys = { ...keys, [field]: value };
      else ids[field] = known;
    }
  }
  return {
    object,
    id,
    ...(isKeyNew ? { givenKey: key } : { key }),
    ...(parent ? { parentId: idOf(parentObject(object)!, references[parent]!) } : {}),
    fields,
    ids,
    keys,
    natural,
    naturalIds: NONE,
    modifiedOn,
    modifiedBy,
    revision,
    before: record,
  };
}
