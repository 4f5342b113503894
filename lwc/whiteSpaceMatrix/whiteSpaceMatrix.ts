import { api, LightningElement } from 'lwc';
import USER_ID from '@salesforce/user/Id';
import type { FileSource } from 'c/exportMenu';
import { matrixFiles } from 'c/matrixFiles';
import type { CellOwner } from 'c/matrixFilters';
import type { BranchToggle, SortRequest } from 'c/matrixGrid';
import { hold, unheld, type Held } from 'c/held';
import { fillIn } from 'c/fillIn';
import { modeNames } from 'c/matrixWords';
import type { MatrixReading } from 'c/matrixReading';
import {
  branchIds,
  FIRST_SETTINGS,
  matrixView,
  MATRIX_MODES,
  nextSort,
  NO_FILTERS,
  openIdsOf,
  type LegendEntry,
  type MatrixFilters,
  type MatrixMode,
  type MatrixSettings,
  type MatrixView,
} from 'c/matrixView';
import type { CellState, RecordId } from 'c/planModel';
import { LABELS } from './labels.ts';
import { recallSettings, rememberSettings } from './memory.ts';
import { sortWords } from './sortWords.ts';

interface Grid extends HTMLElement {
  focus(): void;
}

type Arrangement = 'openRows' | 'closeRows' | 'openColumns' | 'closeColumns' | 'resetOrder';

/**
 * Buying centers × solutions (system C). How somebody looks at it (mode, open branches, order, filters, search) outlives a new reading of the data, and is
 * remembered by user and account.
 * @fires select detail: `{ keys }`, all squares that are selected now
 * @fires opensquare detail: `{ buyingCenterId, solutionId, typed }`
 */
export default class WhiteSpaceMatrix extends LightningElement {
  @api canEdit = false;

  labels = LABELS;
  settings: MatrixSettings = FIRST_SETTINGS;
  areFiltersOpen = false;
  heldView: Held<MatrixView> | undefined;
  heldLegend: Held<readonly LegendEntry[]> | undefined;
  heldSelection: Held<ReadonlySet<string>> = hold(new Set<string>());
  owners: readonly CellOwner[] = [];
  private heldMatrix: Held<MatrixReading> | undefined;
  private chosen: readonly string[] | Held<readonly string[]> = [];
  private accountId: RecordId | undefined;

  @api get matrix(): Held<MatrixReading> | undefined {
    return this.heldMatrix;
  }
  set matrix(matrix: Held<MatrixReading> | undefined) {
    this.heldMatrix = matrix;
    const facts = matrix?.().facts;
    if (facts && facts.account.id !== this.accountId) {
      this.accountId = facts.account.id;
      this.settings = recallSettings(USER_ID, facts.account.id);
    }
    this.owners = matrix ? ownersIn(matrix()) : [];
    this.show();
  }

  /** Keys of the selected squares; held where there may be thousands. */
  @api get selection(): readonly string[] | Held<readonly string[]> {
    return this.chosen;
  }
  set selection(selection: readonly string[] | Held<readonly string[]> | undefined) {
    this.chosen = selection ?? [];
    this.heldSelection = hold(new Set(unheld(this.chosen)));
  }

  /** What is shown, for exports. */
  @api get view(): Held<MatrixView> | undefined {
    return this.heldView;
  }

  /** Puts the focus back on the active cell, after a dialog about it. */
  @api focus(): void {
    this.template!.querySelector<Grid>('c-matrix-grid')?.focus();
  }

  get isReady(): boolean {
    return this.heldView !== undefined;
  }

  get isEmpty(): boolean {
    const emptiness = this.heldView?.().emptiness;
    return emptiness === 'noBuyingCenters' || emptiness === 'noSolutions';
  }

  get isNothing(): boolean {
    return this.heldView?.().emptiness === 'nothingMatches';
  }

  get emptyHeading(): string {
    return this.heldView?.().emptiness === 'noSolutions' ? LABELS.EMPTY_COLUMNS_HEADING : LABELS.EMPTY_ROWS_HEADING;
  }

  get emptyHelp(): string {
    return this.heldView?.().emptiness === 'noSolutions' ? LABELS.EMPTY_COLUMNS_HELP : LABELS.EMPTY_ROWS_HELP;
  }

  /** What is shown, as files. */
  get files(): Held<FileSource> {
    return () => matrixFiles(this.heldMatrix!(), this.heldView!(), this.sortSentences);
  }

  get modeOptions() {
    return MATRIX_MODES.map((mode) => ({ value: mode, label: modeNames[mode], isSelected: mode === this.settings.mode }));
  }

  get filterCount(): number {
    const { filters } = this.settings;
    const names = Object.keys(NO_FILTERS) as (keyof MatrixFilters)[];
    return names.filter((name) => JSON.stringify(filters[name]) !== JSON.stringify(NO_FILTERS[name])).length;
  }

  get filterLabel(): string {
    return this.filterCount > 0 ? fillIn(LABELS.FILTERS_ACTIVE, this.filterCount) : LABELS.FILTERS;
  }

  get filterButtonClass(): string {
    return `slds-button slds-button_${this.filterCount > 0 ? 'outline-brand' : 'neutral'}`;
  }

  get isNarrowed(): boolean {
    return Boolean(this.heldView?.().isNarrowed);
  }

  get shownText(): string {
    const { shown = 0, all = 0 } = this.heldView?.() ?? {};
    return fillIn(LABELS.SHOWN, shown, all);
  }

  get sortSentences(): readonly string[] {
    return this.heldView ? sortWords(this.heldView()) : [];
  }

  get keyboardHelp(): string {
    return this.canEdit ? LABELS.KEYBOARD_HELP : LABELS.KEYBOARD_HELP_READ_ONLY;
  }

  handleMode(event: Event): void {
    this.change({ mode: (event.currentTarget as HTMLSelectElement).value as MatrixMode });
  }

  handleRowSearch(event: Event): void {
    this.change({ rowSearch: (event.currentTarget as HTMLInputElement).value });
  }

  handleColumnSearch(event: Event): void {
    this.change({ columnSearch: (event.currentTarget as HTMLInputElement).value });
  }

  handleFilterButton(): void {
    this.areFiltersOpen = !this.areFiltersOpen;
  }

  handleFilters(event: CustomEvent<{ filters: MatrixFilters }>): void {
    this.change({ filters: event.detail.filters });
  }

  handleStateToggle(event: CustomEvent<{ state: CellState }>): void {
    const { filters } = this.settings;
    const { state } = event.detail;
    const states = filters.states.includes(state) ? filters.states.filter((each) => each !== state) : [...filters.states, state];
    this.change({ filters: { ...filters, states } });
  }

  handleReset(): void {
    this.change({ filters: NO_FILTERS, rowSearch: '', columnSearch: '' });
  }

  handleArrange(event: CustomEvent<{ value: Arrangement }>): void {
    const reading = this.heldMatrix?.();
    if (!reading) return;
    switch (event.detail.value) {
      case 'openRows':
        return this.change({ openRowIds: branchIds(reading.rows) });
      case 'closeRows':
        return this.change({ openRowIds: [] });
      case 'openColumns':
        return this.change({ openColumnIds: branchIds(reading.columns) });
      case 'closeColumns':
        return this.change({ openColumnIds: [] });
      case 'resetOrder':
        return this.change({ rowSort: { by: 'tree' }, columnSort: { by: 'tree' } });
    }
  }

  handleBranchToggle(event: CustomEvent<readonly BranchToggle[]>): void {
    const view = this.heldView?.();
    if (!view) return;
    const open = {
      rows: new Set(this.settings.openRowIds ?? openIdsOf(view.rows)),
      columns: new Set(this.settings.openColumnIds ?? openIdsOf(view.columns)),
    };
    for (const { axis, id, isOpen } of event.detail) {
      if (isOpen) open[axis].add(id);
      else open[axis].delete(id);
    }
    this.change({ openRowIds: [...open.rows], openColumnIds: [...open.columns] });
  }

  handleLineSort(event: CustomEvent<SortRequest>): void {
    const { axis, by, id } = event.detail;
    const { rowSort, columnSort } = this.settings;
    const asked =
      by === 'line' && id !== null ? { by, id, isDescending: true } : { by: by === 'name' ? by : ('total' as const), isDescending: true };
    if (axis === 'rows') this.change({ rowSort: nextSort(rowSort, asked) });
    else this.change({ columnSort: nextSort(columnSort, asked) });
  }

  handleCellSelect(event: CustomEvent<{ keys: readonly string[] }>): void {
    this.dispatchEvent(new CustomEvent('select', { detail: event.detail }));
  }

  handleCellOpen(event: CustomEvent<unknown>): void {
    this.dispatchEvent(new CustomEvent('opensquare', { detail: event.detail }));
  }

  private change(changed: Partial<MatrixSettings>): void {
    this.settings = { ...this.settings, ...changed };
    if (this.accountId) rememberSettings(USER_ID, this.accountId, this.settings);
    this.show();
  }

  private show(): void {
    const reading = this.heldMatrix?.();
    const view = reading && matrixView(reading, this.settings);
    this.heldView = view && hold(view);
    this.heldLegend = view && hold(view.legend);
  }
}

function ownersIn({ squares }: MatrixReading): readonly CellOwner[] {
  const owners = new Map<RecordId, string>();
  for (const { cell } of squares) if (cell.ownerId) owners.set(cell.ownerId, cell.ownerName ?? cell.ownerId);
  return [...owners].map(([id, name]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name));
}
