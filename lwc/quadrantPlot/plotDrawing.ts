import { CHART_LABELS, QUADRANT_ADVICE } from 'c/chartWords';
import { fillIn } from 'c/fillIn';
import {
  countByQuadrant,
  frameOf,
  inkOf,
  markOf,
  ringOf,
  type Bubble,
  type Ink,
  type QuadrantLayout,
  type Thresholds,
} from 'c/quadrantLayout';

/** What the template draws around and behind the bubbles. */
export interface DrawnFrame {
  readonly areas: readonly {
    readonly key: string;
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
    readonly style: string;
  }[];
  readonly labels: readonly DrawnText[];
  readonly lines: readonly DrawnLine[];
  readonly numbers: readonly DrawnText[];
  readonly titles: readonly DrawnText[];
}

export interface DrawnText {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: string;
  readonly text: string;
  readonly style: string;
}

interface DrawnLine {
  readonly key: string;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly style: string;
}

export interface DrawnBubble {
  readonly key: string;
  readonly opacity: number;
  readonly disc: (Ink & { readonly path: string }) | null;
  readonly shape: Ink & { readonly path: string };
}

/** Narrower quadrants show their name alone. */
const ROOM_FOR_ADVICE = 300;
const LINE_HEIGHT = 15;

export function drawFrame(layout: QuadrantLayout, thresholds: Thresholds): DrawnFrame {
  const { areas, ticks, lines, titles } = frameOf(layout, thresholds);
  const counts = countByQuadrant(layout.bubbles, thresholds);
  const { left, top, width, height } = layout.plot;
  const thresholdLines: readonly DrawnLine[] = lines
    ? [
        { key: 'toCustomer', x1: lines.x, y1: top, x2: lines.x, y2: top + height, style: 'threshold' },
        { key: 'toYou', x1: left, y1: lines.y, x2: left + width, y2: lines.y, style: 'threshold' },
      ]
    : [];
  return {
    areas: areas.map(({ quadrant, ...area }) => ({
      key: quadrant,
      left: area.left,
      top: area.top,
      width: area.width,
      height: area.height,
      style: quadrant === 'Pursue Together' ? 'area high' : 'area',
    })),
    labels: areas.flatMap(({ quadrant, label, width: room, top: areaTop }) => {
      const hasAdvice = room >= ROOM_FOR_ADVICE;
      const isAbove = label.y < areaTop + 30;
      const y = hasAdvice && !isAbove ? label.y - LINE_HEIGHT : label.y;
      const name = fillIn(CHART_LABELS.ZOOM_ENTRY, quadrant, counts[quadrant]);
      const texts: DrawnText[] = [{ key: quadrant, x: label.x, y, anchor: label.anchor, text: name, style: 'quadrant-name' }];
      if (hasAdvice)
        texts.push({ ...texts[0]!, key: `${quadrant} advice`, y: y + LINE_HEIGHT, text: QUADRANT_ADVICE[quadrant], style: 'advice' });
      return texts;
    }),
    lines: [
      ...ticks.map(({ axis, score, from, to }) => ({
        key: `${axis}${score}`,
        x1: from.x,
        y1: from.y,
        x2: to.x,
        y2: to.y,
        style: 'grid-line',
      })),
      ...thresholdLines,
    ],
    numbers: ticks.map(({ axis, score, x, y, anchor }) => ({ key: `${axis}${score}`, x, y, anchor, text: String(score), style: 'number' })),
    titles: [
      { key: 'toYou', ...titles.toYou, text: `↑ ${CHART_LABELS.TO_YOU}`, style: 'title' },
      { key: 'toCustomer', ...titles.toCustomer, text: `${CHART_LABELS.TO_CUSTOMER} →`, style: 'title' },
    ],
  };
}

/** One by one, for as many as that is good for. */
export function drawBubbles(bubbles: readonly Bubble[]): readonly DrawnBubble[] {
  return bubbles.map(drawBubble);
}

export function drawBubble(bubble: Bubble): DrawnBubble {
  const { disc, shape } = markOf(bubble);
  const ink = inkOf(bubble);
  return {
    key: bubble.key,
    opacity: ink.opacity,
    disc: disc ? { ...ink.disc, path: disc } : null,
    shape: { ...ink.shape, path: shape },
  };
}

/** Rings around bubbles as one path. @param gap in pixels */
export function drawRings(bubbles: readonly Bubble[], gap: number): string {
  return bubbles.map((bubble) => ringOf(bubble, gap)).join('');
}
