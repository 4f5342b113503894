import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import { addRoleChanges, meansAnother, putOnMapChanges, roleChoices } from 'c/dealGroup';
import { fillIn } from 'c/fillIn';
import type { Held } from 'c/held';
import type { SaveProblem } from 'c/planChanges';
import type { DealRole, RecordId } from 'c/planModel';
import type { RelationshipReading } from 'c/relationshipReading';
import type { SaveToMap } from 'c/relationshipSaving';
import type { PickerOption } from 'c/searchPicker';
import { LABELS } from './labels.ts';
import { personOptions } from './personOptions.ts';

/** The result of the modal, once it is saved. */
export interface DealRoleResult {
  readonly contactId: RecordId;
}

/** Adds a person of the account's map to a deal with a role for it, or gives one who is on it another role. */
export default class DealRoleModal extends LightningModal {
  @api relationships: Held<RelationshipReading> | undefined;
  /** As the page has it now: it may have read again since the dialog opened. */
  @api readCurrent: (() => Held<RelationshipReading> | undefined) | undefined;
  @api save: SaveToMap | undefined;
  @api opportunityId: RecordId = '';
  /** The org's words for roles. */
  @api offered: readonly string[] = [];
  /** Whether this reader may put people on the map. */
  @api canDraw = false;
  /** Chosen already. */
  @api contactId: RecordId | null = null;
  /** The org's word, chosen already. */
  @api word = '';

  labels = LABELS;
  people: readonly PickerOption[] = [];
  chosenId: RecordId | null = null;
  role = '';
  isPrimary = false;
  isPutOnMap = true;
  isSaving = false;
  complaint = '';
  problem: SaveProblem | undefined;

  override connectedCallback(): void {
    this.people = personOptions(this.relationships!());
    this.chosenId = this.contactId;
    this.role = this.word;
    this.isPrimary = this.rows.length === 0;
  }

  get roleOptions(): readonly { readonly label: string; readonly value: string }[] {
    return [
      { label: LABELS.NO_ROLE, value: '' },
      ...roleChoices(this.offered).map((choice) => ({
        label: meansAnother(choice) ? fillIn(LABELS.WORD_MEANS, choice.word, choice.role!) : choice.word,
        value: choice.word,
      })),
    ];
  }

  /** What he is on the account's map, to go by. */
  get mapSays(): string {
    const roles = this.positions.flatMap(({ stakeholder }) => stakeholder.buyingRoles ?? []);
    return roles.length > 0 ? fillIn(LABELS.DIALOG_MAP_SAYS, [...new Set(roles)].join(', ')) : '';
  }

  get canPutOnMap(): boolean {
    return this.canDraw && this.chosenId !== null && this.positions.length === 0;
  }

  handlePerson({ detail }: CustomEvent<{ readonly value: RecordId | null }>): void {
    this.chosenId = detail.value;
    this.complaint = '';
  }

  handleRole({ detail }: CustomEvent<{ readonly value: string }>): void {
    this.role = detail.value;
    this.complaint = '';
  }

  handlePrimary({ detail }: CustomEvent<{ readonly checked: boolean }>): void {
    this.isPrimary = detail.checked;
  }

  handlePutOnMap({ detail }: CustomEvent<{ readonly checked: boolean }>): void {
    this.isPutOnMap = detail.checked;
  }

  handleCancel(): void {
    this.close();
  }

  handleReload(): void {
    this.problem = undefined;
  }

  async handleSave(): Promise<void> {
    const { chosenId: contactId, role, isPrimary } = this;
    if (this.isSaving || !this.save) return;
    this.complaint = this.complaintAbout(contactId);
    if (this.complaint || !contactId) return;
    const position = this.canPutOnMap && this.isPutOnMap ? putOnMapChanges(this.reading, contactId, { Source__c: LABELS.SOURCE }) : null;
    const changes = [
      ...addRoleChanges(this.reading, this.opportunityId, { contactId, role: role || null, isPrimary }),
      ...(position ?? []),
    ];
    const name = this.nameOf(contactId);
    this.isSaving = true;
    this.disableClose = true;
    this.problem = await this.save([changes], role ? fillIn(LABELS.ADDED, name, role) : fillIn(LABELS.ADDED_PLAIN, name));
    this.isSaving = false;
    this.disableClose = false;
    const result: DealRoleResult = { contactId };
    if (!this.problem) this.close(result);
  }

  private complaintAbout(contactId: RecordId | null): string {
    if (!contactId) return LABELS.DIALOG_NOBODY;
    const isThere = this.rows.some((one) => one.contactId === contactId && (one.role ?? '') === this.role);
    return isThere ? fillIn(LABELS.DIALOG_TWICE, this.nameOf(contactId)) : '';
  }

  private nameOf(contactId: RecordId): string {
    return this.people.find(({ value }) => value === contactId)?.label ?? '';
  }

  private get positions() {
    return this.reading.people.filter(({ stakeholder }) => this.chosenId !== null && stakeholder.contactId === this.chosenId);
  }

  /** Of this deal. */
  private get rows(): readonly DealRole[] {
    return this.reading.facts.dealRoles.filter(({ opportunityId }) => opportunityId === this.opportunityId);
  }

  private get reading(): RelationshipReading {
    return (this.readCurrent?.() ?? this.relationships!)();
  }
}
