import type { IsoDateTime, Maybe } from 'c/planModel';

/** Why a save was refused, in the platform's sentences, and who was faster when that is why. */
export interface SaveProblem {
  readonly messages: readonly string[];
  /** Somebody else saved the record in between: who and when, as far as known. */
  readonly conflict?: { readonly byName?: Maybe<string>; readonly on?: Maybe<IsoDateTime> };
  /** The record is gone. */
  readonly isDeleted?: boolean;
  /** Of several changes that could be saved one by one, some were. */
  readonly isPartlySaved?: boolean;
}

interface RecordNow {
  readonly revision?: Maybe<number>;
  readonly lastChange: { readonly byName?: Maybe<string>; readonly on?: Maybe<IsoDateTime> };
}

/** Explains a refusal by comparing the revision that the person saw with the record as it is now (read again after the refusal). */
export function explainRefusal(messages: readonly string[], seenRevision: Maybe<number>, now: RecordNow | undefined): SaveProblem {
  if (!now) return { messages, isDeleted: true };
  return (now.revision ?? 0) === (seenRevision ?? 0) ? { messages } : { messages, conflict: now.lastChange };
}
