import { CHART_LABELS } from 'c/chartWords';
import type { FileSource } from 'c/exportMenu';
import { fillIn } from 'c/fillIn';
import { matrixCsv, matrixSvg, type MatrixCsvWords, type MatrixSvgWords } from 'c/matrixExport';
import type { MatrixReading } from 'c/matrixReading';
import type { MatrixView } from 'c/matrixView';
import { cellText, legendWords, lineName, lineWords, modeNames } from 'c/matrixWords';
import { formatDay } from 'c/userFormat';
import { LABELS } from './labels.ts';

/**
 * The files of the white-space matrix as it is shown, for `c-export-menu` (system C).
 * @param remarks what else is said beside the matrix, e.g. what it is sorted by
 */
export function matrixFiles({ facts, today }: MatrixReading, view: MatrixView, remarks: readonly string[] = []): FileSource {
  return {
    account: facts.account.name,
    what: `${LABELS.MATRIX} – ${modeNames[view.mode]}`,
    today,
    drawing: () => matrixSvg(view, svgWords(facts.account.name, view, remarks)),
    csv: () => matrixCsv(view, CSV_WORDS),
  };
}

function svgWords(account: string, view: MatrixView, remarks: readonly string[]): MatrixSvgWords {
  const { mode, today, isNarrowed, shown, all } = view;
  return {
    title: account,
    subtitles: [
      fillIn(LABELS.MATRIX_OF, formatDay(today), modeNames[mode]),
      [isNarrowed ? fillIn(LABELS.SHOWN, shown, all) : '', ...remarks].filter(Boolean).join(' · '),
    ],
    rows: LABELS.ROWS,
    columns: LABELS.COLUMNS,
    nothing: LABELS.NOTHING,
    line: lineName,
    cell: (cell) => cellText(cell, mode, today),
    legend: legendWords,
  };
}

const CSV_WORDS: MatrixCsvWords = {
  row: CHART_LABELS.COLUMN_BUYING_CENTER,
  level: LABELS.LEVEL,
  state: CHART_LABELS.COLUMN_STATE,
  money: LABELS.MONEY,
  toYou: CHART_LABELS.TO_YOU,
  toCustomer: CHART_LABELS.TO_CUSTOMER,
  quadrant: LABELS.QUADRANT,
  passing: LABELS.PASSING,
  walletShare: LABELS.WALLET_SHARE,
  confirmedOn: LABELS.CONFIRMED_ON,
  freshShare: LABELS.FRESH_SHARE,
  sure: LABELS.SURE,
  guess: CHART_LABELS.GUESS,
  stale: CHART_LABELS.STALE,
  line: lineWords,
};
