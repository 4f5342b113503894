import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { chooseApp, context } from './context.ts';
import { LightElement } from './lightElement.ts';
import { icon } from './icon.ts';
import { modal, openDialog } from './modal.ts';
import { navigate } from './router.ts';

/** The nine dots: every app and every item this user has, with a search over both. */
class OrgAppLauncher extends LightElement {
  static override properties = { isOpen: { state: true }, search: { state: true } };
  declare isOpen: boolean;
  declare search: string;

  constructor() {
    super();
    this.isOpen = false;
    this.search = '';
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('isOpen') && this.isOpen) {
      openDialog(this);
      this.querySelector<HTMLInputElement>('input')?.focus();
    }
  }

  openApp(name: string): void {
    const app = context.apps.find((each) => each.name === name)!;
    chooseApp(name);
    this.isOpen = false;
    this.dispatchEvent(new CustomEvent('app-chosen', { bubbles: true }));
    navigate(app.items[0]?.href ?? '/lightning/page/home');
  }

  override render(): TemplateResult {
    return html`<button
        class="slds-button slds-icon-waffle_container slds-context-bar__button"
        type="button"
        title="App Launcher"
        aria-haspopup="dialog"
        @click=${() => (this.isOpen = true)}
      >
        <span class="slds-icon-waffle">${Array.from({ length: 9 }, (_, index) => html`<span class="slds-r${index + 1}"></span>`)}</span>
        <span class="slds-assistive-text">App Launcher</span>
      </button>
      ${this.isOpen ? this.renderDialog() : nothing}`;
  }

  renderDialog(): TemplateResult {
    const close = (): void => void ((this.isOpen = false), (this.search = ''));
    const matches = (label: string): boolean => label.toLowerCase().includes(this.search.toLowerCase());
    const apps = context.apps.filter(({ label }) => matches(label));
    const items = context.items.filter(({ label }) => matches(label));
    return modal({
      title: 'App Launcher',
      size: 'large',
      close,
      body: html`<label class="slds-assistive-text" for="org-launcher-search">Search apps and items</label>
        <input
          id="org-launcher-search"
          class="slds-input slds-m-bottom_medium"
          type="search"
          placeholder="Search apps and items…"
          .value=${this.search}
          @input=${(event: Event) => (this.search = (event.target as HTMLInputElement).value)}
        />
        <h3 class="slds-text-heading_small slds-m-bottom_small">Apps</h3>
        <ul class="org-launcher">
          ${apps.map(
            ({ name, label, description, color }) =>
              html`<li>
                <button class="slds-button org-launcher-app" type="button" @click=${() => this.openApp(name)}>
                  <span
                    class="org-launcher-figure"
                    style="background:${/^#[0-9a-f]{3,8}$/i.test(color) ? color : '#0070d2'}"
                    aria-hidden="true"
                    >${label.slice(0, 2).toUpperCase()}</span
                  >
                  <span
                    ><span class="org-launcher-label">${label}</span
                    ><span class="slds-show slds-text-body_small slds-text-color_weak">${description}</span></span
                  >
                </button>
              </li>`,
          )}
        </ul>
        <h3 class="slds-text-heading_small slds-m-vertical_small">Items</h3>
        <ul class="org-launcher-items">
          ${items.map(({ label, href, icon: name }) => html`<li>${icon(name, 'x-small')} <a href=${href} @click=${close}>${label}</a></li>`)}
        </ul>
        ${apps.length + items.length === 0 ? html`<p class="slds-text-color_weak">Nothing matches "${this.search}".</p>` : nothing}`,
      footer: html`<button class="slds-button slds-button_neutral" type="button" @click=${close}>Close</button>`,
    });
  }
}

customElements.define('org-app-launcher', OrgAppLauncher);
