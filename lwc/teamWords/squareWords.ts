import { fillIn } from 'c/fillIn';
import { calledName } from 'c/mapWords';
import type { TeamColumn, TeamGroup, TeamLoad, TeamRow, TeamSquare, TeamTotals } from 'c/teamMatrixReading';
import { formatDayAgo, formatList } from 'c/userFormat';
import { TEAM_LABELS } from './labels.ts';

const sentence = (...parts: readonly string[]): string => parts.filter(Boolean).join(', ');

export function groupName({ name }: TeamGroup): string {
  return name ?? TEAM_LABELS.NO_GROUP;
}

/** `level now Vendor, wanted Problem Solver, 2 steps short, last contact 3 days ago` */
export function squareWords(square: TeamSquare | null, today: string): string {
  if (!square) return TEAM_LABELS.NOTHING;
  const { now, wanted, gap, isUnstated, lastContactOn } = square;
  return sentence(
    now ? fillIn(TEAM_LABELS.NOW_IS, now) : isUnstated ? TEAM_LABELS.UNSTATED : TEAM_LABELS.NOT_IN_TOUCH,
    wanted ? fillIn(TEAM_LABELS.WANTED_IS, wanted) : '',
    gap === 0 ? '' : gap === 1 ? TEAM_LABELS.STEP_SHORT : fillIn(TEAM_LABELS.STEPS_SHORT, gap),
    lastContactOn ? fillIn(TEAM_LABELS.LAST_CONTACT, formatDayAgo(lastContactOn, today)) : '',
  );
}

/** A whole square, for who hears it: `Omar Okafor, Mara Lind: level now Vendor`. */
export function spokenSquare({ person }: TeamRow, { name }: Pick<TeamColumn, 'name'>, square: TeamSquare | null, today: string): string {
  return fillIn(TEAM_LABELS.SQUARE, calledName(person), name, squareWords(square, today));
}

/** `in touch with 4 of 12, 1 of them alone, 2 gaps` */
export function loadWords({ inTouch, alone, gaps, steps }: TeamLoad, people: number): string {
  return sentence(fillIn(TEAM_LABELS.LOAD, inTouch, people), alone > 0 ? fillIn(TEAM_LABELS.LOAD_ALONE, alone) : '', gapWords(gaps, steps));
}

/** `9 of 12 reached, 3 by one alone, 4 gaps` */
export function totalsWords({ people, reached, alone, gaps, steps }: TeamTotals): string {
  return sentence(
    fillIn(TEAM_LABELS.REACHED, reached, people),
    alone > 0 ? fillIn(TEAM_LABELS.REACHED_ALONE, alone) : '',
    gapWords(gaps, steps),
  );
}

export function gapWords(gaps: number, steps: number): string {
  if (gaps === 0) return '';
  return gaps === 1 ? fillIn(TEAM_LABELS.GAP_ONE, steps) : fillIn(TEAM_LABELS.GAPS, gaps, steps);
}

/** `2 of ours in touch, highest level Vendor, wanted Problem Solver, 1 gap` */
export function rowWords({ inTouch, now, wanted, gaps, steps }: TeamRow): string {
  return sentence(
    inTouch === 0 ? TEAM_LABELS.NOBODY : inTouch === 1 ? TEAM_LABELS.ONE_ALONE : fillIn(TEAM_LABELS.OF_OURS, inTouch),
    now ? fillIn(TEAM_LABELS.HIGHEST, now) : '',
    wanted ? fillIn(TEAM_LABELS.WANTED_IS, wanted) : '',
    gapWords(gaps, steps),
  );
}

/** How many on which level: `Vendor 2 and Problem Solver 1`. */
export function levelWords({ levels }: TeamLoad): string {
  const known = Object.entries(levels).filter(([, count]) => count > 0);
  return known.length > 0 ? formatList(known.map(([level, count]) => `${level} ${count}`)) : TEAM_LABELS.NO_LEVELS;
}
