import type MapCanvas from 'c/mapCanvas';
import { detailAt } from 'c/mapView';
import type { MapOverlay, PlacedLines, PlacedTile } from 'c/mapWorld';
import type MapWorld from 'c/mapWorld';
import type MiniMap from 'c/miniMap';
import type { Camera } from './camera.ts';
import type { StageContent } from './stageContent.ts';
import { farLayers, nearLayers } from './stageLayers.ts';
import { chooseLines, isSameLines } from './stageLines.ts';
import type { StageScene } from './stageScene.ts';
import { chooseTiles, isSameTiles } from './stageTiles.ts';

export interface Frame {
  readonly content: StageContent;
  readonly scene: StageScene;
  readonly cam: Camera;
  /** Somebody's lines are looked at: the others stand back. */
  readonly isFaded: boolean;
}

/** Draws what is seen: from afar on the canvas, from near as cards and lines that move with the map. */
export interface StagePainter {
  /** @returns whether there is more to draw in the next frame */
  paint(frame: Frame): boolean;
  showOverlay(overlay: MapOverlay): void;
}

/** New squares of cards a frame: while the map moves, and while it rests. */
const NEW_TILES = { moving: 1, resting: 8 };

/** @param find one of the stage's parts by its tag; null before it is rendered */
export function stagePainter(find: <Part extends Element>(tag: string) => Part | null): StagePainter {
  let tiles: readonly PlacedTile[] = [];
  let lines: readonly PlacedLines[] = [];
  let drawnIn: HTMLElement | undefined;
  const world = () => find<HTMLElement & MapWorld>('c-map-world');
  return {
    showOverlay: (overlay) => world()?.showOverlay(overlay),
    paint: ({ content, scene, cam, isFaded }) => {
      const place = world();
      if (!place) return false;
      if (place !== drawnIn) {
        // A new one has nothing on it.
        drawnIn = place;
        tiles = [];
        lines = [];
      }
      const { view, stage, isMoving } = cam;
      place.place(view, isMoving);
      const isFar = detailAt(view.scale) === 'far';
      const choice = chooseTiles(content, scene, tiles, view, stage, isMoving ? NEW_TILES.moving : NEW_TILES.resting);
      if (!isSameTiles(choice.tiles, tiles)) place.showTiles((tiles = choice.tiles));
      const near = isFar ? [] : chooseLines(nearLayers(scene, isFaded), view, stage);
      if (!isSameLines(near, lines)) place.showLines((lines = near));
      // In place of squares that are not there yet.
      const blocks = choice.missing > 0 ? [{ pieces: scene.blocks(), opacity: 1 }] : [];
      const layers = isFar ? farLayers(content, scene, isFaded) : blocks;
      find<HTMLElement & MapCanvas>('c-map-canvas')?.paint({ layers, names: scene.names(isFar) }, view, stage);
      find<HTMLElement & MiniMap>('c-mini-map')?.showView(view, stage);
      return choice.missing > 0;
    },
  };
}
