import { html, nothing, type TemplateResult } from 'lit';
import { request } from '../platform/client/request.ts';
import { LightElement } from './lightElement.ts';
import { buttonIcon, icon } from './icon.ts';

interface Choice {
  readonly id: string;
  readonly name: string;
}

const PAUSE = 150;

/** A look-up: type a few letters, choose a record; the ARIA combobox pattern. */
class OrgLookup extends LightElement {
  static override properties = {
    inputId: {},
    object: {},
    label: {},
    value: {},
    name: {},
    describedBy: {},
    change: { attribute: false },
    choices: { state: true },
    isOpen: { state: true },
    active: { state: true },
    chosen: { state: true },
  };
  declare inputId: string;
  declare object: string;
  declare label: string;
  declare value: string | undefined;
  declare name: string;
  declare describedBy: string;
  declare change: (id: string | null) => void;
  declare choices: readonly Choice[];
  declare isOpen: boolean;
  declare active: number;
  /** Undefined until somebody chooses here; null: cleared. */
  declare chosen: Choice | null | undefined;
  timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.choices = [];
    this.isOpen = false;
    this.active = -1;
    this.change = () => {};
  }

  get current(): Choice | null {
    return this.chosen === undefined ? (this.value ? { id: this.value, name: this.name } : null) : this.chosen;
  }

  search(text: string): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(async () => {
      this.choices = (await request('GET', `/web/model/lookup/${this.object}?search=${encodeURIComponent(text)}`).catch(
        () => [],
      )) as readonly Choice[];
      this.active = this.choices.length > 0 ? 0 : -1;
      this.isOpen = true;
    }, PAUSE);
  }

  choose(choice: Choice | null): void {
    this.chosen = choice;
    this.isOpen = false;
    this.change(choice?.id ?? null);
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('input, button')?.focus());
  }

  handleKeydown(event: KeyboardEvent): void {
    if (!this.isOpen && event.key === 'ArrowDown') return this.search((event.target as HTMLInputElement).value);
    if (!this.isOpen) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) this.active = (this.active + step + this.choices.length) % Math.max(1, this.choices.length);
    else if (event.key === 'Enter' && this.choices[this.active]) this.choose(this.choices[this.active]!);
    else if (event.key === 'Escape') {
      this.isOpen = false;
      // The dialog around it stays open.
      event.stopPropagation();
    } else return;
    event.preventDefault();
  }

  override render(): TemplateResult {
    return this.current === null ? this.renderSearch() : this.renderChosen(this.current);
  }

  renderChosen(choice: Choice): TemplateResult {
    return html`<div class="slds-pill_container org-lookup-chosen">
      <span class="slds-pill">
        <span class="slds-pill__label">${choice.name}</span>
        <button
          id=${this.inputId}
          class="slds-button slds-button_icon slds-pill__remove"
          type="button"
          title="Remove"
          @click=${() => this.choose(null)}
        >
          ${buttonIcon('close')}<span class="slds-assistive-text">Remove ${choice.name} from ${this.label}</span>
        </button>
      </span>
    </div>`;
  }

  renderSearch(): TemplateResult {
    const listId = `${this.inputId}-list`;
    return html`<div class="slds-combobox_container org-lookup">
      <div class="slds-combobox slds-dropdown-trigger slds-dropdown-trigger_click ${this.isOpen ? 'slds-is-open' : ''}">
        <div class="slds-combobox__form-element slds-input-has-icon slds-input-has-icon_right">
          <input
            class="slds-input slds-combobox__input"
            id=${this.inputId}
            type="text"
            role="combobox"
            autocomplete="off"
            placeholder="Search…"
            aria-expanded=${this.isOpen}
            aria-controls=${listId}
            aria-autocomplete="list"
            aria-describedby=${this.describedBy || nothing}
            aria-activedescendant=${this.isOpen && this.active >= 0 ? `${listId}-${this.active}` : nothing}
            @input=${(event: Event) => this.search((event.target as HTMLInputElement).value)}
            @focus=${() => this.search('')}
            @blur=${() => ((this.isOpen = false), clearTimeout(this.timer))}
            @keydown=${this.handleKeydown}
          />
          ${icon('utility:search', 'x-small', 'slds-input__icon slds-input__icon_right')}
        </div>
        <div
          class="slds-dropdown slds-dropdown_length-with-icon-7 slds-dropdown_fluid"
          id=${listId}
          role="listbox"
          aria-label=${this.label}
        >
          ${this.choices.map(
            (choice, index) =>
              html`<div
                id="${listId}-${index}"
                role="option"
                aria-selected=${index === this.active}
                class="slds-media slds-listbox__option slds-listbox__option_plain ${index === this.active ? 'slds-has-focus' : ''}"
                @mousedown=${(event: Event) => (event.preventDefault(), this.choose(choice))}
              >
                <span class="slds-media__body slds-truncate">${choice.name}</span>
              </div>`,
          )}
          ${this.choices.length === 0 ? html`<div class="slds-p-around_small slds-text-color_weak" role="option" aria-selected="false" aria-disabled="true">Nothing found</div>` : nothing}
        </div>
      </div>
    </div>`;
  }
}

customElements.define('org-lookup', OrgLookup);
