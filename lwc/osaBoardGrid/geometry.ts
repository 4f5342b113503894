import { LEAD_COLUMNS, type BoardPoint } from 'c/osaBoardLayout';
import type { OsaKind } from 'c/osaTree';

/** In rem, so that a larger font makes a larger board. */
export const SIZES = { line: 8, objective: 15, strategy: 13, action: 13.5 } as const;
/** Between cards. */
const GAP = 0.375;
/** Of the board before anybody has measured it. */
const UNMEASURED = 68;

/** Where columns begin; in pixels of the sheet that scrolls. */
export interface BoardGeometry {
  readonly rem: number;
  readonly perLine: number;
  readonly lineHeight: number;
  /** Of one column of actions. */
  readonly actionWidth: number;
  readonly width: number;
}

/** @param width of the sheet, 0 as long as nobody knows it */
export function boardGeometry(width: number, rem: number): BoardGeometry {
  const all = width > 0 ? width : UNMEASURED * rem;
  const forActions = all - (SIZES.objective + SIZES.strategy) * rem;
  const perLine = Math.max(1, Math.floor(forActions / (SIZES.action * rem)));
  return { rem, perLine, lineHeight: SIZES.line * rem, actionWidth: Math.max(SIZES.action * rem, forActions / perLine), width: all };
}

/** The columns of every line, as the style sheet takes them. */
export function columnsStyle({ perLine }: BoardGeometry): string {
  return `--columns: ${SIZES.objective}rem ${SIZES.strategy}rem repeat(${perLine}, minmax(${SIZES.action}rem, 1fr))`;
}

function leftOf({ rem, actionWidth }: BoardGeometry, column: number): number {
  if (column <= 0) return 0;
  if (column < LEAD_COLUMNS) return SIZES.objective * rem;
  return (SIZES.objective + SIZES.strategy) * rem + (column - LEAD_COLUMNS) * actionWidth;
}

/** What lies at a point of the sheet. */
export function pointAt(geometry: BoardGeometry, x: number, y: number): BoardPoint {
  const { rem, lineHeight, actionWidth } = geometry;
  const [objective, strategy] = [SIZES.objective * rem, SIZES.strategy * rem];
  const column =
    x < objective
      ? Math.max(0, x) / objective
      : x < objective + strategy
        ? 1 + (x - objective) / strategy
        : LEAD_COLUMNS + (x - objective - strategy) / actionWidth;
  return { line: y / lineHeight, column };
}

/** Where the mark of a place is drawn, in pixels of the sheet: beside an action, above everything else. */
export function markBox(geometry: BoardGeometry, kind: OsaKind, { line, column }: BoardPoint) {
  const { rem, lineHeight, width } = geometry;
  const thick = 0.25 * rem;
  const [x, y] = [leftOf(geometry, column), line * lineHeight];
  if (kind === 'action' && column >= LEAD_COLUMNS) {
    return { x: Math.min(x, width - thick) - thick / 2, y: y + (GAP * rem) / 2, width: thick, height: lineHeight - GAP * rem };
  }
  const across = kind === 'strategy' ? SIZES.strategy * rem : kind === 'objective' ? width : SIZES.objective * rem;
  return { x, y: y - thick / 2, width: across, height: thick };
}

/** So far from an edge, in rem, and so many pixels a frame: what is dragged there scrolls the board. */
const EDGE = { size: 3, fastest: 22 };

/** How far to scroll in a frame while something is held at this height of the scroller. */
export function edgeScroll(y: number, height: number, rem: number): number {
  const size = EDGE.size * rem;
  if (y < size) return -EDGE.fastest * Math.min(1, (size - y) / size);
  if (y > height - size) return EDGE.fastest * Math.min(1, (y - (height - size)) / size);
  return 0;
}
