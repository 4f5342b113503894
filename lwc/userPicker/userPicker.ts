import { api, LightningElement } from 'lwc';
import PLACEHOLDER from '@salesforce/label/c.Common_SearchPeople';
import type { RecordId } from 'c/planModel';

interface Picker extends HTMLElement {
  reportValidity(): boolean;
}

/** Accounts of the platform itself, which are nobody to work with. Partners' users are people. */
const ROBOTS = ['AutomatedProcess', 'CloudIntegrationUser', 'Guest'];

/**
 * Finds an active colleague by typing.
 * @fires choose detail: `{ value }`, an id or null for nobody
 */
export default class UserPicker extends LightningElement {
  @api label = '';
  @api value: RecordId | null | undefined;
  @api required = false;
  @api disabled = false;
  /** People who are not offered, because they are there already. */
  @api excludedIds: readonly RecordId[] = [];

  placeholder = PLACEHOLDER;
  displayInfo = { primaryField: 'Name', additionalFields: ['Title'] };

  get filter() {
    const people = [
      { fieldPath: 'IsActive', operator: 'eq', value: true },
      { fieldPath: 'UserType', operator: 'nin', value: ROBOTS },
    ];
    return {
      criteria: this.excludedIds.length > 0 ? [...people, { fieldPath: 'Id', operator: 'nin', value: [...this.excludedIds] }] : people,
    };
  }

  @api reportValidity(): boolean {
    return this.picker?.reportValidity() ?? true;
  }

  @api focus(): void {
    this.picker?.focus();
  }

  handleChange(event: CustomEvent<{ recordId: RecordId | null }>): void {
    event.stopPropagation();
    this.dispatchEvent(new CustomEvent('choose', { detail: { value: event.detail.recordId ?? null } }));
  }

  private get picker(): Picker | null {
    return this.template!.querySelector<Picker>('lightning-record-picker');
  }
}
