import type { FieldValues } from 'c/planChanges';
import type { Maybe } from 'c/planModel';

/** What somebody typed over a focus and the org has not got yet. */
export interface FocusDraft {
  readonly target?: string;
  readonly why?: string;
}

interface SavedFocus {
  readonly target: Maybe<number>;
  readonly why: string;
}

/** Currency of 18 digits, two of them after the point. */
const MOST = 1e16;

/** Empty is a target nobody set. */
export function isTarget(text: string | undefined): boolean {
  const amount = Number(text ?? 0);
  return Number.isFinite(amount) && amount >= 0 && amount < MOST;
}

/** The fields in which a draft differs from what is saved, by API name. */
export function changesIn(saved: SavedFocus, { target, why }: FocusDraft): FieldValues {
  return {
    ...(target === undefined || amountOf(target) === (saved.target ?? null) ? {} : { Target_Revenue__c: amountOf(target) }),
    ...(why === undefined || why === saved.why ? {} : { Why__c: why === '' ? null : why }),
  };
}

/** What is left of a draft once the org says the same; what it refused stays as it was typed. */
export function draftBeside(saved: SavedFocus, draft: FocusDraft): FocusDraft {
  const left = changesIn(saved, draft);
  return {
    ...('Target_Revenue__c' in left ? { target: draft.target! } : {}),
    ...('Why__c' in left ? { why: draft.why! } : {}),
  };
}

const amountOf = (text: string): number | null => (text === '' ? null : Number(text));
