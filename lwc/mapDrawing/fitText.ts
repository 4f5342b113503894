/**
 * Text cut to a width, with an ellipsis where something is missing. Widths are estimated from classes of letters: a measuring canvas costs more than
 * drawing the card, and a few pixels do not matter beside an ellipsis.
 * @param size of the letters and `width` in the same units
 */
export function fitText(text: string, size: number, width: number): string {
  const room = width / size;
  let used = 0;
  let fits = 0;
  const letters = [...text];
  for (const letter of letters) {
    used += widthOf(letter);
    if (used > room) break;
    if (used <= room - widthOf('…')) fits++;
  }
  return used <= room ? text : `${letters.slice(0, fits).join('').trimEnd()}…`;
}

/** In ems of a common sans-serif. */
function widthOf(letter: string): number {
  if (/[\u1100-\uffdf]/.test(letter)) return 1;
  if (/[ijl.,:;'|!Iftr()\s-]/.test(letter)) return 0.34;
  if (/[mwMW@…%]/.test(letter)) return 0.9;
  return /\p{Lu}/u.test(letter) ? 0.68 : 0.56;
}
