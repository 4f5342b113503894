import { api, LightningElement } from 'lwc';
import { fillIn } from 'c/fillIn';
import { LABELS } from './labels.ts';
import { searchOptions, type PickerOption } from './searchOptions.ts';

export type { PickerOption } from './searchOptions.ts';

/** More than a person reads; typing narrows it. */
const MOST_SHOWN = 50;

/**
 * Chooses one of many by typing: what the page knows already, without asking the org.
 * @fires choose detail: `{ value }`, an option's value or null for none
 */
export default class SearchPicker extends LightningElement {
  @api label = '';
  @api help: string | undefined;
  @api value: string | null | undefined;
  @api options: readonly PickerOption[] = [];
  @api placeholder = '';
  @api readOnly = false;

  labels = LABELS;
  isOpen = false;
  /** Undefined while nothing is typed: the choice is shown then. */
  query: string | undefined;
  activeValue: string | undefined;

  @api focus(): void {
    this.input?.focus();
  }

  /** Nothing that is typed here can be wrong: what is not chosen is forgotten. */
  @api reportValidity(): boolean {
    return true;
  }

  get chosen(): PickerOption | undefined {
    return this.value ? this.options.find(({ value }) => value === this.value) : undefined;
  }

  get text(): string {
    return this.query ?? this.chosen?.label ?? '';
  }

  /** For whoever may only read. */
  get staticText(): string {
    return this.chosen?.label ?? '–';
  }

  get detail(): string {
    return (this.isOpen ? '' : this.chosen?.detail) ?? '';
  }

  get canClear(): boolean {
    return Boolean(this.value);
  }

  get clearAlternative(): string {
    return this.chosen ? fillIn(LABELS.CLEAR, this.chosen.label) : LABELS.CLEAR_NOTHING;
  }

  get matches() {
    return searchOptions(this.options, this.query ?? '', MOST_SHOWN).map((option) => ({
      ...option,
      id: `option-${option.value}`,
      isSelected: option.value === this.value,
      ariaSelected: option.value === this.activeValue ? 'true' : 'false',
      style: option.value === this.activeValue ? 'option option_active' : 'option',
    }));
  }

  get hasNoMatch(): boolean {
    return this.isOpen && this.matches.length === 0;
  }

  get status(): string {
    if (!this.isOpen) return '';
    return this.hasNoMatch ? LABELS.NO_MATCH : fillIn(LABELS.MATCHES, this.matches.length);
  }

  get comboClass(): string {
    return `slds-combobox slds-dropdown-trigger slds-dropdown-trigger_click${this.isOpen ? ' slds-is-open' : ''}`;
  }

  get expanded(): string {
    return this.isOpen ? 'true' : 'false';
  }

  get activeId(): string | undefined {
    return this.isOpen && this.activeValue ? `option-${this.activeValue}` : undefined;
  }

  handleOpen(): void {
    this.isOpen = true;
  }

  handleInput(event: Event): void {
    this.query = (event.target as HTMLInputElement).value;
    this.isOpen = true;
    this.activeValue = this.query === '' ? undefined : this.matches[0]?.value;
  }

  handleBlur(): void {
    this.shut();
  }

  handleKeydown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey) return;
    switch (event.key) {
      case 'ArrowDown':
        return this.step(event, 1);
      case 'ArrowUp':
        return this.step(event, -1);
      case 'Enter':
        if (!this.isOpen) return;
        event.preventDefault();
        if (this.activeValue) this.choose(this.activeValue);
        return;
      case 'Escape':
        if (!this.isOpen) return;
        // The dialog around it stays.
        event.stopPropagation();
        event.preventDefault();
        return this.shut();
    }
  }

  /** Keeps the focus where it is. */
  handleOptionDown(event: Event): void {
    event.preventDefault();
  }

  handleOptionClick(event: Event): void {
    this.choose((event.currentTarget as HTMLElement).dataset.value ?? null);
  }

  handleClear(): void {
    this.choose(null);
    this.input?.focus();
  }

  private step(event: KeyboardEvent, by: number): void {
    event.preventDefault();
    this.isOpen = true;
    const matches = this.matches;
    if (matches.length === 0) return;
    const at = matches.findIndex(({ value }) => value === this.activeValue);
    const next = at < 0 ? (by > 0 ? 0 : matches.length - 1) : (at + by + matches.length) % matches.length;
    this.activeValue = matches[next]!.value;
  }

  private choose(value: string | null): void {
    this.shut();
    if (value !== (this.value ?? null)) this.dispatchEvent(new CustomEvent('choose', { detail: { value } }));
  }

  private shut(): void {
    this.isOpen = false;
    this.query = undefined;
    this.activeValue = undefined;
    // What was typed and not chosen must not look like a choice.
    const { input } = this;
    if (input) input.value = this.text;
  }

  private get input(): HTMLInputElement | null {
    return this.template!.querySelector('input');
  }
}
