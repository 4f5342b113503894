import USER_ID from '@salesforce/user/Id';
import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import type { ObjectInfo } from 'lightning/uiObjectInfoApi';
import type { SaveChanges } from 'c/changeSaver';
import { fillIn } from 'c/fillIn';
import type { FieldValue } from 'c/formField';
import type { Held } from 'c/held';
import { factAdvice, plannedAction } from 'c/osaActions';
import { osaMessageWords, osaNamesOf, osaRemedyWords } from 'c/osaAdviceWords';
import type { OsaReading } from 'c/osaReading';
import { rebase, type FieldValues, type SaveProblem } from 'c/planChanges';
import type { RecordId } from 'c/planModel';
import type { FactCode, FactReading } from 'c/readinessReading';
import { factName, factReason } from 'c/readinessWords';
import { behindOf, standingOf, type Behind } from './behind.ts';
import { canFillIn, draftOf, factChanges, fieldsFor, NEW, type Target } from './factDraft.ts';
import { formOf, type FactChoices, type FactField, type FactForm } from './factForms.ts';
import { fieldView } from './fieldView.ts';
import { LABELS } from './labels.ts';

export type { FactChoices };

/** What the dialog closes with: what is to be done next, or that something was saved. */
export type FactResult =
  | { readonly next: 'saved' | 'engagement' }
  /** An action for somebody who may write it down, or for the reader. */
  | { readonly next: 'plan'; readonly isForOthers: boolean }
  | { readonly next: 'open'; readonly recordId: RecordId; readonly objectApiName: string };

type HeldReading = Held<OsaReading> | undefined;

/**
 * One fact of one buying center (system F): what it is good for, how it stands and what it rests on; what makes it known is filled in here. Closes with a
 * `FactResult`. A refusal is shown here, with everything typed still in place.
 */
export default class FactModal extends LightningModal {
  @api osa: HeldReading;
  @api buyingCenterId: RecordId = '';
  @api code: FactCode = 'buyingCenter';
  /** Labels, help texts and rights of objects and fields, as the org describes them, by API name. */
  @api infos: Readonly<Record<string, ObjectInfo>> = {};
  @api choices: FactChoices = { industries: [], contacts: [] };
  /** May make an action of it. */
  @api canPlan = false;
  /** As it is after the page has read it again. */
  @api readCurrent: (() => HeldReading) | undefined;
  @api save: SaveChanges | undefined;

  labels = LABELS;
  problem: SaveProblem | undefined;
  clashes: readonly string[] = [];
  /** What has to be chosen and was not. */
  forgotten = '';
  isSaving = false;
  isConfirmed = false;
  form: FactForm | undefined;
  fields: readonly FactField[] = [];
  draft: FieldValues = {};
  target: Target = NEW;
  isGone = false;
  private seen: FieldValues = {};
  private current: HeldReading;

  override connectedCallback(): void {
    this.form = formOf(this.code, this.reading, this.buyingCenterId, this.choices);
    this.begin(this.form?.targets[0]?.id ?? NEW);
  }

  get heading(): string {
    return fillIn(LABELS.HEADING, this.placeName, factName(this.code));
  }
  get reason(): string {
    return factReason(this.code);
  }
  get standing(): readonly string[] {
    return this.fact ? standingOf(this.fact, this.reading, this.isBegun) : [];
  }
  get behind(): Behind | undefined {
    const behind = this.fact && behindOf(this.fact, this.reading);
    return behind && (behind.records.length > 0 || behind.more) ? behind : undefined;
  }
  get isCounted(): boolean {
    return this.form === undefined;
  }
  get obstacle(): string {
    return this.form?.obstacle ?? '';
  }
  get canFill(): boolean {
    return this.form !== undefined && !this.obstacle && !this.isGone && canFillIn(this.form, this.target, this.info);
  }
  get lacksRight(): boolean {
    return this.form !== undefined && !this.obstacle && !this.isGone && !this.canFill;
  }
  /** Where nothing can be filled in there is nothing to give up. */
  get leaveLabel(): string {
    return this.canFill ? LABELS.CANCEL : LABELS.CLOSE;
  }
  get noRight(): string {
    return this.isPlannable ? `${LABELS.NO_RIGHT} ${LABELS.ASK_FOR_IT}` : LABELS.NO_RIGHT;
  }
  /** Who may not fill them in reads what is there. */
  get hasFields(): boolean {
    if (this.fields.length === 0 || this.obstacle || this.isGone) return false;
    return this.canFill || (this.target !== NEW && this.fields.some(({ name }) => (this.seen[name] ?? null) !== null));
  }
  get targets() {
    const { form } = this;
    if (!form) return [];
    const canMake = form.making !== undefined && canFillIn(form, NEW, this.info);
    const made = canMake ? [{ label: form.making!.label, value: NEW }] : [];
    return [...form.targets.map(({ id, label }) => ({ label, value: id })), ...made];
  }
  get canChoose(): boolean {
    return this.targets.length > 1;
  }
  get inputs() {
    const { draft, target, clashes, info, seen } = this;
    return this.fields.map((field) => fieldView(field, { draft, seen, target, clashes, info }));
  }
  get confirmLabel(): string {
    return this.form?.object === 'Buying_Center__c' ? fillIn(LABELS.CONFIRM_CENTER, this.centerName) : LABELS.CONFIRM;
  }
  get canConfirm(): boolean {
    return this.canFill && this.form?.object !== 'Account';
  }
  get planned(): string {
    const { fact } = this;
    if (!fact) return '';
    const advice = factAdvice(this.buyingCenterId, this.code, fact.isKnown ? 'stale' : 'missing');
    const names = osaNamesOf(this.reading);
    const there = plannedAction(this.reading, advice, osaRemedyWords(advice, names), osaMessageWords(advice, names));
    return there ? fillIn(LABELS.PLANNED, there.name) : '';
  }
  /** What is known and fresh nobody has to look for. */
  get isPlannable(): boolean {
    return this.canPlan && this.planned === '' && this.fact !== undefined && this.fact.freshness !== 'fresh' && !this.isGone;
  }

  handleTarget(event: CustomEvent<{ readonly value: Target }>): void {
    this.begin(event.detail.value);
  }
  handleValue(event: CustomEvent<{ readonly name: string; readonly value: FieldValue }>): void {
    const { name, value } = event.detail;
    this.draft = { ...this.draft, [name]: value };
  }
  handlePick(event: CustomEvent<{ readonly value: RecordId | null }>): void {
    const { field } = (event.currentTarget as HTMLElement).dataset;
    this.draft = { ...this.draft, [field!]: event.detail.value };
    this.forgotten = '';
  }
  /** Theirs takes the place of what was typed, or saving again replaces it. */
  handleSettle(event: CustomEvent<{ readonly name: string; readonly choice: 'mine' | 'theirs' }>): void {
    const { name, choice } = event.detail;
    this.clashes = this.clashes.filter((one) => one !== name);
    if (choice === 'theirs') this.draft = { ...this.draft, [name]: this.seen[name] ?? null };
  }
  handleConfirmed(event: CustomEvent<{ readonly checked: boolean }>): void {
    this.isConfirmed = event.detail.checked;
  }
  handleOpen(event: Event): void {
    const { id, object } = (event.currentTarget as HTMLElement).dataset;
    this.leave({ next: 'open', recordId: id!, objectApiName: object! });
  }
  handleEngagement(): void {
    this.leave({ next: 'engagement' });
  }
  handlePlan(): void {
    this.leave({ next: 'plan', isForOthers: this.lacksRight });
  }
  handleCancel(): void {
    this.close();
  }
  /** Enter saves from an input of one line; in a text it is a line, in a list a choice. */
  handleKeydown(event: KeyboardEvent): void {
    const name = (event.target as HTMLElement).dataset.field;
    const type = this.fields.find((field) => field.name === name)?.type;
    const isLine = type !== undefined && type !== 'long' && type !== 'choice' && type !== 'pick';
    if (event.key === 'Enter' && !event.defaultPrevented && isLine) void this.handleSave();
  }
  /** Gives up what was typed: the form shows the record as it is now. */
  handleReload(): void {
    if (this.problem?.isDeleted) return this.close();
    this.begin(this.target);
  }

  async handleSave(): Promise<void> {
    const { form, save, target, seen, draft } = this;
    if (this.isSaving || !form || !save || !this.canFill || !this.isValid()) return;
    const day = this.reading.today;
    const vouching: FieldValues = this.isConfirmed ? { Confirmed_On__c: day, Confirmed_By__c: USER_ID } : {};
    const changes = factChanges(this.reading, form, { target, seen, draft, vouching });
    if (changes.length === 0) return this.close();
    this.isSaving = true;
    this.disableClose = true;
    const problem = await save([changes], fillIn(LABELS.DONE, factName(this.code), this.placeName));
    this.isSaving = false;
    this.disableClose = false;
    if (!problem) return this.leave({ next: 'saved' });
    this.refused(problem);
  }

  private refused(problem: SaveProblem): void {
    this.problem = problem;
    if (!problem.conflict || !this.form) return;
    this.current = this.readCurrent?.();
    const theirs = draftOf(this.reading, this.form, this.target, this.fields);
    if (!theirs) return;
    const { draft, clashes } = rebase(this.seen, this.draft, theirs);
    this.seen = theirs;
    this.draft = draft;
    this.clashes = clashes;
  }

  private begin(target: Target): void {
    this.problem = undefined;
    this.clashes = [];
    this.forgotten = '';
    this.target = target;
    this.isGone = !this.reading.facts.buyingCenters.some(({ id }) => id === this.buyingCenterId);
    if (!this.form) return;
    this.fields = fieldsFor(this.form, target, this.info);
    const draft = draftOf(this.reading, this.form, target, this.fields);
    this.isGone ||= draft === undefined;
    this.seen = draft ?? {};
    this.draft = this.seen;
  }

  private isValid(): boolean {
    const inputs = this.template!.querySelectorAll<HTMLElement & { reportValidity(): boolean }>('[data-field]');
    const areValid = [...inputs].map((input) => input.reportValidity()).every(Boolean);
    const missing = this.inputs.find(({ isPick, isRequired, value }) => isPick && isRequired && !value);
    this.forgotten = missing ? fillIn(LABELS.CHOOSE, missing.label) : '';
    return areValid && !missing;
  }

  private leave(result: FactResult): void {
    this.close(result);
  }

  /** Of the fields of the buying center itself at least one is filled in. */
  private get isBegun(): boolean {
    return this.form?.object === 'Buying_Center__c' && this.form.fields.some(({ name }) => (this.seen[name] ?? null) !== null);
  }
  private get reading(): OsaReading {
    return (this.current ?? this.osa)!();
  }
  private get info(): ObjectInfo | undefined {
    return this.form && this.infos[this.form.object];
  }
  private get centerName(): string {
    return osaNamesOf(this.reading).buyingCenter(this.buyingCenterId);
  }
  /** What the fact is said of: an industry is the account's. */
  private get placeName(): string {
    return this.form?.object === 'Account' ? this.reading.facts.account.name : this.centerName;
  }
  private get fact(): FactReading | undefined {
    const center = this.reading.readiness.centers.find(({ buyingCenterId }) => buyingCenterId === this.buyingCenterId);
    return center?.facts.find(({ code }) => code === this.code);
  }
}
