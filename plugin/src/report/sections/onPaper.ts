import type { Drawing } from 'c/svgText';
import type { Picture } from '../content/content.ts';

/** Room on a landscape sheet of A4 or Letter within its margins and below a title, in pixels of CSS. */
const ROOM = { width: 970, height: 610 };
/** Letters of a matrix are 12 pixels high: at this scale they are about five points on paper. */
const LEAST_SCALE = 0.5;

/** What of a drawing goes to paper: the drawing where it can be read on one sheet, else the sentence that says where its facts stand. */
export function paperOf({ width, height }: Drawing, tooLarge: string): Pick<Picture, 'onPaper'> {
  const scale = Math.min(1, ROOM.width / width, ROOM.height / height);
  return scale >= LEAST_SCALE ? {} : { onPaper: { sheets: [], note: tooLarge } };
}
