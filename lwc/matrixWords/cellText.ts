import NEVER from '@salesforce/label/c.Matrix_NeverShort';
import type { MatrixCell, MatrixMode } from 'c/matrixView';
import { daysBetween, type IsoDate } from 'c/planModel';
import { formatDays, formatPercent, formatShortMoney } from 'c/userFormat';
import { shortQuadrants } from './shortQuadrants.ts';

/** Known to be unknown; never 0. */
const UNKNOWN = '–';
const SUM = 'Σ';
const PASSES = '✓';

/** What stands in a cell: a few characters. Empty where nothing is recorded, `–` where something is and the mode's value is unknown. */
export function cellText(cell: MatrixCell, mode: MatrixMode, today: IsoDate): string {
  if (cell.kind === 'empty' || cell.kind === 'filtered') return '';
  switch (mode) {
    case 'state':
    case 'potential':
      return moneyText(cell, mode);
    case 'toYou':
      return summed(cell, cell.toYou === null ? UNKNOWN : String(cell.toYou));
    case 'toCustomer':
      return summed(cell, cell.toCustomer === null ? UNKNOWN : String(cell.toCustomer));
    case 'mutualValue':
      return mutualValueText(cell);
    case 'walletShare':
      return summed(cell, formatPercent(cell.walletShare) || UNKNOWN);
    case 'confirmed':
      return cell.kind === 'sum' ? summed(cell, formatPercent(cell.freshShare)) : ageText(cell, today);
  }
}

function moneyText(cell: MatrixCell, mode: MatrixMode): string {
  if (cell.money !== null) return summed(cell, formatShortMoney(cell.money));
  // Of what nobody looked into, or what does not fit, no money is expected.
  const isExpected = mode === 'potential' || cell.kind === 'sum' || (cell.state !== 'Unknown' && cell.state !== 'No Fit');
  return isExpected ? summed(cell, UNKNOWN) : '';
}

function mutualValueText(cell: MatrixCell): string {
  if (cell.kind === 'sum') return summed(cell, cell.passing > 0 ? `${cell.passing} ${PASSES}` : UNKNOWN);
  if (!cell.quadrant) return UNKNOWN;
  return cell.passing > 0 ? `${PASSES} ${shortQuadrants[cell.quadrant]}` : shortQuadrants[cell.quadrant];
}

function ageText({ confirmedOn }: MatrixCell, today: IsoDate): string {
  return confirmedOn ? formatDays(daysBetween(confirmedOn, today)) : NEVER;
}

const summed = (cell: MatrixCell, text: string) => (cell.kind === 'sum' ? `${SUM} ${text}` : text);
