import type { Piece } from 'c/mapDrawing';
import { doBoxesTouch, type Box } from 'c/mapView';

/** Paths are read once: reading the text of a path is dearer than painting it. */
const paths = new WeakMap<object, Path2D>();

/** Paints the pieces that are in sight. The context has the view's transformation already. */
export function paintPieces(context: CanvasRenderingContext2D, pieces: readonly Piece[], seen: Box, scale: number, opacity: number): void {
  context.globalAlpha = opacity;
  for (const { box, strokes } of pieces) {
    if (!doBoxesTouch(box, seen, AROUND)) continue;
    for (const stroke of strokes) {
      let path = paths.get(stroke);
      if (!path) paths.set(stroke, (path = new Path2D(stroke.path)));
      if (stroke.fill !== 'none') {
        context.fillStyle = stroke.fill;
        context.fill(path);
      }
      if (stroke.stroke === 'none') continue;
      context.strokeStyle = stroke.stroke;
      // Dashes that nobody can see cost as much as those one can.
      context.setLineDash(scale < 0.25 ? [] : [...stroke.dash]);
      context.lineWidth = Math.max(stroke.width, 1 / scale);
      context.stroke(path);
    }
  }
}

/** Marks and strokes reach a little beyond their points. */
const AROUND = 12;
