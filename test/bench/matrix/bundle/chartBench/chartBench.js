import { api, LightningElement } from 'lwc';
import { hold } from 'c/held';
import { readMatrix } from 'c/matrixReading';
import { chartFacts } from './chartFacts.js';

/** The quadrant chart on its own; nothing crosses the wall of a sandbox but numbers. */
export default class ChartBench extends LightningElement {
  matrix;
  selection = [];
  prepared;

  handleSelect(event) {
    this.selection = event.detail.keys;
  }

  /** Reads the data, so that only the chart is measured. */
  @api prepare(cells) {
    this.prepared = hold(readMatrix(chartFacts(cells), '2026-11-22'));
  }

  /** Shows what was prepared: from here on it is measured. */
  @api show() {
    this.matrix = this.prepared;
  }

  @api clear() {
    this.matrix = undefined;
    this.selection = [];
  }
}
