import { TIER_SENTENCES, type Names } from 'c/cellWords';
import { glyphOf, type Glyph } from 'c/chartWords';
import { fillIn } from 'c/fillIn';
import { squareOfCell, type MatrixReading } from 'c/matrixReading';
import { formatMoney } from 'c/userFormat';
import { LABELS } from './labels.ts';

/** A cell worth adding. */
export interface Candidate {
  readonly key: string;
  readonly rank: string;
  readonly name: string;
  readonly glyph: Glyph;
  readonly tier: string;
  readonly money: string;
  readonly addAlternative: string;
}

/** The best ranked cells that are not in focus; `total` counts all of them. */
export function candidatesOf(
  reading: MatrixReading,
  names: Names,
  most: number,
): { readonly candidates: readonly Candidate[]; readonly total: number } {
  const free = reading.ranked.flatMap((ranked) => {
    const square = squareOfCell(reading, ranked.reading.cell.id);
    return square && !square.focus ? [{ ranked, square }] : [];
  });
  const candidates = free.slice(0, most).map(({ ranked, square }) => {
    const name = names.square(square.cell);
    return {
      key: square.key,
      rank: fillIn(LABELS.NEXT_RANK, ranked.rank),
      name,
      glyph: glyphOf(square),
      tier: TIER_SENTENCES[ranked.tier],
      money: formatMoney(square.cell.potentialAnnualRevenue) || LABELS.NO_MONEY,
      addAlternative: fillIn(LABELS.ADD_NAMED, name),
    };
  });
  return { candidates, total: free.length };
}
