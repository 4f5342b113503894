import { ticksOf, tickUnits, xOf, type TimeScale } from 'c/timelineLayout';
import { tickWords } from 'c/timelineWords';

export interface TickView {
  readonly key: string;
  readonly style: string;
  readonly text: string;
}

export interface HeadView {
  readonly majors: readonly TickView[];
  readonly minors: readonly TickView[];
  readonly todayStyle: string;
}

/** What is drawn of the width of a scale: what is in sight and some beyond, in steps. */
export interface SideWindow {
  readonly from: number;
  readonly to: number;
}

/** Pixels drawn at a time. */
const STEP = 800;

export function sideWindow(scale: TimeScale, scrollLeft: number, viewWidth: number): SideWindow {
  const from = Math.max(0, (Math.floor(scrollLeft / STEP) - 1) * STEP);
  return { from, to: Math.min(scale.width, from + Math.max(viewWidth, STEP) + 3 * STEP) };
}

export function headView(scale: TimeScale, { from, to }: SideWindow, today: string): HeadView {
  const { major, minor } = tickUnits(scale.zoom);
  const views = (unit: typeof major, isMajor: boolean) =>
    ticksOf(scale, unit, from, to).map((tick) => ({
      key: tick.day,
      style: `left: ${tick.x}px; width: ${tick.width}px`,
      text: tickWords(tick, isMajor),
    }));
  return { majors: views(major, true), minors: views(minor, false), todayStyle: `left: ${middleOf(scale, today)}px` };
}

export interface BackdropView {
  readonly style: string;
  readonly viewBox: string;
  /** Where a unit of the lower, and of the upper line begins. */
  readonly minorPath: string;
  readonly majorPath: string;
  readonly todayPath: string;
}

/** The lines behind the bars in sight. @param rows first and the one after the last, with the height of one */
export function backdropView(
  scale: TimeScale,
  { from, to }: SideWindow,
  rows: { readonly start: number; readonly end: number; readonly height: number },
  today: string,
): BackdropView {
  const { major, minor } = tickUnits(scale.zoom);
  const [top, height] = [rows.start * rows.height, (rows.end - rows.start) * rows.height];
  const line = (x: number) => `M${x} ${top}v${height}`;
  const lines = (unit: typeof major) =>
    ticksOf(scale, unit, from, to)
      .map(({ x }) => line(x))
      .join('');
  return {
    style: `left: ${from}px; top: ${top}px; width: ${to - from}px; height: ${height}px`,
    viewBox: `${from} ${top} ${to - from} ${height}`,
    minorPath: lines(minor),
    majorPath: lines(major),
    todayPath: line(middleOf(scale, today)),
  };
}

function middleOf(scale: TimeScale, day: string): number {
  return xOf(scale, day) + scale.pixelsPerDay / 2;
}
