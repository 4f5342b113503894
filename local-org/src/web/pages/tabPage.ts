import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { PageModel } from '../server/model/flexiPage.ts';
import { request } from '../platform/client/request.ts';
import { LightElement } from './lightElement.ts';
import { component } from './componentHost.ts';
import { flexiPage } from './pageParts.ts';
import { problemOf, problemPanel, spinner, type Problem } from './problem.ts';
import { setTitle } from './title.ts';

interface TabModel {
  readonly label: string;
  readonly component?: string;
  readonly page?: PageModel;
}

/** `/lightning/n/<tab>` and `/lightning/page/home`: a component, an app page or a home page. */
class OrgTabPage extends LightElement {
  static override properties = { model: {}, tab: { state: true }, problem: { state: true } };
  /** Where its model is read: `tab/Portfolio`. */
  declare model: string;
  declare tab: TabModel | undefined;
  declare problem: Problem | undefined;

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('model')) void this.load();
  }

  async load(): Promise<void> {
    this.tab = undefined;
    this.problem = undefined;
    const { model } = this;
    try {
      const tab = (await request('GET', `/web/model/${model}`)) as TabModel;
      if (model !== this.model) return;
      this.tab = tab;
      setTitle(tab.label);
    } catch (error) {
      if (model === this.model) this.problem = problemOf(error);
    }
  }

  override render(): TemplateResult {
    const { tab, problem } = this;
    if (problem)
      return html`<h1 class="slds-assistive-text">Page not found</h1>
        ${problemPanel(problem, 'This page cannot be shown')}`;
    if (tab === undefined) return spinner();
    const body = tab.component
      ? component(tab.component, {})
      : tab.page
        ? flexiPage(tab.page, undefined)
        : html`<p class="org-empty">This tab leads to nothing the local org can show.</p>`;
    return html`<h1 class="slds-assistive-text">${tab.label}</h1>
      ${body}`;
  }
}

customElements.define('org-tab-page', OrgTabPage);
