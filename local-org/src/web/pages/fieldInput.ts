import { html, nothing, type TemplateResult } from 'lit';
import type { FieldValue } from '../../soql/selectQuery.ts';
import type { FieldModel } from '../server/model/objectModel.ts';
import { context } from './context.ts';
import { helpIcon } from './helpIcon.ts';
import { icon } from './icon.ts';
import './lookupInput.ts';

export interface FieldInputOptions {
  readonly field: FieldModel;
  readonly value: FieldValue;
  /** What a reference's value is called, and the object it is of. */
  readonly name?: string;
  readonly object?: string;
  /** The object whose form this is. */
  readonly form: string;
  /** Values of the fields a lookup's filter compares with, by field. */
  readonly filterValues: Readonly<Record<string, string>>;
  readonly error?: string;
  change(value: FieldValue): void;
}

let count = 0;
const ids = new Map<string, string>();
const idOf = (field: FieldModel): string => {
  const known = ids.get(field.name) ?? `org-input-${++count}`;
  ids.set(field.name, known);
  return known;
};

/** A labelled SLDS form element for one field, with its error below it. */
export function fieldInput(options: FieldInputOptions): TemplateResult {
  const { field, error } = options;
  const id = idOf(field);
  if (field.type === 'multipicklist') return multiPicklist(options, id);
  return html`<div class="slds-form-element ${error ? 'slds-has-error' : ''}" data-field=${field.name}>
    ${field.type === 'boolean' ? nothing : html`${label(field, id)}${helpIcon(field.label, field.help)}`}
    <div class="slds-form-element__control">${control(options, id)}</div>
    ${error ? html`<div class="slds-form-element__help" id="${id}-error">${error}</div>` : nothing}
  </div>`;
}

const required = (field: FieldModel): TemplateResult | typeof nothing =>
  field.isRequired ? html`<abbr class="slds-required" title="required">* </abbr>` : nothing;

const label = (field: FieldModel, id: string): TemplateResult =>
  html`<label class="slds-form-element__label" for=${id}>${required(field)}${field.label}</label>`;

function control({ field, value, name, object, form, filterValues, error, change }: FieldInputOptions, id: string): TemplateResult {
  const described = error ? `${id}-error` : nothing;
  const invalid = error ? 'true' : nothing;
  const text = value === null ? '' : String(value);
  const handleInput = (event: Event): void => change((event.target as HTMLInputElement).value || null);
  switch (field.type) {
    case 'boolean':
      return html`<div class="slds-checkbox">
        <input
          type="checkbox"
          id=${id}
          .checked=${value === true}
          aria-describedby=${described}
          @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
        />
        <label class="slds-checkbox__label" for=${id}
          ><span class="slds-checkbox_faux"></span><span class="slds-form-element__label">${field.label}</span></label
        >${helpIcon(field.label, field.help)}
      </div>`;
    case 'picklist':
      return html`<div class="slds-select_container">
        <select
          class="slds-select"
          id=${id}
          aria-describedby=${described}
          aria-invalid=${invalid}
          ?required=${field.isRequired}
          @change=${handleInput}
        >
          <option value="" ?selected=${text === ''}>--None--</option>
          ${withCurrent(field, text).map((each) => html`<option value=${each.value} ?selected=${each.value === text}>${each.label}</option>`)}
        </select>
      </div>`;
    case 'textarea':
      return html`<textarea
        class="slds-textarea"
        id=${id}
        rows="4"
        maxlength=${field.length ?? nothing}
        aria-describedby=${described}
        aria-invalid=${invalid}
        ?required=${field.isRequired}
        .value=${text}
        @input=${handleInput}
      ></textarea>`;
    case 'reference':
      return html`<org-lookup
        .inputId=${id}
        .form=${form}
        .field=${field.name}
        .targets=${field.referenceTo ?? []}
        .target=${object}
        .filterValues=${filterValues}
        .isRequired=${field.isRequired}
        .label=${field.label}
        .value=${text || undefined}
        .name=${name ?? ''}
        .describedBy=${described === nothing ? '' : described}
        .change=${change}
      ></org-lookup>`;
    case 'currency':
    case 'double':
    case 'int':
    case 'percent':
      return withUnit(
        field,
        html`<input
          class="slds-input"
          type="number"
          step="any"
          id=${id}
          aria-describedby=${described}
          aria-invalid=${invalid}
          ?required=${field.isRequired}
          .value=${text}
          @input=${(event: Event) => change((event.target as HTMLInputElement).value === '' ? null : Number((event.target as HTMLInputElement).value))}
        />`,
      );
    case 'datetime':
      return html`<input
        class="slds-input"
        type="datetime-local"
        id=${id}
        aria-describedby=${described}
        aria-invalid=${invalid}
        .value=${localTime(text)}
        @input=${(event: Event) => change(instant((event.target as HTMLInputElement).value))}
      />`;
    default:
      return html`<input
        class="slds-input"
        type=${INPUT_TYPES[field.type] ?? 'text'}
        id=${id}
        maxlength=${field.length ?? nothing}
        aria-describedby=${described}
        aria-invalid=${invalid}
        ?required=${field.isRequired}
        .value=${text}
        @input=${handleInput}
      />`;
  }
}

/** A currency's sign before the number, a percent sign after it. */
function withUnit({ type }: FieldModel, input: TemplateResult): TemplateResult {
  const sign = type === 'currency' ? currencySign() : type === 'percent' ? '%' : undefined;
  if (sign === undefined) return input;
  const addon = html`<span class="slds-form-element__addon">${sign}</span>`;
  return html`<div class="slds-input-has-fixed-addon">
    ${type === 'currency' ? addon : nothing}${input}${type === 'percent' ? addon : nothing}
  </div>`;
}

const currencySign = (): string =>
  new Intl.NumberFormat(context.user.locale, { style: 'currency', currency: context.currency, currencyDisplay: 'narrowSymbol' })
    .formatToParts(0)
    .find(({ type }) => type === 'currency')?.value ?? context.currency;

const INPUT_TYPES: Readonly<Record<string, string>> = { date: 'date', email: 'email', phone: 'tel', url: 'text', time: 'time' };

/** A value that was once allowed stays choosable, so that saving another field does not change it. */
function withCurrent(field: FieldModel, value: string): readonly { readonly value: string; readonly label: string }[] {
  const values = field.picklist ?? [];
  return value === '' || values.some((each) => each.value === value) ? values : [...values, { value, label: value }];
}

function multiPicklist({ field, value, error, change }: FieldInputOptions, id: string): TemplateResult {
  const chosen = new Set(value === null ? [] : String(value).split(';'));
  const toggle = (each: string, isOn: boolean): void => {
    if (isOn) chosen.add(each);
    else chosen.delete(each);
    change(
      chosen.size === 0
        ? null
        : (field.picklist ?? [])
            .map((option) => option.value)
            .filter((option) => chosen.has(option))
            .join(';'),
    );
  };
  return html`<fieldset
    class="slds-form-element ${error ? 'slds-has-error' : ''}"
    data-field=${field.name}
    aria-describedby=${error ? `${id}-error` : nothing}
  >
    <legend class="slds-form-element__legend slds-form-element__label">
      ${required(field)}${field.label}${helpIcon(field.label, field.help)}
    </legend>
    <div class="slds-form-element__control org-choices">
      ${(field.picklist ?? []).map(
        (option, index) =>
          html`<div class="slds-checkbox">
            <input
              type="checkbox"
              id="${id}-${index}"
              .checked=${chosen.has(option.value)}
              @change=${(event: Event) => toggle(option.value, (event.target as HTMLInputElement).checked)}
            />
            <label class="slds-checkbox__label" for="${id}-${index}"
              ><span class="slds-checkbox_faux"></span><span class="slds-form-element__label">${option.label}</span></label
            >
          </div>`,
      )}
    </div>
    ${error ? html`<div class="slds-form-element__help" id="${id}-error">${icon('utility:error', 'xx-small')} ${error}</div>` : nothing}
  </fieldset>`;
}

/** `2026-11-22T04:03:00.000Z` as the browser's own time, for the input. */
function localTime(text: string): string {
  if (text === '') return '';
  const date = new Date(text);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

const instant = (text: string): string | null => (text === '' ? null : new Date(text).toISOString());
