import type { PaintedName } from 'c/mapCanvas';
import type { CardsTile } from 'c/mapCards';
import {
  drawBlocks,
  drawCard,
  drawHierarchy,
  drawLanes,
  drawLinks,
  drawPlainLines,
  drawWholeBlocks,
  drawWholeHierarchy,
  routedLinks,
  type Piece,
  type RoutedLink,
} from 'c/mapDrawing';
import { ATTITUDE_LOOKS, MAP_INKS } from 'c/mapLook';
import { routeAcrossLanes } from 'c/mapRoutes';
import { SQUARE, type Detail, type Point } from 'c/mapView';
import { CARD_WORDS, MAP_LABELS, calledName } from 'c/mapWords';
import { hold, type Held } from 'c/held';
import { lazily } from 'c/lazily';
import type { MiniMapContent } from 'c/miniMap';
import type { RecordId } from 'c/planModel';
import { personOf, type PersonReading } from 'c/relationshipReading';
import type { StageContent } from './stageContent.ts';

/** What can be drawn of a content, each made when it is first asked for. */
export interface StageScene {
  lanes(): readonly Piece[];
  hierarchy(): readonly Piece[];
  /** From heads to those below them who stand in another lane. */
  acrossLanes(): readonly Piece[];
  /** All of those lines, to be seen from afar. */
  wholeHierarchy(): readonly Piece[];
  blocks(): readonly Piece[];
  /** All of them, to be seen from afar. */
  wholeBlocks(): readonly Piece[];
  links(): readonly RoutedLink[];
  linkPieces(): readonly Piece[];
  /** @param isFar with the names of those at the top, as their cards cannot be read */
  names(isFar: boolean): readonly PaintedName[];
  tile(square: string, detail: Detail): Held<CardsTile>;
  mini(): Held<MiniMapContent>;
}

export function stageScene(content: StageContent): StageScene {
  const { chart, context, sight, sizes } = content;
  const tiles = new Map<string, Held<CardsTile>>();
  const links = lazily(() => routedLinks(chart, sizes, content.links));
  const names = lazily(() => namesOf(content));
  const across = lazily(() => routeAcrossLanes(chart, sizes, (id) => personIn(content, id).headId));
  const blocksOf = { chart, sizes, context, sight, personOf: (id: RecordId) => personIn(content, id) };
  return {
    lanes: lazily(() => drawLanes(chart)),
    hierarchy: lazily(() => drawHierarchy(chart)),
    acrossLanes: lazily(() => drawPlainLines(across())),
    wholeHierarchy: lazily(() => drawWholeHierarchy(chart, across())),
    blocks: lazily(() => drawBlocks(blocksOf)),
    wholeBlocks: lazily(() => drawWholeBlocks(blocksOf)),
    links,
    linkPieces: lazily(() => drawLinks(links())),
    names: (isFar) => (isFar ? names() : names().filter(({ isHeading }) => isHeading)),
    tile: (square, detail) => {
      const key = `${square} ${detail}`;
      let tile = tiles.get(key);
      if (!tile) tiles.set(key, (tile = hold(tileOf(content, square, detail))));
      return tile;
    },
    mini: lazily(() => hold(miniOf(content))),
  };
}

export function personIn({ reading }: StageContent, id: RecordId): PersonReading {
  return personOf(reading, id)!;
}

function tileOf(content: StageContent, square: string, detail: Detail): CardsTile {
  const { chart, sizes, grid, walk, context, sight } = content;
  const [column, row] = square.split(':').map(Number) as [number, number];
  const positions = grid.squares.get(square) ?? [];
  const isBrief = detail === 'brief';
  const cards = positions.map((position) => {
    const card = chart.cards[position]!;
    const isHead = walk.steps[position]!.reports > 0;
    return drawCard(
      { person: personIn(content, card.id), card, sight, isContext: context.has(card.id), isHead },
      sizes,
      CARD_WORDS,
      isBrief,
    );
  });
  const box = {
    x: column * SQUARE.width,
    y: row * SQUARE.height,
    width: SQUARE.width + sizes.cardWidth,
    height: SQUARE.height + sizes.cardHeight,
  };
  return { cards, box, isBrief };
}

/** As many as a screen has room for. */
const MOST_NAMES = 60;
/** Deeper ones are many, and one looks at them from nearer. */
const NAMED_LEVELS = 3;

function namesOf(content: StageContent): readonly PaintedName[] {
  const { chart, sizes, walk, laneNames, levels } = content;
  // Where reports hang as a list there is no room for a name above a card.
  const namedLevels = Math.min(NAMED_LEVELS, levels + 1);
  const headings = chart.lanes.map(({ id, y }) => ({
    text: laneNames.get(id) || MAP_LABELS.NO_LANE,
    at: { x: sizes.lanePadding, y: y + sizes.laneHead - 8 },
    isHeading: true,
  }));
  const tops = chart.cards
    .flatMap((card, position) => (walk.steps[position]!.level <= namedLevels ? [{ card, step: walk.steps[position]! }] : []))
    .sort((a, b) => a.step.level - b.step.level || b.step.reports - a.step.reports)
    .slice(0, MOST_NAMES)
    .map(({ card }) => ({
      text: calledName(personIn(content, card.id)),
      at: { x: card.x + sizes.cardWidth / 2, y: card.y - 10 },
      isHeading: false,
    }));
  return [...headings, ...tops];
}

function miniOf({ chart, sizes, sight, reading }: StageContent): MiniMapContent {
  const corners = new Map<string, Point[]>();
  for (const { id, x, y } of chart.cards) {
    const attitude = sight.attitude ? personOf(reading, id)!.stakeholder.attitude : undefined;
    const colour = attitude ? ATTITUDE_LOOKS[attitude].colour : MAP_INKS.border;
    const list = corners.get(colour);
    if (list) list.push({ x, y });
    else corners.set(colour, [{ x, y }]);
  }
  return {
    map: { width: chart.width, height: chart.height },
    card: { width: sizes.cardWidth, height: sizes.cardHeight },
    blocks: [...corners].map(([colour, list]) => ({ colour, corners: list })),
  };
}
