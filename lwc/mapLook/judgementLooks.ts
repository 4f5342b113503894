import type { Attitude, Coverage, Power } from 'c/planModel';

/** How a judgement is drawn wherever it is drawn: a shape and a colour, so that neither has to be told apart alone. */
export interface MapGlyph {
  /** Path in a box of 16 × 16. */
  readonly path: string;
  /** At least 3 : 1 against white (WCAG 2.2, 1.4.11). */
  readonly colour: string;
  /** Drawn as a line, hollow inside. */
  readonly isLine: boolean;
}

/** What stands against us points down, what stands for us points up. */
export const ATTITUDE_LOOKS: Readonly<Record<Attitude, MapGlyph>> = {
  Opponent: { path: 'M2 3H14L8 14Z', colour: '#ba0517', isLine: false },
  Sceptic: { path: 'M2.5 4H13.5L8 13Z', colour: '#a05a00', isLine: true },
  Neutral: { path: 'M3 8a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z', colour: '#747474', isLine: true },
  Supporter: { path: 'M8 3L13.5 12.5H2.5Z', colour: '#0b827c', isLine: true },
  Advocate: { path: 'M8 2L14 13.5H2Z', colour: '#0b5cab', isLine: false },
};

/** Nobody said. */
export const NO_ATTITUDE: MapGlyph = { path: 'M4 8H12', colour: '#747474', isLine: true };

const RING = 'M1.5 8a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0 -13 0Z';
const INNER_RING = 'M4.5 8a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0Z';

/** Circles: outside the circle, on it, in the middle of it. */
export const POWER_LOOKS: Readonly<Record<Power, MapGlyph>> = {
  Outside: { path: 'M3 8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM13.5 3.5a1 1 0 1 0 2 0a1 1 0 1 0 -2 0Z', colour: '#5c5c5c', isLine: true },
  'In the Structure': { path: `${RING}${INNER_RING}`, colour: '#5c5c5c', isLine: true },
  'Inner Circle': {
    path: `${RING}M8 3.2L9.4 6.4L12.8 6.7L10.2 9L11 12.4L8 10.6L5 12.4L5.8 9L3.2 6.7L6.6 6.4Z`,
    colour: '#5a1ba9',
    isLine: true,
  },
};

const BARS = ['M2 11h2.5v3h-2.5Z', 'M6.75 7h2.5v7h-2.5Z', 'M11.5 3h2.5v11h-2.5Z'] as const;

/** Bars as of a signal: those that are filled, and those that stay hollow. */
export interface CoverageLook {
  readonly filled: string;
  readonly hollow: string;
  readonly colour: string;
}

const COVERAGE_COLOUR = '#0b5cab';
const bars = (count: number): CoverageLook => ({
  filled: BARS.slice(0, count).join(''),
  hollow: BARS.slice(count).join(''),
  colour: count === 0 ? '#747474' : COVERAGE_COLOUR,
});

export const COVERAGE_LOOKS: Readonly<Record<Coverage, CoverageLook>> = {
  /** A question mark. */
  Unknown: { filled: '', hollow: 'M5 6a3 3 0 1 1 4.4 2.6Q8 9.4 8 11M8 13.4V14', colour: '#747474' },
  None: { ...bars(0), hollow: `${BARS.join('')}M2 3L14 14` },
  Brief: bars(1),
  Regular: bars(2),
  Deep: bars(3),
};
