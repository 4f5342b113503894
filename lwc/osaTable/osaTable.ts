import { api, LightningElement } from 'lwc';
import { fillIn } from 'c/fillIn';
import { hold, unheld, type Held } from 'c/held';
import type { OsaChange } from 'c/osaChanges';
import { editGroups, nameOf } from 'c/osaGestures';
import type { OsaReading } from 'c/osaReading';
import type { Column, TableGridData, TableSorting } from 'c/osaTableGrid';
import { countOf, NO_FILTER, recordIn, ShownPlan, type OsaEdit, type OsaFilter, type OsaKind, type TreeCount } from 'c/osaTree';
import { peopleIn, type PersonOption } from 'c/osaWords';
import { pendingEdits } from 'c/pendingEdits';
import type { RecordId } from 'c/planModel';
import { LABELS } from './labels.ts';

type Grid = HTMLElement & { focus(id?: RecordId): void };

/**
 * Objectives, strategies and actions as a table (system E): found, folded, sorted within each parent, changed in place.
 * @fires change detail: `OsaChange`
 * @fires select detail: `{ ids }`, the whole new selection
 * @fires openobjective @fires openstrategy @fires openaction detail: `{ id }`
 * @fires addobjective detail: `{}`
 */
export default class OsaTable extends LightningElement {
  @api canEditObjectives = false;
  @api canCreateObjectives = false;
  /** Strategies and actions. */
  @api canEditWork = false;

  labels = LABELS;
  announcement = '';
  filter: OsaFilter = NO_FILTER;
  count: TreeCount | undefined;
  grid: Held<TableGridData> | undefined;
  people: readonly PersonOption[] = [];
  selectedIds: Held<ReadonlySet<RecordId>> = hold(new Set<RecordId>());
  private held: Held<OsaReading> | undefined;
  private sorting: TableSorting | null = null;
  private readonly shown = new ShownPlan();
  private readonly pending = pendingEdits<OsaEdit>(
    (edits, settle) => this.send(edits, settle),
    () => this.readAgain(),
  );

  @api get osa(): Held<OsaReading> | undefined {
    return this.held;
  }
  set osa(held: Held<OsaReading> | undefined) {
    this.held = held;
    this.people = held ? peopleIn(held()) : [];
    this.readAgain();
  }

  /** Ids of what is selected here or elsewhere. */
  @api get selection(): readonly RecordId[] | Held<readonly RecordId[]> {
    return [...this.selectedIds()];
  }
  set selection(selection: readonly RecordId[] | Held<readonly RecordId[]> | undefined) {
    this.selectedIds = hold(new Set(unheld(selection)));
  }

  /** Gives the keyboard to the active cell: after a dialog. */
  @api focus(): void {
    this.gridElement?.focus();
  }

  /** Brings a row into sight, whatever is folded or left out by the filter, and gives it the keyboard. */
  @api goTo(id: RecordId): void {
    if (!recordIn(this.shown.tree, id)) this.find(NO_FILTER);
    if (!this.shown.unfold(id)) return;
    this.draw();
    // The grid takes what is open now first.
    void Promise.resolve().then(() => this.gridElement?.focus(id));
  }

  get isReady(): boolean {
    return this.held !== undefined;
  }
  get isEmpty(): boolean {
    return this.held!().objectives.length === 0;
  }
  get hasPlan(): boolean {
    return this.held!().facts.plan !== undefined;
  }
  get canAddFirst(): boolean {
    return this.hasPlan && this.canCreateObjectives;
  }
  get emptyHeading(): string {
    return this.hasPlan ? LABELS.EMPTY_HEADING : LABELS.NO_PLAN_HEADING;
  }
  get emptyHelp(): string {
    if (!this.hasPlan) return LABELS.NO_PLAN_HELP;
    return this.canCreateObjectives ? LABELS.EMPTY_HELP : LABELS.EMPTY_READ_ONLY;
  }
  get isNothing(): boolean {
    return this.grid!().tree.length === 0;
  }
  get hasSorting(): boolean {
    return this.sorting !== null;
  }
  get keysHelp(): string {
    return this.canEditWork || this.canEditObjectives ? LABELS.KEYS : LABELS.KEYS_READ;
  }

  handleFilter({ detail }: CustomEvent<OsaFilter>): void {
    this.find(detail);
  }
  handleFoldAll(): void {
    this.fold(this.shown.foldable, false);
  }
  handleUnfoldAll(): void {
    this.fold(this.shown.foldable, true);
  }
  handleFold({ detail: { ids, isOpen } }: CustomEvent<{ readonly ids: readonly RecordId[]; readonly isOpen: boolean }>): void {
    this.fold(ids, isOpen);
  }
  /** Up, down, and back to the order of the plan. */
  handleSort({ detail: { column } }: CustomEvent<{ readonly column: Column }>): void {
    const { sorting } = this;
    if (sorting?.column !== column) this.sorting = { column, isDescending: false };
    else this.sorting = sorting.isDescending ? null : { column, isDescending: true };
    this.draw();
  }
  handleUnsort(): void {
    this.sorting = null;
    this.draw();
  }
  handleEdit({ detail: { id, edit } }: CustomEvent<{ readonly id: RecordId; readonly edit: OsaEdit }>): void {
    this.pending.add(new Map([[id, edit]]));
  }
  handleOpen({ detail: { id, kind } }: CustomEvent<{ readonly id: RecordId; readonly kind: OsaKind }>): void {
    this.tell(`open${kind}`, { id });
  }
  handleSelect({ detail }: CustomEvent<unknown>): void {
    this.tell('select', detail);
  }
  handleAddObjective(): void {
    this.tell('addobjective', {});
  }

  private send(edits: ReadonlyMap<string, OsaEdit>, settle: () => void): boolean {
    const reading = this.held!();
    const { groups, gone } = editGroups(reading, edits);
    for (const { name } of gone) this.announcement = fillIn(LABELS.GONE, name ?? LABELS.IT);
    if (groups.length === 0) return false;
    const [id] = edits.keys();
    const message = edits.size === 1 ? fillIn(LABELS.CHANGED, nameOf(reading, id!)) : fillIn(LABELS.CHANGED_MANY, edits.size);
    const change: OsaChange = { groups, message, settle };
    this.tell('change', change);
    return true;
  }

  private find(filter: OsaFilter): void {
    this.filter = filter;
    this.shown.find(filter);
    this.readAgain();
  }
  private fold(ids: readonly RecordId[], isOpen: boolean): void {
    this.shown.setOpen(ids, isOpen);
    this.draw();
  }
  private readAgain(): void {
    const reading = this.held?.();
    if (!reading) return;
    this.shown.read(reading, (id) => this.pending.of(id));
    this.count = countOf(this.shown.tree);
    this.draw();
  }
  private draw(): void {
    const { shown, held, sorting } = this;
    this.grid = hold({ reading: held!(), tree: shown.tree, isOpen: (id) => shown.isOpen(id), sorting });
  }

  private get gridElement(): Grid | null {
    return this.template!.querySelector<Grid>('c-osa-table-grid');
  }
  private tell(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
