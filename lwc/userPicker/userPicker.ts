import { api, LightningElement } from 'lwc';
import NOBODY from '@salesforce/label/c.Common_Nobody';
import type { UserChoice } from 'c/planQueries';

/**
 * Chooses a colleague.
 * @fires choose detail: `{ value }`, an id or null for nobody
 */
export default class UserPicker extends LightningElement {
  @api label = '';
  @api value: string | null | undefined;
  @api users: readonly UserChoice[] = [];
  /** The name of the person chosen now, shown even when he is no longer among the choices. */
  @api valueName: string | null | undefined;
  @api required = false;

  get options(): readonly { readonly label: string; readonly value: string }[] {
    const people = this.users.map(({ id, name, title }) => ({ label: title ? `${name} · ${title}` : name, value: id }));
    const isMissing = this.value && !this.users.some(({ id }) => id === this.value);
    const former = isMissing ? [{ label: this.valueName ?? String(this.value), value: String(this.value) }] : [];
    return [...(this.required ? [] : [{ label: NOBODY, value: '' }]), ...former, ...people];
  }

  get chosen(): string {
    return this.value ?? '';
  }

  @api reportValidity(): boolean {
    return this.template!.querySelector<HTMLElement & { reportValidity(): boolean }>('lightning-combobox')?.reportValidity() ?? true;
  }

  handleChange(event: CustomEvent<{ value: string }>): void {
    event.stopPropagation();
    this.dispatchEvent(new CustomEvent('choose', { detail: { value: event.detail.value || null } }));
  }
}
