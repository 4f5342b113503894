import { html, nothing, type TemplateResult } from 'lit';
import type { RecordModel } from '../server/model/recordModel.ts';
import { formatValue } from './formatValue.ts';
import { icon } from './icon.ts';

/** The record's name, its few most important fields, and what one may do with it. */
export function highlightsPanel({ object, name, highlights, fields, cells, canEdit, canDelete }: RecordModel): TemplateResult {
  const shown = highlights.flatMap((each) => (fields[each] ? [fields[each]] : []));
  const ask =
    (action: string) =>
    (event: Event): void =>
      void (event.target as HTMLElement).dispatchEvent(new CustomEvent('record-action', { bubbles: true, detail: action }));
  return html`<header class="slds-page-header slds-page-header_record-home org-card">
    <div class="slds-page-header__row">
      <div class="slds-page-header__col-title">
        <div class="slds-media">
          <div class="slds-media__figure">${icon(object.icon, 'large')}</div>
          <div class="slds-media__body">
            <h1 class="slds-page-header__name">
              <span class="slds-show slds-text-body_small">${object.label}</span
              ><span class="slds-page-header__title slds-truncate">${name}</span>
            </h1>
          </div>
        </div>
      </div>
      <div class="slds-page-header__col-actions">
        <div class="slds-button-group" role="group" aria-label="Actions">
          ${canEdit ? html`<button class="slds-button slds-button_neutral" type="button" @click=${ask('edit')}>Edit</button>` : nothing}
          ${canDelete ? html`<button class="slds-button slds-button_neutral" type="button" @click=${ask('delete')}>Delete</button>` : nothing}
        </div>
      </div>
    </div>
    ${
      shown.length === 0
        ? nothing
        : html`<dl class="slds-page-header__row slds-page-header__row_gutters org-highlights">
            ${shown.map((field) => {
              const value = formatValue(field, cells[field.name]);
              return html`<div class="slds-page-header__detail-block">
                <dt class="slds-text-title slds-truncate">${field.label}</dt>
                <dd class="slds-truncate">
                  ${value === nothing ? html`<span class="slds-text-color_weak">—<span class="slds-assistive-text">empty</span></span>` : value}
                </dd>
              </div>`;
            })}
          </dl>`
    }
  </header>`;
}
