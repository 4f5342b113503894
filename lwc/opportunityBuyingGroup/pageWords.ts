import type { DealGroupReading } from 'c/dealGroup';
import { documentWords } from 'c/documentWords';
import { fillIn } from 'c/fillIn';
import { MOST_ROWS } from 'c/planQueries';
import type { RelationshipReading } from 'c/relationshipReading';
import type { RelationshipData } from 'c/relationshipSource';
import { peopleNamesOf } from 'c/relationshipWords';
import { LABELS } from './labels.ts';

/** What has to be said before the group is read: what could not be read, and what the account's map lacks. */
export function noticesOf({ unread, isCut }: RelationshipData, { facts, people }: RelationshipReading, group: DealGroupReading) {
  const others = unread.filter((name) => name !== 'contactRoles');
  return [
    ...(unread.includes('contactRoles') ? [LABELS.ROLES_UNREAD] : []),
    ...(others.length > 0 ? [fillIn(LABELS.UNREAD, documentWords(others))] : []),
    ...(isCut ? [fillIn(LABELS.CUT, MOST_ROWS)] : []),
    ...(people.length === 0 ? [fillIn(LABELS.MAP_EMPTY, facts.account.name)] : []),
    ...(group.deal?.isClosed ? [LABELS.CLOSED] : []),
  ];
}

/** The buying center the deal belongs to, and what says so. */
export function centerWords(reading: RelationshipReading, { center }: DealGroupReading): string {
  if (reading.facts.buyingCenters.length === 0) return '';
  if (!center) return LABELS.CENTER_NONE;
  const words = { cell: LABELS.CENTER_CELL, company: LABELS.CENTER_COMPANY, people: LABELS.CENTER_PEOPLE }[center.from];
  return fillIn(words, peopleNamesOf(reading).buyingCenter(center.id));
}
