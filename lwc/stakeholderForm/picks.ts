import { fillIn } from 'c/fillIn';
import { calledName } from 'c/mapWords';
import type { RecordId } from 'c/planModel';
import type { RelationshipReading } from 'c/relationshipReading';
import type { PeopleNames } from 'c/relationshipWords';
import type { PickerOption } from 'c/searchPicker';
import type { PickKind } from './formFields.ts';
import { LABELS } from './labels.ts';

const details = (...parts: readonly (string | null | undefined | false)[]): string => parts.filter(Boolean).join(' · ');

/** Made once per reading: thousands of positions need not be sorted at every key. */
const known = new WeakMap<object, Record<string, readonly PickerOption[]>>();

/** Who or what can be chosen; a position is never its own head. */
export function optionsOf(
  kind: PickKind,
  reading: RelationshipReading,
  names: PeopleNames,
  selfId: RecordId | null,
): readonly PickerOption[] {
  const lists = known.get(reading) ?? {};
  known.set(reading, lists);
  return (lists[`${kind} ${selfId}`] ??= MAKERS[kind](reading, names, selfId));
}

/** A record that is named although the reader may not see it, or it is gone, keeps its place among the choices. */
export function withNamed(options: readonly PickerOption[], id: unknown, name: string): readonly PickerOption[] {
  if (typeof id !== 'string' || id === '' || options.some(({ value }) => value === id)) return options;
  return [{ value: id, label: name }, ...options];
}

const MAKERS: Readonly<
  Record<PickKind, (reading: RelationshipReading, names: PeopleNames, selfId: RecordId | null) => readonly PickerOption[]>
> = {
  contact: ({ facts, people }, _names, selfId) => {
    const positions = new Map(
      people.flatMap(({ id, stakeholder }) =>
        id !== selfId && stakeholder.contactId ? [[stakeholder.contactId, stakeholder.position]] : [],
      ),
    );
    return [...facts.contacts]
      .sort((a, b) => Number(Boolean(a.hasLeft)) - Number(Boolean(b.hasLeft)) || a.name.localeCompare(b.name))
      .map(({ id, name, title, department, hasLeft }) => {
        const held = positions.get(id);
        return {
          value: id,
          label: name,
          detail: details(title, department, hasLeft && LABELS.LEFT, held && fillIn(LABELS.ON_MAP, held)),
        };
      });
  },
  buyingCenter: ({ lanes }, names) =>
    lanes.flatMap(({ id, buyingCenter }) =>
      id && buyingCenter ? [{ value: id, label: names.buyingCenter(id), detail: buyingCenter.kind ?? '' }] : [],
    ),
  head: ({ people }, names, selfId) =>
    people
      .filter(({ id }) => id !== selfId)
      .sort((a, b) => calledName(a).localeCompare(calledName(b)))
      .map((person) => ({
        value: person.id,
        label: calledName(person),
        detail: details(person.name && person.stakeholder.position, person.laneId && names.buyingCenter(person.laneId)),
      })),
};
