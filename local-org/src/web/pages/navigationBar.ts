import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { NavigationItem } from '../server/model/navigation.ts';
import { LightElement } from './lightElement.ts';
import { buttonIcon } from './icon.ts';
import { fittingItems } from './fittingItems.ts';

/** The app's tabs: as many as fit, the others in a "More" menu. The tab one is on is always among those that show. */
class OrgNavigationBar extends LightElement {
  static override properties = {
    items: { attribute: false },
    label: {},
    current: {},
    fitting: { state: true },
    isOpen: { state: true },
  };
  declare items: readonly NavigationItem[];
  /** Of the app. */
  declare label: string;
  /** `href` of the tab one is on. */
  declare current: string | undefined;
  /** Undefined while everything is shown to be measured. */
  declare fitting: ReadonlySet<string> | undefined;
  declare isOpen: boolean;
  widths: readonly number[] = [];
  moreWidth = 0;
  readonly observer = new ResizeObserver(() => this.fit());
  readonly closeOutside = (event: Event): void => {
    if (this.isOpen && !event.composedPath().includes(this)) this.isOpen = false;
  };

  constructor() {
    super();
    this.items = [];
    this.isOpen = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.observer.observe(this);
    document.addEventListener('click', this.closeOutside);
  }

  override disconnectedCallback(): void {
    this.observer.disconnect();
    document.removeEventListener('click', this.closeOutside);
    super.disconnectedCallback();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('items') && !isSame(changed.get('items'), this.items)) this.fitting = undefined;
    else if (changed.has('current')) this.fit();
  }

  override updated(): void {
    if (this.fitting !== undefined) return;
    const width = (element: Element): number => element.getBoundingClientRect().width;
    this.widths = [...this.querySelectorAll('[data-item]')].map(width);
    this.moreWidth = width(this.querySelector('.org-more')!);
    this.fit();
  }

  fit(): void {
    if (this.widths.length !== this.items.length) return;
    const indexes = fittingItems({
      widths: this.widths,
      moreWidth: this.moreWidth,
      room: this.clientWidth,
      current: this.items.findIndex(({ href }) => href === this.current),
    });
    const fitting = new Set(indexes.map((index) => this.items[index]!.href));
    if (this.fitting === undefined || fitting.symmetricDifference(this.fitting).size > 0) this.fitting = fitting;
  }

  get links(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  }

  async open(focused: number): Promise<void> {
    this.isOpen = true;
    await this.updateComplete;
    this.links.at(focused)?.focus();
  }

  handleKeydown(event: KeyboardEvent): void {
    if (!this.isOpen) {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      return void this.open(event.key === 'ArrowDown' ? 0 : -1);
    }
    if (event.key === 'Tab') return void (this.isOpen = false);
    if (event.key === 'Escape') {
      this.isOpen = false;
      return this.querySelector<HTMLElement>('.org-more button')?.focus();
    }
    const { links } = this;
    const at = links.indexOf(document.activeElement as HTMLElement);
    const steps: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
    const next = steps[event.key] ?? links.findIndex((link) => isTyped(event, link.innerText));
    if (steps[event.key] === undefined && next < 0) return;
    event.preventDefault();
    links.at(next === links.length ? 0 : next)?.focus();
  }

  override render(): TemplateResult {
    const { fitting, items, label } = this;
    const shown = items.filter(({ href }) => fitting?.has(href) ?? true);
    const hidden = items.filter(({ href }) => fitting?.has(href) === false);
    return html`<nav class="org-navigation ${fitting === undefined ? 'org-measuring' : ''}" aria-label=${label}>
      <ul class="slds-grid">
        ${shown.map(
          (item) =>
            html`<li class="slds-context-bar__item ${item.href === this.current ? 'slds-is-active' : ''}" data-item>
              <a class="slds-context-bar__label-action" href=${item.href} aria-current=${item.href === this.current ? 'page' : nothing}
                ><span class="slds-truncate">${item.label}</span></a
              >
            </li>`,
        )}
        ${fitting === undefined || hidden.length > 0 ? this.renderMore(hidden) : nothing}
      </ul>
    </nav>`;
  }

  renderMore(hidden: readonly NavigationItem[]): TemplateResult {
    return html`<li
      class="slds-context-bar__item slds-dropdown-trigger slds-dropdown-trigger_click org-more ${this.isOpen ? 'slds-is-open' : ''}"
      @keydown=${this.handleKeydown}
    >
      <button
        class="slds-button slds-context-bar__label-action"
        type="button"
        aria-haspopup="menu"
        aria-expanded=${this.isOpen}
        @click=${() => (this.isOpen ? (this.isOpen = false) : void this.open(0))}
      >
        More<span class="slds-assistive-text">tabs of ${this.label}</span> ${buttonIcon('chevrondown', 'slds-button__icon_right')}
      </button>
      ${
        this.isOpen
          ? html`<div class="slds-dropdown slds-dropdown_right">
              <ul class="slds-dropdown__list" role="menu" aria-label="More tabs">
                ${hidden.map(
                  ({ href, label }) =>
                    html`<li class="slds-dropdown__item" role="presentation">
                      <a href=${href} role="menuitem" tabindex="-1" @click=${() => (this.isOpen = false)}
                        ><span class="slds-truncate">${label}</span></a
                      >
                    </li>`,
                )}
              </ul>
            </div>`
          : nothing
      }
    </li>`;
  }
}

const isSame = (a: readonly NavigationItem[] | undefined, b: readonly NavigationItem[]): boolean =>
  a?.length === b.length && a.every(({ href }, index) => href === b[index]!.href);

const isTyped = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, label: string): boolean =>
  key.length === 1 && /\S/.test(key) && !ctrlKey && !metaKey && !altKey && label.toLowerCase().startsWith(key.toLowerCase());

customElements.define('org-navigation-bar', OrgNavigationBar);
