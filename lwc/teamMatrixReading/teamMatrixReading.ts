/** The team matrix (system D): each of our people with each stakeholder, the level now and the one wanted, what is missing, and what each of ours carries. */
export { readTeamMatrix, type TeamColumn, type TeamGroup, type TeamMatrix, type TeamRow } from './readTeamMatrix.ts';
export { heightOf, squareKey, type LevelEdit, type LevelEdits, type TeamSquare } from './teamSquare.ts';
export { NO_LOAD, type TeamLoad, type TeamTotals } from './teamLoad.ts';
export { teamLines, teamCounts, TEAM_SHOWS, type TeamLine, type TeamLinesOptions, type TeamShow } from './teamLines.ts';
export { squaresAt, type PlacedSquare } from './squaresAt.ts';
