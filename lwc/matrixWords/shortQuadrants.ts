import DO_NOT_PUSH from '@salesforce/label/c.Matrix_QuadrantDoNotPush';
import INVEST from '@salesforce/label/c.Matrix_QuadrantInvest';
import LEAVE from '@salesforce/label/c.Matrix_QuadrantLeave';
import TOGETHER from '@salesforce/label/c.Matrix_QuadrantTogether';
import type { Quadrant } from 'c/planModel';

/** A quadrant in a word that fits into a cell. */
export const shortQuadrants: Readonly<Record<Quadrant, string>> = {
  'Pursue Together': TOGETHER,
  'Do Not Push': DO_NOT_PUSH,
  Invest: INVEST,
  Leave: LEAVE,
};
