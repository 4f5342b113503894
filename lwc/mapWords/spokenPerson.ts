import { fillIn } from 'c/fillIn';
import type { MapSight } from 'c/mapPeople';
import type { PersonReading } from 'c/relationshipReading';
import { MAP_LABELS } from './labels.ts';

/** What to call somebody: his name, else that he is unknown or his position vacant. */
export function calledName({ name, occupancy, stakeholder }: PersonReading): string {
  return name ?? `${occupancy === 'Vacant' ? MAP_LABELS.VACANT : MAP_LABELS.UNKNOWN}, ${stakeholder.position}`;
}

export interface SpokenAround {
  readonly laneName: string;
  readonly links: number;
  /** Folded away below him. */
  readonly hidden: number;
  readonly isContext: boolean;
}

/** Everything that the card shows, as a sentence. */
export function spokenPerson(person: PersonReading, sight: MapSight, { laneName, links, hidden, isContext }: SpokenAround): string {
  const { stakeholder, coverage, name } = person;
  return [
    calledName(person),
    name === null ? '' : stakeholder.position,
    laneName,
    ...(stakeholder.buyingRoles ?? []),
    sight.power && stakeholder.power ? fillIn(MAP_LABELS.SAY_POWER, stakeholder.power) : '',
    sight.attitude && stakeholder.attitude ? fillIn(MAP_LABELS.SAY_ATTITUDE, stakeholder.attitude) : '',
    fillIn(MAP_LABELS.SAY_COVERAGE, coverage.counts),
    sight.trust && typeof stakeholder.trust === 'number' ? fillIn(MAP_LABELS.SAY_TRUST, stakeholder.trust) : '',
    links === 0 ? '' : links === 1 ? MAP_LABELS.SAY_LINK : fillIn(MAP_LABELS.SAY_LINKS, links),
    hidden > 0 ? fillIn(MAP_LABELS.SAY_HIDDEN, hidden) : '',
    isContext ? MAP_LABELS.SAY_CONTEXT : '',
  ]
    .filter(Boolean)
    .join(', ');
}
