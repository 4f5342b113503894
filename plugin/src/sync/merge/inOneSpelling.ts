import { keyOf, type KeyedRecord } from '../../planFiles/keyedRecord.ts';
import { indexRecords, type PlanIndex } from '../../planFiles/planIndex.ts';
import { naturalFields } from '../../planFiles/sections.ts';
import type { MergeOptions, SyncStates } from '../contract.ts';
import { byIdentity } from './threeSides.ts';

type IdOf = NonNullable<MergeOptions['idOf']>;

/** Org and base with references spelled as the files spell them, where both mean one record: by name what an org names by email. */
export function inOneSpelling(states: SyncStates, idOf: IdOf | undefined): SyncStates {
  if (!idOf) return states;
  const files = byIdentity(states.files);
  const index = indexRecords(states.files);
  const org = states.org.map((record) => spelledAs(record, files.get(keyOf(record)), index, idOf));
  const inOrg = byIdentity(org);
  const base = states.base.map((record) => {
    const name = keyOf(record);
    return spelledAs(spelledAs(record, inOrg.get(name), index, idOf), files.get(name), index, idOf);
  });
  return { base, files: states.files, org };
}

function spelledAs<Row extends KeyedRecord>(record: Row, model: KeyedRecord | undefined, { accountOf }: PlanIndex, idOf: IdOf): Row {
  if (!model) return record;
  let references: Record<string, string> | undefined;
  for (const field in record.references) {
    const [said, other] = [record.references[field]!, model.references[field]];
    if (other === undefined || said === other) continue;
    const object = naturalFields(record.object).find((one) => one.field === field)?.target;
    if (!object) continue;
    const account = accountOf(record) ?? accountOf(model);
    const id = idOf({ object, value: said, account });
    if (id !== undefined && id === idOf({ object, value: other, account })) (references ??= { ...record.references })[field] = other;
  }
  return references ? { ...record, references } : record;
}
