import type { FieldValue, KeyedRecord, RecordName } from '../planFiles/keyedRecord.ts';

/**
 * What the rooms of the sync say to each other: `merge` decides, `org` reads and writes, `engine` holds it together. Records carry no ids of an org
 * unless they are an `OrgRecord`.
 */

/** Which side changes flow to. */
export type SyncDirection = 'both' | 'to-org' | 'to-files';
/** Whose value holds where both sides changed. */
export type Side = 'files' | 'org';

/** What both said when they were last alike, and what each says now. */
export interface SyncStates {
  readonly base: readonly KeyedRecord[];
  readonly files: readonly KeyedRecord[];
  readonly org: readonly KeyedRecord[];
}

export interface MergeOptions {
  readonly direction: SyncDirection;
  /** May a record that went from one side go from the other? Else it is only told: `MergePlan.pendingDeletes`. */
  readonly mayDelete: boolean;
  /** Settles a conflict, whole; undefined leaves it. */
  readonly settle?: (conflict: Conflict) => Side | undefined;
  /** Is a field of the org not to be seen by this user, or not there? Then the org says nothing of it, which is no change. */
  readonly isHidden?: (object: string, field: string) => boolean;
  /** What a natural key means in the org, as far as is known: two spellings of one record are no change. */
  readonly idOf?: (reference: NaturalReference) => string | undefined;
}

/** What a sync is going to do; nothing is done yet. */
export interface MergePlan {
  readonly toOrg: OrgChanges;
  readonly toFiles: { readonly set: readonly KeyedRecord[]; readonly remove: readonly KeyedRecord[] };
  readonly conflicts: readonly Conflict[];
  /** Gone on one side and left on the other, since nobody said `--delete`. */
  readonly pendingDeletes: readonly PendingDelete[];
}

export interface PendingDelete {
  /** Where it still is. */
  readonly side: Side;
  readonly record: KeyedRecord;
}

/** Both sides changed one record so that not both can be right. The record is left alone on both sides; all others go on. */
export interface Conflict extends RecordName {
  readonly kind:
    | 'bothChanged'
    /** Neither had it before. */
    | 'bothCreated'
    /** Gone from the files, changed in the org (or something inside it). */
    | 'deletedInFiles'
    | 'deletedInOrg'
    /** What it refers to is gone, or is itself left alone. */
    | 'needsMissing';
  readonly files?: KeyedRecord;
  readonly org?: KeyedRecord;
  /** Of `bothChanged` and `bothCreated`: what differs. */
  readonly fields: readonly FieldConflict[];
  /** Of `needsMissing`. */
  readonly needs?: RecordName;
}

/** Absent is empty. References are said as keys. */
export interface FieldConflict {
  readonly field: string;
  readonly base?: FieldValue;
  readonly files?: FieldValue;
  readonly org?: FieldValue;
}

/** In the order in which parents come before what is part of them. */
export interface OrgChanges {
  readonly set: readonly RecordWrite[];
  readonly remove: readonly RecordName[];
}

/** One record as it is to be in the org. */
export interface RecordWrite {
  readonly kind: 'create' | 'update';
  readonly record: KeyedRecord;
  /** API names of fields and references that differ from what the org has; of a new record all that is said. `Key__c` where the org's record gets its key. */
  readonly fields: readonly string[];
  /** Key the org has it by, where that is another one. */
  readonly keyBefore?: string;
}

// The org ---------------------------------------------------------------------------------------------------------------------------------------

/** A record with what only its org knows. */
export interface OrgRecord extends KeyedRecord {
  readonly id: string;
  /** SystemModstamp, ISO 8601 in UTC. */
  readonly modifiedOn: string;
  /** Name of the user who changed it last. */
  readonly modifiedBy: string;
  readonly revision: number | null;
  /** Born in the org: it has no key there yet; `key` is the one it gets. */
  readonly isKeyNew?: boolean;
}

export interface SyncScope {
  /** The accounts in question: folder, and what the files say of it (`Account` records; `references.Id` is the natural key). */
  readonly accounts: readonly KeyedRecord[];
  /** Also every account of the org that has an account plan. */
  readonly isAll: boolean;
  /** Keys that are taken, so that new ones are not: records of the files and of the base. One that says the same as a record born in the org is that record. */
  readonly known: readonly (RecordName | KeyedRecord)[];
  /** Natural keys that the files refer to, to be found in the org in the same reading. */
  readonly references: readonly NaturalReference[];
}

/** A record that is not ours, named by its natural key. */
export interface NaturalReference {
  /** `User`, `Contact`, … */
  readonly object: string;
  readonly value: string;
  /** Folder of the account that says it: a contact, an opportunity of that account is meant first. */
  readonly account?: string;
}

/** What the org had at the end of the last sync: makes a reading possible that asks only for what changed since. */
export interface EarlierReading {
  /** By whom: another user sees other records. */
  readonly userId: string;
  /** By the clock of the org, ISO 8601 in UTC. */
  readonly readOn: string;
  readonly records: readonly OrgRecord[];
  readonly accounts: readonly { readonly folder: string; readonly id: string }[];
  /** Ids of natural references that were found. */
  readonly ids: readonly (NaturalReference & { readonly id: string })[];
  /** By object, what was asked of it (fields, natural keys): where that is something else today, the object is read as a whole. */
  readonly asked?: Readonly<Record<string, string>>;
  /** Records that plan files cannot say, and what is part of them: not among `records`; leave them alone on both sides, and tell. */
  readonly unsayable?: readonly UnsayableRecord[];
}

export interface OrgReading extends EarlierReading {
  /** Objects the user may not read at all. */
  readonly hiddenObjects: readonly string[];
  readonly rights: OrgRights;
  /** References that lead to nothing, or to more than one. An `Account` among them was not found: leave everything in its folder alone. */
  readonly unresolved: readonly UnresolvedReference[];
  /** Was only asked for what changed? */
  readonly isIncremental: boolean;
}

/** Why a record of the org cannot stand in plan files. */
export interface UnsayableRecord extends RecordName {
  readonly id: string;
  /** `key`: it is no key of a file; `keyTwice`: another record has it; `value`: of `field`, which the vocabulary or the limits of the files have not; `part` of such a record. */
  readonly why: 'key' | 'keyTwice' | 'value' | 'part';
  readonly field?: string;
  readonly value?: string;
}

export interface UnresolvedReference extends NaturalReference {
  readonly why: 'missing' | 'ambiguous';
}

/** What the user may do, by object; fields that are not there may not be read. */
export type OrgRights = Readonly<Record<string, ObjectRights>>;
export interface ObjectRights {
  readonly isReadable: boolean;
  readonly isCreatable: boolean;
  readonly isUpdatable: boolean;
  readonly isDeletable: boolean;
  readonly fields: Readonly<Record<string, FieldRights>>;
}
export interface FieldRights {
  readonly isCreatable: boolean;
  readonly isUpdatable: boolean;
  /** The org fills it in where a new record does not name it. */
  readonly hasDefault?: boolean;
}

export interface WriteOptions {
  /** One graph or nothing; refused when the changes are too many for one. */
  readonly isAllOrNone: boolean;
  /** Requests at a time. */
  readonly concurrency: number;
  /** From so many records on accounts are not written whole, and an object that has so many by the Bulk API. */
  readonly bulkFrom: number;
  readonly signal?: AbortSignal;
  /** After every answer of the org, so that nothing that is done is forgotten. */
  readonly onOutcomes?: (outcomes: readonly WriteOutcome[]) => void | Promise<void>;
  /** Few of the day's API requests will be left. */
  readonly onWarning?: (sentence: string) => void;
  /** A job of the Bulk API was started: it goes on in the org when we are killed. */
  readonly onBulkJob?: (job: BulkJob) => void | Promise<void>;
}

export interface BulkJob {
  readonly id: string;
  readonly object: string;
  readonly operation: 'upsert' | 'update' | 'delete';
  readonly records: number;
}

/** What became of one record. */
export interface WriteOutcome extends RecordName {
  readonly status: 'created' | 'updated' | 'deleted' | 'failed' | 'notSent';
  readonly id?: string;
  readonly revision?: number;
  /** Why it failed, or was not sent: a right that is missing, a reference that leads nowhere, a record it needs that failed. */
  readonly problems?: readonly OrgProblem[];
}

export interface OrgProblem {
  /** Of the org: `FIELD_CUSTOM_VALIDATION_EXCEPTION`; or ours: `noRight`, `noReference`, `needsFailed`, `stale`, `interrupted`. */
  readonly code: string;
  readonly message: string;
  readonly fields: readonly string[];
}

/** An org as the sync sees it. One implementation talks to Salesforce; the property tests have one in memory. */
export interface SyncOrg {
  read(scope: SyncScope, earlier?: EarlierReading): Promise<OrgReading>;
  write(changes: OrgChanges, reading: OrgReading, options: WriteOptions): Promise<readonly WriteOutcome[]>;
}

/** Requests to an org: counted, and sent again where that helps (lock, limit, 5xx, dropped connection) with growing, jittered pauses. */
export interface OrgCalls {
  /** How many requests were sent. */
  readonly count: number;
  /** `66.0`: for addresses inside a composite request. */
  readonly apiVersion: string;
  /** What the org last said of its daily API requests. */
  readonly limit?: { readonly used: number; readonly of: number };
  /**
   * @param path from `/services/data/vNN.0`, e.g. `/composite/graph`
   * @returns the parsed body, and whether an earlier try may have been carried out without our hearing of it
   */
  request<Body>(
    method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE',
    path: string,
    body?: unknown,
    options?: OrgCallOptions,
  ): Promise<OrgAnswer<Body>>;
  /** Waits as before another try of what failed so often: for errors inside the answer of a composite request. */
  pause(failures: number): Promise<void>;
  /** Waits for the org to go on with something. */
  wait(milliseconds: number): Promise<void>;
}
export interface OrgCallOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** Text sent and received as it is: CSV of the Bulk API. */
  readonly isText?: boolean;
  /** Sent although the sync is being stopped: what tidies up in the org. */
  readonly evenIfAborted?: boolean;
}
export interface OrgAnswer<Body> {
  readonly body: Body;
  readonly headers: Readonly<Record<string, string>>;
  readonly mayHaveRunBefore: boolean;
}
