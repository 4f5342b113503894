import { fillIn } from 'c/fillIn';
import type { RecordId } from 'c/planModel';
import { TEAM_SHOWS, type TeamMatrix, type TeamShow } from 'c/teamMatrixReading';
import { groupName, TEAM_LABELS } from 'c/teamWords';

export interface Option {
  readonly label: string;
  readonly value: string;
}

/** Every buying center. No id looks like this. */
const ALL = 'all';
const NONE = 'none';

const SHOW_LABELS: Readonly<Record<TeamShow, string>> = {
  all: TEAM_LABELS.SHOW_ALL,
  gaps: TEAM_LABELS.SHOW_GAPS,
  unreached: TEAM_LABELS.SHOW_UNREACHED,
  alone: TEAM_LABELS.SHOW_ALONE,
};

export function showOptions(counts: Readonly<Record<TeamShow, number>>): readonly Option[] {
  return TEAM_SHOWS.map((show) => ({ label: fillIn(SHOW_LABELS[show], counts[show]), value: show }));
}

export function laneOptions({ groups }: TeamMatrix): readonly Option[] {
  return [
    { label: TEAM_LABELS.ALL_LANES, value: ALL },
    ...groups.map((group) => ({ label: groupName(group), value: laneValue(group.laneId) })),
  ];
}

export function laneValue(laneId: RecordId | null | undefined): string {
  return laneId === undefined ? ALL : (laneId ?? NONE);
}

export function laneOf(value: string): RecordId | null | undefined {
  return value === ALL ? undefined : value === NONE ? null : value;
}

/** The bars of the grid, explained. */
export const LEGEND = [
  { key: 'now', image: 'background-image: var(--levels-20)', label: TEAM_LABELS.LEGEND_NOW },
  { key: 'wanted', image: 'background-image: var(--levels-24)', label: TEAM_LABELS.LEGEND_WANTED },
  { key: 'reached', image: 'background-image: var(--levels-33)', label: TEAM_LABELS.LEGEND_REACHED },
  { key: 'met', image: 'background-image: var(--met-0)', label: TEAM_LABELS.LEGEND_MET },
];
