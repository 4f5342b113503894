import { api, LightningElement } from 'lwc';
import { isEditable, type Editing } from 'c/cellEditing';
import { namesOf, type Names } from 'c/cellWords';
import { fillIn } from 'c/fillIn';
import type { FieldValue, FormFieldView } from 'c/formField';
import type { Held } from 'c/held';
import type { MatrixReading, SquareReading } from 'c/matrixReading';
import { formatMoney } from 'c/userFormat';
import { checklistView, type ChecklistView } from './checklistView.ts';
import { LABELS } from './labels.ts';
import { canWriteProblem, emptyProblem, problemFields, withProblemField } from './newProblem.ts';
import { sectionViews, type FieldInfos, type SectionView } from './sectionViews.ts';
import { confirmationNote, metricWorth, stateNote, walletNote } from './sideNotes.ts';

export type { FieldInfos } from './sectionViews.ts';

type Validating = HTMLElement & { reportValidity(): boolean };

/**
 * The inputs of one cell. What is typed is its owner's to keep; the form only tells of it.
 * @fires fieldchange detail: `{ name, value }`
 * @fires problemchange detail: `{ problem }`, the fields of a problem to create with the cell, or null for none
 * @fires confirmchange detail: `{ isConfirmed }`
 * @fires settle detail: `{ name, choice }`, `mine` or `theirs`
 */
export default class CellEditorForm extends LightningElement {
  /** The square as it would be with what is typed. */
  @api live: Held<SquareReading> | undefined;
  /** Labels, help and rights of the fields of the cell and of an insight; one that is missing is not this reader's to see. */
  @api fieldInfos: FieldInfos = {};
  @api insightInfos: FieldInfos = {};

  labels = LABELS;
  private held: Held<Editing> | undefined;
  private reading: MatrixReading | undefined;
  private names: Names | undefined;
  /** Undefined until the person opens or shuts it. */
  private isChecklistOpened: boolean | undefined;
  private toFocus: string | undefined;

  @api get editing(): Held<Editing> | undefined {
    return this.held;
  }
  set editing(editing: Held<Editing> | undefined) {
    this.held = editing;
    const reading = editing?.().reading;
    if (reading !== this.reading) this.names = reading && namesOf(reading);
    this.reading = reading;
  }

  /** Marks what is wrong, and leads to the first of it. */
  @api reportValidity(): boolean {
    const inputs = this.template!.querySelectorAll<Validating>('[data-field]');
    const invalid = [...inputs].filter((input) => !input.reportValidity());
    invalid[0]?.focus();
    return invalid.length === 0;
  }

  /** Puts the cursor into a field once it is there. */
  @api focusField(name: string): void {
    this.toFocus = name;
    this.focusNow();
  }

  override renderedCallback(): void {
    this.focusNow();
  }

  get sections(): readonly SectionView[] {
    return this.held && this.names ? sectionViews(this.held(), { infos: this.fieldInfos, names: this.names }) : [];
  }

  get checklist(): ChecklistView | undefined {
    if (!this.held || !this.names || !this.live) return undefined;
    return checklistView(this.held(), this.live(), { infos: this.fieldInfos, names: this.names });
  }

  get isChecklistOpen(): boolean {
    return this.isChecklistOpened ?? this.checklist?.isCalledFor ?? false;
  }

  get checklistToggle(): string {
    return this.isChecklistOpen ? LABELS.CHECKLIST_HIDE : LABELS.CHECKLIST_SHOW;
  }

  get checklistIcon(): string {
    return this.isChecklistOpen ? 'utility:chevrondown' : 'utility:chevronright';
  }

  get problemForm(): readonly FormFieldView[] | undefined {
    const problem = this.held?.().newInsight;
    return problem ? problemFields(problem, this.insightInfos) : undefined;
  }

  get canWriteProblem(): boolean {
    return canWriteProblem(this.insightInfos) && this.canEdit('Problem__c');
  }

  get isProblemOver(): boolean {
    return this.live?.().score.mutualValue.gaps.includes('problemIsOver') ?? false;
  }

  get stateNote(): string {
    return this.held && this.live ? stateNote(this.held(), this.live()) : '';
  }

  get wallet() {
    return this.live ? walletNote(this.live()) : { shares: '', problems: [] };
  }

  get metricOffer(): string {
    const worth = this.held ? metricWorth(this.held()) : null;
    return worth === null || !this.canEdit('Customer_Value__c') ? '' : fillIn(LABELS.METRIC_USE, formatMoney(worth));
  }

  get confirmation(): string {
    return this.held ? confirmationNote(this.held()) : '';
  }

  get canConfirm(): boolean {
    return this.canEdit('Confirmed_On__c');
  }

  get isConfirmed(): boolean {
    return this.held?.().isConfirmed ?? false;
  }

  handleValue(event: CustomEvent<{ readonly name: string; readonly value: FieldValue }>): void {
    this.tell('fieldchange', event.detail);
  }

  handleChoose(event: CustomEvent<{ readonly value: string | null }>): void {
    this.tell('fieldchange', { name: (event.currentTarget as HTMLElement).dataset.field, value: event.detail.value });
  }

  handleAdvantage(event: CustomEvent<{ readonly name: string; readonly value: FieldValue }>): void {
    const { name, value } = event.detail;
    const claimed = String(this.held?.().draft.Advantages__c ?? '').split(';');
    const chosen = [...claimed.filter((one) => one !== '' && one !== name), ...(value ? [name] : [])];
    this.tell('fieldchange', { name: 'Advantages__c', value: chosen.join(';') || null });
  }

  handleSettle(event: CustomEvent<unknown>): void {
    this.tell('settle', event.detail);
  }

  handleNewProblem(): void {
    this.toFocus = 'Name';
    this.tell('problemchange', { problem: emptyProblem(this.held?.().seen.buyingCenterId ?? '') });
  }

  handleOldProblem(): void {
    this.tell('problemchange', { problem: null });
  }

  handleProblemValue(event: CustomEvent<{ readonly name: string; readonly value: FieldValue }>): void {
    const { name, value } = event.detail;
    this.tell('problemchange', { problem: withProblemField(this.held?.().newInsight ?? {}, name, value) });
  }

  handleMetricWorth(): void {
    this.tell('fieldchange', { name: 'Customer_Value__c', value: this.held ? metricWorth(this.held()) : null });
  }

  handleConfirmed(event: CustomEvent<{ readonly checked: boolean }>): void {
    this.tell('confirmchange', { isConfirmed: event.detail.checked });
  }

  handleChecklist(): void {
    this.isChecklistOpened = !this.isChecklistOpen;
  }

  private canEdit(name: string): boolean {
    return this.held !== undefined && isEditable(name, this.held(), this.fieldInfos);
  }

  private focusNow(): void {
    const field = this.toFocus && this.template!.querySelector<HTMLElement>(`[data-field="${this.toFocus}"]`);
    if (!field) return;
    this.toFocus = undefined;
    field.focus();
  }

  private tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}
