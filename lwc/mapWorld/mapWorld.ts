import { LightningElement, api } from 'lwc';
import type { CardsTile } from 'c/mapCards';
import type { Held } from 'c/held';
import type { LinesPiece } from 'c/mapLines';
import type { Point, View } from 'c/mapView';
import type { MapOverlay } from './mapOverlay.ts';

export type { MapOverlay };

/** A square of cards that is on the page. */
export interface PlacedTile {
  readonly key: string;
  readonly tile: Held<CardsTile>;
}

/** A piece of the lines that is on the page. */
export interface PlacedLines {
  readonly key: string;
  readonly piece: Held<LinesPiece>;
}

/**
 * Everything that moves with the map. Who moves the view calls its methods: a move changes one style, and nothing else of the page is rendered again.
 */
export default class MapWorld extends LightningElement {
  lines: readonly PlacedLines[] = [];
  tiles: readonly PlacedTile[] = [];
  overlay: MapOverlay | undefined;

  @api place({ x, y, scale }: View, isMoving: boolean): void {
    const world = this.template!.querySelector<HTMLElement>('.world');
    if (!world) return;
    world.style.transform = `translate(${-x * scale}px, ${-y * scale}px) scale(${scale})`;
    // A property that all below may use is dear to set.
    const pixel = String(1 / scale);
    if (world.style.getPropertyValue('--map-pixel') !== pixel) world.style.setProperty('--map-pixel', pixel);
    const hint = isMoving ? 'transform' : 'auto';
    if (world.style.willChange === hint) return;
    world.style.willChange = hint;
    world.classList.toggle('moving', isMoving);
  }

  @api showLines(lines: readonly PlacedLines[]): void {
    this.lines = lines;
  }

  @api showTiles(tiles: readonly PlacedTile[]): void {
    this.tiles = tiles;
  }

  @api showOverlay(overlay: MapOverlay | undefined): void {
    this.overlay = overlay;
  }

  get handlePlace(): string {
    return placed(this.overlay!.controls!.handle!);
  }
  get menuPlace(): string {
    return placed(this.overlay!.controls!.menu);
  }
}

function placed({ x, y }: Point): string {
  return `translate(${x} ${y})`;
}
