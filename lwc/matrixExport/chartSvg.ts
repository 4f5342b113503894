import type { CellState } from 'c/planModel';
import {
  drawFrame,
  groupMarks,
  inkOf,
  labelBoxes,
  legendAmounts,
  markOf,
  MOST_DRAWN_SINGLY,
  radiusOf,
  ringOf,
  writeNames,
  type Bubble,
  type DrawnFrame,
  type DrawnText,
  type FrameWords,
  type Ink,
  type QuadrantLayout,
  type Thresholds,
} from 'c/quadrantLayout';
import { stateShape } from './stateShape.ts';
import { document, element, fitted, INK, textAt, widthOf, type Attributes, type Drawing } from 'c/svgText';

/** What is drawn: the layout that is on screen. */
export interface ChartDrawing {
  readonly layout: QuadrantLayout;
  readonly thresholds: Thresholds;
}

/** Everything a chart says besides its numbers, in the reader's language and format. */
export interface ChartSvgWords {
  /** The account. */
  readonly title: string;
  /** What it is, of which day, with which thresholds, what is left out: a line each. */
  readonly subtitles: readonly string[];
  readonly frame: FrameWords;
  readonly nameOf: (bubble: Bubble) => string;
  /** States in the chart, with their words. */
  readonly states: readonly { readonly state: CellState; readonly text: string }[];
  /** The largest size of the legend in words, the others as money. */
  readonly largest: (amount: number) => string;
  readonly money: (amount: number) => string;
  readonly noPotential: string;
  /** False where the size of a bubble says nothing: the legend has no sizes then. */
  readonly hasSizes?: boolean;
  readonly guess: string;
  readonly stale: string;
  readonly focus: string;
}

const MARGIN = 24;
const ROW = 24;

/** The quadrant chart as it is shown, with its title and its legend. */
export function chartSvg({ layout, thresholds }: ChartDrawing, words: ChartSvgWords): Drawing {
  const subtitles = words.subtitles.filter((line) => line !== '');
  const width = Math.max(560, layout.size.width + 2 * MARGIN);
  const top = MARGIN + 30 + subtitles.length * 18;
  const heading =
    textAt(MARGIN, MARGIN + 16, fitted(words.title, 20, width - 2 * MARGIN), { 'font-size': 20, 'font-weight': 700 }) +
    subtitles.map((line, index) => textAt(MARGIN, MARGIN + 38 + index * 18, line, { 'font-size': 13, fill: INK.weak })).join('');
  const frame = drawFrame(layout, thresholds, words.frame);
  const plot = element('g', { transform: `translate(${MARGIN} ${top})` }, drawPlot(layout, frame, thresholds, words));
  const legend = drawLegend(layout, words, MARGIN, top + layout.size.height + 12, width - 2 * MARGIN);
  const height = top + layout.size.height + 12 + legend.height + MARGIN;
  return document(width, height, words.title, subtitles.join('. '), heading + plot + legend.svg);
}

function drawPlot(layout: QuadrantLayout, frame: DrawnFrame, thresholds: Thresholds, { nameOf }: ChartSvgWords): string {
  const { plot, bubbles } = layout;
  const areas = frame.areas
    .filter(({ kind, width, height }) => kind === 'area high' && width > 0 && height > 0)
    .map(({ left, top, width, height }) => element('rect', { x: left, y: top, width, height, fill: INK.together, 'fill-opacity': 0.08 }));
  const lines = frame.lines.map(({ kind, x1, y1, x2, y2 }) =>
    element('line', {
      x1,
      y1,
      x2,
      y2,
      ...(kind === 'threshold' ? { stroke: INK.text, 'stroke-width': 1.5, 'stroke-dasharray': '5 4' } : { stroke: INK.faint }),
    }),
  );
  const border = element('rect', { x: plot.left, y: plot.top, width: plot.width, height: plot.height, fill: 'none', stroke: INK.line });
  const focused = bubbles.filter(({ isInFocus }) => isInFocus);
  const rings = focused.map((bubble) => ringOf(bubble, 3)).join('');
  const names = writeNames(layout, nameOf, labelBoxes(frame)).map(({ x, y, anchor, text }) =>
    halo(x, y, text, { 'font-size': 11, 'text-anchor': anchor }),
  );
  return [
    ...areas,
    ...lines,
    border,
    ...frame.texts.map(frameText),
    drawBubbles(bubbles),
    rings && element('path', { d: rings, fill: 'none', stroke: INK.focus, 'stroke-width': 2 }),
    ...frame.labels.map(frameText),
    ...names,
    ...thresholdNumbers(layout, frame, thresholds),
  ].join('');
}

function frameText({ kind, x, y, anchor, text }: DrawnText): string {
  switch (kind) {
    case 'number':
      return textAt(x, y, text, { 'text-anchor': anchor, fill: INK.weak });
    case 'title':
      return textAt(x, y, text, { 'text-anchor': anchor, 'font-weight': 700 });
    case 'quadrant-name':
      return halo(x, y, text, { 'text-anchor': anchor, 'font-size': 13, 'font-weight': 700 });
    case 'advice':
      return halo(x, y, text, { 'text-anchor': anchor, fill: INK.weak });
  }
}

/** White around the letters, so that they can be read over bubbles. Drawn twice: not every program knows `paint-order`. */
function halo(x: number, y: number, text: string, look: Attributes): string {
  const around = { ...look, fill: INK.paper, stroke: INK.paper, 'stroke-width': 4, 'stroke-linejoin': 'round', 'stroke-opacity': 0.8 };
  return element('g', { 'aria-hidden': 'true' }, textAt(x, y, text, around)) + textAt(x, y, text, look);
}

function drawBubbles(bubbles: readonly Bubble[]): string {
  const drawn = (disc: string | null, shape: string, { disc: discInk, shape: shapeInk, opacity }: ReturnType<typeof inkOf>) =>
    element(
      'g',
      { opacity: opacity === 1 ? undefined : opacity },
      (disc ? path(disc, discInk) : '') + (shape ? path(shape, shapeInk) : ''),
    );
  if (bubbles.length > MOST_DRAWN_SINGLY)
    return groupMarks(bubbles)
      .map(({ discs, shapes, ink }) => drawn(discs, shapes, ink))
      .join('');
  return bubbles
    .map((bubble) => {
      const { disc, shape } = markOf(bubble);
      return drawn(disc, shape, inkOf(bubble));
    })
    .join('');
}

function path(d: string, { fill, stroke, width }: Ink): string {
  return element('path', { d, fill, ...(stroke === 'none' ? {} : { stroke, 'stroke-width': width }) });
}

function thresholdNumbers({ plot }: QuadrantLayout, { lines }: DrawnFrame, { toYou, toCustomer }: Thresholds): readonly string[] {
  const bold = { 'font-weight': 700 };
  return lines
    .filter(({ kind }) => kind === 'threshold')
    .map(({ key, x1, y1 }) =>
      key === 'toCustomer'
        ? textAt(x1, plot.top + plot.height + 17, String(toCustomer), { ...bold, 'text-anchor': 'middle' })
        : textAt(plot.left - 8, y1 + 4, String(toYou), { ...bold, 'text-anchor': 'end' }),
    );
}

interface Entry {
  readonly text: string;
  readonly radius: number;
  readonly sign: (x: number, y: number) => string;
}

function drawLegend(layout: QuadrantLayout, words: ChartSvgWords, left: number, top: number, width: number) {
  const { hasSizes = true } = words;
  const [unknownSize, ...signs] = signEntries(words);
  const rows = [words.states.map(stateEntry), hasSizes ? [...sizeEntries(layout, words), unknownSize!, ...signs] : signs];
  let svg = '';
  let y = top;
  for (const entries of rows) {
    let x = left;
    const height = Math.max(ROW, ...entries.map(({ radius }) => 2 * radius + 8));
    for (const { text, radius, sign } of entries) {
      const length = 2 * radius + 6 + widthOf(text, 12) + 18;
      if (x > left && x + length > left + width) [x, y] = [left, y + height];
      svg += sign(x + radius, y + height / 2) + textAt(x + 2 * radius + 6, y + height / 2 + 4, text);
      x += length;
    }
    if (entries.length > 0) y += height;
  }
  return { svg, height: y - top };
}

function stateEntry({ state, text }: ChartSvgWords['states'][number]): Entry {
  return {
    text,
    radius: 7,
    sign: (x, y) => {
      const { look, path: d } = stateShape(state, false, false, x - 7, y - 7, 14);
      return element('path', { ...look, d });
    },
  };
}

function sizeEntries({ money, bubbles }: QuadrantLayout, words: ChartSvgWords): readonly Entry[] {
  const sizes = legendAmounts(money).map((amount, index): Entry => {
    const radius = radiusOf(money, amount);
    return {
      text: index === 0 ? words.largest(amount) : words.money(amount),
      radius,
      sign: (x, y) => element('circle', { cx: x, cy: y, r: radius, fill: 'none', stroke: INK.weak }),
    };
  });
  return bubbles.length === 0 ? [] : sizes;
}

function signEntries({ noPotential, guess, stale, focus }: ChartSvgWords): readonly Entry[] {
  const sample = (text: string, radius: number, isGuess: boolean, isStale: boolean, isInFocus = false): Entry => ({
    text,
    radius: radius + (isInFocus ? 4 : 0),
    sign: (x, y) => {
      const bubble = { x, y, radius, state: 'Potential', isGuess, isStale } as const;
      const { disc, shape } = markOf(bubble);
      const ink = inkOf(bubble);
      const ring = isInFocus ? element('path', { d: ringOf(bubble, 3), fill: 'none', stroke: INK.focus, 'stroke-width': 2 }) : '';
      return element('g', { opacity: ink.opacity }, (disc ? path(disc, ink.disc) : path(shape, ink.shape)) + ring);
    },
  });
  return [
    sample(noPotential, 3, false, false),
    sample(guess, 7, true, false),
    sample(stale, 7, false, true),
    sample(focus, 7, false, false, true),
  ];
}
