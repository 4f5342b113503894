import { fillIn } from 'c/fillIn';
import type { TeamMatrix } from 'c/teamMatrixReading';
import { TEAM_LABELS, levelWords, loadWords, totalsWords } from 'c/teamWords';

/** What one of ours carries, below his column. */
export interface LoadView {
  readonly key: string;
  readonly column: number;
  readonly inTouch: string;
  readonly detail: string;
  /** Width of the bar: his share of the heaviest load. */
  readonly barStyle: string;
  readonly label: string;
  readonly tabIndex: '0' | '-1';
}

export interface HeadView {
  readonly key: string;
  readonly name: string;
  readonly role: string;
}

export function headsOf({ columns }: TeamMatrix): readonly HeadView[] {
  return columns.map(({ id, name, role, isOnTeam }) => ({ key: id, name, role: role ?? (isOnTeam ? '' : TEAM_LABELS.NOT_ON_TEAM) }));
}

/** @param activeColumn where the active cell is in this row; undefined where it is in another */
export function loadsView({ columns, totals }: TeamMatrix, activeColumn: number | undefined): readonly LoadView[] {
  const heaviest = Math.max(1, ...columns.map(({ load }) => load.inTouch));
  return columns.map(({ id, name, load }, column) => ({
    key: id,
    column,
    inTouch: fillIn(TEAM_LABELS.IN_TOUCH, load.inTouch),
    detail: shortDetail(load.gaps, load.alone),
    barStyle: `width: ${(100 * load.inTouch) / heaviest}%`,
    label: fillIn(TEAM_LABELS.LOAD_OF, name, loadWords(load, totals.people), levelWords(load)),
    tabIndex: activeColumn === column ? '0' : '-1',
  }));
}

export function totalView({ columns, totals }: TeamMatrix, activeColumn: number | undefined): LoadView {
  return {
    key: 'sum',
    column: columns.length,
    inTouch: fillIn(TEAM_LABELS.SHORT_OF, totals.reached, totals.people),
    detail: shortDetail(totals.gaps, totals.alone),
    barStyle: `width: ${totals.people === 0 ? 0 : (100 * totals.reached) / totals.people}%`,
    label: fillIn(TEAM_LABELS.GROUP_CELL, TEAM_LABELS.LOAD_ROW, TEAM_LABELS.ALL_OF_US, totalsWords(totals)),
    tabIndex: activeColumn === columns.length ? '0' : '-1',
  };
}

function shortDetail(gaps: number, alone: number): string {
  return [gaps > 0 ? fillIn(TEAM_LABELS.SHORT_GAPS, gaps) : '', alone > 0 ? fillIn(TEAM_LABELS.LOAD_ALONE_SHORT, alone) : '']
    .filter(Boolean)
    .join(' · ');
}
