import { api, LightningElement } from 'lwc';
import { STATE_LOOKS } from 'c/cellStateLook';
import { fillIn } from 'c/fillIn';
import type { Held } from 'c/held';
import { legendWords } from 'c/matrixWords';
import type { LegendEntry } from 'c/matrixView';
import type { CellState } from 'c/planModel';
import { LABELS } from './labels.ts';

type Of<Kind extends LegendEntry['kind']> = Extract<LegendEntry, { kind: Kind }>;

/**
 * What the signs of the matrix mean. A state is a button: it shows the cells of that state alone.
 * @fires statetoggle detail: `{ state }`
 */
export default class MatrixLegend extends LightningElement {
  @api entries: Held<readonly LegendEntry[]> | undefined;
  /** States that are filtered for. */
  @api filteredStates: readonly CellState[] = [];

  labels = LABELS;

  get states() {
    const filtered = [...this.filteredStates];
    return this.of('state').map((entry) => {
      const { path, colour, isLine } = STATE_LOOKS[entry.state];
      const isFiltered = filtered.includes(entry.state);
      return {
        state: entry.state,
        text: legendWords(entry),
        pressed: String(isFiltered),
        hint: fillIn(isFiltered ? LABELS.UNFILTER : LABELS.FILTER, entry.state),
        path,
        fill: isLine ? 'none' : colour,
        stroke: isLine ? colour : 'none',
        strokeWidth: isLine ? '2.25' : '0',
      };
    });
  }

  get quadrants() {
    return this.of('quadrant').map((entry) => ({
      text: legendWords(entry),
      className: `sample quadrant ${entry.quadrant.toLowerCase().replaceAll(' ', '-')}`,
    }));
  }

  get scales() {
    return this.of('scale').map((entry) => ({
      text: legendWords(entry),
      className: `scale ${entry.mode === 'confirmed' ? 'old' : 'strong'}`,
    }));
  }

  get signs() {
    return this.of('sign').map((entry) => ({ text: legendWords(entry), className: `sample ${entry.sign}` }));
  }

  handleState(event: Event): void {
    const { state } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CustomEvent('statetoggle', { detail: { state } }));
  }

  private of<Kind extends LegendEntry['kind']>(kind: Kind): readonly Of<Kind>[] {
    return (this.entries?.() ?? []).filter((entry): entry is Of<Kind> => entry.kind === kind);
  }
}
