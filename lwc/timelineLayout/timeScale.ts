import { addDays, daysBetween, type IsoDate } from 'c/planModel';

/** How near one looks, from far to near. */
export const ZOOMS = ['year', 'quarter', 'month', 'week'] as const;
export type Zoom = (typeof ZOOMS)[number];

/** First and last day, both of them shown. */
export interface TimeRange {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export interface TimeScale extends TimeRange {
  readonly zoom: Zoom;
  readonly pixelsPerDay: number;
  /** Of all days together, in pixels. */
  readonly width: number;
}

/** A quarter, a month or a week is about as wide as a word or two on it. */
const PIXELS_PER_DAY: Readonly<Record<Zoom, number>> = { year: 1.25, quarter: 3.5, month: 10, week: 32 };

export function timeScale({ from, to }: TimeRange, zoom: Zoom): TimeScale {
  const pixelsPerDay = PIXELS_PER_DAY[zoom];
  return { from, to, zoom, pixelsPerDay, width: (daysBetween(from, to) + 1) * pixelsPerDay };
}

/** Where a day begins; outside of the scale as well. */
export function xOf({ from, pixelsPerDay }: TimeScale, day: IsoDate): number {
  return daysBetween(from, day) * pixelsPerDay;
}

/** The day that stands at a place. */
export function dayAt({ from, pixelsPerDay }: TimeScale, x: number): IsoDate {
  return addDays(from, Math.floor(x / pixelsPerDay));
}
