import type { ChangedObject, FieldValues } from 'c/planChanges';
import type { Maybe, RecordId } from 'c/planModel';

export interface KeptRecord {
  readonly id: RecordId;
  readonly revision?: Maybe<number>;
  /** What plan files and others know it by: it comes again under the same. */
  readonly key?: Maybe<string>;
}

/** How the records that a page saves stand in its facts. */
export interface FactBook<Facts> {
  /** Undefined where it is gone, or is none of those that the page saves. */
  recordOf(facts: Facts, object: ChangedObject, id: RecordId): KeptRecord | undefined;
  /** What a record holds, by API name; null where nothing is known. */
  fieldsOf(object: ChangedObject, record: KeptRecord): FieldValues;
  /** Everything a record that was deleted is made again with; null where not all of it was readable, so that it cannot be. */
  revivedFields(facts: Facts, object: ChangedObject, record: KeptRecord): FieldValues | null;
  /** Fields that may point at a record that comes again under another id. */
  readonly pointers: readonly string[];
}
