import { api, LightningElement } from 'lwc';
import { fillIn } from 'c/fillIn';
import type { Held } from 'c/held';
import {
  aroundRows,
  countsOf,
  listedRows,
  patched,
  refusalOf,
  rowView,
  ticked,
  type BuildRow,
  type RowFilter,
  type RowsAround,
} from 'c/mapBuildPreview';
import type { RowPatch, RowView } from 'c/mapBuildRow';
import type { RelationshipReading } from 'c/relationshipReading';
import { LABELS } from './labels.ts';

type Row = HTMLElement & { focusEditor(): void };

const PAGE = 50;

/**
 * The proposed positions: to find, tick and correct.
 * @fires rowschange detail: `{ rows }`, as the person left them
 */
export default class MapBuildList extends LightningElement {
  @api relationships: Held<RelationshipReading> | undefined;

  labels = LABELS;
  query = '';
  filter: RowFilter = 'all';
  page = 0;
  activeKey: string | undefined;
  openKey: string | undefined;
  refusal = '';
  private heldRows: Held<readonly BuildRow[]> | undefined;
  private around: RowsAround | undefined;
  private focusNext: { readonly key: string; readonly isEditor: boolean } | undefined;

  @api get rows(): Held<readonly BuildRow[]> | undefined {
    return this.heldRows;
  }

  set rows(rows: Held<readonly BuildRow[]> | undefined) {
    this.heldRows = rows;
    this.around = this.relationships && rows ? aroundRows(this.relationships(), rows()) : undefined;
  }

  /** Opens a row to be corrected, wherever it is. */
  @api openRow(key: string): void {
    this.filter = 'all';
    this.query = '';
    this.page = Math.max(0, Math.floor(this.listed.findIndex(({ draft }) => draft.key === key) / PAGE));
    this.open(key);
  }

  override renderedCallback(): void {
    const { focusNext } = this;
    const row = focusNext && this.template!.querySelector<Row>(`[data-row-of="${focusNext.key}"]`);
    if (!row) return;
    this.focusNext = undefined;
    if (focusNext.isEditor) row.focusEditor();
    else row.focus();
  }

  get filterOptions(): readonly { readonly label: string; readonly value: RowFilter }[] {
    return [
      { label: LABELS.SHOW_ALL, value: 'all' },
      { label: LABELS.SHOW_INVOLVED, value: 'involved' },
      { label: LABELS.SHOW_DOUBTFUL, value: 'doubtful' },
      { label: LABELS.SHOW_UNTICKED, value: 'unticked' },
    ];
  }

  get listed(): readonly BuildRow[] {
    return this.around ? listedRows(this.around, this.filter, this.query) : [];
  }

  get shown(): readonly BuildRow[] {
    return this.listed.slice(this.page * PAGE, (this.page + 1) * PAGE);
  }

  get views(): readonly RowView[] {
    const { around, shown, openKey } = this;
    if (!around) return [];
    const activeKey = shown.some(({ draft }) => draft.key === this.activeKey) ? this.activeKey : shown[0]?.draft.key;
    return shown.map((row) => {
      const { key } = row.draft;
      return rowView(row, around, { isActive: key === activeKey, isOpen: key === openKey, refusal: key === openKey ? this.refusal : '' });
    });
  }

  get isNobodyShown(): boolean {
    return this.listed.length === 0;
  }

  get countsText(): string {
    if (!this.around) return '';
    const { added, filled, lines, left } = countsOf(this.around.reading, this.around.rows);
    return fillIn(LABELS.COUNTS, added, filled, lines, left);
  }

  get hasPages(): boolean {
    return this.listed.length > PAGE;
  }

  get isFirstPage(): boolean {
    return this.page === 0;
  }

  get isLastPage(): boolean {
    return (this.page + 1) * PAGE >= this.listed.length;
  }

  get pageText(): string {
    return fillIn(LABELS.PAGE, this.page + 1, Math.ceil(this.listed.length / PAGE));
  }

  handleFind(event: CustomEvent<{ value: string }>): void {
    this.query = event.detail.value;
    this.page = 0;
  }

  handleFilter(event: CustomEvent<{ value: RowFilter }>): void {
    this.filter = event.detail.value;
    this.page = 0;
  }

  handleTickShown(): void {
    this.tickListed(true);
  }

  handleUntickShown(): void {
    this.tickListed(false);
  }

  handlePrevious(): void {
    this.page -= 1;
  }

  handleNext(): void {
    this.page += 1;
  }

  handleActivate(event: CustomEvent<{ key: string }>): void {
    this.activeKey = event.detail.key;
  }

  handleTick(event: CustomEvent<{ key: string; isTicked: boolean }>): void {
    const { key, isTicked } = event.detail;
    if (this.around) this.tell(ticked(this.around.rows, new Set([key]), isTicked));
  }

  handleOpen(event: CustomEvent<{ key: string; isOpen: boolean }>): void {
    const { key, isOpen } = event.detail;
    if (isOpen) return this.open(key);
    this.openKey = undefined;
    this.refusal = '';
  }

  /** A head that would close a circle is not taken, and the row says why. */
  handlePatch(event: CustomEvent<{ key: string; patch: RowPatch }>): void {
    if (!this.around) return;
    const { key, patch } = event.detail;
    const next = patched(this.around.rows, key, patch);
    // The line that is asked for is drawn last: it is the one to be refused.
    const asked = [...next.filter(({ draft }) => draft.key !== key), ...next.filter(({ draft }) => draft.key === key)];
    this.refusal = patch.head ? refusalOf(aroundRows(this.around.reading, asked), key) : '';
    this.tell(this.refusal ? [...this.around.rows] : next);
  }

  handleStep(event: CustomEvent<{ key: string; by: number }>): void {
    const { shown } = this;
    const { key, by } = event.detail;
    const next = shown[shown.findIndex(({ draft }) => draft.key === key) + by];
    if (!next) return;
    this.activeKey = next.draft.key;
    this.focusNext = { key: next.draft.key, isEditor: false };
  }

  private open(key: string): void {
    this.openKey = key;
    this.activeKey = key;
    this.refusal = '';
    this.focusNext = { key, isEditor: true };
  }

  private tickListed(isTicked: boolean): void {
    if (this.around) this.tell(ticked(this.around.rows, new Set(this.listed.map(({ draft }) => draft.key)), isTicked));
  }

  private tell(rows: readonly BuildRow[]): void {
    this.dispatchEvent(new CustomEvent('rowschange', { detail: { rows } }));
  }
}
