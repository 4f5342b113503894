import { html, nothing, type TemplateResult } from 'lit';
import type { PageReference } from '../platform/client/pageReference.ts';
import { context, currentApp } from './context.ts';
import { LightElement } from './lightElement.ts';
import { component } from './componentHost.ts';
import { currentPage, navigate, startRouter } from './router.ts';
import { setTitle } from './title.ts';
import { startWatching } from './watch.ts';
import './appLauncher.ts';
import './listPage.ts';
import './navigationBar.ts';
import './recordPage.ts';
import './tabPage.ts';
import './toasts.ts';
import './userMenu.ts';

/** The frame of every page: global header, the app's navigation, and the page the address says. */
class OrgApp extends LightElement {
  static override properties = { page: { state: true } };
  declare page: PageReference;

  constructor() {
    super();
    this.page = currentPage();
    window.addEventListener('lightning:navigated', () => {
      this.page = currentPage();
      void this.updateComplete.then(() => this.querySelector<HTMLElement>('#main')?.focus({ preventScroll: true }));
      window.scrollTo(0, 0);
    });
    this.addEventListener('app-chosen', () => this.requestUpdate());
  }

  override render(): TemplateResult {
    const app = currentApp();
    return html`<a
        class="org-skip slds-assistive-text slds-assistive-text_focus"
        href="#main"
        @click=${(event: Event) => (event.preventDefault(), this.querySelector<HTMLElement>('#main')?.focus())}
        >Skip to main content</a
      >
      <header class="org-banner">
        <div class="org-header">
          <div class="org-brand">
            <span class="org-logo" aria-hidden="true">${context.orgName.slice(0, 1).toUpperCase()}</span
            ><span class="slds-truncate">${context.orgName}</span
            >${context.isSandboxed ? html`<span class="slds-badge slds-m-left_small">Lightning Web Security</span>` : nothing}
          </div>
          <org-user-menu></org-user-menu>
        </div>
        <div class="slds-context-bar">
          <div class="slds-context-bar__primary">
            <div class="slds-context-bar__item slds-no-hover">
              <div class="slds-context-bar__icon-action"><org-app-launcher></org-app-launcher></div>
              <span class="slds-context-bar__label-action slds-context-bar__app-name"><span class="slds-truncate">${app.label}</span></span>
            </div>
          </div>
          <org-navigation-bar
            class="slds-context-bar__secondary"
            .items=${app.items}
            .label=${app.label}
            .current=${app.items.find(({ href }) => isAt(this.page, href))?.href}
          ></org-navigation-bar>
        </div>
      </header>
      <main id="main" class="org-main" tabindex="-1">${this.renderPage()}</main>
      <org-toasts></org-toasts>`;
  }

  renderPage(): TemplateResult {
    const { type, attributes, state } = this.page;
    switch (type) {
      case 'standard__recordPage':
        return html`<org-record-page
          .recordId=${isId(attributes.objectApiName) ? attributes.objectApiName : attributes.recordId}
        ></org-record-page>`;
      case 'standard__objectPage':
        return html`<org-list-page .object=${attributes.objectApiName} .action=${attributes.actionName}></org-list-page>`;
      case 'standard__navItemPage':
        return html`<org-tab-page .model=${`tab/${attributes.apiName}`}></org-tab-page>`;
      case 'standard__component': {
        const name = (attributes.componentName ?? '').replace(/^c__/, '');
        setTitle(name);
        // A component on a page of its own finds its state in CurrentPageReference; a record id is given as well.
        return html`<h1 class="slds-assistive-text">${name}</h1>
          ${component(name, { recordId: state?.c__recordId })}`;
      }
      default: {
        const { name, items } = currentApp();
        if (isHome(this.page) && items.some(({ href }) => href === HOME))
          return html`<org-tab-page .model=${`home?app=${encodeURIComponent(name)}`}></org-tab-page>`;
        const first = items[0]?.href;
        if (first !== undefined) queueMicrotask(() => navigate(first, { replace: true }));
        return html`<h1 class="slds-assistive-text">Home</h1>
          <p class="org-empty">
            ${first === undefined ? 'There is nothing you may see in this org yet. Deploy an app, or ask for a permission set.' : ''}
          </p>`;
      }
    }
  }
}

const isId = (text: string | undefined): boolean => /^[a-zA-Z0-9]{15}([a-zA-Z0-9]{3})?$/.test(text ?? '') && /\d/.test(text ?? '');

const HOME = '/lightning/page/home';

const isHome = ({ type, attributes }: PageReference): boolean => type === 'standard__namedPage' && attributes.pageName === 'home';

/** A record is under its object's tab. */
function isAt({ type, attributes }: PageReference, href: string): boolean {
  if (type === 'standard__navItemPage') return href === `/lightning/n/${attributes.apiName}`;
  if (isHome({ type, attributes })) return href === HOME;
  return attributes.objectApiName !== undefined && href === `/lightning/o/${attributes.objectApiName}/list`;
}

startRouter();
startWatching();
customElements.define('org-app', OrgApp);
