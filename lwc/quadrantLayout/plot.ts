/** Scores from one to another along an axis. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** In pixels, from the top left. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where scores are on the screen. Value to customer goes to the right, value to you up, as the table of quadrants in docs/scores.md. */
export interface Plot extends Rectangle {
  /** Room at each edge, so that the largest bubble at 0 or 100 lies within. */
  readonly inset: number;
  readonly toCustomer: Span;
  readonly toYou: Span;
}

export function xOf({ left, width, inset, toCustomer: { from, to } }: Plot, toCustomer: number): number {
  return left + inset + ((toCustomer - from) / (to - from)) * (width - 2 * inset);
}

export function yOf({ top, height, inset, toYou: { from, to } }: Plot, toYou: number): number {
  return top + height - inset - ((toYou - from) / (to - from)) * (height - 2 * inset);
}

export function scoreAtX({ left, width, inset, toCustomer: { from, to } }: Plot, x: number): number {
  return from + ((x - left - inset) / (width - 2 * inset)) * (to - from);
}

export function scoreAtY({ top, height, inset, toYou: { from, to } }: Plot, y: number): number {
  return from + ((top + height - inset - y) / (height - 2 * inset)) * (to - from);
}

/**
 * Where the line of a threshold runs. Scores are whole numbers and a score at the threshold is high, so the line runs half a point before it: no
 * bubble ever lies on it.
 */
export function lineOf(threshold: number): number {
  return Math.min(100.5, Math.max(-0.5, Math.ceil(threshold) - 0.5));
}
