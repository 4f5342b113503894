import type { RecordWrite } from '../writeContext.ts';

/** What Salesforce does by itself when records of one standard object are written. */
export interface StandardBehaviour {
  /** Fills what is derived from other fields, before the checks. May refuse with an `OrgError`. */
  before?(write: RecordWrite): void;
  /** May refuse a deletion with an `OrgError`. */
  beforeDelete?(): void;
  /** Carries the write on to other records, after the row is stored. On delete and undelete too. */
  after?(write: RecordWrite): void;
}
