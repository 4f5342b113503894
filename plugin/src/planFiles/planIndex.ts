import { keyOf, type KeyedRecord } from './keyedRecord.ts';
import { SECTION_OF } from './sections.ts';

/** Records by object and key, and what they stand in. Of a key that is there twice the first one counts. */
export interface PlanIndex<Row extends KeyedRecord = KeyedRecord> {
  readonly find: (object: string, key: string) => Row | undefined;
  readonly ofObject: (object: string) => readonly Row[];
  /** Folder of the account a record belongs to; undefined for solutions, policies, and where a parent is missing. */
  readonly accountOf: (record: KeyedRecord) => string | undefined;
  /** Key of the plan a record belongs to. */
  readonly planOf: (record: KeyedRecord) => string | undefined;
}

export function indexRecords<Row extends KeyedRecord>(records: readonly Row[]): PlanIndex<Row> {
  const byKey = new Map<string, Row>();
  const byObject = new Map<string, Row[]>();
  for (const record of records) {
    if (byKey.has(keyOf(record))) continue;
    byKey.set(keyOf(record), record);
    const own = byObject.get(record.object);
    if (own) own.push(record);
    else byObject.set(record.object, [record]);
  }
  const find = (object: string, key: string) => byKey.get(keyOf({ object, key }));
  const parentOf = (record: KeyedRecord) => {
    const { parent } = SECTION_OF.get(record.object)!;
    const key = parent && record.references[parent];
    return key === undefined || !parent ? undefined : find(parent === 'Account__c' ? 'Account' : parent, key);
  };
  const index: PlanIndex<Row> = {
    find,
    ofObject: (object) => byObject.get(object) ?? [],
    accountOf: (record) => {
      if (record.object === 'Account') return record.key;
      if (record.references.Account__c !== undefined) return record.references.Account__c;
      const parent = parentOf(record);
      return parent && index.accountOf(parent);
    },
    planOf: (record) => {
      if (record.object === 'Account_Plan__c') return record.key;
      const parent = parentOf(record);
      return parent && index.planOf(parent);
    },
  };
  return index;
}
