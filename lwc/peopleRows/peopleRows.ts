/** The people of a relationship map as a list (system D): found, grouped, sorted and paged. */
export {
  EDITED_COLUMNS,
  PEOPLE_COLUMNS,
  shownColumns,
  type EditedColumn,
  type PeopleColumn,
  type PeopleGrouping,
} from './peopleColumns.ts';
export { peopleGroups, type PeopleGroup, type PeopleSorting, type PeopleWanted } from './peopleGroups.ts';
export { peoplePage, PAGE_SIZE, type PeopleLine, type PeoplePage } from './peoplePage.ts';
export { isInTouch } from './sortValues.ts';
