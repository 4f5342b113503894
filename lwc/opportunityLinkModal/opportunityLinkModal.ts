import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import { carriedFrom, linkOpportunity, proposeOpportunities, type Link, type OpportunityProposal } from 'c/cellConversion';
import { CONVERSION_PROBLEMS, namesOf, type Names } from 'c/cellWords';
import { HEADINGS, sectionWriter } from 'c/conversionWords';
import { fillIn } from 'c/fillIn';
import type { Held } from 'c/held';
import { squareOrEmpty, type MatrixReading, type SquareReading } from 'c/matrixReading';
import type { SaveProblem } from 'c/planChanges';
import type { RecordId, SalesOpportunity } from 'c/planModel';
import { choiceView, factsOf, isFound, linkedElsewhere, type ChoiceView } from './choiceViews.ts';
import { LABELS } from './labels.ts';

/** What the person asks for. The page reads the opportunity again before it links: see `withDescriptionNow` of `c/cellConversion`. */
export type LinkRequest = { readonly kind: 'link'; readonly link: Link } | { readonly kind: 'unlink'; readonly opportunityId: RecordId };

/** Nothing went wrong, or why it was refused and what the matrix is now. */
export type LinkAnswer = { readonly problem: SaveProblem; readonly current?: Held<MatrixReading> } | undefined;

export type SaveLink = (request: LinkRequest) => Promise<LinkAnswer>;

/** The result of the modal, once it is saved. */
export interface LinkResult {
  readonly kind: 'linked' | 'unlinked';
  readonly opportunityId: RecordId;
}

/** A longer list is searched, not scrolled. */
const MOST_SHOWN = 50;

/** Links a cell to an opportunity that exists, or takes the link back (system C). Shows first what that adds to the opportunity. */
export default class OpportunityLinkModal extends LightningModal {
  @api matrix: Held<MatrixReading> | undefined;
  @api buyingCenterId: RecordId = '';
  @api solutionId: RecordId = '';
  @api save: SaveLink | undefined;

  labels = LABELS;
  searched = '';
  chosenId: RecordId = '';
  problem: SaveProblem | undefined;
  isSaving = false;
  isUnlinking = false;
  isPreviewing = false;
  unticked: readonly RecordId[] = [];
  private reading: MatrixReading | undefined;
  private names: Names | undefined;
  private square: SquareReading | undefined;
  private proposals: readonly OpportunityProposal[] = [];

  override connectedCallback(): void {
    if (this.matrix) this.prepare(this.matrix());
  }

  get heading(): string {
    return this.names && this.square ? fillIn(LABELS.HEADING, this.names.square(this.square.cell)) : LABELS.HEADING_PLAIN;
  }

  get isGone(): boolean {
    const { rows, columns } = this.reading ?? {};
    return rows?.positions[this.buyingCenterId] === undefined || columns?.positions[this.solutionId] === undefined;
  }

  /** The opportunity the cell has now. */
  get linked(): { readonly text: string } | undefined {
    const { opportunityId } = this.square?.cell ?? {};
    if (!opportunityId || !this.names) return undefined;
    const { linkedOpportunity } = this;
    if (!linkedOpportunity) return { text: CONVERSION_PROBLEMS.linkedNotVisible };
    const name = this.names.opportunity(opportunityId);
    return { text: fillIn(linkedOpportunity.isClosed ? LABELS.LINKED_CLOSED : LABELS.LINKED_OPEN, name, factsOf(linkedOpportunity)) };
  }

  /** A closed opportunity may have a successor. */
  get canChoose(): boolean {
    return !this.isGone && (!this.square?.cell.opportunityId || Boolean(this.linkedOpportunity?.isClosed));
  }

  get found(): readonly OpportunityProposal[] {
    return this.proposals.filter(({ opportunity }) => isFound(opportunity, this.searched));
  }

  get choices(): readonly ChoiceView[] {
    return this.found.slice(0, MOST_SHOWN).map((proposal) => choiceView(proposal, this.names!, this.chosenId));
  }

  get hasChoices(): boolean {
    return this.found.length > 0;
  }

  get countText(): string {
    return fillIn(LABELS.FOUND, this.found.length);
  }

  get moreText(): string {
    const more = this.found.length - MOST_SHOWN;
    return more > 0 ? fillIn(LABELS.MORE, more) : '';
  }

  get emptyText(): string {
    return this.proposals.length === 0 ? LABELS.NONE_UNLINKED : LABELS.NONE_FOUND;
  }

  get linkedElsewhere() {
    if (!this.reading || !this.names) return [];
    return linkedElsewhere(this.reading, this.names, this.searched, this.square?.cell.opportunityId);
  }

  get hasLinkedElsewhere(): boolean {
    return this.linkedElsewhere.length > 0;
  }

  get elsewhereText(): string {
    return fillIn(LABELS.ELSEWHERE, this.linkedElsewhere.length);
  }

  get isNothingChosen(): boolean {
    return !this.found.some(({ opportunity }) => opportunity.id === this.chosenId);
  }

  get canGoBack(): boolean {
    return this.isPreviewing || this.isUnlinking;
  }

  get unlinkQuestion(): string {
    const { opportunityId } = this.square?.cell ?? {};
    return fillIn(LABELS.UNLINK_QUESTION, this.names?.opportunity(opportunityId) ?? '');
  }

  /** What linking will do. */
  get preview() {
    const { link, chosen, names } = this;
    if (!this.isPreviewing || !link || !chosen || !names) return undefined;
    const { linkedOpportunity } = this;
    const stakeholders = new Map(this.reading!.facts.stakeholders.map((stakeholder) => [stakeholder.id, stakeholder]));
    return {
      name: names.opportunity(chosen.id),
      facts: factsOf(chosen),
      replaces: linkedOpportunity ? fillIn(LABELS.REPLACES, names.opportunity(linkedOpportunity.id)) : '',
      added: link.added.map(({ code, text }) => ({ code, text, heading: HEADINGS[code] ?? code })),
      addedNothing: link.isDescriptionUnknown ? LABELS.DESCRIPTION_UNKNOWN : link.added.length === 0 ? LABELS.ADDS_NOTHING : '',
      continuesIn: link.continuations.length > 0 ? fillIn(LABELS.CONTINUES, link.continuations.length) : '',
      people: link.contactRoles.map(({ contactId, stakeholderId, role }) => ({
        contactId,
        label: [stakeholders.get(stakeholderId)?.contactName, stakeholders.get(stakeholderId)?.position, role].filter(Boolean).join(', '),
        isTicked: !this.unticked.includes(contactId),
      })),
      hasNoPeople: link.contactRoles.length === 0,
    };
  }

  handleSearch(event: CustomEvent<{ value: string }>): void {
    this.searched = event.detail.value;
  }

  handleChoose(event: Event): void {
    this.chosenId = (event.target as HTMLInputElement).value;
  }

  handleNext(): void {
    if (this.isNothingChosen) return;
    this.unticked = [];
    this.isPreviewing = true;
  }

  handleAskUnlink(): void {
    this.isUnlinking = true;
  }

  handleBack(): void {
    this.isPreviewing = false;
    this.isUnlinking = false;
    this.problem = undefined;
  }

  handleTick(event: CustomEvent<{ checked: boolean }>): void {
    const { tick = '' } = (event.target as HTMLElement).dataset;
    this.unticked = event.detail.checked ? this.unticked.filter((id) => id !== tick) : [...this.unticked, tick];
  }

  handleCancel(): void {
    this.close();
  }

  handleReload(): void {
    if (this.problem?.isDeleted) return this.close();
    this.handleBack();
  }

  async handleLink(): Promise<void> {
    const { link } = this;
    if (!link) return;
    const contactRoles = link.contactRoles.filter(({ contactId }) => !this.unticked.includes(contactId));
    await this.ask({ kind: 'link', link: { ...link, contactRoles } }, { kind: 'linked', opportunityId: link.opportunityId });
  }

  async handleUnlink(): Promise<void> {
    const { opportunityId } = this.square?.cell ?? {};
    if (opportunityId) await this.ask({ kind: 'unlink', opportunityId }, { kind: 'unlinked', opportunityId });
  }

  private async ask(request: LinkRequest, result: LinkResult): Promise<void> {
    if (this.isSaving || !this.save) return;
    this.isSaving = true;
    this.disableClose = true;
    const answer = await this.save(request);
    this.isSaving = false;
    this.disableClose = false;
    if (!answer) return this.close(result);
    this.problem = answer.problem;
    if (answer.current) this.prepare(answer.current());
  }

  private get chosen(): SalesOpportunity | undefined {
    return this.proposals.find(({ opportunity }) => opportunity.id === this.chosenId)?.opportunity;
  }

  private get linkedOpportunity(): SalesOpportunity | undefined {
    const { opportunityId } = this.square?.cell ?? {};
    return opportunityId ? this.reading?.facts.sales.opportunities.find(({ id }) => id === opportunityId) : undefined;
  }

  private get link(): Link | undefined {
    const { reading, square, chosen } = this;
    if (!reading || !square || !chosen) return undefined;
    const { stakeholders } = reading.facts;
    const context = { ...carriedFrom(reading, square), write: sectionWriter(square.cell.currency), stakeholders, headings: HEADINGS };
    return linkOpportunity(square.cell, chosen, context);
  }

  /** Somebody else may have linked the chosen opportunity, or the cell, meanwhile. */
  private prepare(reading: MatrixReading): void {
    this.reading = reading;
    this.names = namesOf(reading);
    this.square = squareOrEmpty(reading, this.buyingCenterId, this.solutionId);
    this.proposals = proposeOpportunities(reading, this.buyingCenterId, this.solutionId);
    if (!this.chosen || !this.canChoose) this.isPreviewing = false;
    if (!this.square.cell.opportunityId) this.isUnlinking = false;
  }
}
