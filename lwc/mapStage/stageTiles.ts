import { detailAt, seenBox, SQUARE, squaresIn, type Box, type Size, type View } from 'c/mapView';
import type { PlacedTile } from 'c/mapWorld';
import type { StageContent } from './stageContent.ts';
import type { StageScene } from './stageScene.ts';

export interface TileChoice {
  readonly tiles: readonly PlacedTile[];
  /** Squares in sight that are not there yet: in their place the blocks of the overview are seen. */
  readonly missing: number;
}

/** Kept beyond what is in sight, so that going back costs nothing. */
const MOST_KEPT = 60;

/**
 * The squares of cards to have on the page: those in sight, and of those around it what is there already. New ones only a few at a time, as each costs
 * a part of a frame.
 */
export function chooseTiles(
  content: StageContent,
  scene: StageScene,
  before: readonly PlacedTile[],
  view: View,
  stage: Size,
  most: number,
): TileChoice {
  const detail = detailAt(view.scale);
  if (detail === 'far') return { tiles: [], missing: 0 };
  const seen = seenBox(view, stage);
  const inSight = squaresIn(content.grid, seen);
  const around = new Set(squaresIn(content.grid, widened(seen)));
  const there = new Map(before.map((one) => [one.key, one]));
  const tiles: PlacedTile[] = [];
  let [added, missing] = [0, 0];
  for (const square of around) {
    const tile = scene.tile(square, detail);
    const key = `${square} ${detail}`;
    const known = there.get(key);
    if (known?.tile === tile) {
      if (tiles.length < MOST_KEPT || inSight.includes(square)) tiles.push(known);
    } else if (inSight.includes(square)) {
      if (added < most) {
        tiles.push({ key, tile });
        added++;
      } else missing++;
    }
  }
  return { tiles, missing };
}

export function isSameTiles(a: readonly PlacedTile[], b: readonly PlacedTile[]): boolean {
  return a.length === b.length && a.every(({ key, tile }, place) => b[place]!.key === key && b[place]!.tile === tile);
}

function widened({ x, y, width, height }: Box): Box {
  return { x: x - SQUARE.width, y: y - SQUARE.height, width: width + 2 * SQUARE.width, height: height + 2 * SQUARE.height };
}
