import { html, nothing, type TemplateResult } from 'lit';
import type { Cell } from '../server/model/cells.ts';
import type { FieldModel } from '../server/model/objectModel.ts';
import { context } from './context.ts';
import { icon } from './icon.ts';
import { recordUrl } from './router.ts';

const { locale, timeZone } = context.user;

/** Plain text, as the user's locale writes it; empty when there is no value. */
export function formatText(field: Pick<FieldModel, 'type' | 'scale' | 'picklist'>, { value, name }: Cell): string {
  if (value === null || value === undefined || value === '') return '';
  switch (field.type) {
    case 'currency':
      return new Intl.NumberFormat(locale, {
        style: 'currency',
        currency: context.currency,
        minimumFractionDigits: 0,
        maximumFractionDigits: field.scale ?? 2,
      }).format(Number(value));
    case 'percent':
      return `${new Intl.NumberFormat(locale, { maximumFractionDigits: field.scale ?? 2 }).format(Number(value))}%`;
    case 'int':
    case 'double':
      return new Intl.NumberFormat(locale, { maximumFractionDigits: field.scale ?? 0 }).format(Number(value));
    case 'date':
      return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${value}T00:00:00Z`));
    case 'datetime':
      return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(new Date(String(value)));
    case 'boolean':
      return value ? 'Yes' : 'No';
    case 'picklist':
      return field.picklist?.find((each) => each.value === value)?.label ?? String(value);
    case 'multipicklist':
      return String(value).split(';').join('; ');
    case 'reference':
      return name ?? String(value);
    default:
      return String(value);
  }
}

/** The value as it stands on a page: links, ticks and line breaks included. */
export function formatValue(field: FieldModel, cell: Cell | undefined): TemplateResult | string | typeof nothing {
  if (cell === undefined || cell.value === null || cell.value === '') return field.type === 'boolean' ? tick(false) : nothing;
  const text = formatText(field, cell);
  switch (field.type) {
    case 'boolean':
      return tick(cell.value === true);
    case 'reference':
      return cell.object === undefined || cell.object === 'User'
        ? text
        : html`<a href=${recordUrl(cell.object, String(cell.value))}>${text}</a>`;
    case 'email':
      return html`<a href="mailto:${text}">${text}</a>`;
    case 'phone':
      return html`<a href="tel:${text}">${text}</a>`;
    case 'url':
      return html`<a href=${webAddress(text)} target="_blank" rel="noopener noreferrer">${text}</a>`;
    case 'textarea':
      return html`<span class="org-lines">${text}</span>`;
    default:
      return text;
  }
}

/** Whatever a person typed, it leads to the web and nowhere else. */
const webAddress = (text: string): string => (/^https?:\/\//i.test(text) ? text : `https://${text}`);

const tick = (isOn: boolean): TemplateResult =>
  html`${icon(isOn ? 'utility:check' : 'utility:steps', 'xx-small')}<span class="slds-assistive-text">${isOn ? 'Yes' : 'No'}</span>`;
