/** A point: of the map in its own units, or of the screen in pixels from the corner of the stage. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box extends Point, Size {}

/** What part of the map is on the stage: the place of the map in its upper left corner, and how many pixels a unit of the map has. */
export interface View extends Point {
  readonly scale: number;
}

export const MOST_SCALE = 2;
/** However large a map is, a card is never smaller than a few pixels. */
export const LEAST_SCALE = 0.02;
/** In pixels around a map that is fitted, and around a card that is brought into sight. */
const MARGIN = 24;

export function toMap(view: View, { x, y }: Point): Point {
  return { x: view.x + x / view.scale, y: view.y + y / view.scale };
}

export function toScreen(view: View, { x, y }: Point): Point {
  return { x: (x - view.x) * view.scale, y: (y - view.y) * view.scale };
}

/** The part of the map that a stage shows. */
export function seenBox(view: View, stage: Size): Box {
  return { x: view.x, y: view.y, width: stage.width / view.scale, height: stage.height / view.scale };
}

/** @param dx how far the map follows a hand, in pixels */
export function pannedBy(view: View, dx: number, dy: number): View {
  return { ...view, x: view.x - dx / view.scale, y: view.y - dy / view.scale };
}

/** Nearer or farther; what is under `at` stays there. */
export function zoomedAt(view: View, at: Point, factor: number): View {
  const scale = Math.min(MOST_SCALE, Math.max(LEAST_SCALE, view.scale * factor));
  const fixed = toMap(view, at);
  return { x: fixed.x - at.x / scale, y: fixed.y - at.y / scale, scale };
}

/** The whole box in the middle of the stage, never larger than life. */
export function fittedView(box: Box, stage: Size): View {
  const room = { width: Math.max(1, stage.width - 2 * MARGIN), height: Math.max(1, stage.height - 2 * MARGIN) };
  const wanted = Math.min(1, room.width / Math.max(1, box.width), room.height / Math.max(1, box.height));
  return centredView({ x: box.x + box.width / 2, y: box.y + box.height / 2 }, stage, Math.max(LEAST_SCALE, wanted));
}

/** Cards can be told apart by name from here on; below, and not far below, a map opens near enough to read instead of whole. */
const NAMES_FROM = 0.4;
const HOPELESS = 0.15;

/**
 * How a map opens: whole where names can be read then. A larger one opens at its top, as near as names need; one of hundreds whole, as next to nothing of it
 * could be seen so near.
 * @param top middle of the upper edge of whom it opens at
 */
export function openingView(map: Size, top: Point, stage: Size): View {
  const whole = fittedView({ x: 0, y: 0, ...map }, stage);
  if (whole.scale >= NAMES_FROM || whole.scale < HOPELESS) return whole;
  const scale = NAMES_FROM;
  return { x: top.x - stage.width / 2 / scale, y: top.y - MARGIN / scale, scale };
}

export function centredView(at: Point, stage: Size, scale: number): View {
  return { x: at.x - stage.width / 2 / scale, y: at.y - stage.height / 2 / scale, scale };
}

/** Moved just so far that a box is in sight; its upper left corner where the stage is too small for it. */
export function revealingView(view: View, box: Box, stage: Size): View {
  const margin = MARGIN / view.scale;
  const seen = seenBox(view, stage);
  return {
    x: along(seen.x, seen.width, box.x - margin, box.width + 2 * margin),
    y: along(seen.y, seen.height, box.y - margin, box.height + 2 * margin),
    scale: view.scale,
  };
}

function along(start: number, length: number, wanted: number, wantedLength: number): number {
  if (wanted < start || wantedLength > length) return wanted;
  return Math.max(start, wanted + wantedLength - length);
}

/** The same view, moved back where nothing of the map would be left in sight. */
export function keptView(view: View, map: Size, stage: Size): View {
  const seen = seenBox(view, stage);
  const keep = (at: number, length: number, mapLength: number) => {
    const least = Math.min(length, mapLength) / 4;
    return Math.min(mapLength - least, Math.max(least - length, at));
  };
  return { x: keep(view.x, seen.width, map.width), y: keep(view.y, seen.height, map.height), scale: view.scale };
}

/** On the way from one view to another; scale grows evenly to the eye. @param t 0–1 */
export function viewBetween(from: View, to: View, stage: Size, t: number): View {
  const scale = from.scale * (to.scale / from.scale) ** t;
  const middle = (view: View) => toMap(view, { x: stage.width / 2, y: stage.height / 2 });
  const [a, b] = [middle(from), middle(to)];
  return centredView({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t }, stage, scale);
}

/** How much of a card can be read: `far` a coloured block, `brief` the name, `full` everything. */
export type Detail = 'far' | 'brief' | 'full';

export function detailAt(scale: number): Detail {
  if (scale < NAMES_FROM) return 'far';
  return scale < 0.7 ? 'brief' : 'full';
}
