import { html, nothing, type TemplateResult } from 'lit';
import { LightElement } from './lightElement.ts';

export interface Tab {
  readonly label: string;
  render(): unknown;
}

/** An SLDS tabset. A tab is rendered when it is first opened and then kept, with whatever was typed in it. */
class OrgTabset extends LightElement {
  static override properties = { tabs: { attribute: false }, active: { state: true } };
  declare tabs: readonly Tab[];
  declare active: number;
  readonly opened = new Set<number>([0]);
  readonly idPrefix = `org-tab-${Math.random().toString(36).slice(2)}`;

  constructor() {
    super();
    this.active = 0;
  }

  open(index: number, isFocused = false): void {
    this.opened.add(index);
    this.active = index;
    if (isFocused) void this.updateComplete.then(() => this.querySelector<HTMLElement>(`#${this.idPrefix}-${index}`)?.focus());
  }

  handleKeydown(event: KeyboardEvent): void {
    const count = this.tabs.length;
    const index = { ArrowRight: (this.active + 1) % count, ArrowLeft: (this.active - 1 + count) % count, Home: 0, End: count - 1 }[
      event.key
    ];
    if (index === undefined) return;
    event.preventDefault();
    this.open(index, true);
  }

  override render(): TemplateResult {
    return html`<div class="slds-tabs_default slds-tabs_card org-tabs">
      <ul class="slds-tabs_default__nav" role="tablist" @keydown=${this.handleKeydown}>
        ${this.tabs.map(
          ({ label }, index) =>
            html`<li class="slds-tabs_default__item ${index === this.active ? 'slds-is-active' : ''}" role="presentation">
              <a
                class="slds-tabs_default__link"
                role="tab"
                id="${this.idPrefix}-${index}"
                href="#"
                tabindex=${index === this.active ? 0 : -1}
                aria-selected=${index === this.active}
                aria-controls="${this.idPrefix}-${index}-panel"
                @click=${(event: Event) => (event.preventDefault(), this.open(index))}
                >${label}</a
              >
            </li>`,
        )}
      </ul>
      ${this.tabs.map(
        (tab, index) =>
          html`<div
            class="slds-tabs_default__content ${index === this.active ? 'slds-show' : 'slds-hide'}"
            role="tabpanel"
            id="${this.idPrefix}-${index}-panel"
            aria-labelledby="${this.idPrefix}-${index}"
          >
            ${this.opened.has(index) ? tab.render() : nothing}
          </div>`,
      )}
    </div>`;
  }
}

customElements.define('org-tabset', OrgTabset);

export const tabset = (tabs: readonly Tab[]): TemplateResult => html`<org-tabset .tabs=${tabs}></org-tabset>`;
