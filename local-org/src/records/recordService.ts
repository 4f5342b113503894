import type { Session } from '../security/sessions.ts';

/** Values as a client sends them: strings for numbers and booleans are coerced; `{ Key__c: 'x' }` under a relationship name looks the parent up. */
export type InputValues = { readonly [field: string]: unknown };

/** One unit of work. Each call throws `OrgError` when a rule refuses it. */
export interface RecordTransaction {
  /** Returns the new 18-character id. */
  insert(objectName: string, values: InputValues): string;
  update(objectName: string, id: string, values: InputValues): void;
  /** By `Id` or an external id field. */
  upsert(
    objectName: string,
    externalIdField: string,
    externalId: string,
    values: InputValues,
  ): { readonly id: string; readonly isCreated: boolean };
  /** To the recycle bin, children by their delete rules. */
  delete(id: string): void;
  undelete(id: string): void;
  /** Runs `work` in a savepoint: when it throws, only its writes are undone and the error goes on. */
  nested<T>(work: () => T): T;
}

/** The one way in for every write, whichever door it came through. */
export interface RecordService {
  /** Runs `work` in one transaction (roll-ups and deferred checks included); whatever it throws undoes everything. */
  transaction<T>(session: Session, work: (records: RecordTransaction) => T): T;
  /** Brings waiting roll-ups up to date. A reader calls it first, so that it sees them exact inside a transaction too; free of cost outside one. */
  settle?(): void;
  /** Computes every roll-up anew, for parents that were there before a deploy brought the field. Inside the caller's transaction if there is one. */
  refreshRollups?(session: Session): void;
}
