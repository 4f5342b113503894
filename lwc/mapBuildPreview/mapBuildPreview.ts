/** The preview of a relationship map that is being built: its rows, what a person makes of them, and their words. */
export { countsOf, draftsIn, patched, placeholderRow, rowsAgain, rowsFor, ticked, type BuildCounts, type BuildRow } from './rows.ts';
export { aroundRows, refusalOf, rowView, type RowsAround } from './rowViews.ts';
export { listedRows, type RowFilter } from './listed.ts';
export { missingRoleViews, type MissingRoleView } from './missingRoles.ts';
export { linesText, opportunityOptions, rolesText, writeBackGroups, type WriteBack, type WrittenView } from './writeBack.ts';
