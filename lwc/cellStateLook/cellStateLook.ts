import type { CellState } from 'c/planModel';

/** How a state is drawn wherever it is drawn: a shape and a colour, so that neither has to be told apart alone. */
export interface StateLook {
  /** Path in a box of 16 × 16, made to be filled; a guess is drawn with the same path as an outline. */
  readonly path: string;
  /** At least 3 : 1 against white (WCAG 2.2, 1.4.11). */
  readonly colour: string;
  /** Always drawn as a line: there is no inside to leave hollow. */
  readonly isLine: boolean;
}

/** By state. What we hold is square, what could be won round or pointed, what others hold points down. */
export const STATE_LOOKS: Readonly<Record<CellState, StateLook>> = {
  Unknown: { path: 'M6.5 8a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0Z', colour: '#747474', isLine: false },
  'No Fit': { path: 'M4 4L12 12M12 4L4 12', colour: '#747474', isLine: true },
  'In-House': { path: 'M8 2L14 7.5V14H2V7.5Z', colour: '#7f56b3', isLine: false },
  Competitor: { path: 'M2 3H14L8 14Z', colour: '#ba0517', isLine: false },
  'White Space': { path: 'M8 2.5V13.5M2.5 8H13.5', colour: '#0b5cab', isLine: true },
  Potential: { path: 'M2 8a6 6 0 1 0 12 0a6 6 0 1 0 -12 0Z', colour: '#0b5cab', isLine: false },
  'Open Opportunity': { path: 'M8 1L15 8L8 15L1 8Z', colour: '#b60554', isLine: false },
  Ours: { path: 'M3.5 2.5h9a1 1 0 0 1 1 1v9a1 1 0 0 1 -1 1h-9a1 1 0 0 1 -1 -1v-9a1 1 0 0 1 1 -1Z', colour: '#2e844a', isLine: false },
  'At Risk': { path: 'M8 2L14 13.5H2Z', colour: '#a05a00', isLine: false },
  Lost: { path: 'M2.5 8H13.5', colour: '#444444', isLine: true },
};
