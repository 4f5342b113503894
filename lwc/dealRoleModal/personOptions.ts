import { fillIn } from 'c/fillIn';
import type { RecordId } from 'c/planModel';
import type { RelationshipReading } from 'c/relationshipReading';
import type { PickerOption } from 'c/searchPicker';
import { LABELS } from './labels.ts';

/** Who may be put on a deal: everybody on the map who is known, then the account's other contacts; nobody who has left. */
export function personOptions({ people, facts }: RelationshipReading): readonly PickerOption[] {
  const options = new Map<RecordId, PickerOption>();
  for (const { stakeholder, name, hasLeft } of people) {
    const { contactId, position } = stakeholder;
    if (contactId && name && !hasLeft && !options.has(contactId)) {
      options.set(contactId, { value: contactId, label: name, detail: position });
    }
  }
  const byName = (a: PickerOption, b: PickerOption) => a.label.localeCompare(b.label);
  const others = facts.contacts
    .filter(({ id, hasLeft }) => !hasLeft && !options.has(id))
    .map(({ id, name, title }) => ({ value: id, label: name, detail: fillIn(LABELS.DETAIL_NOT_ON_MAP, title ?? '') }));
  return [...[...options.values()].sort(byName), ...others.sort(byName)];
}
