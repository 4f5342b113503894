import type { Size } from 'c/mapView';

export type Paper = 'A4' | 'A3';
/** `one`: as small as it takes for one sheet. `small`: names and positions can be read. `full`: everything on a card can be read. */
export type TextSize = 'one' | 'small' | 'full';

/** Landscape, in millimetres (ISO 216). */
export const PAPERS: Readonly<Record<Paper, Size>> = { A4: { width: 297, height: 210 }, A3: { width: 420, height: 297 } };

/** What printers leave white, in millimetres. */
export const PAPER_MARGIN = 10;
/** A pixel of CSS. @see https://www.w3.org/TR/css-values-4/#absolute-lengths */
const PIXELS_PER_MILLIMETRE = 96 / 25.4;

/** Names on whole cards are 13 units high, on brief ones 18: at these scales they are about six points on paper. */
export const SCALES: Readonly<Record<Exclude<TextSize, 'one'>, number>> = { small: 0.45, full: 0.65 };

/** So much smaller they may become where that saves a sheet. */
export const SLACK = [1, 0.94, 0.88];

/** Room on a sheet, in pixels of CSS; a little less than there is, or a browser begins another sheet. */
export function sheetRoom(paper: Paper): Size {
  const { width, height } = PAPERS[paper];
  const room = (length: number) => Math.floor((length - 2 * PAPER_MARGIN) * PIXELS_PER_MILLIMETRE) - 2;
  return { width: room(width), height: room(height) };
}

/** Whether a map that is drawn at this scale can be read on paper. */
export function isReadableOnOne(scale: number): boolean {
  return scale >= SCALES.small * SLACK[SLACK.length - 1]!;
}
