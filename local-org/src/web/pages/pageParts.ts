import { html, nothing, type TemplateResult } from 'lit';
import type { PageModel, PagePart, TemplateRow } from '../server/model/flexiPage.ts';
import type { RecordModel } from '../server/model/recordModel.ts';
import { component } from './componentHost.ts';
import { tabset } from './tabset.ts';
import { highlightsPanel } from './highlightsPanel.ts';
import { formatValue } from './formatValue.ts';
import './detailPanel.ts';
import './relatedList.ts';

/** What the parts of a page are about; undefined on an app page. */
export type PageSubject = RecordModel | undefined;

/** Titles App Builder offers for tabs are names of labels. */
const STANDARD_TITLES: Readonly<Record<string, string>> = {
  'Standard.Tab.detail': 'Details',
  'Standard.Tab.relatedLists': 'Related',
  'Standard.Tab.activity': 'Activity',
  'Standard.Tab.chatter': 'Chatter',
  'Standard.Tab.collaborate': 'Chatter',
  'Standard.Tab.news': 'News',
};

/** A deployed page: its regions as its template places them. */
export function flexiPage(page: PageModel, subject: PageSubject): TemplateResult {
  const region = (name: string): TemplateResult =>
    html`<div class="org-region">${(page.regions[name] ?? []).map((part) => pagePart(part, subject))}</div>`;
  const rows = (all: readonly TemplateRow[]): TemplateResult =>
    html`${all.map(
      (row) =>
        html`<div class="org-row" style="--org-columns:${row.map(({ width }) => `minmax(0, ${width}fr)`).join(' ')}">
          ${row.map((each) => ('region' in each ? region(each.region) : html`<div class="org-stack">${rows(each.rows)}</div>`))}
        </div>`,
    )}`;
  return html`<div class="org-flexipage">${rows(page.rows)}</div>`;
}

/** One part. What this org does not have says so in its place. */
export function pagePart(part: PagePart, subject: PageSubject): TemplateResult | typeof nothing {
  const { name, properties, facets } = part;
  const inside = (facet: string): TemplateResult => html`${(facets[facet] ?? []).map((each) => pagePart(each, subject))}`;
  switch (name) {
    case 'force:highlightsPanel':
      return subject ? highlightsPanel(subject) : nothing;
    case 'force:detailPanel':
    case 'force:recordDetailPanelMobile':
      return subject ? detailPanel(subject) : nothing;
    case 'force:relatedListContainer':
      return subject ? relatedLists(subject) : nothing;
    case 'force:relatedListSingleContainer':
    case 'force:relatedListQuickLinksContainer':
      return subject && properties.relatedListApiName
        ? relatedList(subject, properties.relatedListApiName)
        : subject
          ? relatedLists(subject)
          : nothing;
    case 'flexipage:tabset':
      return tabset(
        (facets.tabs ?? []).map((tab) => ({
          label: titleOf(tab),
          render: () => html`${(tab.facets.body ?? []).map((each) => pagePart(each, subject))}`,
        })),
      );
    case 'flexipage:fieldSection':
      return html`<article class="slds-card org-card slds-p-around_small">
        <h2 class="slds-section-title_divider slds-m-bottom_small">${properties.label ?? 'Fields'}</h2>
        <div class="org-columns">${inside('columns')}</div>
      </article>`;
    case 'flexipage:column':
      return html`<dl>${inside('body')}</dl>`;
    case 'field':
      return subject ? fieldOf(subject, properties.field ?? '') : nothing;
    case 'flexipage:richText':
      return html`<article class="slds-card org-card slds-p-around_medium">${plainText(properties.richTextValue ?? '')}</article>`;
    default:
      return componentOrNote(part, subject);
  }
}

const titleOf = ({ properties }: PagePart): string => STANDARD_TITLES[properties.title ?? ''] ?? properties.title ?? 'Tab';

/** Markup of an administrator is not run here; its words are. */
const plainText = (markup: string): string => new DOMParser().parseFromString(markup, 'text/html').body.textContent ?? '';

function componentOrNote({ name, properties }: PagePart, subject: PageSubject): TemplateResult {
  const own = /^(?:c:|c__)?([a-zA-Z][a-zA-Z0-9_]*)$/.exec(name)?.[1];
  if (own === undefined) {
    return html`<div class="slds-box slds-theme_shade org-note">
      This page has the component <code>${name}</code> here, which the local org does not have.
    </div>`;
  }
  const given = Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, typed(value)]));
  return component(own, subject ? { ...given, recordId: subject.id, objectApiName: subject.object.name } : given);
}

/** Metadata writes every value as text. */
function typed(value: string): unknown {
  if (value === 'true' || value === 'false') return value === 'true';
  return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
}

const detailPanel = (subject: RecordModel): TemplateResult =>
  html`<article class="slds-card org-card"><org-detail-panel .record=${subject}></org-detail-panel></article>`;

const relatedList = (subject: RecordModel, relationship: string): TemplateResult =>
  html`<org-related-list .recordId=${subject.id} .recordName=${subject.name} .relationship=${relationship}></org-related-list>`;

const relatedLists = (subject: RecordModel): TemplateResult =>
  subject.relatedLists.length === 0
    ? html`<div class="slds-card org-card slds-p-around_medium slds-text-color_weak">
        There is nothing related to this ${subject.object.label.toLowerCase()}.
      </div>`
    : html`${subject.relatedLists.map(
        ({ relationship }) =>
          html`<org-related-list
            .recordId=${subject.id}
            .recordName=${subject.name}
            .relationship=${relationship}
            .isEmptyHidden=${true}
          ></org-related-list>`,
      )}`;

function fieldOf({ fields, cells }: RecordModel, name: string): TemplateResult | typeof nothing {
  const field = fields[name];
  return field === undefined
    ? nothing
    : html`<div class="slds-form-element slds-form-element_readonly">
        <dt class="slds-form-element__label">${field.label}</dt>
        <dd class="slds-form-element__static">${formatValue(field, cells[name])}</dd>
      </div>`;
}

/** The page of a record for which none was deployed. */
export function genericPage(subject: RecordModel): TemplateResult {
  return html`<div class="org-flexipage">
    <div class="org-region">${highlightsPanel(subject)}</div>
    <div class="org-region">
      <div class="slds-card org-card">
        ${tabset([
          { label: 'Details', render: () => html`<org-detail-panel .record=${subject}></org-detail-panel>` },
          { label: 'Related', render: () => relatedLists(subject) },
        ])}
      </div>
    </div>
  </div>`;
}
