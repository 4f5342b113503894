/** A value of a field as the files say it: text, number, yes or no, or the words of a multi-select in the order of its vocabulary. Dates are `YYYY-MM-DD`. */
export type FieldValue = string | number | boolean | readonly string[];

/** The names of planning objects and standard objects, e.g. `Stakeholder__c`. */
export interface RecordName {
  readonly object: string;
  /** `Key__c`, the same in every org. Of an `Account` the name of its folder. */
  readonly key: string;
}

/**
 * One record of a plan, free of any org's ids: what files and orgs are compared and merged by.
 * What is empty is absent; a checkbox is always there. Text has `\n` line ends.
 */
export interface KeyedRecord extends RecordName {
  /** By API name. */
  readonly fields: Readonly<Record<string, FieldValue>>;
  /**
   * By API name: the `key` of a planning record (of an `Account` that is the parent, its folder), or the natural key of a record that is not ours:
   * a contact's email, a user's username, a product code (see `naturalKeys`). `Id` of an `Account` is its own natural key.
   */
  readonly references: Readonly<Record<string, string>>;
}

/** Two spellings of a key are the same key, in files as in an org. */
export function keyOf({ object, key }: RecordName): string {
  return `${object} ${key.toLowerCase()}`;
}
