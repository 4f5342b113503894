import type { FactBook } from 'c/changeSets';
import type { ChangedObject, ChangeGroup } from 'c/planChanges';
import type { RecordId } from 'c/planModel';
import type { SavedPart } from './saveGroups.ts';

/** What a saver has to know of the records it saves. */
export interface SavingBook<Reading extends { readonly facts: unknown }> extends FactBook<Reading['facts']> {
  /** Objects whose records in the facts say who saved them last. Of the platform's own nothing is known of that. */
  readonly tellsWhoSaved: readonly ChangedObject[];
  /** What other records are to follow what was saved, such as a person's tasks. Saved after it, and taken back with it. */
  following?(before: Reading, saved: readonly SavedPart<Reading['facts']>[]): readonly ChangeGroup[];
  /** What is to come again with records that do, such as tasks that the platform deleted with them. @param renamed new ids by the ones they had */
  reviving?(before: Reading['facts'], renamed: Readonly<Record<RecordId, RecordId>>): readonly ChangeGroup[];
  /** What a group would change although this person may not, by name: nothing is sent then. Undefined where he may, or only the org knows. */
  notHis?(before: Reading, group: ChangeGroup): string | undefined;
  /** Whom or what a group is about, for a message of what was not saved; undefined where that has no name. */
  nameOf(before: Reading, group: ChangeGroup): string | undefined;
}
