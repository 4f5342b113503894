import type { FieldValues } from './planChange.ts';

/** Only what differs from what the person saw: a field nobody touched is nobody's to save. */
export function changedFields<Draft extends FieldValues>(seen: Draft, draft: Draft): FieldValues {
  return Object.fromEntries(Object.entries(draft).filter(([field, value]) => value !== seen[field]));
}

/** What a person typed, put on top of what somebody else saved meanwhile. */
export interface Rebased<Draft extends FieldValues> {
  /** His own changes, and theirs wherever he had changed nothing. */
  readonly draft: Draft;
  /** Fields that both changed, to different values: saving again replaces theirs. */
  readonly clashes: readonly string[];
}

/** Carries a draft over to a newer version of its record. */
export function rebase<Draft extends FieldValues>(seen: Draft, draft: Draft, theirs: Draft): Rebased<Draft> {
  const mine = changedFields(seen, draft);
  const clashes = Object.keys(mine).filter((field) => theirs[field] !== seen[field] && theirs[field] !== mine[field]);
  return { draft: { ...theirs, ...mine }, clashes };
}
