/** The quadrant chart as data (system C): bubbles from squares, what lies where, and the shapes to draw. Screens, exports and reports draw the same. */
export { layoutQuadrants, type Bubble, type ChartSize, type QuadrantLayout, type Unscored } from './layoutQuadrants.ts';
export { drawFrame, type DrawnArea, type DrawnFrame, type DrawnLine, type DrawnText, type FrameWords } from './drawFrame.ts';
export { labelBoxes } from './labelBoxes.ts';
export { writeNames, type WrittenName } from './writeNames.ts';
export { frameOf, type Frame, type Place, type QuadrantArea, type Tick } from './frame.ts';
export { areaOf, countByQuadrant, QUADRANT_SIDES, type QuadrantSides } from './quadrantAreas.ts';
export { lineOf, scoreAtX, scoreAtY, xOf, yOf, type Plot, type Rectangle, type Span } from './plot.ts';
export { isSameThresholds, settableThreshold, thresholdsOf, withThresholds, type Thresholds } from './thresholds.ts';
export { legendAmounts, radiusOf, type BubbleSize, type MoneyScale } from './moneyScale.ts';
export { bubblesAt, hitGrid, type HitGrid } from './hitGrid.ts';
export { bubblesWithin, type Point } from './lasso.ts';
export { groupMarks, inkOf, markOf, MOST_DRAWN_SINGLY, ringOf, type Ink, type Mark, type MarkGroup } from './marks.ts';
export { placePath } from './placePath.ts';
