import { CHART_LABELS } from 'c/chartWords';
import { frameOf, lineOf, scoreAtX, scoreAtY, settableThreshold, type Point, type QuadrantLayout, type Thresholds } from 'c/quadrantLayout';

export type Axis = keyof Thresholds;

/** A handle beside an axis, and the line that it moves. */
export interface Handle {
  readonly axis: Axis;
  readonly label: string;
  readonly orientation: 'horizontal' | 'vertical';
  readonly value: number;
  readonly handleStyle: string;
  readonly lineStyle: string;
  readonly handleLook: string;
  readonly lineLook: string;
}

/** None while one quadrant fills the plot. @param team where the policy has them */
export function handlesOf(layout: QuadrantLayout, now: Thresholds, team: Thresholds): readonly Handle[] {
  const { left, top, width, height } = layout.plot;
  const { lines } = frameOf(layout, now);
  if (!lines) return [];
  const moved = (axis: Axis) => (now[axis] === team[axis] ? '' : ' moved');
  return [
    {
      axis: 'toCustomer',
      label: CHART_LABELS.THRESHOLD_TO_CUSTOMER,
      orientation: 'horizontal',
      value: now.toCustomer,
      handleStyle: `left: ${lines.x}px; top: ${top + height + 13}px`,
      lineStyle: `left: ${lines.x}px; top: ${top}px; height: ${height}px`,
      handleLook: `handle across${moved('toCustomer')}`,
      lineLook: 'line across',
    },
    {
      axis: 'toYou',
      label: CHART_LABELS.THRESHOLD_TO_YOU,
      orientation: 'vertical',
      value: now.toYou,
      handleStyle: `left: ${left - 22}px; top: ${lines.y}px`,
      lineStyle: `left: ${left}px; top: ${lines.y}px; width: ${width}px`,
      handleLook: `handle up${moved('toYou')}`,
      lineLook: 'line up',
    },
  ];
}

/** The threshold whose line would run through a point. */
export function thresholdAt({ plot }: QuadrantLayout, axis: Axis, { x, y }: Point): number {
  return settableThreshold((axis === 'toCustomer' ? scoreAtX(plot, x) : scoreAtY(plot, y)) - lineOf(0));
}

const PAGE = 10;

/** The score a key moves a threshold to; undefined for other keys. @see https://www.w3.org/WAI/ARIA/apg/patterns/slider/ */
export function thresholdAfter(key: string, threshold: number): number | undefined {
  const by = (change: number) => settableThreshold(Math.ceil(threshold) + change);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return by(1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return by(-1);
    case 'PageUp':
      return by(PAGE);
    case 'PageDown':
      return by(-PAGE);
    case 'Home':
      return 0;
    case 'End':
      return 100;
    default:
      return undefined;
  }
}
