import type { RecordId } from 'c/planModel';
import type { TeamGroup, TeamMatrix, TeamRow } from './readTeamMatrix.ts';

/** Whom to show: everybody, those with a gap, those nobody of ours is in touch with, those only one of ours is in touch with. */
export const TEAM_SHOWS = ['all', 'gaps', 'unreached', 'alone'] as const;
export type TeamShow = (typeof TEAM_SHOWS)[number];

/** A line of the matrix as it is shown: a buying center, or one of its people. */
export type TeamLine =
  | { readonly kind: 'group'; readonly group: TeamGroup; readonly shown: number; readonly isOpen: boolean; readonly position: number }
  | { readonly kind: 'person'; readonly group: TeamGroup; readonly row: TeamRow; readonly position: number; readonly siblings: number };

export interface TeamLinesOptions {
  readonly show: TeamShow;
  /** Only this buying center, null for the people of none; undefined for all. */
  readonly laneId: RecordId | null | undefined;
  /** Groups that are closed. */
  readonly closed: readonly (RecordId | null)[];
  /** Shown whatever is asked for: who was just edited does not vanish under one's hands. */
  readonly kept?: readonly RecordId[];
}

const PASSES: Readonly<Record<TeamShow, (row: TeamRow) => boolean>> = {
  all: () => true,
  gaps: ({ gaps }) => gaps > 0,
  unreached: ({ inTouch }) => inTouch === 0,
  alone: ({ inTouch }) => inTouch === 1,
};

/** The lines to show; a buying center nobody of whom is asked for is left out. */
export function teamLines({ groups }: TeamMatrix, { show, laneId, closed, kept = [] }: TeamLinesOptions): readonly TeamLine[] {
  const shown = groups
    .filter((group) => laneId === undefined || group.laneId === laneId)
    .map((group) => ({ group, rows: group.rows.filter((row) => PASSES[show](row) || kept.includes(row.person.id)) }))
    .filter(({ rows }) => rows.length > 0);
  return shown.flatMap(({ group, rows }, index): readonly TeamLine[] => {
    const isOpen = !closed.includes(group.laneId);
    const people = isOpen ? rows.map((row, at): TeamLine => ({ kind: 'person', group, row, position: at + 1, siblings: rows.length })) : [];
    return [{ kind: 'group', group, shown: rows.length, isOpen, position: index + 1 }, ...people];
  });
}

/** How many stakeholders each choice shows. */
export function teamCounts({ groups }: TeamMatrix, laneId: RecordId | null | undefined): Readonly<Record<TeamShow, number>> {
  const rows = groups.filter((group) => laneId === undefined || group.laneId === laneId).flatMap((group) => group.rows);
  const count = (show: TeamShow) => rows.filter(PASSES[show]).length;
  return { all: count('all'), gaps: count('gaps'), unreached: count('unreached'), alone: count('alone') };
}
