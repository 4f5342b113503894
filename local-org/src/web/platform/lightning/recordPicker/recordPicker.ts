import { LightningElement, api } from 'lwc';
import { findRecord, searchRecords, type Choice, type DisplayInfo, type MatchingInfo } from './recordSearch.ts';
import type { PickerFilter } from './filterCondition.ts';

const PAUSE = 200;

/** `lightning-record-picker`: finds a record by typing. Fires `change` with `{ recordId }`, `ready` and `error`. */
export default class RecordPicker extends LightningElement {
  @api label = '';
  @api placeholder = 'Search…';
  @api objectApiName = '';
  @api required = false;
  @api disabled = false;
  @api variant = 'standard';
  @api messageWhenValueMissing = 'Complete this field.';
  @api filter: PickerFilter | undefined;
  @api displayInfo: DisplayInfo | undefined;
  @api matchingInfo: MatchingInfo | undefined;

  text = '';
  choices: readonly Choice[] = [];
  active = -1;
  isOpen = false;
  message = '';
  _chosen: Choice | undefined;
  _value: string | null = null;
  _custom = '';
  _timer: ReturnType<typeof setTimeout> | undefined;
  _search = 0;

  /** Id of the chosen record. */
  @api
  get value(): string | null {
    return this._value;
  }
  set value(id: string | null | undefined) {
    if ((id ?? null) === this._value) return;
    this._value = id ?? null;
    this._chosen = undefined;
    if (this.isConnected) void this._showValue();
  }

  override connectedCallback(): void {
    void this._showValue().then(() => this.dispatchEvent(new CustomEvent('ready')));
  }

  async _showValue(): Promise<void> {
    const id = this._value;
    if (id === null) {
      this.text = '';
      return;
    }
    const found = await findRecord(this.objectApiName, id, this.displayInfo).catch((error: unknown) => this._fail(error));
    if (id === this._value) this._chosen = found;
    if (found && id === this._value) this.text = found.name;
  }

  _fail(error: unknown): undefined {
    this.dispatchEvent(new CustomEvent('error', { detail: { error } }));
    return undefined;
  }

  handleInput(event: Event): void {
    this.text = (event.target as HTMLInputElement).value;
    this._find(PAUSE);
  }

  handleFocus(): void {
    this._find(0);
    this.dispatchEvent(new CustomEvent('focus'));
  }

  handleBlur(): void {
    clearTimeout(this._timer);
    this._search += 1;
    this.isOpen = false;
    // What was typed and not chosen is no value.
    this.text = this._chosen?.name ?? '';
    this.reportValidity();
    this.dispatchEvent(new CustomEvent('blur'));
  }

  _find(pause: number): void {
    clearTimeout(this._timer);
    this._timer = setTimeout(async () => {
      const number = ++this._search;
      const text = this.text === this._chosen?.name ? '' : this.text;
      const { objectApiName, displayInfo, matchingInfo, filter } = this;
      const found = await searchRecords({ objectApiName, displayInfo, matchingInfo, filter, text }).catch(
        (error: unknown) => this._fail(error) ?? [],
      );
      if (number !== this._search) return;
      this.choices = found;
      this.active = found.length > 0 ? 0 : -1;
      this.isOpen = true;
    }, pause);
  }

  handleKeydown(event: KeyboardEvent): void {
    const count = this.choices.length;
    if (event.key === 'ArrowDown' && !this.isOpen) this._find(0);
    else if (event.key === 'ArrowDown') this.active = (this.active + 1) % Math.max(1, count);
    else if (event.key === 'ArrowUp' && this.isOpen) this.active = (this.active - 1 + count) % Math.max(1, count);
    else if (event.key === 'Enter' && this.isOpen && this.choices[this.active]) this._choose(this.choices[this.active]);
    else if (event.key === 'Escape' && this.isOpen) {
      this.isOpen = false;
      event.stopPropagation();
    } else return;
    event.preventDefault();
  }

  handleChoose(event: Event): void {
    event.preventDefault();
    const { id } = (event.currentTarget as HTMLElement).dataset;
    this._choose(this.choices.find((choice) => choice.id === id));
  }

  handleClear(): void {
    this._choose(undefined);
    this.focus();
  }

  _choose(choice: Choice | undefined): void {
    this._chosen = choice;
    this._value = choice?.id ?? null;
    this.text = choice?.name ?? '';
    this.isOpen = false;
    this.reportValidity();
    this.dispatchEvent(new CustomEvent('change', { detail: { recordId: this._value } }));
  }

  @api
  focus(): void {
    this.template!.querySelector('input')?.focus();
  }

  @api
  blur(): void {
    this.template!.querySelector('input')?.blur();
  }

  @api
  clearSelection(): void {
    this._chosen = undefined;
    this._value = null;
    this.text = '';
  }

  @api
  setCustomValidity(message: string): void {
    this._custom = message;
  }

  @api
  checkValidity(): boolean {
    return this._problem() === '';
  }

  @api
  reportValidity(): boolean {
    this.message = this._problem();
    return this.message === '';
  }

  _problem(): string {
    return this._custom || (this.required && this._value === null ? this.messageWhenValueMissing : '');
  }

  get options(): readonly (Choice & { selected: string; className: string })[] {
    return this.choices.map((choice, index) => ({
      ...choice,
      selected: String(index === this.active),
      className: `slds-media slds-listbox__option slds-listbox__option_plain${index === this.active ? ' slds-has-focus' : ''}`,
    }));
  }

  get isEmpty(): boolean {
    return this.choices.length === 0;
  }

  get expanded(): string {
    return String(this.isOpen);
  }

  get activeId(): string | undefined {
    return this.isOpen ? this.choices[this.active]?.id : undefined;
  }

  get invalid(): string {
    return String(this.message !== '');
  }

  get canClear(): boolean {
    return this._value !== null && !this.disabled;
  }

  get comboboxClass(): string {
    return `slds-combobox slds-dropdown-trigger slds-dropdown-trigger_click${this.isOpen ? ' slds-is-open' : ''}`;
  }

  get formElementClass(): string {
    return `slds-form-element${this.message ? ' slds-has-error' : ''}`;
  }

  get labelClass(): string {
    return this.variant === 'label-hidden' ? 'slds-assistive-text' : 'slds-form-element__label';
  }
}
