import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { ListModel, RowModel } from '../server/model/listModel.ts';
import { request } from '../platform/client/request.ts';
import { LightElement } from './lightElement.ts';
import { formatText, formatValue } from './formatValue.ts';
import { buttonIcon, icon } from './icon.ts';
import { problemOf, problemPanel, spinner, type Problem } from './problem.ts';
import { navigate, recordUrl } from './router.ts';
import { setTitle } from './title.ts';
import './newRecordDialog.ts';

type Column = ListModel['columns'][number];

/** `/lightning/o/<object>/list`: a list view to sort, search and scroll. */
class OrgListPage extends LightElement {
  static override properties = {
    object: {},
    action: {},
    list: { state: true },
    rows: { state: true },
    problem: { state: true },
    isLoading: { state: true },
    query: { state: true },
  };
  declare object: string;
  /** `new` opens the form at once. */
  declare action: string;
  declare list: ListModel | undefined;
  declare rows: readonly RowModel[];
  declare problem: Problem | undefined;
  declare isLoading: boolean;
  declare query: { readonly view: string; readonly search: string; readonly sort: string; readonly isDescending: boolean };
  /** Only the answer to the latest question counts. */
  latest = 0;
  timer: ReturnType<typeof setTimeout> | undefined;
  observer: IntersectionObserver | undefined;

  constructor() {
    super();
    this.rows = [];
    this.isLoading = false;
    this.reset();
  }

  reset(): void {
    this.list = undefined;
    this.rows = [];
    this.query = { view: '', search: '', sort: '', isDescending: false };
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('object')) {
      this.reset();
      void this.load();
    }
    const end = this.querySelector('.org-list-end');
    this.observer?.disconnect();
    if (end === null) return;
    this.observer = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && this.loadMore());
    this.observer.observe(end);
  }

  override disconnectedCallback(): void {
    this.observer?.disconnect();
    super.disconnectedCallback();
  }

  ask(query: Partial<OrgListPage['query']>): void {
    this.query = { ...this.query, ...query };
    void this.load();
  }

  async load(offset = 0): Promise<void> {
    const number = ++this.latest;
    const { view, search, sort, isDescending } = this.query;
    const parameters = new URLSearchParams({
      view,
      search,
      sort,
      direction: isDescending ? 'descending' : 'ascending',
      offset: String(offset),
    });
    this.isLoading = true;
    try {
      const list = (await request('GET', `/web/model/list/${this.object}?${parameters}`)) as ListModel;
      if (number !== this.latest) return;
      this.list = list;
      this.rows = offset === 0 ? list.rows : [...this.rows, ...list.rows];
      this.problem = undefined;
      setTitle(list.object.pluralLabel);
    } catch (error) {
      if (number === this.latest) this.problem = problemOf(error);
    } finally {
      if (number === this.latest) this.isLoading = false;
    }
  }

  loadMore(): void {
    if (!this.isLoading && this.list?.hasMore) void this.load(this.rows.length);
  }

  override render(): TemplateResult {
    const { list, problem } = this;
    if (list === undefined)
      return html`<h1 class="slds-assistive-text">${this.object}</h1>
        ${problem ? problemPanel(problem, 'This list cannot be shown') : spinner()}`;
    return html`<div class="slds-card org-card org-list">
        ${this.renderHeader(list)} ${problemPanel(problem, 'This list cannot be shown')}
        ${this.rows.length === 0 ? this.renderEmpty(list) : this.renderTable(list)}
      </div>
      ${this.action === 'new' ? html`<org-new-record .object=${list.object.name} @close=${() => navigate(`/lightning/o/${list.object.name}/list`, { replace: true })}></org-new-record>` : nothing}`;
  }

  renderHeader({ object, views, view, sortLabel, hasMore }: ListModel): TemplateResult {
    return html`<header class="slds-page-header slds-page-header_object-home">
      <div class="slds-page-header__row">
        <div class="slds-page-header__col-title">
          <div class="slds-media">
            <div class="slds-media__figure">${icon(object.icon, 'large')}</div>
            <div class="slds-media__body">
              <h1 class="slds-page-header__name"><span class="slds-text-body_small slds-show">${object.pluralLabel}</span></h1>
              <label class="slds-assistive-text" for="org-view">List view</label>
              <select
                id="org-view"
                class="org-view-picker"
                @change=${(event: Event) => this.ask({ view: (event.target as HTMLSelectElement).value, sort: '' })}
              >
                ${views.map(({ name, label }) => html`<option value=${name} ?selected=${name === view}>${label}</option>`)}
              </select>
            </div>
          </div>
        </div>
        <div class="slds-page-header__col-actions">
          ${object.canCreate ? html`<a class="slds-button slds-button_neutral" role="button" href="/lightning/o/${object.name}/new">New</a>` : nothing}
        </div>
      </div>
      <div class="slds-page-header__row org-list-tools">
        <p class="slds-page-header__meta-text" role="status">
          ${this.rows.length}${hasMore ? '+' : ''} ${this.rows.length === 1 ? 'item' : 'items'} • Sorted by ${sortLabel}
        </p>
        <div class="slds-form-element__control slds-input-has-icon slds-input-has-icon_left">
          ${icon('utility:search', 'x-small', 'slds-input__icon slds-input__icon_left')}
          <label class="slds-assistive-text" for="org-search">Search this list</label>
          <input
            id="org-search"
            class="slds-input"
            type="search"
            placeholder="Search this list…"
            .value=${this.query.search}
            @input=${(event: Event) => {
              const search = (event.target as HTMLInputElement).value;
              clearTimeout(this.timer);
              this.timer = setTimeout(() => this.ask({ search }), 200);
            }}
          />
        </div>
      </div>
    </header>`;
  }

  renderEmpty({ object }: ListModel): TemplateResult {
    if (this.query.search !== '')
      return html`<p class="org-empty">No ${object.pluralLabel.toLowerCase()} match "${this.query.search}".</p>`;
    return html`<p class="org-empty">There are no ${object.pluralLabel.toLowerCase()} here yet.</p>`;
  }

  renderTable({ columns, object, hasMore }: ListModel): TemplateResult {
    return html`<div class="org-scroll" role="region" aria-label="${object.pluralLabel}" tabindex="0">
      <table class="slds-table slds-table_cell-buffer slds-table_bordered" aria-busy=${this.isLoading}>
        <thead>
          <tr class="slds-line-height_reset">
            ${columns.map((column) => this.renderColumn(column))}
          </tr>
        </thead>
        <tbody>
          ${this.rows.map(
            ({ id, cells }) =>
              html`<tr class="slds-hint-parent">
                ${columns.map((column) => {
                  const cell = cells[column.name];
                  return column.name === object.nameField
                    ? html`<th scope="row">
                        <a class="slds-truncate org-cell" href=${recordUrl(object.name, id)}
                          >${(cell && formatText(column, cell)) || '(no name)'}</a
                        >
                      </th>`
                    : html`<td class=${isNumber(column) ? 'org-number' : ''}>
                        <div class="slds-truncate org-cell" title=${cell ? formatText(column, cell) : nothing}>
                          ${formatValue(column, cell)}
                        </div>
                      </td>`;
                })}
              </tr>`,
          )}
        </tbody>
      </table>
      ${hasMore ? html`<div class="org-list-end"><button class="slds-button" type="button" @click=${() => this.loadMore()}>Load more</button></div>` : nothing}
    </div>`;
  }

  renderColumn({ name, label, isSortable, ...column }: Column): TemplateResult {
    const isSorted = this.list!.sort === name;
    const direction = isSorted ? (this.list!.isDescending ? 'descending' : 'ascending') : 'none';
    return html`<th scope="col" aria-sort=${isSortable ? direction : nothing} class=${isNumber(column) ? 'org-number' : ''}>
      ${
        isSortable
          ? html`<button
              class="slds-button org-sort"
              type="button"
              @click=${() => this.ask({ sort: name, isDescending: isSorted && !this.list!.isDescending })}
            >
              ${label}
              ${isSorted ? buttonIcon(this.list!.isDescending ? 'arrowdown' : 'arrowup', 'slds-button__icon_right slds-button__icon_small') : nothing}
            </button>`
          : html`<div class="slds-truncate">${label}</div>`
      }
    </th>`;
  }
}

const isNumber = ({ type }: Pick<Column, 'type'>): boolean => ['currency', 'percent', 'double', 'int'].includes(type);

customElements.define('org-list-page', OrgListPage);
