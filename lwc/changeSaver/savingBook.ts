import type { FactBook } from 'c/changeSets';
import type { ChangedObject, ChangeGroup } from 'c/planChanges';
import type { SavedPart } from './saveGroups.ts';

/** What a saver has to know of the records it saves. */
export interface SavingBook<Reading extends { readonly facts: unknown }> extends FactBook<Reading['facts']> {
  /** Objects whose records in the facts say who saved them last. Of the platform's own nothing is known of that. */
  readonly tellsWhoSaved: readonly ChangedObject[];
  /** What other records are to follow what was saved, such as a person's tasks. Saved after it, and taken back with it. */
  following?(before: Reading, saved: readonly SavedPart<Reading['facts']>[]): readonly ChangeGroup[];
  /** Whom or what a group is about, for a message of what was not saved; undefined where that has no name. */
  nameOf(before: Reading, group: ChangeGroup): string | undefined;
}
