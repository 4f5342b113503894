import { api, LightningElement } from 'lwc';
import USER_ID from '@salesforce/user/Id';
import type { CardDeedDetail } from 'c/cardSection';
import { fillIn } from 'c/fillIn';
import type { Held } from 'c/held';
import type { RecordId } from 'c/planModel';
import { confirmChanges, settleCommitmentChanges } from 'c/relationshipChanges';
import type { RelationshipReading } from 'c/relationshipReading';
import type { MapChange } from 'c/relationshipSaving';
import { cardView, type CardView } from './cardView.ts';
import { LABELS } from './labels.ts';

type HeldReading = Held<RelationshipReading> | undefined;

/**
 * Beside the map: everything about the one selected person, and what can be done at once. Everything is in words; nothing has to be hovered over.
 * @fires change detail: `MapChange`, to be saved by the page
 * @fires edit detail: `{ id, field? }`, a field by API name
 * @fires openperson detail: `{ id }`, another person named on the card
 * @fires openrecord detail: `{ recordId, objectApiName }`
 * @fires vacate, succeed, introduce detail: `{ id }`
 * @fires select detail: `{ ids }`, none to close the card
 */
export default class StakeholderCard extends LightningElement {
  labels = LABELS;
  @api relationships: HeldReading;
  /** Stakeholder ids; of several none is told apart. */
  @api selection: readonly RecordId[] = [];
  @api canEdit = false;
  @api canSeeJudgements = false;
  /** Worked out once for what is given: a way through thousands of people takes a while. */
  private readonly known: { from: readonly unknown[]; card: CardView | undefined } = { from: [], card: undefined };
  /** The part whose button was pressed and is gone with what it changed. */
  private partToFocus: string | undefined;

  /** Puts the keyboard on the card. */
  @api focus(): void {
    this.template!.querySelector<HTMLElement>('[data-part="card"]')?.focus();
  }

  override renderedCallback(): void {
    const part = this.partToFocus;
    // Only where the browser has lost the focus: whoever went on elsewhere stays there.
    if (part === undefined || this.template!.activeElement) return;
    this.partToFocus = undefined;
    this.template!.querySelector<HTMLElement>(`[data-part="${part}"]`)?.focus();
  }

  get card(): CardView | undefined {
    const { relationships, selection, canEdit, canSeeJudgements, known } = this;
    const from = [relationships, selection, canEdit, canSeeJudgements];
    if (from.some((one, index) => one !== known.from[index])) {
      known.from = from;
      known.card =
        relationships && selection.length === 1 ? cardView(relationships(), selection[0]!, { canEdit, canSeeJudgements }) : undefined;
    }
    return known.card;
  }

  get isEmpty(): boolean {
    return !this.card;
  }

  get canVacate(): boolean {
    return this.canEdit && Boolean(this.card?.isHeld);
  }

  get canSucceed(): boolean {
    return this.canEdit && Boolean(this.card?.wantsSuccessor);
  }

  /** Ways rest on who is for us. */
  get canIntroduce(): boolean {
    return this.canSeeJudgements && this.card?.isVacant === false && Boolean(this.relationships?.().sees.attitude);
  }

  get noticeClass(): string {
    return this.card?.head.hasLeft ? 'notice notice_warning' : 'notice';
  }

  get hasRoles(): boolean {
    return (this.card?.head.roles.length ?? 0) > 0;
  }

  get hasOurs(): boolean {
    return (this.card?.ours.length ?? 0) > 0;
  }

  get editCoverage(): string {
    return fillIn(LABELS.EDIT_FIELD, LABELS.COVERAGE);
  }

  get confirmAlternative(): string {
    return fillIn(LABELS.CONFIRM_ALTERNATIVE, this.card?.head.name ?? '');
  }

  handleEdit(): void {
    this.tell('edit', { id: this.card!.id });
  }

  handleEditField(event: Event): void {
    this.tell('edit', { id: this.card!.id, field: (event.currentTarget as HTMLElement).dataset.field });
  }

  handleVacate(): void {
    this.tell('vacate', { id: this.card!.id });
  }

  handleSucceed(): void {
    this.tell('succeed', { id: this.card!.id });
  }

  handleIntroduce(): void {
    this.tell('introduce', { id: this.card!.id });
  }

  handleDeselect(): void {
    this.tell('select', { ids: [] });
  }

  handleRecord(): void {
    this.tell('openrecord', { recordId: this.card!.id, objectApiName: 'Stakeholder__c' });
  }

  handleContact(): void {
    this.tell('openrecord', { recordId: this.card!.contactId, objectApiName: 'Contact' });
  }

  handlePerson(event: Event): void {
    this.tell('openperson', { id: (event.currentTarget as HTMLElement).dataset.person });
  }

  handleConfirm(): void {
    const { id, head } = this.card!;
    const reading = this.relationships!();
    this.partToFocus = 'evidence';
    this.change({
      groups: confirmChanges(reading, [id], { on: reading.today, userId: USER_ID }),
      message: fillIn(LABELS.CONFIRM_DONE, head.name),
    });
  }

  /** A button of a line. */
  handleDeed({ detail }: CustomEvent<CardDeedDetail>): void {
    const { deed, value, object, section } = detail;
    switch (deed) {
      case 'person':
        return this.tell('openperson', { id: value });
      case 'record':
        return this.tell('openrecord', { recordId: value, objectApiName: object });
      case 'kept':
        return this.settle(value, 'Kept', section);
      case 'broken':
        return this.settle(value, 'Broken', section);
    }
  }

  private settle(commitmentId: RecordId, status: 'Kept' | 'Broken', part: string): void {
    const { facts, today } = this.relationships!();
    const commitment = facts.commitments.find(({ id }) => id === commitmentId);
    if (!commitment) return;
    this.partToFocus = part;
    this.change({
      groups: [settleCommitmentChanges(commitment, status, today)],
      message: fillIn(status === 'Kept' ? LABELS.SETTLED_KEPT : LABELS.SETTLED_BROKEN, commitment.promise),
    });
  }

  private change(detail: MapChange): void {
    this.tell('change', detail);
  }

  private tell(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
