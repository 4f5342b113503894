import { api, LightningElement } from 'lwc';
import { fillIn } from 'c/fillIn';
import { hold, type Held } from 'c/held';
import type { RecordId } from 'c/planModel';
import type { RelationshipReading } from 'c/relationshipReading';
import { behind, levelName, namedCells, reachWords, rowViews, type NamedCell, type RowView } from './cellViews.ts';
import { LABELS } from './labels.ts';
import { readWide, type WideTable } from './readWide.ts';

/** So many of a list are named at first; asked for, all are. */
const FEW = 20;
/** So many gaps are named as next steps. */
const NEXT = 5;

/**
 * How many functions and levels of the customer we talk to (system D): covered, known, unreached, with the people behind each.
 * @fires openperson detail: `{ id }`
 * @fires select detail: `{ ids }`, the people behind a square
 */
export default class GoWide extends LightningElement {
  /** As on every view of the map: here is nothing to change, and no judgement is shown. */
  @api canEdit = false;
  @api canSeeJudgements = false;

  labels = LABELS;
  private held: Held<RelationshipReading> | undefined;
  private table: Held<WideTable> | undefined;
  private names: Held<ReadonlyMap<string, NamedCell>> | undefined;
  private activeKey: string | undefined;
  private openKey: string | undefined;
  private isAll = false;
  private wantsFocus: 'behind' | 'cell' | undefined;

  @api get relationships(): Held<RelationshipReading> | undefined {
    return this.held;
  }
  set relationships(relationships: Held<RelationshipReading> | undefined) {
    this.held = relationships;
    const table = relationships && readWide(relationships());
    this.table = table && hold(table);
    this.names = table && hold(namedCells(table));
  }

  override renderedCallback(): void {
    if (!this.wantsFocus) return;
    const target =
      this.wantsFocus === 'behind'
        ? this.template!.querySelector<HTMLElement>('[data-behind-heading]')
        : this.buttons.find(({ dataset }) => dataset.cell === this.activeKey);
    this.wantsFocus = undefined;
    target?.focus();
  }

  get isReady(): boolean {
    return this.table !== undefined;
  }
  get isEmpty(): boolean {
    return this.table!().all.people === 0;
  }
  get breadth(): string {
    const { functions, levelsNamed } = this.table!();
    return fillIn(LABELS.BREADTH, functions.covered, functions.all, levelsNamed.covered, levelsNamed.all);
  }
  get reach(): string {
    const { all } = this.table!();
    return fillIn(LABELS.REACH, all.people, reachWords(all));
  }
  get levels(): readonly { readonly key: string; readonly name: string }[] {
    return this.table!().levels.map((level) => ({ key: level ?? '', name: levelName(level) }));
  }
  get rows(): readonly RowView[] {
    const table = this.table!();
    const names = this.names!();
    const first = names.keys().next().value ?? '';
    const activeKey = this.activeKey !== undefined && names.has(this.activeKey) ? this.activeKey : first;
    return rowViews(table, names, { activeKey, openKey: this.openKey });
  }
  get next(): readonly { readonly key: string; readonly text: string }[] {
    return this.table!()
      .gaps.slice(0, NEXT)
      .flatMap((key) => {
        const named = this.names!().get(key);
        return named ? [{ key, text: fillIn(LABELS.CELL, named.name, reachWords(named.cell)) }] : [];
      });
  }
  get hasNext(): boolean {
    return this.next.length > 0;
  }
  get opened() {
    const named = this.openKey === undefined ? undefined : this.names!().get(this.openKey);
    return named && { name: named.name, lists: behind(named.cell, this.isAll ? Infinity : FEW) };
  }

  handleOpen(event: Event): void {
    const { cell = '' } = (event.currentTarget as HTMLElement).dataset;
    this.activeKey = cell;
    if (this.openKey === cell) return this.handleClose();
    this.openKey = cell;
    this.isAll = false;
    this.wantsFocus = 'behind';
  }
  handleClose(): void {
    this.openKey = undefined;
    this.wantsFocus = 'cell';
  }
  handleBehindKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.handleClose();
  }
  handleMore(): void {
    this.isAll = true;
  }
  handlePerson(event: Event): void {
    this.tell('openperson', { id: (event.currentTarget as HTMLElement).dataset.person });
  }
  handleSelect(): void {
    const { covered, known, unreached } = this.names!().get(this.openKey!)!.cell;
    this.tell('select', { ids: [...covered, ...known, ...unreached].map(({ id }): RecordId => id) });
  }

  /** One stop for the Tab key; arrows go to the next square with people in it. */
  handleKeydown(event: KeyboardEvent): void {
    const step = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] }[event.key];
    const at = (event.target as HTMLElement).closest<HTMLElement>('[data-cell]');
    if (!step || !at || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const rows = this.rows.map(({ cells }) => cells);
    let row = rows.findIndex((cells) => cells.some(({ cellKey }) => cellKey === at.dataset.cell));
    let column = rows[row]!.findIndex(({ cellKey }) => cellKey === at.dataset.cell);
    do {
      row += step[0]!;
      column += step[1]!;
    } while (rows[row]?.[column]?.isEmpty);
    const found = rows[row]?.[column];
    if (!found) return;
    this.activeKey = found.cellKey;
    this.buttons.find(({ dataset }) => dataset.cell === found.cellKey)?.focus();
  }

  private get buttons(): readonly HTMLElement[] {
    return [...this.template!.querySelectorAll<HTMLElement>('table [data-cell]')];
  }

  private tell(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
