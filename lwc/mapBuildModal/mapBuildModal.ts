import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import { fillIn } from 'c/fillIn';
import { hold, type Held } from 'c/held';
import {
  countsOf,
  draftsIn,
  linesText,
  missingRoleViews,
  opportunityOptions,
  placeholderRow,
  rolesText,
  rowsAgain,
  rowsFor,
  writeBackGroups,
  type BuildRow,
  type WriteBack,
  type WrittenView,
} from 'c/mapBuildPreview';
import type { ChangeGroup, SaveProblem, SaveProgress } from 'c/planChanges';
import type { BuyingRole, RecordId } from 'c/planModel';
import { buildMapChanges } from 'c/relationshipChanges';
import type { RelationshipReading } from 'c/relationshipReading';
import type { SaveToMap } from 'c/relationshipSaving';
import { peopleNamesOf } from 'c/relationshipWords';
import { LABELS } from './labels.ts';

/** How many positions were added, placeholders among them. */
export interface MapBuildResult {
  readonly added: number;
}

type List = HTMLElement & { openRow(key: string): void };

/** A map from what Salesforce knows of the people of an account: what would be added and why, to tick and correct, then saved (system D). */
export default class MapBuildModal extends LightningModal {
  @api relationships: Held<RelationshipReading> | undefined;
  @api readCurrent: (() => Held<RelationshipReading> | undefined) | undefined;
  @api save: SaveToMap | undefined;
  /** The org's words for contact roles; without them the method's. */
  @api roleOptions: readonly string[] = [];
  /** Of no use here: nothing that is built is a judgement. Every dialog of the map takes it. */
  @api canSeeJudgements = false;

  labels = LABELS;
  writeBack: WriteBack = { isLines: false, opportunityId: '' };
  problem: SaveProblem | undefined;
  isSaving = false;
  progress: SaveProgress | undefined;
  toSave = 0;
  heldRows: Held<readonly BuildRow[]> = hold([]);
  heldReading: Held<RelationshipReading> | undefined;
  private start: RelationshipReading | undefined;
  private placed = 0;
  private openNext: string | undefined;

  override connectedCallback(): void {
    this.heldReading = this.relationships;
    this.start = this.reading;
    if (this.reading) this.heldRows = hold(rowsFor(this.reading));
  }

  override renderedCallback(): void {
    const list = this.openNext && this.template!.querySelector<List>('[data-list]');
    if (!list || !this.openNext) return;
    const key = this.openNext;
    this.openNext = undefined;
    list.openRow(key);
  }

  get reading(): RelationshipReading | undefined {
    return this.heldReading?.();
  }

  get isGone(): boolean {
    return !this.reading;
  }

  get rows(): readonly BuildRow[] {
    return this.heldRows();
  }

  get hasRows(): boolean {
    return this.rows.length > 0;
  }

  get emptyText(): string {
    return this.reading && this.reading.facts.contacts.length > 0 ? LABELS.NOTHING_PROPOSED : LABELS.NO_CONTACTS;
  }

  get missingRoles() {
    if (!this.reading) return [];
    const names = peopleNamesOf(this.reading);
    return missingRoleViews(this.reading, this.rows).map(({ key, role, buyingCenterId }) => ({
      key,
      role,
      lane: buyingCenterId ?? '',
      label: buyingCenterId ? fillIn(LABELS.PLACE_ROLE_IN, role, names.buyingCenter(buyingCenterId)) : fillIn(LABELS.PLACE_ROLE, role),
    }));
  }

  get rolesHelp(): string {
    return this.missingRoles.length > 0 ? LABELS.ROLES_HELP : LABELS.ROLES_NONE;
  }

  get lines(): readonly WrittenView[] {
    return this.reading ? linesText(this.reading, draftsIn(this.rows), peopleNamesOf(this.reading)) : [];
  }

  get linesLabel(): string {
    return fillIn(LABELS.WRITE_LINES, this.lines.length);
  }

  get hasLines(): boolean {
    return this.lines.length > 0;
  }

  get opportunities() {
    return this.reading ? [{ label: LABELS.NO_OPPORTUNITY, value: '' }, ...opportunityOptions(this.reading)] : [];
  }

  get hasOpportunities(): boolean {
    return this.opportunities.length > 1;
  }

  get roles(): readonly WrittenView[] {
    const { reading, rows, writeBack, roleOptions } = this;
    return reading ? rolesText(reading, draftsIn(rows), writeBack.opportunityId, roleOptions, peopleNamesOf(reading)) : [];
  }

  get isNoRole(): boolean {
    return this.writeBack.opportunityId !== '' && this.roles.length === 0;
  }

  get canWriteBack(): boolean {
    return this.hasLines || this.hasOpportunities;
  }

  get buildLabel(): string {
    return fillIn(LABELS.DO, this.count);
  }

  get cannotBuild(): boolean {
    return !this.save || this.isSaving || this.count === 0;
  }

  get savingText(): string {
    const { progress } = this;
    return progress ? fillIn(LABELS.SAVING, progress.done, progress.all) : fillIn(LABELS.SAVING_FIRST, this.toSave);
  }

  get savedPart(): number {
    return this.progress ? (100 * this.progress.done) / this.progress.all : 0;
  }

  handleRows(event: CustomEvent<{ rows: readonly BuildRow[] }>): void {
    this.heldRows = hold(event.detail.rows);
  }

  handlePlaceRole(event: Event): void {
    const { role, lane } = (event.target as HTMLElement).dataset;
    this.place(fillIn(LABELS.PLACEHOLDER_NAME, role ?? ''), lane || null, [role as BuyingRole]);
  }

  handlePlaceOther(): void {
    this.place(LABELS.PLACEHOLDER_OTHER, null, []);
  }

  handleWriteLines(event: CustomEvent<{ checked: boolean }>): void {
    this.writeBack = { ...this.writeBack, isLines: event.detail.checked };
  }

  handleOpportunity(event: CustomEvent<{ value: RecordId }>): void {
    this.writeBack = { ...this.writeBack, opportunityId: event.detail.value };
  }

  handleCancel(): void {
    this.finish();
  }

  /** As the map is now, without what was corrected here. */
  handleReload(): void {
    this.problem = undefined;
    this.heldReading = this.readCurrent?.() ?? this.heldReading;
    if (this.reading) this.heldRows = hold(rowsFor(this.reading));
  }

  async handleBuild(): Promise<void> {
    const { save } = this;
    if (!save || this.cannotBuild) return;
    const { groups } = this;
    this.toSave = groups.length;
    this.problem = undefined;
    this.progress = undefined;
    this.isSaving = true;
    this.disableClose = true;
    this.problem = await save(groups, fillIn(LABELS.DONE, this.count), { onProgress: (progress) => (this.progress = progress) });
    this.isSaving = false;
    this.disableClose = false;
    if (this.problem) this.readAgain();
    else this.finish();
  }

  private get count(): number {
    if (!this.reading) return 0;
    const { added, filled } = countsOf(this.reading, this.rows);
    return added + filled;
  }

  private get groups(): readonly ChangeGroup[] {
    const { reading } = this;
    if (!reading) return [];
    const drafts = draftsIn(this.rows);
    const contacts = new Map(reading.facts.contacts.map(({ id, name }) => [id, name]));
    const takers = new Map(drafts.map(({ stakeholderId, contactId }) => [stakeholderId, contacts.get(contactId ?? '')]));
    const { groups } = buildMapChanges(reading, drafts, {
      more: { Source__c: LABELS.SOURCE },
      formerHolder: ({ id }) => fillIn(LABELS.FORMER_HOLDER, takers.get(id) ?? ''),
    });
    return [...groups, ...writeBackGroups(reading, drafts, this.writeBack, this.roleOptions)];
  }

  private place(position: string, buyingCenterId: RecordId | null, roles: readonly BuyingRole[]): void {
    this.placed += 1;
    const key = `placeholder${this.placed}`;
    this.heldRows = hold([placeholderRow(key, position, buyingCenterId, roles), ...this.rows]);
    this.openNext = key;
  }

  /** What was saved is no proposal any more; the rest stays as the person left it. */
  private readAgain(): void {
    const before = this.reading;
    this.heldReading = this.readCurrent?.() ?? this.heldReading;
    if (this.reading && before) this.heldRows = hold(rowsAgain(this.reading, this.rows, before));
  }

  private finish(): void {
    const { start } = this;
    const now = this.readCurrent?.()?.() ?? this.reading;
    const added = now && start ? now.people.filter(({ id }) => start.index[id] === undefined).length : 0;
    this.close(added > 0 ? ({ added } satisfies MapBuildResult) : undefined);
  }
}
