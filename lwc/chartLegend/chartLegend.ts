import { api, LightningElement } from 'lwc';
import { STATE_LOOKS } from 'c/cellStateLook';
import { CHART_LABELS } from 'c/chartWords';
import { fillIn } from 'c/fillIn';
import type { Held } from 'c/held';
import type { CellState } from 'c/planModel';
import { inkOf, markOf, ringOf, type Bubble } from 'c/quadrantLayout';
import { formatShortMoney } from 'c/userFormat';
import type { LegendContent } from './legendContent.ts';

export type { LegendContent };

interface Toggle {
  readonly state: CellState;
  readonly text: string;
  readonly pressed: string;
  readonly hint: string;
  readonly path: string;
  readonly fill: string;
  readonly stroke: string;
}

/** A bubble of the chart as it is drawn, with what it means. */
interface Sample {
  readonly key: string;
  readonly text: string;
  readonly side: number;
  readonly viewBox: string;
  readonly opacity: number;
  readonly disc: string;
  readonly discFill: string;
  readonly discStroke: string;
  readonly ring: string;
}

/**
 * What shapes, sizes and rings mean.
 * @fires statetoggle detail: `{ state }`
 */
export default class ChartLegend extends LightningElement {
  @api content: Held<LegendContent> | undefined;

  labels = CHART_LABELS;

  get toggles(): readonly Toggle[] {
    const { states, hidden } = this.content!();
    return states.map(({ state, count }) => {
      const { path, colour, isLine } = STATE_LOOKS[state];
      const isShown = !hidden.includes(state);
      return {
        state,
        text: fillIn(CHART_LABELS.ZOOM_ENTRY, state, count),
        pressed: String(isShown),
        hint: fillIn(CHART_LABELS.STATE_HINT, state),
        path,
        fill: isLine ? 'none' : colour,
        stroke: colour,
      };
    });
  }

  get sizes(): readonly Sample[] {
    return this.content!().sizes.map(({ amount, radius }) => sample(formatShortMoney(amount), { radius }));
  }
  get sizeNotes(): readonly string[] {
    const { mostToScale } = this.content!();
    return mostToScale === null ? [] : [fillIn(CHART_LABELS.SIZE_LARGER, formatShortMoney(mostToScale))];
  }
  get signs(): readonly Sample[] {
    return [
      sample(CHART_LABELS.NO_POTENTIAL, { radius: 3 }),
      sample(CHART_LABELS.LEGEND_GUESS, { radius: 7, isGuess: true }),
      sample(CHART_LABELS.LEGEND_STALE, { radius: 7, isStale: true }),
      sample(CHART_LABELS.LEGEND_FOCUS, { radius: 7, isInFocus: true }),
    ];
  }

  handleToggle(event: Event): void {
    const { state } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CustomEvent('statetoggle', { detail: { state } }));
  }
}

type Look = Pick<Bubble, 'radius'> & Partial<Pick<Bubble, 'isGuess' | 'isStale' | 'isInFocus'>>;

function sample(text: string, { radius, isGuess = false, isStale = false, isInFocus = false }: Look): Sample {
  const half = Math.ceil(radius) + (isInFocus ? 5 : 1);
  const bubble = { x: half, y: half, radius, state: 'Potential', isGuess, isStale } as const;
  const { disc, shape } = markOf(bubble);
  const ink = inkOf(bubble);
  return {
    key: text,
    text,
    side: 2 * half,
    viewBox: `0 0 ${2 * half} ${2 * half}`,
    opacity: ink.opacity,
    disc: disc ?? shape,
    discFill: disc ? ink.disc.fill : ink.shape.fill,
    discStroke: disc ? ink.disc.stroke : ink.shape.stroke,
    ring: isInFocus ? ringOf(bubble, 3) : '',
  };
}
