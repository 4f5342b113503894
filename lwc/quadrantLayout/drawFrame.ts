import type { Quadrant } from 'c/planModel';
import { frameOf } from './frame.ts';
import type { QuadrantLayout } from './layoutQuadrants.ts';
import { countByQuadrant } from './quadrantAreas.ts';
import type { Thresholds } from './thresholds.ts';

/** What is written around the bubbles. */
export interface FrameWords {
  readonly toYou: string;
  readonly toCustomer: string;
  /** `Invest (3)` */
  readonly quadrant: (quadrant: Quadrant, cells: number) => string;
  /** What to do in each, in a few words. */
  readonly advice: Readonly<Record<Quadrant, string>>;
}

/** What to draw around and behind the bubbles; `kind` says how. */
export interface DrawnFrame {
  readonly areas: readonly DrawnArea[];
  readonly lines: readonly DrawnLine[];
  readonly texts: readonly DrawnText[];
  /** Names of quadrants: to be drawn above the bubbles. */
  readonly labels: readonly DrawnText[];
}

export interface DrawnArea {
  readonly key: string;
  readonly kind: 'area' | 'area high';
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface DrawnLine {
  readonly key: string;
  readonly kind: 'grid-line' | 'threshold';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface DrawnText {
  readonly key: string;
  readonly kind: 'number' | 'title' | 'quadrant-name' | 'advice';
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
}

/** Narrower quadrants show their name alone. */
const ROOM_FOR_ADVICE = 330;
const LINE_HEIGHT = 15;

/** The frame of a chart with its words, for screen and export alike. */
export function drawFrame(layout: QuadrantLayout, thresholds: Thresholds, words: FrameWords): DrawnFrame {
  const { areas, ticks, lines, titles } = frameOf(layout, thresholds);
  const counts = countByQuadrant(layout.bubbles, thresholds);
  const { left, top, width, height } = layout.plot;
  const thresholdLines: readonly DrawnLine[] = lines
    ? [
        { key: 'toCustomer', kind: 'threshold', x1: lines.x, y1: top, x2: lines.x, y2: top + height },
        { key: 'toYou', kind: 'threshold', x1: left, y1: lines.y, x2: left + width, y2: lines.y },
      ]
    : [];
  return {
    areas: areas.map((area) => ({
      key: area.quadrant,
      kind: area.quadrant === 'Pursue Together' ? 'area high' : 'area',
      left: area.left,
      top: area.top,
      width: area.width,
      height: area.height,
    })),
    lines: [
      ...ticks.map(({ axis, score, from, to }): DrawnLine => ({
        key: `${axis}${score}`,
        kind: 'grid-line',
        x1: from.x,
        y1: from.y,
        x2: to.x,
        y2: to.y,
      })),
      ...thresholdLines,
    ],
    texts: [
      ...ticks.map(({ axis, score, x, y, anchor }): DrawnText => ({
        key: `${axis}${score}`,
        kind: 'number',
        x,
        y,
        anchor,
        text: String(score),
      })),
      { key: 'toYou', kind: 'title', ...titles.toYou, text: `↑ ${words.toYou}` },
      { key: 'toCustomer', kind: 'title', ...titles.toCustomer, text: `${words.toCustomer} →` },
    ],
    labels: areas.flatMap(({ quadrant, label: { x, y, anchor }, ...area }): readonly DrawnText[] => {
      const hasAdvice = area.width >= ROOM_FOR_ADVICE && area.height >= 2 * LINE_HEIGHT + 10;
      const isAtTop = y < area.top + area.height / 2;
      const name: DrawnText = {
        key: quadrant,
        kind: 'quadrant-name',
        x,
        y: hasAdvice && !isAtTop ? y - LINE_HEIGHT : y,
        anchor,
        text: words.quadrant(quadrant, counts[quadrant]),
      };
      return hasAdvice
        ? [name, { ...name, key: `${quadrant} advice`, kind: 'advice', y: name.y + LINE_HEIGHT, text: words.advice[quadrant] }]
        : [name];
    }),
  };
}
