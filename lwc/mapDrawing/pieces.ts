import type { Box } from 'c/mapView';
import type { Piece, Stroke } from './drawOverview.ts';

/** A shape before it joins others of the same look. */
export interface LooseShape {
  readonly look: string;
  readonly path: string;
  readonly box: Box;
}

/** About as large as a stage at life size: few enough for a whole map, small enough that most are left out of a near view. */
export const PIECE = { width: 1200, height: 900 } as const;

/** Shapes by the part of the map their middle lies in and by look, in the order the looks first appear in. */
export function inPieces(shapes: readonly LooseShape[], inkOf: (look: string) => Omit<Stroke, 'path'>): readonly Piece[] {
  const order = new Map<string, Omit<Stroke, 'path'>>();
  const pieces = new Map<string, { left: number; top: number; right: number; bottom: number; paths: Map<string, string[]> }>();
  for (const { look, path, box } of shapes) {
    if (!order.has(look)) order.set(look, inkOf(look));
    const name = `${Math.floor((box.x + box.width / 2) / PIECE.width)}:${Math.floor((box.y + box.height / 2) / PIECE.height)}`;
    let piece = pieces.get(name);
    if (!piece) pieces.set(name, (piece = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity, paths: new Map() }));
    piece.left = Math.min(piece.left, box.x);
    piece.top = Math.min(piece.top, box.y);
    piece.right = Math.max(piece.right, box.x + box.width);
    piece.bottom = Math.max(piece.bottom, box.y + box.height);
    const paths = piece.paths.get(look);
    if (paths) paths.push(path);
    else piece.paths.set(look, [path]);
  }
  return [...pieces.values()].map(({ left, top, right, bottom, paths }) => ({
    box: { x: left, y: top, width: right - left, height: bottom - top },
    strokes: [...order].flatMap(([look, ink]) => {
      const own = paths.get(look);
      return own ? [{ ...ink, path: own.join('') }] : [];
    }),
  }));
}
