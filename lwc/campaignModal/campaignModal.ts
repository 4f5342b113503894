import { api, wire } from 'lwc';
import LightningModal from 'lightning/modal';
import { getObjectInfo, getPicklistValues, type ObjectInfo } from 'lightning/uiObjectInfoApi';
import type { ContactOptOut } from 'c/campaignMembers';
import { NO_EDITS, type MemberEdits } from 'c/campaignResponses';
import type { SaveChanges } from 'c/changeSaver';
import { fillIn } from 'c/fillIn';
import type { FieldValue, FormFieldView } from 'c/formField';
import { hold, type Held } from 'c/held';
import { actionOf, campaignOf, type OsaReading } from 'c/osaReading';
import type { PagedAnswer } from 'c/pagedQuery';
import type { FieldValues, SaveProblem, SaveProgress } from 'c/planChanges';
import type { BuyingCenter, RecordId } from 'c/planModel';
import { campaignsFrom, contactOptOutsFrom, type ActionView, type CampaignView } from 'c/planQueries';
import { formatList } from 'c/userFormat';
import { aroundCampaign, editsLeft, NOTHING_AROUND } from './aroundCampaign.ts';
import { draftFields, draftProblem, startingDraft, writable } from './campaignDraft.ts';
import { kindOptions, noticesOf, shownCampaign, type KindOption, type ShownCampaign } from './campaignViews.ts';
import { LABELS } from './labels.ts';
import { plannedSave, type Choice, type PlannedSave } from './plannedSave.ts';

/** What the dialog closes with; undefined when nothing was saved. */
export interface CampaignResult {
  /** The campaign the action has now; null for none. */
  readonly campaignId: RecordId | null;
}

type HeldReading = Held<OsaReading> | undefined;
type Kind = Choice['kind'];
type View = 'people' | 'members';
type Validating = HTMLElement & { reportValidity(): boolean };
interface PicklistResult {
  readonly data?: { readonly values: readonly { readonly value: string }[] };
}

/** With more than this a save takes long enough to be stopped. */
const LONG = 50;

/**
 * The campaign of an action: made, chosen or taken off; people of the map invited; answers of its members recorded (system E). Everything chosen is saved in
 * one go, step by step where it is much, and can be stopped. Closes with a `CampaignResult`.
 */
export default class CampaignModal extends LightningModal {
  @api osa: HeldReading;
  @api actionId: RecordId = '';
  /** Who is ticked to begin with: people chosen on the map. */
  @api stakeholderIds: readonly RecordId[] = [];
  @api canMakeCampaigns = false;
  @api canAddMembers = false;
  /** May put a campaign on an action. */
  @api canEditWork = false;
  /** As it is after the page has read it again. */
  @api readCurrent: (() => HeldReading) | undefined;
  @api save: SaveChanges | undefined;

  labels = LABELS;
  kind: Kind = 'existing';
  view: View = 'people';
  draft: FieldValues = {};
  chosenId: RecordId | null = null;
  problem: SaveProblem | undefined;
  invalid = '';
  isSaving = false;
  isStopping = false;
  progress: SaveProgress | undefined;
  toSave = 0;
  around = NOTHING_AROUND;
  centers: Held<readonly BuyingCenter[]> = hold([]);
  ticked: Held<readonly RecordId[]> = hold([]);
  edits: Held<MemberEdits> = hold(NO_EDITS);
  info: ObjectInfo | undefined;
  campaignRecordType: string | undefined;
  memberRecordType: string | undefined;
  searchFilter = { criteria: [{ fieldPath: 'IsActive', operator: 'eq', value: true }] };
  private types: readonly string[] = [];
  private memberWords: readonly string[] = [];
  /** Null until the org has told, and where it does not. */
  private optOuts: readonly ContactOptOut[] | null = null;
  private areWishesHidden = false;
  private chosenCampaign: CampaignView | undefined;
  private current: HeldReading;
  private planned: PlannedSave = { groups: [], will: [], message: '' };
  private hasSaved = false;

  @wire(getObjectInfo, { objectApiName: 'Campaign' })
  handleCampaignInfo({ data }: { readonly data?: ObjectInfo }): void {
    if (!data) return;
    this.info = data;
    this.campaignRecordType = data.defaultRecordTypeId ?? undefined;
  }

  @wire(getPicklistValues, { recordTypeId: '$campaignRecordType', fieldApiName: 'Campaign.Type' })
  handleTypes({ data }: PicklistResult): void {
    if (data) this.types = data.values.map(({ value }) => value);
  }

  @wire(getObjectInfo, { objectApiName: 'CampaignMember' })
  handleMemberInfo({ data }: { readonly data?: ObjectInfo }): void {
    this.memberRecordType = data?.defaultRecordTypeId ?? undefined;
  }

  @wire(getPicklistValues, { recordTypeId: '$memberRecordType', fieldApiName: 'CampaignMember.Status' })
  handleStatuses({ data }: PicklistResult): void {
    if (!data) return;
    this.memberWords = data.values.map(({ value }) => value);
    this.look();
  }

  override connectedCallback(): void {
    const { action } = this;
    if (!action) return;
    this.kind = action.campaignId ? 'keep' : this.mayMake ? 'new' : 'existing';
    this.draft = startingDraft(action);
    this.ticked = hold([...this.stakeholderIds]);
    this.look();
    if (this.around.members().length > 0) this.view = 'members';
  }

  get heading(): string {
    return fillIn(LABELS.HEADING, this.action?.name ?? '');
  }

  /** Why nothing can be done here; empty when something can. */
  get refusal(): string {
    if (!this.action) return LABELS.GONE;
    return this.reading.facts.campaigns === null ? LABELS.NOT_READABLE : '';
  }

  get accountVariables() {
    return this.held ? { accountId: this.reading.facts.account.id } : undefined;
  }

  /** A campaign that none of the account's people is a member of has not been read. */
  get chosenVariables() {
    const { chosenId, kind } = this;
    if (kind !== 'existing' || !chosenId || this.chosenCampaign?.id === chosenId) return undefined;
    return campaignOf(this.reading, chosenId) ? undefined : { campaignIds: [chosenId] };
  }

  get kinds(): readonly KindOption[] {
    return kindOptions(Boolean(this.action?.campaignId), this.mayMake);
  }

  get mayChoose(): boolean {
    return this.canEditWork;
  }

  get isNew(): boolean {
    return this.kind === 'new';
  }

  get isExisting(): boolean {
    return this.kind === 'existing' && this.canEditWork;
  }

  get isLoading(): boolean {
    return this.isNew && !this.info;
  }

  get fields(): readonly FormFieldView[] {
    return this.info ? draftFields(this.draft, this.info, this.types) : [];
  }

  /** The campaign that is kept or was chosen, with what is known of it. */
  get shown(): ShownCampaign | undefined {
    return this.campaign && shownCampaign(this.campaign, this.reading.facts.responses);
  }

  /** The action has one that cannot be shown. */
  get isUnseen(): boolean {
    return this.kind === 'keep' && !this.campaign;
  }

  get notices(): readonly string[] {
    const { canEditWork, canMakeCampaigns, canAddMembers, knowsMembers, areWishesHidden } = this;
    return noticesOf({ canEditWork, canMakeCampaigns, canAddMembers, knowsMembers, areWishesHidden });
  }

  get hasCampaign(): boolean {
    return this.kind === 'new' || this.campaignId !== null;
  }

  get views(): readonly { readonly label: string; readonly value: View }[] {
    return [
      { label: fillIn(LABELS.SHOW_PEOPLE, this.ticked().length), value: 'people' },
      { label: fillIn(LABELS.SHOW_MEMBERS, this.around.members().length), value: 'members' },
    ];
  }

  get hasViews(): boolean {
    return this.canAddMembers && !this.isNew && this.knowsMembers;
  }

  get showsPeople(): boolean {
    return this.hasCampaign && this.canAddMembers && (this.isNew || this.view === 'people' || !this.knowsMembers);
  }

  get showsMembers(): boolean {
    return this.hasCampaign && !this.isNew && this.knowsMembers && (this.view === 'members' || !this.canAddMembers);
  }

  /** Told by the records: hidden ones are undefined. */
  get canSeeAttitudes(): boolean {
    return this.reading.facts.stakeholders.some(({ attitude }) => attitude !== undefined);
  }

  get willText(): string {
    const { will } = this.planned;
    if (this.isReadOnly || this.isSaving) return '';
    return will.length > 0 ? fillIn(LABELS.WILL, formatList(will)) : LABELS.WILL_NOTHING;
  }

  /** Whoever may do nothing of it reads. */
  get isReadOnly(): boolean {
    return this.refusal !== '' || !(this.canEditWork || this.canAddMembers);
  }

  get canSave(): boolean {
    return !this.isReadOnly;
  }

  get cancelLabel(): string {
    return this.isReadOnly ? LABELS.CLOSE : LABELS.CANCEL;
  }

  get cannotSave(): boolean {
    return this.isSaving || !this.save || this.planned.groups.length === 0;
  }

  get canStop(): boolean {
    return this.isSaving && this.toSave > LONG;
  }

  get savingText(): string {
    const { progress } = this;
    if (this.isStopping) return LABELS.STOPPING;
    return progress ? fillIn(LABELS.SAVING_SOME, progress.done, progress.all) : fillIn(LABELS.SAVING_FIRST, this.toSave);
  }

  get savedPart(): number {
    return this.progress ? (100 * this.progress.done) / this.progress.all : 0;
  }

  handleOptOuts({ detail }: CustomEvent<PagedAnswer>): void {
    if (!detail.isComplete) return;
    this.areWishesHidden = detail.errors.length > 0;
    this.optOuts = this.areWishesHidden ? null : contactOptOutsFrom(detail.pages());
    this.look();
  }

  handleChosenCampaign({ detail }: CustomEvent<PagedAnswer>): void {
    this.chosenCampaign = campaignsFrom(detail.pages()).find(({ id }) => id === this.chosenId);
    this.look();
  }

  handleKind(event: CustomEvent<{ readonly value: Kind }>): void {
    this.kind = event.detail.value;
    this.invalid = '';
    this.look();
  }

  handleChoose(event: CustomEvent<{ readonly recordId: RecordId | null }>): void {
    this.chosenId = event.detail.recordId ?? null;
    this.invalid = '';
    this.edits = hold(NO_EDITS);
    this.look();
  }

  handleField({ detail }: CustomEvent<{ readonly name: string; readonly value: FieldValue }>): void {
    this.draft = { ...this.draft, [detail.name]: detail.value };
    this.invalid = '';
    // Who may be invited depends on what it is.
    if (detail.name === 'Type') this.look();
    else this.count();
  }

  handleView(event: CustomEvent<{ readonly value: View }>): void {
    this.view = event.detail.value;
  }

  handleTick(event: CustomEvent<{ readonly ids: readonly RecordId[] }>): void {
    this.ticked = hold(event.detail.ids);
    this.count();
  }

  handleEdits(event: CustomEvent<MemberEdits>): void {
    this.edits = hold(event.detail);
    this.count();
  }

  handleStop(): void {
    this.isStopping = true;
  }

  handleCancel(): void {
    this.finish();
  }

  /** As it is now; what was ticked and set stays where it still can be. */
  handleReload(): void {
    this.problem = undefined;
    this.readAgain();
  }

  async handleSave(): Promise<void> {
    const { save } = this;
    if (this.cannotSave || !save || !this.isValid()) return;
    const { groups, message } = this.planned;
    this.toSave = groups.length;
    this.problem = undefined;
    this.progress = undefined;
    this.isStopping = false;
    this.isSaving = true;
    this.disableClose = true;
    this.problem = await save(groups, message, {
      onProgress: (progress) => (this.progress = progress),
      isStopped: () => this.isStopping,
    });
    this.isSaving = false;
    this.disableClose = false;
    this.hasSaved ||= !this.problem || this.problem.isPartlySaved === true;
    if (!this.problem) return this.finish();
    this.readAgain();
  }

  private isValid(): boolean {
    const inputs = [...this.template!.querySelectorAll<Validating>('[data-input]')];
    this.invalid = this.isNew ? draftProblem(this.draft) : this.kind === 'existing' && !this.chosenId ? LABELS.CHOOSE_NEEDED : '';
    return inputs.filter((input) => !input.reportValidity()).length === 0 && !this.invalid;
  }

  /** What was saved is nothing to save any more; the rest stays as the person left it. */
  private readAgain(): void {
    this.current = this.readCurrent?.() ?? this.current;
    const { action } = this;
    if (!action) return;
    if (action.campaignId && (this.kind === 'new' || (this.kind === 'existing' && action.campaignId === this.chosenId))) this.kind = 'keep';
    if (!action.campaignId && (this.kind === 'keep' || this.kind === 'none')) this.kind = this.mayMake ? 'new' : 'existing';
    this.look();
    this.edits = hold(editsLeft(this.edits(), this.around.members()));
    this.count();
  }

  /** Who can be invited, who is a member, and where they may stand, for the campaign as it is chosen now. */
  private look(): void {
    if (!this.action) return;
    const type = this.isNew ? (this.draft['Type'] as string | null) : this.campaign?.type;
    this.around = aroundCampaign(this.reading, { id: this.campaignId, type }, this.optOuts, this.memberWords);
    this.centers = hold(this.reading.facts.buyingCenters);
    this.count();
  }

  private count(): void {
    if (!this.action) return;
    const { kind, chosenId, action, info } = this;
    const fields = info ? writable(this.draft, info) : this.draft;
    const choice: Choice =
      kind === 'keep'
        ? { kind, id: action.campaignId ?? '' }
        : kind === 'existing'
          ? { kind, id: chosenId }
          : kind === 'new'
            ? { kind, fields }
            : { kind };
    const ticks = new Set(this.ticked());
    const people = this.around.candidates().filter(({ stakeholderId }) => ticks.has(stakeholderId));
    const name = kind === 'new' ? String(this.draft['Name'] ?? '') : (this.campaign?.name ?? '');
    this.planned = plannedSave(this.reading, action.id, { choice, name, people: this.canAddMembers ? people : [], edits: this.edits() });
  }

  private finish(): void {
    this.close(this.hasSaved ? ({ campaignId: this.readNow()?.campaignId ?? null } satisfies CampaignResult) : undefined);
  }

  private readNow(): ActionView | undefined {
    const held = this.readCurrent?.() ?? this.held;
    return held && actionOf(held(), this.actionId);
  }

  /** Null where none is kept or chosen. */
  private get campaignId(): RecordId | null {
    if (this.kind === 'keep') return this.action?.campaignId ?? null;
    return this.kind === 'existing' ? this.chosenId : null;
  }

  private get campaign(): CampaignView | undefined {
    const { campaignId } = this;
    if (!campaignId) return undefined;
    const known = campaignOf(this.reading, campaignId);
    if (known) return known;
    return this.chosenCampaign?.id === campaignId ? this.chosenCampaign : undefined;
  }

  private get knowsMembers(): boolean {
    return this.reading.facts.responses !== null;
  }

  private get mayMake(): boolean {
    return this.canMakeCampaigns && this.canEditWork;
  }

  private get held(): HeldReading {
    return this.current ?? this.osa;
  }

  /** Only asked once there is an action. */
  private get reading(): OsaReading {
    return this.held!();
  }

  private get action(): ActionView | undefined {
    return this.held && actionOf(this.held(), this.actionId);
  }
}
