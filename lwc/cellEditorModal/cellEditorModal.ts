import { api } from 'lwc';
import LightningConfirm from 'lightning/confirm';
import LightningModal from 'lightning/modal';
import { canEditAny, changesOf, givenUp, isDirty, isEditable, settled, startEditing, supposed, type Editing } from 'c/cellEditing';
import type { FieldInfos } from 'c/cellEditorForm';
import { namesOf } from 'c/cellWords';
import { fillIn } from 'c/fillIn';
import type { FieldValue } from 'c/formField';
import { hold, type Held } from 'c/held';
import { keyOfSquare, type MatrixReading, type SquareReading } from 'c/matrixReading';
import type { FieldValues, SaveProblem } from 'c/planChanges';
import type { RecordId } from 'c/planModel';
import { afterRefusal } from './afterRefusal.ts';
import { LABELS } from './labels.ts';
import { figuresOf, movements } from './movements.ts';
import { isGoneFrom, neighbourOf } from './neighbours.ts';
import type { CellSaveAnswer, EditorNext, EditorResult, SaveCell } from './saveCell.ts';
import { typedStart } from './typedStart.ts';

export type { CellSaveAnswer, EditorNext, EditorResult, SaveCell };

type Form = HTMLElement & { reportValidity(): boolean; focusField(name: string): void };

/**
 * One cell of the matrix with all its inputs, and beside them what follows: both scores and why, as one types (system C). Closes with an
 * `EditorResult`. A refusal is shown here with everything typed still in place; after a lost race each field that both changed asks which to keep.
 */
export default class CellEditorModal extends LightningModal {
  @api matrix: Held<MatrixReading> | undefined;
  @api buyingCenterId: RecordId = '';
  @api solutionId: RecordId = '';
  /** What was typed on the cell to open it: a number starts its potential, anything else its notes. */
  @api typed: string | undefined;
  /** Labels, help and rights of the fields of the cell and of an insight, as the org describes them; one that is missing is not this reader's. */
  @api fieldInfos: FieldInfos = {};
  @api insightInfos: FieldInfos = {};
  /** The person may create opportunities. */
  @api canConvert = false;
  /** The matrix as it is after the page has read it again. */
  @api readCurrent: (() => Held<MatrixReading> | undefined) | undefined;
  @api save: SaveCell | undefined;

  labels = LABELS;
  editing: Held<Editing> | undefined;
  live: Held<SquareReading> | undefined;
  before: Held<SquareReading> | undefined;
  /** As read last. */
  currentMatrix: Held<MatrixReading> | undefined;
  problem: SaveProblem | undefined;
  isSaving = false;
  isInvalid = false;
  /** Somebody deleted the cell, or its row or column, while this was open. */
  isCellGone = false;
  isSquareGone = false;
  hasMerged = false;
  announcement = '';
  private isAsking = false;
  private toFocus: string | undefined;
  /** A refusal is told at the top, wherever in the form the person was. */
  private hasNews = false;

  override connectedCallback(): void {
    if (!this.matrix) return;
    this.currentMatrix = this.matrix;
    this.edit(startEditing(this.matrix(), this.buyingCenterId, this.solutionId));
    this.before = this.live;
    if (this.typed) this.startTyped(this.typed);
  }

  override renderedCallback(): void {
    if (this.hasNews) this.template!.querySelector('.notices')?.scrollIntoView?.({ block: 'nearest' });
    this.hasNews = false;
    if (this.toFocus) this.form?.focusField(this.toFocus);
  }

  get heading(): string {
    return this.matrix ? namesOf(this.matrix()).square(this) : '';
  }

  get canEdit(): boolean {
    return this.editing !== undefined && canEditAny(this.editing(), this.fieldInfos);
  }

  get isReadOnly(): boolean {
    return !this.canEdit;
  }

  get isRetired(): boolean {
    return this.currentMatrix?.().facts.solutions.find(({ id }) => id === this.solutionId)?.isActive === false;
  }

  get hasUnsaved(): boolean {
    return this.editing !== undefined && isDirty(this.editing());
  }

  get cancelLabel(): string {
    return this.isReadOnly ? LABELS.CLOSE : LABELS.CANCEL;
  }

  get mergeNote(): string {
    const clashes = this.editing?.().clashes ?? [];
    if (clashes.length > 0) return fillIn(LABELS.CLASHES, clashes.map((name) => this.fieldInfos[name]?.label ?? name).join(', '));
    return this.hasMerged ? LABELS.MERGED : '';
  }

  get cannotSave(): boolean {
    return this.isSaving || this.isSquareGone;
  }

  get canTurn(): boolean {
    return this.canLink && !this.isRetired;
  }

  get canLink(): boolean {
    return this.canEdit && this.canConvert && !this.editing?.().seen.opportunityId && !this.isSquareGone;
  }

  get canFocus(): boolean {
    return this.canEdit && !this.editing?.().square.focus && !this.isSquareGone;
  }

  get hasNoPrevious(): boolean {
    return !this.neighbour(-1);
  }

  get hasNoFollowing(): boolean {
    return !this.neighbour(1);
  }

  get figures() {
    return this.before && this.live ? figuresOf(this.before(), this.live()) : [];
  }

  get quadrant(): string {
    return this.live?.().score.quadrant ?? '';
  }

  /** A dialog puts the focus on its heading when it opens; whoever was typing goes on in the field. */
  handleHeadingFocus(): void {
    if (this.toFocus) this.form?.focusField(this.toFocus);
    this.toFocus = undefined;
  }

  handleField(event: CustomEvent<{ readonly name: string; readonly value: FieldValue }>): void {
    this.toFocus = undefined;
    this.setField(event.detail.name, event.detail.value);
  }

  handleProblem(event: CustomEvent<{ readonly problem: FieldValues | null }>): void {
    this.change((editing) => ({ ...editing, newInsight: event.detail.problem && { ...event.detail.problem } }));
  }

  handleConfirmed(event: CustomEvent<{ readonly isConfirmed: boolean }>): void {
    this.change((editing) => ({ ...editing, isConfirmed: event.detail.isConfirmed }));
  }

  handleSettle(event: CustomEvent<{ readonly name: string; readonly choice: 'mine' | 'theirs' }>): void {
    this.change((editing) => settled(editing, event.detail.name, event.detail.choice));
  }

  handleKeydown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void this.handleSave();
  }

  /** A score that moves is told once a value is finished, not at every key. */
  handleFocusout(): void {
    if (this.before && this.live) this.announcement = movements(this.before(), this.live()).join('. ');
  }

  handleCancel(): void {
    void this.leave();
  }

  /** Gives up what was typed: the form shows the cell as it is now. Of a cell that is gone nothing else is left, so this asks before. */
  handleReload(): void {
    if (this.isCellGone || this.isSquareGone) return void this.leave();
    this.change(givenUp);
    this.problem = undefined;
    this.hasMerged = false;
  }

  async handleSave(): Promise<void> {
    if (this.canEdit) await this.goOn({});
  }

  handleNext(event: Event): void {
    void this.goOn({ next: (event.currentTarget as HTMLElement).dataset.next as EditorNext });
  }

  handlePrevious(): void {
    void this.goOn({ open: this.neighbour(-1)! });
  }

  handleFollowing(): void {
    void this.goOn({ open: this.neighbour(1)! });
  }

  /** The cross and Escape of the dialog come here without a result: what is not saved is not lost without a question. */
  @api override close(result?: unknown): void {
    if (result === undefined) void this.leave();
    else super.close(result);
  }

  private async leave(): Promise<void> {
    if (this.isSaving || this.isAsking) return;
    if (this.hasUnsaved) {
      this.isAsking = true;
      const message = fillIn(LABELS.DISCARD, this.heading);
      const isSure = await LightningConfirm.open({ label: LABELS.DISCARD_HEADING, message, theme: 'warning' });
      this.isAsking = false;
      if (!isSure) return;
    }
    super.close(undefined);
  }

  /** What is typed is saved before anything else begins; nothing typed, nothing saved. */
  private async goOn(result: EditorResult): Promise<void> {
    if (this.cannotSave || !this.editing) return;
    const isNeeded = this.hasUnsaved;
    if (isNeeded && !(await this.saveAll(this.editing()))) return;
    const outcome = { ...result, ...(isNeeded ? { savedKey: keyOfSquare(this) } : {}) };
    super.close(Object.keys(outcome).length > 0 ? outcome : undefined);
  }

  private async saveAll(editing: Editing): Promise<boolean> {
    this.isInvalid = !this.form?.reportValidity();
    if (this.isInvalid || !this.save) return false;
    const { newInsight, seen, isConfirmed, square } = editing;
    this.isSaving = true;
    this.disableClose = true;
    const seenRevision = square.isRecorded ? seen.revision : undefined;
    const answer = await this.save(changesOf(editing), newInsight ?? undefined, seenRevision, isConfirmed);
    this.isSaving = false;
    this.disableClose = false;
    if (answer) this.refused(answer);
    return !answer;
  }

  private refused(answer: NonNullable<CellSaveAnswer>): void {
    this.problem = answer.problem;
    this.hasNews = true;
    this.hasMerged = false;
    this.readAgain();
    if (this.isSquareGone || !this.editing) return;
    const { editing, problem, hasMerged, isCellGone } = afterRefusal(this.editing(), answer);
    this.problem = problem;
    this.hasMerged = hasMerged;
    this.isCellGone ||= isCellGone;
    this.edit(editing);
  }

  /** Problems and people that came in between can be chosen; a row or column that went is told. */
  private readAgain(): void {
    const current = this.readCurrent?.();
    if (!current) return;
    const reading = current();
    this.isSquareGone = isGoneFrom(reading, this);
    if (this.isSquareGone) return;
    this.currentMatrix = current;
    this.change((editing) => ({ ...editing, reading }));
  }

  private setField(name: string, value: FieldValue): void {
    this.change((editing) => ({ ...editing, draft: { ...editing.draft, [name]: value } }));
  }

  private change(how: (editing: Editing) => Editing): void {
    if (this.editing) this.edit(how(this.editing()));
  }

  /** Kept in functions: what is looked into at every key must not be wrapped. */
  private edit(editing: Editing): void {
    this.editing = hold(editing);
    this.live = hold(supposed(editing));
    this.isInvalid = false;
  }

  private startTyped(typed: string): void {
    if (!this.editing) return;
    const { name, value } = typedStart(typed, this.editing());
    if (!isEditable(name, this.editing(), this.fieldInfos)) return;
    this.setField(name, value);
    this.toFocus = name;
  }

  private neighbour(by: 1 | -1): EditorResult['open'] {
    return this.matrix && neighbourOf(this.matrix(), this, by);
  }

  private get form(): Form | null {
    return this.template!.querySelector<Form>('c-cell-editor-form');
  }
}
