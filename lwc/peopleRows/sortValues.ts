import { ATTITUDES, BUYING_ROLES, COVERAGES, MANAGEMENT_LEVELS, POWERS } from 'c/planModel';
import { calledOf, linksWith, personOf, type KnownBy, type PersonReading, type RelationshipReading } from 'c/relationshipReading';
import type { PeopleColumn } from './peopleColumns.ts';

/** Null where nothing is known: that stands last, whichever way a list is sorted. */
export type SortValue = string | number | null;

/** In touch, by a stated level, by what he knows or by exchanges. */
export function isInTouch({ levelNow, from }: KnownBy): boolean {
  return levelNow !== null || from.some((one) => one !== 'team');
}

/** What a column is sorted by. Vocabularies in their own order, from weak to strong and from the top down. */
export function sortValue(reading: RelationshipReading, person: PersonReading, column: PeopleColumn): SortValue {
  const { stakeholder, coverage, commitments } = person;
  switch (column) {
    case 'person':
      return calledOf(person);
    case 'position':
      return stakeholder.position;
    case 'lane':
      return reading.lanes.find(({ id }) => id === person.laneId)?.buyingCenter?.name ?? null;
    case 'head': {
      const head = personOf(reading, person.headId);
      return head ? calledOf(head) : null;
    }
    case 'place':
      return rank(MANAGEMENT_LEVELS, stakeholder.managementLevel);
    case 'roles':
      return (stakeholder.buyingRoles ?? []).reduce<number | null>((first, role) => {
        const at = BUYING_ROLES.indexOf(role);
        return first === null || at < first ? at : first;
      }, null);
    case 'power':
      return rank(POWERS, stakeholder.power);
    case 'attitude':
      return rank(ATTITUDES, stakeholder.attitude);
    case 'coverage':
      return coverage.counts === 'Unknown' ? null : rank(COVERAGES, coverage.counts);
    case 'trust':
      return stakeholder.trust ?? null;
    case 'ours':
      return person.ours.filter(isInTouch).length;
    case 'lastContact':
      return stakeholder.lastContactOn ?? null;
    case 'promises':
      return commitments.open.length + commitments.broken.length + person.actions.length;
    case 'lines':
      return linksWith(reading, person.id).filter(({ fromStakeholderId }) => fromStakeholderId).length;
    case 'deals':
      return person.dealRoles.length;
    case 'confirmed':
      return stakeholder.confirmedOn ?? null;
  }
}

function rank<T>(vocabulary: readonly T[], value: T | null | undefined): number | null {
  const at = value === null || value === undefined ? -1 : vocabulary.indexOf(value);
  return at < 0 ? null : at;
}

export function compare(a: SortValue, b: SortValue, isDescending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b));
  return isDescending ? -order : order;
}
