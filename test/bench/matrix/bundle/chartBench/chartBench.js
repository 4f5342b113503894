import { api, LightningElement } from 'lwc';
import { hold } from 'c/held';
import { readMatrix } from 'c/matrixReading';
import { layoutQuadrants } from 'c/quadrantLayout';
import { chartFacts } from './chartFacts.js';

/** The quadrant chart beside the plain way to draw one, on the same data, in one sandbox: nothing crosses its wall but numbers. */
export default class ChartBench extends LightningElement {
  kind;
  matrix;
  selection = [];
  circles = [];
  prepared;

  get isChart() {
    return this.kind === 'chart';
  }
  get isPlain() {
    return this.kind === 'plain';
  }

  handleSelect(event) {
    this.selection = event.detail.keys;
  }

  /** Reads the data, so that only what is shown is measured. @returns bubbles in the plot */
  @api prepare(kind, cells) {
    const reading = readMatrix(chartFacts(cells), '2026-11-22');
    const { bubbles } = layoutQuadrants(reading.squares, { toYou: 50, toCustomer: 50 }, { width: 860, height: 540 });
    const circles = kind === 'plain' ? bubbles.map(({ key, x, y, radius }) => ({ key, x, y, radius })) : [];
    this.prepared = { matrix: hold(reading), circles };
    return bubbles.length;
  }

  /** Shows what was prepared: from here on it is measured. */
  @api show(kind) {
    Object.assign(this, this.prepared);
    this.kind = kind;
  }

  @api clear() {
    this.kind = undefined;
    this.selection = [];
  }
}
