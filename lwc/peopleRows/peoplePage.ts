import type { PersonReading } from 'c/relationshipReading';
import type { PeopleGroup } from './peopleGroups.ts';

/** People on one page: few enough to be drawn at once, however many there are. */
export const PAGE_SIZE = 50;

/** A line of the table: a group, or one of its people. */
export type PeopleLine =
  | { readonly kind: 'group'; readonly group: PeopleGroup; readonly isContinued: boolean }
  | { readonly kind: 'person'; readonly person: PersonReading; readonly index: number };

export interface PeoplePage {
  readonly lines: readonly PeopleLine[];
  /** Of the first and the last person on it, from 1; 0 where there is nobody. */
  readonly from: number;
  readonly to: number;
  readonly people: number;
  /** From 0; the last one where fewer pages are left than asked for. */
  readonly page: number;
  readonly pages: number;
}

/** One page of the groups; a group that began on the page before says that it goes on. @param hasGroups whether groups have lines of their own */
export function peoplePage(groups: readonly PeopleGroup[], wanted: number, hasGroups: boolean): PeoplePage {
  const people = groups.reduce((sum, group) => sum + group.people.length, 0);
  const pages = Math.max(1, Math.ceil(people / PAGE_SIZE));
  const page = Math.max(0, Math.min(pages - 1, wanted));
  const [start, end] = [page * PAGE_SIZE, Math.min(people, (page + 1) * PAGE_SIZE)];
  const lines: PeopleLine[] = [];
  let first = 0;
  for (const group of groups) {
    const [from, to] = [Math.max(start, first), Math.min(end, first + group.people.length)];
    if (from < to) {
      if (hasGroups) lines.push({ kind: 'group', group, isContinued: from > first });
      for (let index = from; index < to; index++) lines.push({ kind: 'person', person: group.people[index - first]!, index });
    }
    first += group.people.length;
  }
  return { lines, from: people === 0 ? 0 : start + 1, to: end, people, page, pages };
}
