import { api, LightningElement } from 'lwc';
import type { DrawnCard } from 'c/mapDrawing';
import type { Held } from 'c/held';
import { MAP_INKS } from 'c/mapLook';
import type { Box } from 'c/mapView';

/** Cards of one square of the map. */
export interface CardsTile {
  readonly cards: readonly DrawnCard[];
  /** What of the map they cover. */
  readonly box: Box;
  /** Names only, larger. */
  readonly isBrief: boolean;
}

/** A square of cards: drawn once, then only moved. The picture of the tree beside it, so nothing here is announced. */
export default class MapCards extends LightningElement {
  @api tile: Held<CardsTile> | undefined;

  inks = MAP_INKS;

  get cards(): readonly DrawnCard[] {
    return this.tile!().cards;
  }
  get isBrief(): boolean {
    return this.tile!().isBrief;
  }
  get viewBox(): string {
    const { x, y, width, height } = this.tile!().box;
    return `${x} ${y} ${width} ${height}`;
  }
  get place(): string {
    const { x, y, width, height } = this.tile!().box;
    return `left: ${x}px; top: ${y}px; width: ${width}px; height: ${height}px`;
  }
}
