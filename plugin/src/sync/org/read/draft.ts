import type { FieldValue, KeyedRecord } from '../../../planFiles/keyedRecord.ts';
import type { OrgRecord } from '../../contract.ts';

/** A record on its way from the org to plan files: what it refers to is still named by ids. */
export interface Draft {
  readonly object: string;
  readonly id: string;
  /** `Key__c`; absent of a record born in the org, and of an account. */
  readonly key?: string;
  /** Key that an earlier reading gave it, since the org had none. */
  readonly givenKey?: string;
  /** Id of what it is part of. */
  readonly parentId?: string;
  readonly fields: Readonly<Record<string, FieldValue>>;
  /** Ids of planning records and users, by field. */
  readonly ids: Readonly<Record<string, string>>;
  /** Planning records that are known by key only, by field. */
  readonly keys: Readonly<Record<string, string>>;
  /** Natural keys of records that are not ours, by field; and their ids where they are known. */
  readonly natural: KeyedRecord['references'];
  readonly naturalIds: Readonly<Record<string, string>>;
  readonly modifiedOn: string;
  /** Name of the user, where it is known already; else his id. */
  readonly modifiedBy?: string;
  readonly modifiedById?: string;
  readonly revision: number | null;
  /** ISO 8601; of what was read just now. */
  readonly createdOn?: string;
  /** The record of an earlier reading that it is, as long as nothing changed. */
  readonly before?: OrgRecord;
  /** What plan files cannot say of it: it is left alone as a whole. */
  readonly unsayable?: { readonly field: string; readonly value: string };
}
