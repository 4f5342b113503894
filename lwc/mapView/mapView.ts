/** What of a relationship map is seen from where, and how to get around on it: data in, coordinates out (system D). */
export {
  centredView,
  detailAt,
  fittedView,
  keptView,
  LEAST_SCALE,
  MOST_SCALE,
  openingView,
  pannedBy,
  revealingView,
  seenBox,
  toMap,
  toScreen,
  viewBetween,
  zoomedAt,
  type Box,
  type Detail,
  type Point,
  type Size,
  type View,
} from './view.ts';
export { boxAround, doBoxesTouch } from './boxes.ts';
export { cardAt, cardGrid, cardsIn, SQUARE, squareAt, squaresIn, type CardGrid } from './cardGrid.ts';
export { cardsWithin } from './lasso.ts';
export { walkFrom, walkTree, type TreeStep, type TreeWalk, type WalkAnswer, type WalkKey } from './treeWalk.ts';
export { boxOfCard, zoneAt, zoneMiddle, ZONE_RADIUS, type CardZone } from './zones.ts';
