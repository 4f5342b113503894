import { api, LightningElement } from 'lwc';
import USER_ID from '@salesforce/user/Id';
import { fillIn } from 'c/fillIn';
import { unheld, type Held } from 'c/held';
import type { MatrixReading } from 'c/matrixReading';
import type { FieldValues } from 'c/planChanges';
import { CELL_STATES, type RecordId } from 'c/planModel';
import { today } from 'c/userFormat';
import { LABELS } from './labels.ts';

interface Field extends HTMLElement {
  reportValidity(): boolean;
}

/** From so many cells on there is something to do at once. */
const MANY = 2;
/** No override: the state follows the sales records again. */
const FROM_RECORDS = 'records';

/**
 * What can be done with many cells at once (system C). It saves nothing.
 * @fires bulkchange detail: `{ keys, fields, message }`, fields by API name, `message` for when it is done
 * @fires focusaddall detail: `{ keys }`
 * @fires select detail: `{ keys: [] }`
 */
export default class WhiteSpaceBulkBar extends LightningElement {
  @api matrix: Held<MatrixReading> | undefined;
  /** Keys of the selected squares; held where there may be thousands. */
  @api selection: readonly string[] | Held<readonly string[]> = [];
  @api canEdit = false;
  /** There is a plan, and the person may change its focus. */
  @api canFocus = false;

  labels = LABELS;
  form: 'state' | 'owner' | undefined;
  state = '';
  reason = '';
  ownerId: RecordId | null = null;
  private wantsFocus = false;

  override renderedCallback(): void {
    const first = this.wantsFocus && this.template!.querySelector<HTMLElement>('[data-first]');
    if (!first) return;
    this.wantsFocus = false;
    first.focus();
  }

  get keys(): readonly string[] {
    return unheld(this.selection);
  }

  get isShown(): boolean {
    return this.matrix !== undefined && this.keys.length >= MANY;
  }

  get isStateForm(): boolean {
    return this.canEdit && this.form === 'state';
  }

  get isOwnerForm(): boolean {
    return this.canEdit && this.form === 'owner';
  }

  get countText(): string {
    const { squareIndex, squares } = this.matrix!();
    const unrecorded = this.keys.filter((key) => !squares[squareIndex[key] ?? -1]?.isRecorded).length;
    return unrecorded > 0 ? fillIn(LABELS.SELECTED_NEW, this.keys.length, unrecorded) : fillIn(LABELS.SELECTED, this.keys.length);
  }

  get applyText(): string {
    return fillIn(LABELS.APPLY, this.keys.length);
  }

  get stateOptions() {
    return [
      ...CELL_STATES.map((state) => ({ value: state as string, label: state as string })),
      { value: FROM_RECORDS, label: LABELS.FROM_RECORDS },
    ];
  }

  get needsReason(): boolean {
    return this.state !== FROM_RECORDS;
  }

  get hasOwners(): boolean {
    const { squareIndex, squares } = this.matrix!();
    return this.keys.some((key) => squares[squareIndex[key] ?? -1]?.cell.ownerId);
  }

  handleStateForm(): void {
    this.open('state');
  }

  handleOwnerForm(): void {
    this.open('owner');
  }

  handleState(event: CustomEvent<{ value: string }>): void {
    this.state = event.detail.value;
  }

  handleReason(event: CustomEvent<{ value: string }>): void {
    this.reason = event.detail.value;
  }

  handleOwner(event: CustomEvent<{ value: RecordId | null }>): void {
    this.ownerId = event.detail.value;
  }

  handleApplyState(): void {
    if (!this.isValid()) return;
    const count = this.keys.length;
    if (this.state === FROM_RECORDS) {
      return this.apply({ State_Override__c: null, Override_Reason__c: null }, fillIn(LABELS.FROM_RECORDS_DONE, count));
    }
    this.apply({ State_Override__c: this.state, Override_Reason__c: this.reason.trim() }, fillIn(LABELS.STATE_DONE, count, this.state));
  }

  handleApplyOwner(): void {
    if (this.isValid() && this.ownerId) this.apply({ Cell_Owner__c: this.ownerId }, fillIn(LABELS.OWNER_DONE, this.keys.length));
  }

  handleRemoveOwner(): void {
    this.apply({ Cell_Owner__c: null }, fillIn(LABELS.OWNER_REMOVED, this.keys.length));
  }

  handleConfirm(): void {
    this.apply({ Confirmed_On__c: today(), Confirmed_By__c: USER_ID }, fillIn(LABELS.CONFIRM_DONE, this.keys.length));
  }

  handleAddToFocus(): void {
    this.dispatchEvent(new CustomEvent('focusaddall', { detail: { keys: [...this.keys] } }));
  }

  handleClear(): void {
    this.form = undefined;
    this.dispatchEvent(new CustomEvent('select', { detail: { keys: [] } }));
  }

  handleCancel(): void {
    this.form = undefined;
  }

  handleKeydown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.form = undefined;
  }

  private open(form: 'state' | 'owner'): void {
    this.form = this.form === form ? undefined : form;
    this.state = '';
    this.reason = '';
    this.ownerId = null;
    this.wantsFocus = true;
  }

  /** Blanks are no reason; the field says so itself once they are gone. */
  private isValid(): boolean {
    if (this.reason && !this.reason.trim()) this.reason = '';
    const fields = [...this.template!.querySelectorAll<Field>('lightning-combobox, lightning-input, c-user-picker')];
    const areComplete = fields.map((field) => field.reportValidity()).every(Boolean);
    return areComplete && (this.form !== 'state' || this.state === FROM_RECORDS || (this.state !== '' && this.reason.trim() !== ''));
  }

  private apply(fields: FieldValues, message: string): void {
    this.form = undefined;
    this.dispatchEvent(new CustomEvent('bulkchange', { detail: { keys: [...this.keys], fields, message } }));
  }
}
