import { MAP_INKS } from 'c/mapLook';
import { toScreen, type Point, type Size, type View } from 'c/mapView';

/** A name that is as large on the screen from near and from afar. */
export interface PaintedName {
  readonly text: string;
  /** Of the map. */
  readonly at: Point;
  /** Bold, and kept in sight at the left edge: the name of a lane. */
  readonly isHeading: boolean;
}

const HEIGHT = 15;
const LEFT = 8;

/** Paints names as long as they do not lie on each other; the first ones win. */
export function paintNames(context: CanvasRenderingContext2D, names: readonly PaintedName[], view: View, stage: Size, font: string): void {
  const taken: { left: number; right: number; top: number; bottom: number }[] = [];
  context.globalAlpha = 1;
  context.setLineDash([]);
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = MAP_INKS.paper;
  context.fillStyle = MAP_INKS.text;
  for (const isHeading of [true, false]) {
    context.font = `${isHeading ? 700 : 400} ${isHeading ? 13 : 11}px ${font}`;
    for (const name of names) {
      if (name.isHeading !== isHeading) continue;
      const { x, y } = toScreen(view, name.at);
      if (y < -HEIGHT || y > stage.height + HEIGHT || x > stage.width) continue;
      const width = name.text.length * 6.2;
      const centred = isHeading ? Math.max(LEFT, x) : x - width / 2;
      if (centred + width < 0) continue;
      const box = { left: centred - 4, right: centred + width + 4, top: y - HEIGHT, bottom: y + 3 };
      if (taken.some((other) => box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top))
        continue;
      taken.push(box);
      context.strokeText(name.text, centred, y);
      context.fillText(name.text, centred, y);
    }
  }
}
