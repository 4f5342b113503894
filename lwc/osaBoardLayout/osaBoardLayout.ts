/** Where the cards of the board of objectives, strategies and actions stand (system E): plain arithmetic, drawn elsewhere. */
export {
  boardLayout,
  LEAD_COLUMNS,
  type Adding,
  type BoardGroup,
  type BoardLane,
  type BoardLayout,
  type BoardLine,
  type CardPlace,
} from './boardLines.ts';
export { cardTarget } from './cardTarget.ts';
export { carriedTo } from './carried.ts';
export { dropTarget, markOf, type BoardPoint, type DropTarget } from './dropTarget.ts';
