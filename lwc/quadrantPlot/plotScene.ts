import { CHART_LABELS, spokenSquare } from 'c/chartWords';
import { fillIn } from 'c/fillIn';
import { MOST_DRAWN_SINGLY, type Bubble, type Thresholds, withThresholds } from 'c/quadrantLayout';
import { drawBubble, drawBubbles, drawRings, type DrawnBubble } from './drawBubbles.ts';
import type { PlotIndex } from './plotView.ts';

/** What a view looks like before anybody points at anything; made once for each. */
export interface Scene {
  readonly viewBox: string;
  readonly surfaceStyle: string;
  readonly listStyle: string;
  readonly listLabel: string;
  /** On a canvas, so that the page stays fluent. */
  readonly isCrowded: boolean;
  /** Empty in a crowd. */
  readonly bubbles: readonly DrawnBubble[];
  readonly focusRings: string;
}

export function sceneOf({ layout: { size, plot, bubbles } }: PlotIndex): Scene {
  const isCrowded = bubbles.length > MOST_DRAWN_SINGLY;
  return {
    viewBox: `0 0 ${size.width} ${size.height}`,
    surfaceStyle: `width: ${size.width}px; height: ${size.height}px`,
    listStyle: `left: ${plot.left}px; top: ${plot.top}px; width: ${plot.width}px; height: ${plot.height}px`,
    listLabel: fillIn(CHART_LABELS.PLOT_LABEL, bubbles.length),
    isCrowded,
    bubbles: isCrowded ? [] : drawBubbles(bubbles),
    focusRings: drawRings(
      bubbles.filter(({ isInFocus }) => isInFocus),
      3,
    ),
  };
}

/** What is selected, drawn once more above all others: it is never hidden. */
export interface SelectedMarks {
  readonly bubbles: readonly DrawnBubble[];
  readonly rings: string;
  /** Thinner around many: what is selected has to be seen through them. */
  readonly look: 'ring selected' | 'ring selected many';
}

/** From so many on. */
const MANY = 100;

export function selectedMarks(index: PlotIndex, selection: ReadonlySet<string>): SelectedMarks {
  const selected = [...selection].flatMap((key) => index.bubbleOf(key) ?? []);
  const isMany = selected.length >= MANY;
  return {
    bubbles: isMany ? [] : drawBubbles(selected),
    rings: drawRings(selected, isMany ? 1 : 2),
    look: isMany ? 'ring selected many' : 'ring selected',
  };
}

/** The bubble under the pointer or the keyboard. */
export function pointedMark(bubble: Bubble | undefined): { readonly bubbles: readonly DrawnBubble[]; readonly ring: string } {
  return bubble ? { bubbles: [drawBubble(bubble)], ring: drawRings([bubble], 5) } : { bubbles: [], ring: '' };
}

/** Within the template. */
export const ACTIVE_ID = 'active';

/** What a screen reader says of the bubble that has the keyboard. */
export interface ActiveOption {
  readonly id: string;
  readonly key: string;
  readonly selected: 'true' | 'false';
  readonly place: number;
  readonly label: string;
}

export function optionOf(index: PlotIndex, bubble: Bubble, isSelected: boolean, thresholds: Thresholds): ActiveOption {
  const policy = withThresholds(index.reading.facts.policy, thresholds);
  return {
    id: ACTIVE_ID,
    key: bubble.key,
    selected: isSelected ? 'true' : 'false',
    place: index.places.get(bubble.key)! + 1,
    label: spokenSquare(index.squareOf(bubble), index.names, policy),
  };
}
