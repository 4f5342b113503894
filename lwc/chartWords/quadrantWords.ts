import type { SquareReading } from 'c/matrixReading';
import type { PlanningPolicy, Quadrant } from 'c/planModel';
import { fillIn } from 'c/fillIn';
import type { FrameWords } from 'c/quadrantLayout';
import { quadrantOf } from 'c/whiteSpace';
import { CHART_LABELS } from './labels.ts';

/** What each quadrant asks for, in a few words beside its name. */
export const QUADRANT_ADVICE: Readonly<Record<Quadrant, string>> = {
  'Pursue Together': CHART_LABELS.PURSUE_TOGETHER,
  'Do Not Push': CHART_LABELS.DO_NOT_PUSH,
  Invest: CHART_LABELS.INVEST,
  Leave: CHART_LABELS.LEAVE_QUADRANT,
};

/** What is written around the bubbles. */
export const FRAME_WORDS: FrameWords = {
  toYou: CHART_LABELS.TO_YOU,
  toCustomer: CHART_LABELS.TO_CUSTOMER,
  quadrant: (quadrant, cells) => fillIn(CHART_LABELS.ZOOM_ENTRY, quadrant, cells),
  advice: QUADRANT_ADVICE,
};

/** Where a square lies under thresholds that may differ from those it was read with. */
export function quadrantIn({ score }: Pick<SquareReading, 'score'>, policy: PlanningPolicy): Quadrant | null {
  return quadrantOf(score.toYou.value, score.toCustomer.value, policy);
}
