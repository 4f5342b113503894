import type { RecordId } from 'c/planModel';
import type { ChartPerson } from 'c/orgChartLayout';
import { personOf, type RelationshipReading } from 'c/relationshipReading';
import { hasFilters, passes, type MapFilters } from './mapFilters.ts';
import type { MapSight } from './mapSight.ts';
import { neighbourhood } from './neighbourhood.ts';

/** One person and those around him. */
export interface MapFocus {
  readonly id: RecordId;
  readonly steps: 1 | 2 | 3;
}

export interface MapScope {
  readonly filters: MapFilters;
  readonly focus: MapFocus | null;
}

export interface ShownPeople {
  /** For the layout: those asked for and, so that they hang where they belong, the heads above them. */
  readonly people: readonly ChartPerson[];
  /** Heads that nobody asked for: drawn faintly. */
  readonly context: ReadonlySet<RecordId>;
  /** How many are asked for. */
  readonly matches: number;
}

/** Who stands on the map. A neighbourhood shows no heads beyond it. */
export function shownPeople(reading: RelationshipReading, { filters, focus }: MapScope, sight: MapSight): ShownPeople {
  const around = focus && neighbourhood(reading, focus.id, focus.steps);
  const isNarrowed = hasFilters(filters);
  const isAsked = new Set<RecordId>();
  for (const person of reading.people) {
    if ((!around || around.has(person.id)) && (!isNarrowed || passes(person, filters, sight))) isAsked.add(person.id);
  }
  const context = new Set<RecordId>();
  for (const id of around ? [] : isAsked) {
    for (
      let head = personOf(reading, id)!.headId;
      head && !isAsked.has(head) && !context.has(head);
      head = personOf(reading, head)!.headId
    ) {
      context.add(head);
    }
  }
  const people = reading.people.flatMap(({ id, stakeholder, headId, laneId }) =>
    isAsked.has(id) || context.has(id) ? { id, name: stakeholder.position, parentId: headId, laneId } : [],
  );
  return { people, context, matches: isAsked.size };
}
