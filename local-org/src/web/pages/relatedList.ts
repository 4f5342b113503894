import { html, nothing, type TemplateResult } from 'lit';
import type { RelatedRows } from '../server/model/relatedModel.ts';
import type { Cell } from '../server/model/cells.ts';
import { request } from '../platform/client/request.ts';
import { LightElement } from './lightElement.ts';
import { formatText, formatValue } from './formatValue.ts';
import { icon } from './icon.ts';
import { problemOf, problemPanel, spinner, type Problem } from './problem.ts';
import { recordUrl } from './router.ts';
import './newRecordDialog.ts';

/** The newest children of one kind, with "New" for who may. */
class OrgRelatedList extends LightElement {
  static override properties = {
    recordId: {},
    recordName: {},
    relationship: {},
    isEmptyHidden: { attribute: false },
    list: { state: true },
    problem: { state: true },
    isCreating: { state: true },
  };
  declare recordId: string;
  declare recordName: string;
  declare relationship: string;
  declare isEmptyHidden: boolean;
  declare list: RelatedRows | undefined;
  declare problem: Problem | undefined;
  declare isCreating: boolean;

  constructor() {
    super();
    this.isCreating = false;
    this.isEmptyHidden = false;
  }

  override firstUpdated(): void {
    void this.load();
  }

  async load(): Promise<void> {
    try {
      this.list = (await request('GET', `/web/model/related/${this.recordId}/${this.relationship}`)) as RelatedRows;
    } catch (error) {
      this.problem = problemOf(error);
    }
  }

  override render(): TemplateResult | typeof nothing {
    const { list, problem } = this;
    if (problem) return problemPanel(problem, `The related list "${this.relationship}" cannot be shown`);
    if (list === undefined) return this.isEmptyHidden ? nothing : html`<article class="slds-card">${spinner()}</article>`;
    if (this.isEmptyHidden && list.rows.length === 0 && !list.object.canCreate) return nothing;
    const preset: Readonly<Record<string, Cell>> = { [list.field]: { value: this.recordId, name: this.recordName } };
    return html`<article class="slds-card org-card">
      <div class="slds-card__header slds-grid">
        <header class="slds-media slds-media_center slds-has-flexi-truncate">
          <div class="slds-media__figure">${icon(list.object.icon, 'small')}</div>
          <div class="slds-media__body">
            <h2 class="slds-card__header-title">${list.label} (${list.rows.length}${list.hasMore ? '+' : ''})</h2>
          </div>
          ${list.object.canCreate ? html`<div class="slds-no-flex"><button class="slds-button slds-button_neutral" type="button" aria-label="New ${list.object.label}" @click=${() => (this.isCreating = true)}>New</button></div>` : nothing}
        </header>
      </div>
      ${list.rows.length === 0 ? nothing : this.renderRows(list)}
      ${this.isCreating ? html`<org-new-record .object=${list.object.name} .preset=${preset} @close=${() => (this.isCreating = false)}></org-new-record>` : nothing}
    </article>`;
  }

  renderRows({ columns, rows, object, hasMore }: RelatedRows): TemplateResult {
    const [first, ...rest] = columns;
    return html`<ul class="slds-card__body slds-card__body_inner org-tiles">
        ${rows.map(
          ({ id, cells }) =>
            html`<li class="slds-tile">
              <h3 class="slds-tile__title slds-truncate">
                <a href=${recordUrl(object.name, id)}>${(first && formatText(first, cells[first.name]!)) || object.label}</a>
              </h3>
              <dl class="slds-tile__detail org-tile-detail">
                ${rest.map((field) => {
                  const value = formatValue(field, cells[field.name]);
                  return value === nothing
                    ? nothing
                    : html`<div>
                        <dt class="slds-text-color_weak">${field.label}:</dt>
                        <dd>${value}</dd>
                      </div>`;
                })}
              </dl>
            </li>`,
        )}
      </ul>
      ${hasMore ? html`<footer class="slds-card__footer"><a class="slds-card__footer-action" href="/lightning/o/${object.name}/list">View all ${object.pluralLabel}</a></footer>` : nothing}`;
  }
}

customElements.define('org-related-list', OrgRelatedList);
