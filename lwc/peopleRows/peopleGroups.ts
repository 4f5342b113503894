import type { RecordId } from 'c/planModel';
import type { PersonReading, RelationshipReading } from 'c/relationshipReading';
import type { PeopleColumn, PeopleGrouping } from './peopleColumns.ts';
import { compare, sortValue } from './sortValues.ts';

export interface PeopleSorting {
  readonly column: PeopleColumn;
  readonly isDescending: boolean;
}

/** What a person wants to see. */
export interface PeopleWanted {
  /** Those who were found; undefined for everybody. */
  readonly found?: ReadonlySet<RecordId> | undefined;
  readonly grouping: PeopleGrouping;
  /** Null for the order of the hierarchy. */
  readonly sorting: PeopleSorting | null;
  /** A person as he is shown: with what is edited and not saved yet. */
  readonly asShown?: ((person: PersonReading) => PersonReading) | undefined;
}

/** People who belong together; sorted among themselves. */
export interface PeopleGroup {
  /** Of the buying center or the head; null for those of none, and for the one group of everybody. */
  readonly id: RecordId | null;
  readonly people: readonly PersonReading[];
}

/** Groups in the order of the buying centers, or of the hierarchy, those of none last; a group without anybody is left out. */
export function peopleGroups(reading: RelationshipReading, { found, grouping, sorting, asShown }: PeopleWanted): readonly PeopleGroup[] {
  const { positions } = reading.tree;
  const inOrder = reading.people
    .filter(({ id }) => !found || found.has(id))
    .sort((a, b) => positions[a.id]! - positions[b.id]!)
    .map((person) => asShown?.(person) ?? person);
  const sorted = sorting ? sortedBy(reading, inOrder, sorting) : inOrder;
  if (grouping === 'none') return sorted.length > 0 ? [{ id: null, people: sorted }] : [];
  const members = new Map<RecordId | null, PersonReading[]>();
  for (const person of sorted) {
    const id = grouping === 'lane' ? person.laneId : person.headId;
    const group = members.get(id);
    if (group) group.push(person);
    else members.set(id, [person]);
  }
  const order = grouping === 'lane' ? reading.lanes.map(({ id }) => id) : [null, ...reading.tree.ids];
  return order.flatMap((id) => {
    const people = members.get(id);
    return people ? [{ id, people }] : [];
  });
}

/** Equal ones stay in the order of the hierarchy. */
function sortedBy(reading: RelationshipReading, people: readonly PersonReading[], { column, isDescending }: PeopleSorting) {
  return people
    .map((person) => ({ person, value: sortValue(reading, person, column) }))
    .sort((a, b) => compare(a.value, b.value, isDescending))
    .map(({ person }) => person);
}
