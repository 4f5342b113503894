import { boxAround, type Box } from 'c/mapView';
import type { Ink, Piece, Stroke } from './drawOverview.ts';

/** A shape before it joins others of the same look. */
export interface LooseShape {
  readonly look: string;
  readonly path: string;
  readonly box: Box;
  /** Where shapes of one look are not joined across all of a piece. */
  readonly cell?: string;
}

/** About as large as a stage at life size: few enough for a whole map, small enough that most are left out of a near view. */
export const PIECE = { width: 1200, height: 900 } as const;

/** A part of a piece. To draw a square of the screen a browser goes through each path that touches it to its end: long ones with dashes would take it seconds. */
export const CELL = { width: 300, height: 225 } as const;

/** Shapes by the part of the map their middle lies in and by look, in the order the looks first appear in. */
export function inPieces(shapes: readonly LooseShape[], inkOf: (look: string) => Ink): readonly Piece[] {
  const order = new Map<string, Ink>();
  const pieces = new Map<string, { left: number; top: number; right: number; bottom: number; paths: Map<string, Map<string, string[]>> }>();
  for (const { look, path, box, cell = '' } of shapes) {
    if (!order.has(look)) order.set(look, inkOf(look));
    const name = `${Math.floor((box.x + box.width / 2) / PIECE.width)}:${Math.floor((box.y + box.height / 2) / PIECE.height)}`;
    let piece = pieces.get(name);
    if (!piece) pieces.set(name, (piece = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity, paths: new Map() }));
    piece.left = Math.min(piece.left, box.x);
    piece.top = Math.min(piece.top, box.y);
    piece.right = Math.max(piece.right, box.x + box.width);
    piece.bottom = Math.max(piece.bottom, box.y + box.height);
    let cells = piece.paths.get(look);
    if (!cells) piece.paths.set(look, (cells = new Map<string, string[]>()));
    const paths = cells.get(cell);
    if (paths) paths.push(path);
    else cells.set(cell, [path]);
  }
  return [...pieces.values()].map(({ left, top, right, bottom, paths }) => ({
    box: { x: left, y: top, width: right - left, height: bottom - top },
    strokes: [...order].flatMap(([look, ink]) =>
      [...(paths.get(look)?.values() ?? [])].map((own) => ({ ...ink, look, path: own.join('') })),
    ),
  }));
}

/** Shapes by look alone, in the order the looks first appear in. @param box around all of them */
export function inOnePiece(box: Box, shapes: readonly LooseShape[], inkOf: (look: string) => Ink): Piece {
  const looks = new Map<string, string[]>();
  for (const { look, path } of shapes) {
    const paths = looks.get(look);
    if (paths) paths.push(path);
    else looks.set(look, [path]);
  }
  return { box, strokes: [...looks].map(([look, paths]) => ({ ...inkOf(look), look, path: paths.join('') })) };
}

const whole = new WeakMap<readonly Piece[], readonly Piece[]>();

/** The same shapes as one piece, to be drawn with few calls where most of them are seen; made once. */
export function joined(pieces: readonly Piece[]): readonly Piece[] {
  let one = whole.get(pieces);
  if (!one) whole.set(pieces, (one = pieces.length > 1 ? [join(pieces)] : pieces));
  return one;
}

function join(pieces: readonly Piece[]): Piece {
  const looks = new Map<string, { readonly stroke: Stroke; readonly paths: string[] }>();
  for (const { strokes } of pieces) {
    for (const stroke of strokes) {
      const same = looks.get(stroke.look);
      if (same) same.paths.push(stroke.path);
      else looks.set(stroke.look, { stroke, paths: [stroke.path] });
    }
  }
  return {
    box: boxAround(
      pieces.flatMap(({ box: { x, y, width, height } }) => [
        { x, y },
        { x: x + width, y: y + height },
      ]),
    ),
    strokes: [...looks.values()].map(({ stroke, paths }) => ({ ...stroke, path: paths.join('') })),
  };
}
