import COUNT from '@salesforce/label/c.Matrix_LegendCount';
import FOCUS from '@salesforce/label/c.Matrix_LegendFocus';
import GUESS from '@salesforce/label/c.Matrix_LegendGuess';
import PASSING from '@salesforce/label/c.Matrix_LegendPassing';
import SCALE_DAYS from '@salesforce/label/c.Matrix_ScaleDays';
import SCALE_MONEY from '@salesforce/label/c.Matrix_ScaleMoney';
import SCALE_SCORE from '@salesforce/label/c.Matrix_ScaleScore';
import SCORES from '@salesforce/label/c.Matrix_LegendScores';
import STALE from '@salesforce/label/c.Matrix_LegendStale';
import SUM from '@salesforce/label/c.Matrix_LegendSum';
import { fillIn } from 'c/fillIn';
import type { LegendEntry } from 'c/matrixView';
import { formatPercent, formatShortMoney } from 'c/userFormat';
import { shortQuadrants } from './shortQuadrants.ts';

const SIGNS = { guess: GUESS, stale: STALE, focus: FOCUS, passing: PASSING, sum: SUM, scores: SCORES };

/** What a sign of the legend means, beside the sign. */
export function legendWords(entry: LegendEntry): string {
  switch (entry.kind) {
    case 'state':
      return fillIn(COUNT, entry.state, entry.count);
    case 'quadrant':
      return fillIn(COUNT, shortQuadrants[entry.quadrant], entry.count);
    case 'sign':
      return SIGNS[entry.sign];
    case 'scale':
      return scaleWords(entry);
  }
}

function scaleWords({ mode, low, high }: Extract<LegendEntry, { kind: 'scale' }>): string {
  switch (mode) {
    case 'potential':
      return fillIn(SCALE_MONEY, formatShortMoney(low), formatShortMoney(high));
    case 'confirmed':
      return fillIn(SCALE_DAYS, high);
    case 'walletShare':
      return fillIn(SCALE_SCORE, formatPercent(low), formatPercent(high));
    default:
      return fillIn(SCALE_SCORE, low, high);
  }
}
