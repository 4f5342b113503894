import type { FieldValues } from 'c/planChanges';
import { stakeholderDraftOf } from 'c/relationshipChanges';
import type { StakeholderEditing } from './editing.ts';

/** The draft as it was seen, to compare with. */
export function storedDraft({ id, seen, reading }: Pick<StakeholderEditing, 'id' | 'seen' | 'reading'>): FieldValues {
  const draft = stakeholderDraftOf(seen, reading.sees);
  return id === null ? { ...draft, Occupancy__c: 'Unknown' } : draft;
}
