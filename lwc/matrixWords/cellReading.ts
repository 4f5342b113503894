import COMPETITOR_REVENUE from '@salesforce/label/c.Matrix_ReadCompetitorRevenue';
import EMPTY from '@salesforce/label/c.Matrix_ReadEmpty';
import FILTERED from '@salesforce/label/c.Matrix_ReadFiltered';
import FOCUS from '@salesforce/label/c.Matrix_ReadFocus';
import FOCUSED from '@salesforce/label/c.Matrix_ReadFocused';
import GUESS from '@salesforce/label/c.Matrix_ReadGuess';
import GUESSED_SHARE from '@salesforce/label/c.Matrix_ReadGuessedShare';
import MEAN_TO_CUSTOMER from '@salesforce/label/c.Matrix_ReadMeanToCustomer';
import MEAN_TO_YOU from '@salesforce/label/c.Matrix_ReadMeanToYou';
import NO_MONEY from '@salesforce/label/c.Matrix_ReadNoMoney';
import OLD_SHARE from '@salesforce/label/c.Matrix_ReadOldShare';
import OPEN_AMOUNT from '@salesforce/label/c.Matrix_ReadOpenAmount';
import OUR_REVENUE from '@salesforce/label/c.Matrix_ReadOurRevenue';
import PARTIAL from '@salesforce/label/c.Matrix_ReadPartial';
import PASSES from '@salesforce/label/c.Matrix_ReadPasses';
import PASSING from '@salesforce/label/c.Matrix_ReadPassing';
import POTENTIAL from '@salesforce/label/c.Matrix_ReadPotential';
import SQUARE from '@salesforce/label/c.Matrix_ReadSquare';
import STATE_COUNT from '@salesforce/label/c.Matrix_ReadStateCount';
import SUM from '@salesforce/label/c.Matrix_ReadSum';
import SUM_OF_ONE from '@salesforce/label/c.Matrix_ReadSumOne';
import TO_CUSTOMER from '@salesforce/label/c.Matrix_ReadToCustomer';
import TO_CUSTOMER_UNKNOWN from '@salesforce/label/c.Matrix_ReadToCustomerUnknown';
import TO_YOU from '@salesforce/label/c.Matrix_ReadToYou';
import TO_YOU_UNKNOWN from '@salesforce/label/c.Matrix_ReadToYouUnknown';
import WALLET_SHARE from '@salesforce/label/c.Matrix_ReadWalletShare';
import WON_AMOUNT from '@salesforce/label/c.Matrix_ReadWonAmount';
import { freshnessWords } from 'c/cellWords';
import { fillIn } from 'c/fillIn';
import type { CellMoney, MatrixCell, MatrixLine } from 'c/matrixView';
import { CELL_STATES, type IsoDate } from 'c/planModel';
import { formatMoney, formatPercent } from 'c/userFormat';
import { lineWords } from './lineWords.ts';

/** Everything a cell shows, in words: where it is, its state, money, scores, and what its look says of them. */
export function readCell(cell: MatrixCell, row: MatrixLine, column: MatrixLine, today: IsoDate): string {
  const [first, ...rest] = cell.kind === 'sum' ? readSum(cell) : readSquare(cell, today);
  return [fillIn(SQUARE, lineWords(row), lineWords(column), first!), ...rest].filter(Boolean).join('. ');
}

const MONEY: Readonly<Record<CellMoney, string>> = {
  potential: POTENTIAL,
  openAmount: OPEN_AMOUNT,
  ourRevenue: OUR_REVENUE,
  wonAmount: WON_AMOUNT,
  competitorRevenue: COMPETITOR_REVENUE,
};

function readSquare(cell: MatrixCell, today: IsoDate): readonly string[] {
  if (!cell.square) return [cell.kind === 'filtered' ? FILTERED : EMPTY];
  const { freshness } = cell.square.score;
  return [
    cell.square.state,
    moneyWords(cell),
    cell.toYou === null ? TO_YOU_UNKNOWN : fillIn(TO_YOU, cell.toYou),
    cell.toCustomer === null ? TO_CUSTOMER_UNKNOWN : fillIn(TO_CUSTOMER, cell.toCustomer),
    cell.passing > 0 ? fillIn(PASSES, cell.quadrant ?? '') : (cell.quadrant ?? ''),
    cell.isGuess ? GUESS : '',
    shareWords(cell),
    freshnessWords(freshness, cell.confirmedOn, today),
    cell.focused > 0 ? FOCUS : '',
  ];
}

function readSum(cell: MatrixCell): readonly string[] {
  const { cells, states, guessedShare } = cell.rollup!;
  const counts = CELL_STATES.filter((state) => states[state] > 0).map((state) => fillIn(STATE_COUNT, states[state], state));
  const old = 100 - (cell.freshShare ?? 100);
  return [
    cells === 1 ? fillIn(SUM_OF_ONE, counts.join(', ')) : fillIn(SUM, cells, counts.join(', ')),
    moneyWords(cell),
    cell.toYou === null ? TO_YOU_UNKNOWN : fillIn(MEAN_TO_YOU, cell.toYou),
    cell.toCustomer === null ? TO_CUSTOMER_UNKNOWN : fillIn(MEAN_TO_CUSTOMER, cell.toCustomer),
    cell.passing > 0 ? fillIn(PASSING, cell.passing) : '',
    guessedShare ? fillIn(GUESSED_SHARE, formatPercent(100 * guessedShare)) : '',
    shareWords(cell),
    old > 0 ? fillIn(OLD_SHARE, formatPercent(old)) : '',
    cell.focused > 0 ? fillIn(FOCUSED, cell.focused) : '',
  ];
}

function moneyWords({ money, moneyKind, isPartial }: MatrixCell): string {
  if (money === null) return NO_MONEY;
  const words = fillIn(MONEY[moneyKind], formatMoney(money));
  return isPartial ? `${words}, ${PARTIAL}` : words;
}

function shareWords({ walletShare, isSharePartial }: MatrixCell): string {
  if (walletShare === null) return '';
  const words = fillIn(WALLET_SHARE, formatPercent(walletShare));
  return isSharePartial ? `${words}, ${PARTIAL}` : words;
}
