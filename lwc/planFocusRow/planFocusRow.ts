import { api, LightningElement } from 'lwc';
import type { FocusCard } from 'c/focusWords';
import { fillIn } from 'c/fillIn';
import { changesIn, draftBeside, isTarget, type FocusDraft } from './focusDraft.ts';
import { LABELS } from './labels.ts';

type TargetInput = HTMLElement & { setCustomValidity(text: string): void; reportValidity(): boolean };

/**
 * One cell of a plan's focus. What is typed is offered for saving when the field is left, and stays until the org says the same.
 * @fires focusedit detail: `{ fields }` of `Plan_Focus__c`
 * @fires focusmove detail: `{ by }`, −1 up, 1 down
 * @fires focusremove
 * @fires pick when the cell itself is pressed
 * @fires opensquare detail: `{ buyingCenterId, solutionId }`
 */
export default class PlanFocusRow extends LightningElement {
  /** `2 of 5`. */
  @api position = '';
  @api isSelected = false;
  @api isFirst = false;
  @api isLast = false;
  @api canEdit = false;
  @api canMove = false;

  labels = LABELS;
  private shown: FocusCard | undefined;
  private draft: FocusDraft = {};

  @api get card(): FocusCard | undefined {
    return this.shown;
  }
  set card(card: FocusCard | undefined) {
    this.shown = card;
    if (card) this.draft = draftBeside(card, this.draft);
  }

  get pressed(): string {
    return String(this.isSelected);
  }

  get place(): string {
    return [this.position, this.shown?.state].filter(Boolean).join(' · ');
  }

  /** The field to type it in says the target already. */
  get figures(): FocusCard['figures'] {
    return (this.shown?.figures ?? []).filter(({ name }) => !this.canEdit || name !== 'target');
  }

  get hasWarnings(): boolean {
    return Boolean(this.shown?.warnings.length);
  }

  get target(): string {
    const { target } = this.shown ?? {};
    return this.draft.target ?? (target === null || target === undefined ? '' : String(target));
  }

  get why(): string {
    return this.draft.why ?? this.shown?.why ?? '';
  }

  get openIcon(): string {
    return this.canEdit ? 'utility:edit' : 'utility:preview';
  }

  get openLabel(): string {
    return fillIn(LABELS.OPEN_CELL, this.shown?.name ?? '');
  }

  get upLabel(): string {
    return fillIn(LABELS.MOVE_UP_NAMED, this.shown?.name ?? '');
  }

  get downLabel(): string {
    return fillIn(LABELS.MOVE_DOWN_NAMED, this.shown?.name ?? '');
  }

  get removeLabel(): string {
    return fillIn(LABELS.REMOVE_NAMED, this.shown?.name ?? '');
  }

  handlePick(): void {
    this.dispatchEvent(new CustomEvent('pick'));
  }

  handleOpen(): void {
    const { buyingCenterId, solutionId } = this.shown!;
    this.dispatchEvent(new CustomEvent('opensquare', { detail: { buyingCenterId, solutionId } }));
  }

  handleUp(): void {
    this.dispatchEvent(new CustomEvent('focusmove', { detail: { by: -1 } }));
  }

  handleDown(): void {
    this.dispatchEvent(new CustomEvent('focusmove', { detail: { by: 1 } }));
  }

  handleRemove(): void {
    this.dispatchEvent(new CustomEvent('focusremove'));
  }

  handleType(event: CustomEvent<{ value: string | null }>): void {
    const { field } = (event.currentTarget as HTMLElement).dataset;
    this.draft = { ...this.draft, [field!]: event.detail.value ?? '' };
  }

  /** Enter saves a target as leaving it does; Escape takes back what was typed. In a text of several lines Enter is a new line. */
  handleKeydown(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.currentTarget as HTMLElement).dataset.field === 'target') this.save();
    if (event.key !== 'Escape') return;
    this.draft = {};
    this.showValidity();
  }

  handleLeave(): void {
    this.save();
  }

  private save(): void {
    if (!this.shown || !this.showValidity()) return;
    const fields = changesIn(this.shown, this.draft);
    if (Object.keys(fields).length > 0) this.dispatchEvent(new CustomEvent('focusedit', { detail: { fields } }));
  }

  /** Says beside the field what is wrong with the target, or that nothing is. */
  private showValidity(): boolean {
    const isValid = isTarget(this.draft.target);
    const input = this.template!.querySelector<TargetInput>('lightning-input');
    input?.setCustomValidity(isValid ? '' : LABELS.TARGET_INVALID);
    // What is no number at all may come as empty: the field itself knows, and an empty target would clear the saved one.
    const isNumber = input?.reportValidity() ?? true;
    return isValid && isNumber;
  }
}
