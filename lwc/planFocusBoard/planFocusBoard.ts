import { api, LightningElement } from 'lwc';
import { namesOf } from 'c/cellWords';
import { fillIn } from 'c/fillIn';
import { focusCard, totalCard, type FocusCard, type TotalCard } from 'c/focusWords';
import type { Held } from 'c/held';
import { readFocus, type FocusPlan, type MatrixReading } from 'c/matrixReading';
import type { FieldValues } from 'c/planChanges';
import type { Maybe, RecordId } from 'c/planModel';
import { LABELS } from './labels.ts';

/** What a person wants of the plan's focus; squares by key, focus records by id. */
export type FocusChange =
  | { readonly action: 'add'; readonly keys: readonly string[] }
  /** By API name. */
  | { readonly action: 'update'; readonly focusId: RecordId; readonly fields: FieldValues }
  | { readonly action: 'remove'; readonly focusId: RecordId }
  /** All of them, in the order they shall have. */
  | { readonly action: 'reorder'; readonly focusIds: readonly RecordId[] };

/** The plan as far as the board shows it. */
export type BoardPlan = FocusPlan & { readonly name: string };

interface ShownRow {
  readonly id: RecordId;
  readonly card: FocusCard;
  readonly position: string;
  readonly style: string;
  readonly isSelected: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/**
 * The cells a plan goes for, in its order: target against potential, open and won (systems A and C).
 * @fires focuschange detail: `FocusChange`
 * @fires select detail: `{ keys }`
 * @fires opensquare detail: `{ buyingCenterId, solutionId }`, from a row
 * @fires createplan where the account has none
 */
export default class PlanFocusBoard extends LightningElement {
  /** Keys of the squares selected in every view. */
  @api selection: readonly string[] = [];
  @api canEdit = false;

  labels = LABELS;
  total: TotalCard | undefined;
  announcement = '';
  private held: Held<MatrixReading> | undefined;
  private shownPlan: BoardPlan | undefined;
  private cards: Readonly<Record<RecordId, FocusCard>> = {};
  private order: readonly RecordId[] = [];
  private draggedId: RecordId | undefined;
  private overId: RecordId | undefined;

  @api get matrix(): Held<MatrixReading> | undefined {
    return this.held;
  }
  set matrix(matrix: Held<MatrixReading> | undefined) {
    this.held = matrix;
    this.read();
  }

  /** The plan whose focus the matrix was read with; none while the account has no plan. */
  @api get plan(): Maybe<BoardPlan> {
    return this.shownPlan;
  }
  set plan(plan: Maybe<BoardPlan>) {
    this.shownPlan = plan ?? undefined;
    this.read();
  }

  private read(): void {
    const reading = this.held?.();
    if (!reading || !this.shownPlan) return;
    const names = namesOf(reading);
    const focus = readFocus(reading, this.shownPlan);
    this.order = focus.rows.map((row) => row.focus.id);
    this.cards = Object.fromEntries(focus.rows.map((row) => [row.focus.id, focusCard(row, names)]));
    this.total = totalCard(focus, this.shownPlan.revenueGoal);
  }

  get hasNoPlan(): boolean {
    return this.held !== undefined && !this.shownPlan;
  }

  get hasPlan(): boolean {
    return this.held !== undefined && this.shownPlan !== undefined;
  }

  get noPlanHelp(): string {
    return this.canEdit ? LABELS.NO_PLAN_HELP : LABELS.NO_PLAN_READ_ONLY;
  }

  get heading(): string {
    return fillIn(LABELS.HEADING, this.shownPlan?.name ?? '');
  }

  get isEmpty(): boolean {
    return this.order.length === 0;
  }

  get emptyHelp(): string {
    return this.canEdit ? LABELS.EMPTY_HELP : LABELS.EMPTY_READ_ONLY;
  }

  get canMove(): boolean {
    return this.canEdit && this.order.length > 1;
  }

  get rows(): readonly ShownRow[] {
    const selected = new Set(this.selection);
    return this.order.map((id, index) => {
      const card = this.cards[id]!;
      const isSelected = selected.has(card.key);
      return {
        id,
        card,
        position: fillIn(LABELS.POSITION, index + 1, this.order.length),
        style: ['row', isSelected ? 'row_selected' : '', id === this.overId ? 'row_over' : ''].join(' '),
        isSelected,
        isFirst: index === 0,
        isLast: index === this.order.length - 1,
      };
    });
  }

  handleCreatePlan(): void {
    this.dispatchEvent(new CustomEvent('createplan'));
  }

  handlePick(event: Event): void {
    const { key } = this.cards[idOf(event)]!;
    this.dispatchEvent(new CustomEvent('select', { detail: { keys: this.selection.includes(key) ? [] : [key] } }));
  }

  handleOpen({ detail }: CustomEvent): void {
    this.dispatchEvent(new CustomEvent('opensquare', { detail }));
  }

  handleAdd({ detail: { key } }: CustomEvent<{ key: string }>): void {
    this.change({ action: 'add', keys: [key] });
  }

  handleEdit(event: CustomEvent<{ fields: FieldValues }>): void {
    this.change({ action: 'update', focusId: idOf(event), fields: event.detail.fields });
  }

  handleRemove(event: Event): void {
    this.change({ action: 'remove', focusId: idOf(event) });
  }

  handleMove(event: CustomEvent<{ by: number }>): void {
    const id = idOf(event);
    this.move(id, this.order.indexOf(id) + event.detail.by);
  }

  handleDragStart(event: DragEvent): void {
    this.draggedId = idOf(event);
    // Firefox drags nothing that carries nothing.
    event.dataTransfer?.setData('text/plain', this.draggedId);
  }

  handleDragOver(event: DragEvent): void {
    if (this.draggedId === undefined) return;
    event.preventDefault();
    this.overId = idOf(event);
  }

  handleDragEnd(): void {
    this.draggedId = undefined;
    this.overId = undefined;
  }

  handleDrop(event: DragEvent): void {
    event.preventDefault();
    const { draggedId } = this;
    this.handleDragEnd();
    if (draggedId !== undefined) this.move(draggedId, this.order.indexOf(idOf(event)));
  }

  /** Shown at once; the next reading says whether it was saved. */
  private move(id: RecordId, to: number): void {
    if (to < 0 || to >= this.order.length || this.order[to] === id) return;
    const others = this.order.filter((each) => each !== id);
    this.order = [...others.slice(0, to), id, ...others.slice(to)];
    this.announcement = fillIn(LABELS.MOVED, this.cards[id]!.name, to + 1, this.order.length);
    this.change({ action: 'reorder', focusIds: this.order });
  }

  private change(detail: FocusChange): void {
    this.dispatchEvent(new CustomEvent('focuschange', { detail }));
  }
}

const idOf = (event: Event): RecordId => (event.currentTarget as HTMLElement).dataset.id ?? '';
