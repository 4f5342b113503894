/** What is told of a sync, as plain data: the result of `--json`, and the last line of a journal. */

export interface SyncSummary {
  jobId: string;
  /** Succeeded: all is alike, or nothing was to do. PartiallySucceeded: something is left, and told below. */
  status: SyncStatus;
  orgId: string;
  username: string;
  /** ISO 8601, in UTC. */
  startedOn: string;
  /** ISO 8601, in UTC; null while it is not at its end. */
  endedOn: string | null;
  /** Folders of the accounts that were looked at. */
  accounts: string[];
  /** Records in the org. */
  org: SyncCounts;
  /** Records in the files. */
  files: SyncCounts;
  /** Files that changed, as paths inside the project. */
  paths: string[];
  conflicts: SyncConflict[];
  failures: SyncFailure[];
  /** Gone on one side and left on the other, until somebody says --delete. */
  waitingDeletes: SyncDelete[];
  /** What files name and the org does not have, or has several of. */
  unresolved: SyncUnresolved[];
  /** What is not compared, on either side. */
  leftAlone: SyncLeftAlone[];
  /** Where the records that were deleted are kept, inside the project; null where nothing was deleted. */
  restoreFolder: string | null;
  /** Requests to the org. */
  apiCalls: number;
  /** Why it failed; null otherwise. */
  error: string | null;
}

export type SyncStatus = 'Running' | 'Succeeded' | 'PartiallySucceeded' | 'Failed' | 'Interrupted' | 'TimedOut';

export interface SyncCounts {
  created: number;
  updated: number;
  deleted: number;
}

/** What both sides changed, so that not both can be right. */
export interface SyncConflict {
  object: string;
  key: string;
  /** As a person calls it. */
  name: string;
  /** Folder of its account; null for catalogue and policy. */
  account: string | null;
  kind: 'bothChanged' | 'bothCreated' | 'deletedInFiles' | 'deletedInOrg' | 'needsMissing';
  fields: SyncFieldConflict[];
  /** Who changed the files last, and where; null where they do not have it. */
  files: SyncAuthor | null;
  /** Who changed the org last; null where it does not have it. */
  org: SyncAuthor | null;
  /** Of `needsMissing`: the key of what is missing. */
  needs: string | null;
}

export interface SyncFieldConflict {
  /** API name. */
  field: string;
  label: string;
  /** In words; null for empty. */
  files: string | null;
  org: string | null;
  /** What both said before. */
  base: string | null;
}

export interface SyncAuthor {
  /** Null where nobody knows. */
  who: string | null;
  /** ISO 8601, in UTC. */
  when: string | null;
  /** Path and line inside the project; null for the org. */
  place: string | null;
}

/** A record that the org did not take. */
export interface SyncFailure {
  object: string;
  key: string;
  name: string;
  account: string | null;
  /** Of the org, or `noRight`, `noReference`, `needsFailed`, `stale`, `interrupted`. */
  code: string;
  message: string;
  /** API names. */
  fields: string[];
  /** Path and line inside the project; null where no file says it. */
  place: string | null;
}

export interface SyncDelete {
  /** Where it still is. */
  side: 'files' | 'org';
  object: string;
  key: string;
  name: string;
  account: string | null;
}

export interface SyncUnresolved {
  /** `Contact`, `User`, … */
  object: string;
  /** As the files say it. */
  value: string;
  account: string | null;
  why: 'missing' | 'ambiguous';
  /** Paths and lines that name it. */
  places: string[];
}

/** Records, or a field of them, that are not compared. */
export interface SyncLeftAlone {
  object: string;
  /** Of one record; null where it is about several. */
  key: string | null;
  /** Of the record, the object or the field. */
  name: string;
  account: string | null;
  /**
   * hidden, hiddenField: the user may not read such records, or the field. The others are about what plan files cannot say: key: its key; keyTwice: another
   * record has its key; value: a value; part: it is part of such a record.
   */
  why: 'hidden' | 'hiddenField' | 'key' | 'keyTwice' | 'value' | 'part';
  /** Field and value, or the ID in the org, where there are some. */
  detail: string | null;
  /** How many records of the files it is about. */
  count: number;
}
