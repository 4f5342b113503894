import { html, nothing, type TemplateResult } from 'lit';
import type { ReferenceTarget } from '../server/model/objectModel.ts';
import { DATA, request } from '../platform/client/request.ts';
import { LightElement } from './lightElement.ts';
import { buttonIcon, icon } from './icon.ts';

interface Choice {
  readonly id: string;
  readonly name: string;
  /** Tells two of one name apart. */
  readonly detail?: string;
}

interface Candidates {
  readonly records: readonly {
    readonly id: string;
    readonly fields: Readonly<Record<string, { readonly value: unknown; readonly displayValue: string | null }>>;
  }[];
}

const PAUSE = 150;

/** A look-up: type a few letters, choose a record its filter lets through; the ARIA combobox pattern. */
class OrgLookup extends LightElement {
  static override properties = {
    inputId: {},
    form: {},
    field: {},
    targets: { attribute: false },
    target: {},
    filterValues: { attribute: false },
    isRequired: { attribute: false },
    label: {},
    value: {},
    name: {},
    describedBy: {},
    change: { attribute: false },
    choices: { state: true },
    isOpen: { state: true },
    active: { state: true },
    chosen: { state: true },
    chosenTarget: { state: true },
  };
  declare inputId: string;
  /** The object whose field this is, and the field. */
  declare form: string;
  declare field: string;
  declare targets: readonly ReferenceTarget[];
  /** Object of the value that is there. */
  declare target: string | undefined;
  declare filterValues: Readonly<Record<string, string>>;
  declare isRequired: boolean;
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
  declare chosenTarget: string | undefined;
  timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.choices = [];
    this.isOpen = false;
    this.active = -1;
    this.change = () => {};
    this.targets = [];
    this.filterValues = {};
    this.isRequired = false;
  }

  get current(): Choice | null {
    return this.chosen === undefined ? (this.value ? { id: this.value, name: this.name } : null) : this.chosen;
  }

  /** What is looked for, where a field may point to several objects. */
  get searched(): ReferenceTarget | undefined {
    return this.targets.find(({ name }) => name === (this.chosenTarget ?? this.target)) ?? this.targets[0];
  }

  async candidates(text: string): Promise<readonly Choice[]> {
    const { searched, form, field } = this;
    if (searched === undefined) return [];
    const bindings = Object.entries(this.filterValues).map(([name, value]) => `${name}=${value}`);
    const query = new URLSearchParams({ q: text, pageSize: '10', dependentFieldBindings: bindings.join(',') });
    const { records } = (await request('GET', `${DATA}/ui-api/lookups/${form}/${field}/${searched.name}?${query}`)) as Candidates;
    return records.map(({ id, fields }) => {
      const { [searched.nameField]: name, ...others } = fields;
      const detail = Object.values(others).find(({ value }) => value !== null && typeof value !== 'object');
      return { id, name: String(name?.value ?? id), detail: detail && String(detail.displayValue ?? detail.value) };
    });
  }

  search(text: string): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(async () => {
      this.choices = await this.candidates(text).catch(() => []);
      if (document.activeElement !== this.querySelector('input')) return;
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
          aria-label="Remove ${choice.name} from ${this.label}"
          @click=${() => this.choose(null)}
        >
          ${buttonIcon('close')}
        </button>
      </span>
    </div>`;
  }

  renderSearch(): TemplateResult {
    const listId = `${this.inputId}-list`;
    const select = html`<select
      class="slds-select org-lookup-target"
      aria-label="Kind of record for ${this.label}"
      @change=${(event: Event) => (this.chosenTarget = (event.target as HTMLSelectElement).value)}
    >
      ${this.targets.map(({ name, label }) => html`<option value=${name} ?selected=${name === this.searched?.name}>${label}</option>`)}
    </select>`;
    return html`<div class="slds-combobox_container org-lookup">
      ${this.targets.length > 1 ? select : nothing}
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
            ?required=${this.isRequired}
            @click=${(event: Event) => this.search((event.target as HTMLInputElement).value)}
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
                class="org-option ${index === this.active ? 'slds-has-focus' : ''}"
                @mousedown=${(event: Event) => (event.preventDefault(), this.choose(choice))}
              >
                <span class="slds-truncate">${choice.name}</span>
                ${choice.detail ? html`<span class="slds-truncate slds-text-body_small slds-text-color_weak">${choice.detail}</span>` : nothing}
              </div>`,
          )}
          ${this.choices.length === 0 ? html`<div class="slds-p-around_small slds-text-color_weak" role="option" aria-selected="false" aria-disabled="true">Nothing found</div>` : nothing}
        </div>
      </div>
    </div>`;
  }
}

customElements.define('org-lookup', OrgLookup);
