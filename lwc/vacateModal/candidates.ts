import { fillIn } from 'c/fillIn';
import type { RecordId } from 'c/planModel';
import { successorsFor, type RelationshipReading } from 'c/relationshipReading';
import { successorWords } from 'c/relationshipWords';
import type { PickerOption } from 'c/searchPicker';
import { LABELS } from './labels.ts';

/** No contact has such an id. */
export const NOBODY = 'nobody';
export const SOMEBODY_ELSE = 'somebody else';

/** Nobody yet (where that changes anything), those who are likely and why, somebody else. */
export function candidates(reading: RelationshipReading, id: RecordId, isHeld: boolean) {
  const likely = successorsFor(reading, id).map((one) => ({
    value: one.contactId,
    label: fillIn(LABELS.CANDIDATE, one.name, successorWords(one)),
  }));
  return [
    ...(isHeld ? [{ value: NOBODY, label: LABELS.NOBODY_YET }] : []),
    ...likely,
    { value: SOMEBODY_ELSE, label: LABELS.SOMEBODY_ELSE },
  ];
}

/** Everybody who works for the customer, but for the one who goes. */
export function contactOptions({ facts, people }: RelationshipReading, withoutId: RecordId | null): readonly PickerOption[] {
  const positions = new Map(
    people.flatMap(({ stakeholder }) => (stakeholder.contactId ? [[stakeholder.contactId, stakeholder.position]] : [])),
  );
  return facts.contacts
    .filter(({ id, hasLeft }) => id !== withoutId && !hasLeft)
    .map(({ id, name, title }) => {
      const held = positions.get(id);
      return { value: id, label: name, detail: [title, held && fillIn(LABELS.HELD_ALREADY, held)].filter(Boolean).join(' · ') };
    })
    .sort((a, b) => a.label.localeCompare(b.label));
}
