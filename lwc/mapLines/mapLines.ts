import { api, LightningElement } from 'lwc';
import type { Held } from 'c/held';
import type { Piece } from 'c/mapDrawing';

/** Lines of one piece of the map, as opaque as they are to be. */
export interface LinesPiece {
  readonly piece: Piece;
  readonly opacity: number;
}

interface LineStroke {
  readonly key: string;
  readonly path: string;
  readonly fill: string;
  readonly stroke: string;
  readonly width: number;
  readonly dash: string;
}

/** Lines that are drawn once, then only moved: painting them anew for every frame would take longer than a frame has. */
export default class MapLines extends LightningElement {
  @api piece: Held<LinesPiece> | undefined;

  get strokes(): readonly LineStroke[] {
    return this.piece!().piece.strokes.map(({ path, fill, stroke, width, dash }, place) => ({
      ...{ key: String(place), path, fill, stroke, width },
      dash: dash.join(' '),
    }));
  }
  get opacity(): string {
    return String(this.piece!().opacity);
  }
}
