import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import {
  conversionContextOf,
  convertCell,
  MOST_NAME,
  openStages,
  sectionsOfConversion,
  withChoices,
  type CarriedSection,
  type Conversion,
  type ConversionContext,
} from 'c/cellConversion';
import { CONVERSION_PROBLEMS, namesOf } from 'c/cellWords';
import { HEADINGS, sectionWriter } from 'c/conversionWords';
import { fillIn } from 'c/fillIn';
import type { Held } from 'c/held';
import { squareOrEmpty, type MatrixReading, type SquareReading } from 'c/matrixReading';
import type { SaveProblem } from 'c/planChanges';
import { BUYING_ROLES, type OpportunityStage, type PriceBookEntry, type RecordId } from 'c/planModel';
import { formatMoneyIn } from 'c/userFormat';
import { amountOf, choicesOf, draftOf, entriesFor, withSectionsOf, type ConversionDraft } from './conversionDraft.ts';
import { LABELS } from './labels.ts';
import { accountOptions, partsCreated, peopleOf, problemViews, type CreatedView } from './previewViews.ts';

/** What came of a save. After a lost race `current` is the matrix as it is now, so that what somebody else wrote on the cell comes along. */
export type ConversionAnswer =
  | { readonly isSaved: true; readonly opportunityId: RecordId }
  | { readonly isSaved: false; readonly problem: SaveProblem; readonly current?: Held<MatrixReading> };

/** How the page saves: everything in one atomic change set. */
export type SaveConversion = (conversion: Conversion) => Promise<ConversionAnswer>;

/** The result of the modal; `open` when the person wants to go there. */
export interface ConversionResult {
  readonly opportunityId: RecordId;
  readonly next?: 'open';
}

/** `Opportunity.Amount` holds 16 digits before the point. */
const MOST_AMOUNT = 9_999_999_999_999_999;
/** Texts up to this length stand in one line. */
const SHORT = 60;

/** A cell becomes an opportunity (system C): shows all the opportunity will carry, each part to be changed, and then what was created. */
export default class OpportunityFromCellModal extends LightningModal {
  @api matrix: Held<MatrixReading> | undefined;
  @api buyingCenterId: RecordId = '';
  @api solutionId: RecordId = '';
  @api stages: readonly OpportunityStage[] = [];
  @api priceBookEntries: readonly PriceBookEntry[] = [];
  /** Values of the org's picklist `OpportunityContactRole.Role`; without them the plan's own words are offered. */
  @api roleOptions: readonly string[] = [];
  @api save: SaveConversion | undefined;

  labels = LABELS;
  mostName = MOST_NAME;
  mostAmount = MOST_AMOUNT;
  draft!: ConversionDraft;
  problem: SaveProblem | undefined;
  created: CreatedView | undefined;
  isSaving = false;
  isGone = false;
  private latest: Held<MatrixReading> | undefined;
  private context: ConversionContext | undefined;
  private square: SquareReading | undefined;
  private conversion: Conversion | undefined;
  private seenSections: readonly CarriedSection[] = [];
  private createdId: RecordId = '';
  private focusCreated = false;

  override connectedCallback(): void {
    if (this.matrix) this.prepare(this.matrix);
    if (this.conversion && this.square && this.context) {
      this.draft = draftOf(this.conversion, this.square.cell, this.context, this.roles);
    } else this.isGone = true;
  }

  override renderedCallback(): void {
    if (!this.focusCreated) return;
    this.focusCreated = false;
    this.template!.querySelector<HTMLElement>('[data-created]')?.focus();
  }

  get heading(): string {
    if (!this.latest) return LABELS.HEADING_PLAIN;
    return fillIn(LABELS.HEADING, namesOf(this.latest()).square({ buyingCenterId: this.buyingCenterId, solutionId: this.solutionId }));
  }

  get problems() {
    const pastDate = this.draft.closeOn !== '' && this.draft.closeOn < (this.context?.today ?? '');
    return problemViews(this.conversion?.problems ?? [], pastDate, CONVERSION_PROBLEMS);
  }

  get hasProblems(): boolean {
    return this.problems.length > 0;
  }

  get isBlocked(): boolean {
    return this.conversion?.problems.some(({ blocks }) => blocks) ?? true;
  }

  get cannotSave(): boolean {
    return this.isBlocked || this.isSaving || !this.save;
  }

  get accountOptions() {
    return accountOptions(this.context!, this.latest!().facts.buyingCenters);
  }

  get stageOptions() {
    return openStages(this.stages).map(({ name, label }) => ({ label, value: name }));
  }

  get amount(): number | null {
    return amountOf(this.draft);
  }

  get isAmountFixed(): boolean {
    return this.isBlocked || this.draft.hasLine;
  }

  get entries(): readonly PriceBookEntry[] {
    return this.context ? entriesFor(this.context, this.priceBookEntries) : [];
  }

  get hasEntries(): boolean {
    return this.entries.length > 0;
  }

  get entryOptions() {
    return this.entries.map(({ id, priceBookName }) => ({ label: priceBookName ?? LABELS.PRICE_BOOK, value: id }));
  }

  get lineLabel(): string {
    return fillIn(LABELS.LINE_TOGGLE, this.entry?.productName ?? this.context?.solution.name ?? '');
  }

  get listPrice(): string {
    return this.entry ? fillIn(LABELS.LIST_PRICE, formatMoneyIn(this.entry.unitPrice, this.entry.currency) || '–') : '';
  }

  get people() {
    return peopleOf(this.draft, this.conversion?.contactRoles ?? [], this.context?.stakeholders ?? []);
  }

  get hasNoPeople(): boolean {
    return this.draft.people.length === 0;
  }

  get roleChoices() {
    return [{ label: LABELS.NONE, value: '' }, ...this.roles.map((role) => ({ label: role, value: role }))];
  }

  get sections() {
    // As it was to begin with: an input that changes its shape under the hands loses the focus.
    const long = new Set(this.seenSections.filter(({ text }) => text.length > SHORT || text.includes('\n')).map(({ code }) => code));
    return this.draft.sections.map(({ code, text }) => ({ code, text, heading: HEADINGS[code] ?? code, isShort: !long.has(code) }));
  }

  get descriptionHelp(): string {
    return this.draft.sections.length > 0 ? LABELS.DESCRIPTION_HELP : LABELS.DESCRIPTION_EMPTY;
  }

  get continuesIn(): string {
    const notes = this.chosen()?.continuations.length ?? 0;
    return notes > 0 ? fillIn(LABELS.CONTINUES, notes) : '';
  }

  handleInput(event: CustomEvent<{ value: string | null }>): void {
    const { field } = (event.target as HTMLElement).dataset;
    const { value } = event.detail;
    if (field === 'entryId') return this.chooseEntry(value ?? '');
    const isNumber = field === 'amount' || field === 'quantity' || field === 'unitPrice';
    if (field) this.draft = { ...this.draft, [field]: isNumber ? numberFrom(value) : (value ?? '') };
  }

  handleToggleLine(event: CustomEvent<{ checked: boolean }>): void {
    const hasLine = event.detail.checked;
    const { amount, entryId, quantity, unitPrice } = this.draft;
    const entry = this.entries.find(({ id }) => id === entryId) ?? this.entries[0];
    this.draft = {
      ...this.draft,
      hasLine,
      // What was to be paid in all stays the same either way.
      amount: hasLine ? amount : amountOf(this.draft),
      entryId: entry?.id ?? '',
      quantity: quantity ?? 1,
      unitPrice: hasLine && quantity === null ? (amount ?? entry?.unitPrice ?? null) : unitPrice,
    };
  }

  handleTick(event: CustomEvent<{ checked: boolean }>): void {
    const contactId = (event.target as HTMLElement).dataset.tick;
    const { checked } = event.detail;
    const people = this.draft.people.map((person) =>
      person.contactId === contactId ? { ...person, isTicked: checked, isPrimary: checked && person.isPrimary } : person,
    );
    this.draft = { ...this.draft, people };
  }

  handleRole(event: CustomEvent<{ value: string }>): void {
    const contactId = (event.target as HTMLElement).dataset.role;
    const role = event.detail.value || null;
    this.draft = {
      ...this.draft,
      people: this.draft.people.map((person) => (person.contactId === contactId ? { ...person, role } : person)),
    };
  }

  /** At most one is primary. */
  handlePrimary(event: CustomEvent<{ checked: boolean }>): void {
    const contactId = (event.target as HTMLElement).dataset.primary;
    const { checked } = event.detail;
    const people = this.draft.people.map((person) => ({ ...person, isPrimary: checked && person.contactId === contactId }));
    this.draft = { ...this.draft, people };
  }

  handleSection(event: CustomEvent<{ value: string }>): void {
    const { section: code } = (event.target as HTMLElement).dataset;
    const text = event.detail.value;
    this.draft = {
      ...this.draft,
      sections: this.draft.sections.map((section) => (section.code === code ? { ...section, text } : section)),
    };
  }

  /** Gives up what was typed: everything as the cell says it now. */
  handleReload(): void {
    if (this.problem?.isDeleted) return this.close();
    if (this.conversion && this.square && this.context) {
      this.draft = draftOf(this.conversion, this.square.cell, this.context, this.roles);
    }
    this.problem = undefined;
  }

  handleCancel(): void {
    this.close();
  }

  handleDone(): void {
    this.close({ opportunityId: this.createdId } satisfies ConversionResult);
  }

  handleOpen(): void {
    this.close({ opportunityId: this.createdId, next: 'open' } satisfies ConversionResult);
  }

  async handleSave(): Promise<void> {
    const chosen = this.chosen();
    if (this.cannotSave || !this.save || !chosen || !this.isValid()) return;
    this.isSaving = true;
    this.disableClose = true;
    const answer = await this.save(chosen);
    this.isSaving = false;
    this.disableClose = false;
    if (answer.isSaved) this.succeed(answer.opportunityId, chosen);
    else this.refused(answer.problem, answer.current);
  }

  private succeed(opportunityId: RecordId, chosen: Conversion): void {
    this.problem = undefined;
    this.createdId = opportunityId;
    this.created = {
      name: String(chosen.opportunity.Name),
      url: `/lightning/r/Opportunity/${opportunityId}/view`,
      parts: partsCreated(chosen),
    };
    this.focusCreated = true;
  }

  private refused(problem: SaveProblem, current: Held<MatrixReading> | undefined): void {
    this.problem = problem;
    if (!current) return;
    const seen = this.seenSections;
    this.prepare(current);
    this.draft = withSectionsOf(this.draft, seen, this.seenSections);
  }

  private prepare(latest: Held<MatrixReading>): void {
    const reading = latest();
    this.latest = latest;
    this.square = squareOrEmpty(reading, this.buyingCenterId, this.solutionId);
    const { cell } = this.square;
    const offers = { stages: this.stages, priceBookEntries: this.priceBookEntries };
    const context = conversionContextOf(reading, this.square, offers, HEADINGS);
    this.isGone = context === null;
    if (!context) return;
    this.context = { ...context, write: sectionWriter(cell.currency) };
    this.conversion = convertCell(cell, this.context);
    this.seenSections = sectionsOfConversion(cell, this.context);
  }

  private chosen(): Conversion | undefined {
    return this.conversion && withChoices(this.conversion, choicesOf(this.draft, this.entries), HEADINGS);
  }

  private chooseEntry(entryId: RecordId): void {
    const before = this.entry;
    const entry = this.entries.find(({ id }) => id === entryId);
    // A price nobody touched follows the price book.
    const unitPrice = before && this.draft.unitPrice === before.unitPrice ? (entry?.unitPrice ?? null) : this.draft.unitPrice;
    this.draft = { ...this.draft, entryId, unitPrice };
  }

  private get entry(): PriceBookEntry | undefined {
    return this.entries.find(({ id }) => id === this.draft.entryId) ?? this.entries[0];
  }

  private get roles(): readonly string[] {
    return this.roleOptions.length > 0 ? this.roleOptions : BUYING_ROLES;
  }

  private isValid(): boolean {
    const inputs = this.template!.querySelectorAll<HTMLElement & { reportValidity(): boolean }>('[data-field]');
    return [...inputs].map((input) => input.reportValidity()).every(Boolean);
  }
}

function numberFrom(value: string | null): number | null {
  return value === null || value === '' ? null : Number(value);
}
