import type { DrawnKind } from 'c/mapPeople';
import { UNSTATED_WEIGHT } from 'c/relationships';

/** How a kind of link is drawn. Each differs in its dashes and in what stands at its end, so that it can be told without colour. */
export interface LinkLook {
  readonly colour: string;
  /** Lengths by turns, in units of the map; empty for a line without gaps. */
  readonly dash: readonly number[];
  /** Path of what stands at the end, in a system whose origin is the end and whose x axis points along the line. */
  readonly end: string;
  /** The same at the beginning; empty where a link has a direction. */
  readonly start: string;
  readonly isFilled: boolean;
}

const BAR = 'M-5 -6V6M-9 -6V6';

export const LINK_LOOKS: Readonly<Record<DrawnKind, LinkLook>> = {
  Influences: { colour: '#5a1ba9', dash: [], end: 'M0 0L-9 -4.5V4.5Z', start: '', isFilled: true },
  Trusts: { colour: '#0b827c', dash: [10, 4], end: 'M-9 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0Z', start: '', isFilled: false },
  'Conflicts With': { colour: '#ba0517', dash: [8, 3, 2, 3], end: BAR, start: BAR, isFilled: false },
  'Dotted Line': { colour: '#5c5c5c', dash: [2, 4], end: 'M-8 -4L0 0L-8 4', start: '', isFilled: false },
};

/** Wider the more weight a link has; in the middle where nobody said. @param weight 1 (weak) to 5 (decisive) */
export function linkWidth(weight: number | null | undefined): number {
  const said = Math.min(5, Math.max(1, weight ?? UNSTATED_WEIGHT));
  return said <= 2 ? 1.25 : said === 3 ? 1.75 : 2.75;
}
