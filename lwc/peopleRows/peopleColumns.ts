import type { MapSight } from 'c/mapPeople';

/** What is known of a person, in the order of the columns: what is asked most stands where nobody has to scroll. */
export const PEOPLE_COLUMNS = [
  'person',
  'position',
  'roles',
  'power',
  'attitude',
  'coverage',
  'trust',
  'ours',
  'lastContact',
  'lane',
  'head',
  'place',
  'promises',
  'lines',
  'deals',
  'confirmed',
] as const;
export type PeopleColumn = (typeof PEOPLE_COLUMNS)[number];

/** What can be changed in its cell. */
export const EDITED_COLUMNS = ['roles', 'power', 'attitude', 'coverage'] as const satisfies readonly PeopleColumn[];
export type EditedColumn = (typeof EDITED_COLUMNS)[number];

export type PeopleGrouping = 'lane' | 'head' | 'none';

/** Without the judgements a reader may not see, and without what the groups say already. */
export function shownColumns(sight: MapSight, grouping: PeopleGrouping): readonly PeopleColumn[] {
  return PEOPLE_COLUMNS.filter((column) => {
    if (column === 'power' || column === 'attitude' || column === 'trust') return sight[column];
    return column !== grouping;
  });
}
