import { api, LightningElement } from 'lwc';
import type { Piece } from 'c/mapDrawing';
import { seenBox, type Size, type View } from 'c/mapView';
import { paintNames, type PaintedName } from './paintNames.ts';
import { paintPieces } from './paintPieces.ts';

export type { PaintedName };

/** What lies behind the cards, in the order it is painted; and names above it. */
export interface CanvasScene {
  readonly layers: readonly { readonly pieces: readonly Piece[]; readonly opacity: number }[];
  readonly names: readonly PaintedName[];
}

/** Sharper than two device pixels for one nobody sees, and it costs memory. */
const SHARPEST = 2;

/** A canvas as large as its place. Who moves the view calls `paint`: nothing here waits for a template to be rendered. */
export default class MapCanvas extends LightningElement {
  @api paint(scene: CanvasScene, view: View, stage: Size): void {
    const canvas = this.template!.querySelector('canvas');
    const context = canvas?.getContext('2d');
    if (!canvas || !context) return;
    // Near cards cover it: there is mostly nothing to paint, and what is painted on a processor takes a part of each frame.
    const isEmpty = scene.layers.length === 0 && scene.names.length === 0;
    if (isEmpty && this.isEmpty) return;
    this.isEmpty = isEmpty;
    const ratio = Math.min(SHARPEST, Math.max(1, window.devicePixelRatio || 1));
    const [width, height] = [Math.round(stage.width * ratio), Math.round(stage.height * ratio)];
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
    } else {
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, width, height);
    }
    const zoom = ratio * view.scale;
    context.setTransform(zoom, 0, 0, zoom, -view.x * zoom, -view.y * zoom);
    const seen = seenBox(view, stage);
    for (const { pieces, opacity } of scene.layers) paintPieces(context, pieces, seen, view.scale, opacity);
    context.globalAlpha = 1;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    if (scene.names.length > 0) paintNames(context, scene.names, view, stage, this.font);
  }

  private isEmpty = true;

  private get font(): string {
    return (this.fontFamily ??= getComputedStyle(this.template!.querySelector('canvas')!).fontFamily || 'sans-serif');
  }
  private fontFamily: string | undefined;
}
