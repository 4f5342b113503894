/** A relationship map as shapes (system D): cards, overview, lines; how they come to the screen or into a file is elsewhere. */
export type { CardWords } from './cardWords.ts';
export { drawCard, type CardContent, type CardPerson, type DrawnBadge, type DrawnCard, type DrawnShape } from './drawCard.ts';
export { drawLink, drawLinks, routedLinks, type DrawnLink, type RoutedLink } from './drawLinks.ts';
export {
  drawBlocks,
  drawHierarchy,
  drawLanes,
  drawPlainLines,
  drawWholeBlocks,
  drawWholeHierarchy,
  type Piece,
  type Stroke,
} from './drawOverview.ts';
export { joined } from './pieces.ts';
export { placedPath } from './placedPath.ts';
export { fitText } from './fitText.ts';
