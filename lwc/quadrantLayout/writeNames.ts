import type { Bubble, QuadrantLayout } from './layoutQuadrants.ts';
import type { Rectangle } from './plot.ts';

/** A name beside its bubble. */
export interface WrittenName {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
}

/** With more bubbles there is no room that means anything. */
const MOST_BUBBLES = 80;
const MOST_NAMES = 24;
const MOST_LETTERS = 34;
const GAP = 4;
/** Of 11 pixel letters; measured would be exact, but a domain module has no page to measure on. */
const LETTER = 6;
const HEIGHT = 13;

type Candidate = Omit<WrittenName, 'key' | 'text'> & { readonly box: Rectangle };

/** Names of the best-ranked bubbles, where they hide neither another bubble nor another text. */
export function writeNames(
  { bubbles, byRank, plot }: QuadrantLayout,
  nameOf: (bubble: Bubble) => string,
  taken: readonly Rectangle[] = [],
): readonly WrittenName[] {
  if (bubbles.length > MOST_BUBBLES) return [];
  const boxes = [...taken];
  const names: WrittenName[] = [];
  for (const position of byRank) {
    if (names.length === MOST_NAMES) break;
    const bubble = bubbles[position]!;
    const text = shortened(nameOf(bubble));
    const place = candidates(bubble, text.length * LETTER).find(
      ({ box }) => isInside(box, plot) && !boxes.some((other) => overlap(box, other)) && !bubbles.some((other) => hides(box, other)),
    );
    if (!place) continue;
    boxes.push(place.box);
    names.push({ key: bubble.key, x: place.x, y: place.y, anchor: place.anchor, text });
  }
  return names;
}

function candidates({ x, y, radius }: Bubble, width: number): readonly Candidate[] {
  const reach = radius + GAP;
  const middle = y + HEIGHT / 3;
  const box = (left: number, top: number): Rectangle => ({ left, top, width, height: HEIGHT });
  return [
    { x: x + reach, y: middle, anchor: 'start', box: box(x + reach, y - HEIGHT / 2) },
    { x: x - reach, y: middle, anchor: 'end', box: box(x - reach - width, y - HEIGHT / 2) },
    { x, y: y - reach - 1, anchor: 'middle', box: box(x - width / 2, y - reach - HEIGHT) },
    { x, y: y + reach + HEIGHT - 3, anchor: 'middle', box: box(x - width / 2, y + reach) },
  ];
}

function shortened(name: string): string {
  const letters = [...name];
  return letters.length <= MOST_LETTERS
    ? name
    : `${letters
        .slice(0, MOST_LETTERS - 1)
        .join('')
        .trimEnd()}…`;
}

function isInside(box: Rectangle, plot: Rectangle): boolean {
  return (
    box.left >= plot.left + 2 &&
    box.left + box.width <= plot.left + plot.width - 2 &&
    box.top >= plot.top + 2 &&
    box.top + box.height <= plot.top + plot.height - 2
  );
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}

/** A text may touch the circle it names, never another one. */
function hides({ left, top, width, height }: Rectangle, { x, y, radius }: Bubble): boolean {
  const dx = x - Math.min(left + width, Math.max(left, x));
  const dy = y - Math.min(top + height, Math.max(top, y));
  return Math.hypot(dx, dy) < radius;
}
