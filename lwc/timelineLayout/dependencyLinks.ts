import { isOpenAction, type RecordId } from 'c/planModel';
import { barBox } from './bars.ts';
import type { TimeScale } from './timeScale.ts';
import type { ActionLine, TimelineLine } from './timelineLines.ts';

/** From the bar of an action to that of one that waits for it; both are shown. */
export interface DependencyLink {
  readonly fromId: RecordId;
  readonly toId: RecordId;
  /** By position among the lines. */
  readonly fromRow: number;
  readonly toRow: number;
  /** The one that waits begins before the other is due. */
  readonly isTooEarly: boolean;
}

/** Of dropped work nothing waits, and what has no day cannot be pointed at. */
export function dependencyLinks(lines: readonly TimelineLine[]): readonly DependencyLink[] {
  const rows = new Map<RecordId, number>();
  lines.forEach((line, row) => {
    if (line.kind === 'action' && line.bar && line.action.status !== 'Dropped') rows.set(line.action.id, row);
  });
  return [...rows].flatMap(([toId, toRow]): readonly DependencyLink[] => {
    const { action, bar } = lines[toRow] as ActionLine;
    const fromRow = rows.get(action.dependsOnId ?? '');
    if (fromRow === undefined || fromRow === toRow) return [];
    const before = (lines[fromRow] as ActionLine).action;
    return [
      {
        fromId: before.id,
        toId,
        fromRow,
        toRow,
        isTooEarly: isOpenAction(action) && isOpenAction(before) && bar!.first < (before.dueOn ?? ''),
      },
    ];
  });
}

/** Those of which something lies between two rows. @param end the row after the last */
export function linksInSight(links: readonly DependencyLink[], start: number, end: number): readonly DependencyLink[] {
  return links.filter(({ fromRow, toRow }) => Math.min(fromRow, toRow) < end && Math.max(fromRow, toRow) >= start);
}

/** How far a line leads away from a bar before it turns. */
const TURN = 7;

/** From the end of one bar to the beginning of the other, at right angles, as the data of an SVG path. Nothing but the bars may be pointed at. */
export function linkPath({ fromRow, toRow }: DependencyLink, lines: readonly TimelineLine[], scale: TimeScale, lineHeight: number): string {
  const from = barBox(scale, lines[fromRow]!.bar!);
  const to = barBox(scale, lines[toRow]!.bar!);
  const [x1, x2] = [from.x + from.width, to.x];
  const [y1, y2] = [fromRow, toRow].map((row) => (row + 0.5) * lineHeight) as [number, number];
  if (x2 - x1 >= 2 * TURN) return `M${x1} ${y1}H${x2 - TURN}V${y2}H${x2}`;
  const between = y2 + (toRow > fromRow ? -0.5 : 0.5) * lineHeight;
  return `M${x1} ${y1}H${x1 + TURN}V${between}H${x2 - TURN}V${y2}H${x2}`;
}
