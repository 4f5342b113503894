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
import { amountOf, choicesOf, draftOf, entriesFor, withSectionsOf, type ConversionDraft } from './conversionDraft.ts';
import { withEntry, withField, withLine, withPrimary, withRole, withSection, withTick } from './draftEdits.ts';
import { LABELS } from './labels.ts';
import {
  accountOptions,
  entryOptions,
  lineLabel,
  listPrice,
  partsCreated,
  peopleOf,
  problemViews,
  sectionViews,
  type CreatedView,
} from './previewViews.ts';

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
  /** The buying center or the solution was gone when this was opened, or has gone since. */
  isGone = false;
  isSquareGone = false;
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

  /** What stops it from the beginning is not worth typing for; what comes in between takes nothing out of anybody's hands. */
  get isFixed(): boolean {
    return this.isBlocked && !this.problem;
  }

  get cannotSave(): boolean {
    return this.isBlocked || this.isSquareGone || this.isSaving || !this.save;
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
    return this.isFixed || this.draft.hasLine;
  }

  get entries(): readonly PriceBookEntry[] {
    return this.context ? entriesFor(this.context, this.priceBookEntries) : [];
  }

  get hasEntries(): boolean {
    return this.entries.length > 0;
  }

  get entryOptions() {
    return entryOptions(this.entries);
  }

  get lineLabel(): string {
    return lineLabel(this.entry, this.context?.solution.name);
  }

  get listPrice(): string {
    return listPrice(this.entry);
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
    return sectionViews(this.draft.sections, this.seenSections);
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
    if (field === 'entryId') {
      const entry = this.entries.find(({ id }) => id === value);
      this.draft = withEntry(this.draft, value ?? '', this.entry, entry);
    } else if (field) this.draft = withField(this.draft, field, value);
  }

  handleToggleLine(event: CustomEvent<{ checked: boolean }>): void {
    this.draft = withLine(this.draft, event.detail.checked, this.entries);
  }

  handleTick(event: CustomEvent<{ checked: boolean }>): void {
    this.draft = withTick(this.draft, (event.target as HTMLElement).dataset.tick ?? '', event.detail.checked);
  }

  handleRole(event: CustomEvent<{ value: string }>): void {
    this.draft = withRole(this.draft, (event.target as HTMLElement).dataset.role ?? '', event.detail.value || null);
  }

  handlePrimary(event: CustomEvent<{ checked: boolean }>): void {
    this.draft = withPrimary(this.draft, (event.target as HTMLElement).dataset.primary ?? '', event.detail.checked);
  }

  handleSection(event: CustomEvent<{ value: string }>): void {
    this.draft = withSection(this.draft, (event.target as HTMLElement).dataset.section ?? '', event.detail.value);
  }

  /** Gives up what was typed: everything as the cell says it now. */
  handleReload(): void {
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

  /** What was typed stays, also where nothing can be saved any more. */
  private refused(problem: SaveProblem, current: Held<MatrixReading> | undefined): void {
    this.problem = problem;
    if (!current) return;
    if (isGoneFrom(current(), this)) {
      this.isSquareGone = true;
      this.problem = { messages: [LABELS.GONE_MEANWHILE] };
    } else if (problem.isDeleted) this.problem = { messages: [LABELS.CELL_DELETED] };
    else {
      const seen = this.seenSections;
      this.prepare(current);
      this.draft = withSectionsOf(this.draft, seen, this.seenSections);
    }
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

function isGoneFrom({ rows, columns }: MatrixReading, { buyingCenterId, solutionId }: OpportunityFromCellModal): boolean {
  return rows.positions[buyingCenterId] === undefined || columns.positions[solutionId] === undefined;
}
