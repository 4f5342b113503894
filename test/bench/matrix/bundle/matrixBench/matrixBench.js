import { api, LightningElement } from 'lwc';
import USER_ID from '@salesforce/user/Id';
import { hold } from 'c/held';
import { readMatrix } from 'c/matrixReading';
import { branchIds, FIRST_SETTINGS, matrixView } from 'c/matrixView';
import { cellText, readCell } from 'c/matrixWords';
import { matrixFacts } from './matrixFacts.js';

/** The matrix and its rivals on the same data, in one sandbox: nothing crosses its wall but names and numbers. */
export default class MatrixBench extends LightningElement {
  kind;
  matrix;
  selection = [];
  columns = [];
  rows = [];
  data = [];
  prepared = {};
  allRows = [];
  branch = [];

  get isMatrix() {
    return this.kind === 'matrix';
  }
  get isTable() {
    return this.kind === 'table';
  }
  get isDatatable() {
    return this.kind === 'datatable';
  }

  /** Reads the data, every branch open, and prepares what the kind shows. */
  @api prepare(kind, rowCount, columnCount, cellCount) {
    const reading = readMatrix(matrixFacts(rowCount, columnCount, cellCount), '2026-11-22');
    const settings = { ...FIRST_SETTINGS, openRowIds: branchIds(reading.rows), openColumnIds: branchIds(reading.columns) };
    localStorage.setItem(`account-plan/matrix/${USER_ID}`, JSON.stringify([[reading.facts.account.id, settings]]));
    const view = matrixView(reading, settings);
    this.prepared = { matrix: hold(reading), ...(kind === 'matrix' ? {} : tableOf(view, kind)) };
    this.allRows = this.prepared.rows ?? [];
    // The rows below the first top, which the matrix closes and opens.
    const { ids, ends } = reading.rows;
    this.branch = ids.slice(1, ends[0]);
  }

  /** Shows what was prepared: from here on it is measured. */
  @api show(kind) {
    Object.assign(this, this.prepared);
    this.kind = kind;
  }

  /** Closes or opens the first branch of a table: its rows leave or come back. */
  @api toggle(isOpen) {
    const rows = isOpen ? this.allRows : this.allRows.filter(({ id }) => !this.branch.includes(id));
    if (this.isTable) this.rows = rows;
    else this.data = this.prepared.data.filter(({ id }) => isOpen || !this.branch.includes(id));
  }
}

/** What the matrix says in words and figures: every line, with a row in a table for each. */
function tableOf(view, kind) {
  const lines = (all) => all.map((line, index) => ({ line, index })).filter(({ line }) => line.kind !== 'total' && line.kind !== 'itself');
  const columns = lines(view.columns);
  const cellsOf = (row) =>
    columns.map(({ line, index }) => {
      const cell = view.cellAt(row, index);
      return {
        key: line.id,
        text: cellText(cell, view.mode, view.today),
        title: readCell(cell, view.rows[row], view.columns[index], view.today),
      };
    });
  const rows = lines(view.rows).map(({ line, index }) => ({ id: line.id, name: line.name, cells: cellsOf(index) }));
  const names = [{ label: 'Buying center', fieldName: 'name', initialWidth: 240 }];
  return {
    rows,
    columns: [
      ...(kind === 'datatable' ? names : []),
      ...columns.map(({ line }) => ({ label: line.name, fieldName: line.id, initialWidth: 104 })),
    ],
    data: rows.map(({ id, name, cells }) => ({ id, name, ...Object.fromEntries(cells.map(({ key, text }) => [key, text])) })),
  };
}
