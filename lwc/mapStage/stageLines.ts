import type { Piece } from 'c/mapDrawing';
import { hold } from 'c/held';
import { doBoxesTouch, seenBox, type Box, type Size, type View } from 'c/mapView';
import type { PlacedLines } from 'c/mapWorld';

/** Lines that lie at one height. */
export interface LineLayer {
  readonly pieces: readonly Piece[];
  readonly opacity: number;
}

/** Beyond what is in sight, in parts of it: what comes into sight has been drawn before. */
const AROUND = 0.5;

/** The pieces of lines to have on the page: those in sight and around it. */
export function chooseLines(layers: readonly LineLayer[], view: View, stage: Size): readonly PlacedLines[] {
  const near = around(seenBox(view, stage));
  return layers.flatMap(({ pieces, opacity }, height) =>
    pieces.flatMap((piece, place) => (doBoxesTouch(piece.box, near) ? placed(piece, opacity, `${height}:${place}`) : [])),
  );
}

export function isSameLines(a: readonly PlacedLines[], b: readonly PlacedLines[]): boolean {
  return a.length === b.length && a.every((one, place) => one === b[place]);
}

const known = new WeakMap<Piece, PlacedLines[]>();

/** The same object for the same piece, so that what is drawn stays. */
function placed(piece: Piece, opacity: number, key: string): PlacedLines {
  let all = known.get(piece);
  if (!all) known.set(piece, (all = []));
  let own = all.find((one) => one.key === key && one.piece().opacity === opacity);
  if (!own) all.push((own = { key, piece: hold({ piece, opacity }) }));
  return own;
}

function around({ x, y, width, height }: Box): Box {
  return { x: x - AROUND * width, y: y - AROUND * height, width: (1 + 2 * AROUND) * width, height: (1 + 2 * AROUND) * height };
}
