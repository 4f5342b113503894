import type { Confidence } from './vocabularies.ts';

/** A day as `YYYY-MM-DD`. */
export type IsoDate = string;
/** A moment as ISO 8601 with time zone. */
export type IsoDateTime = string;
/** An 18-character record id. */
export type RecordId = string;

/** What a person left empty is absent or null, which is different from zero. */
export type Maybe<T> = T | null | undefined;

/** Who said it, when, how sure we are. Every assertion in a plan carries it and grows stale. */
export interface Provenance {
  readonly source?: Maybe<string>;
  readonly confidence?: Maybe<Confidence>;
  readonly confirmedOn?: Maybe<IsoDate>;
  readonly confirmedById?: Maybe<RecordId>;
}

/** What every record of a plan has. */
export interface PlanRecord extends Provenance {
  readonly id: RecordId;
  /** Human-readable, unique, stable across orgs: the external id `Key__c`. */
  readonly key?: Maybe<string>;
  /** ISO code of its money; absent in an org with one currency. */
  readonly currency?: Maybe<string>;
  /** The number a save must raise by exactly one (`Revision__c`). */
  readonly revision?: Maybe<number>;
}
