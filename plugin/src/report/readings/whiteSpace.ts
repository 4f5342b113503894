import { chartFiles, contentOf } from 'c/chartFiles';
import { matrixFiles } from 'c/matrixFiles';
import { readMatrix, type MatrixReading, type SquareReading } from 'c/matrixReading';
import { FIRST_SETTINGS, matrixView, type MatrixView } from 'c/matrixView';
import type { WhiteSpaceCell } from 'c/planModel';
import { thresholdsOf } from 'c/quadrantLayout';
import type { Drawing } from 'c/svgText';
import type { ReportContext } from '../reportContext.ts';

const CHART_SIZE = { width: 880, height: 560 };
/** Of bubbles that say nothing of money. */
const ALIKE = 9;

/** The white space as the pages read it. What only an org knows (deals, assets) is stated in the files: a cell's state is as it was written. */
export function whiteSpaceOf({ facts, policy, today }: ReportContext): MatrixReading {
  const cells = facts.cells.map((cell): WhiteSpaceCell => ({ ...cell, stateOverride: cell.stateOverride ?? cell.state }));
  const sales = { assets: [], contracts: [], opportunities: [] };
  return readMatrix({ ...facts, cells, policy, sales }, today);
}

/** The matrix with its branches as they open first; null where there is nothing to show. */
export function matrixPicture(reading: MatrixReading, { hasPrices }: ReportContext): { view: MatrixView; drawing: Drawing } | null {
  const view = matrixView(reading, { ...FIRST_SETTINGS, mode: hasPrices ? 'state' : 'mutualValue' });
  const drawing = view.emptiness ? null : matrixFiles(reading, view).drawing();
  return drawing && { view, drawing };
}

/** The quadrant chart; null without a cell that has both scores. */
export function chartPicture(reading: MatrixReading, { hasPrices }: ReportContext): { drawing: Drawing; unscored: number } | null {
  const thresholds = thresholdsOf(reading.facts.policy);
  const content = contentOf(hasPrices ? reading : withoutMoney(reading), { thresholds, zoom: null, hidden: [] }, CHART_SIZE);
  const { layout } = content.view;
  if (layout.bubbles.length === 0) return null;
  const bubbles = hasPrices ? layout.bubbles : layout.bubbles.map((bubble) => ({ ...bubble, radius: ALIKE }));
  const drawing = chartFiles(
    { ...content, view: { ...content.view, layout: { ...layout, bubbles } } },
    thresholds,
    thresholds,
    hasPrices,
  ).drawing()!;
  return { drawing, unscored: content.unscored.length };
}

/** Scores as they are, amounts unknown. */
function withoutMoney(reading: MatrixReading): MatrixReading {
  const bare = (square: SquareReading): SquareReading => ({ ...square, cell: { ...square.cell, potentialAnnualRevenue: null } });
  return { ...reading, squares: reading.squares.map(bare) };
}
