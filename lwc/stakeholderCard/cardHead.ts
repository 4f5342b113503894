import { row } from 'c/cardSection';
import { fillIn } from 'c/fillIn';
import { calledName, CARD_WORDS } from 'c/mapWords';
import type { RecordId } from 'c/planModel';
import { personOf, type PersonReading, type RelationshipReading } from 'c/relationshipReading';
import type { PeopleNames } from 'c/relationshipWords';
import { formatDay } from 'c/userFormat';
import { LABELS } from './labels.ts';

/** A list of others, each a way to them. */
export interface OthersView {
  readonly key: string;
  readonly label: string;
  readonly people: readonly { readonly id: RecordId; readonly name: string }[];
  readonly more: string;
}

/** Who it is. */
export interface CardHead {
  readonly name: string;
  readonly initials: string;
  /** Empty where the position is the name already. */
  readonly position: string;
  readonly place: string;
  readonly rank: string;
  readonly roles: readonly string[];
  /** Vacant since, placeholder, has left. */
  readonly notice: string;
  readonly hasLeft: boolean;
  readonly email: string;
  readonly mailto: string;
  readonly phone: string;
  readonly tel: string;
  readonly others: readonly OthersView[];
}

/** What is named before the rest is counted. */
const MOST_REPORTS = 6;

export function cardHead(person: PersonReading, reading: RelationshipReading, names: PeopleNames): CardHead {
  const { stakeholder, name, initials, laneId, contact, hasLeft } = person;
  const { email, phone } = contact ?? {};
  return {
    name: calledName(person),
    initials: initials || (person.occupancy === 'Vacant' ? CARD_WORDS.vacantInitials : CARD_WORDS.unknownInitials),
    position: name === null ? '' : stakeholder.position,
    place: laneId ? names.buyingCenter(laneId) : LABELS.NO_LANE,
    rank: row(stakeholder.managementLevel, stakeholder.function),
    roles: stakeholder.buyingRoles ?? [],
    notice: noticeOf(person),
    hasLeft,
    email: email ?? '',
    mailto: `mailto:${email ?? ''}`,
    phone: phone ?? '',
    tel: `tel:${(phone ?? '').replace(/[^+\d]/g, '')}`,
    others: [
      others('head', LABELS.REPORTS_TO, person.headId ? [person.headId] : [], reading),
      others('reports', LABELS.REPORTS, person.reportIds, reading),
      others('also', LABELS.HOLDS_ALSO, person.holdsAlso, reading, ({ stakeholder: { position } }) => position),
    ].filter(({ people }) => people.length > 0),
  };
}

function noticeOf({ hasLeft, occupancy, stakeholder: { vacatedOn } }: PersonReading): string {
  if (hasLeft) return LABELS.HAS_LEFT;
  if (occupancy === 'Vacant') return vacatedOn ? fillIn(LABELS.VACANT_SINCE, formatDay(vacatedOn)) : LABELS.VACANT;
  return occupancy === 'Unknown' ? LABELS.PLACEHOLDER : '';
}

function others(
  key: string,
  label: string,
  ids: readonly RecordId[],
  reading: RelationshipReading,
  nameOf: (person: PersonReading) => string = calledName,
): OthersView {
  const people = ids.slice(0, MOST_REPORTS).flatMap((id) => {
    const person = personOf(reading, id);
    return person ? [{ id, name: nameOf(person) }] : [];
  });
  const more = ids.length > MOST_REPORTS ? fillIn(LABELS.MORE_REPORTS, ids.length - MOST_REPORTS) : '';
  return { key, label, people, more };
}
