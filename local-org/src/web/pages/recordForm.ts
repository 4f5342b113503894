import type { FieldValue } from '../../soql/selectQuery.ts';
import type { Cell } from '../server/model/cells.ts';
import type { Section } from '../server/model/layout.ts';
import type { FieldModel } from '../server/model/objectModel.ts';
import { html, type TemplateResult } from 'lit';
import { DATA, request } from '../platform/client/request.ts';
import { fieldInput } from './fieldInput.ts';
import type { Problem } from './problem.ts';

/** What a person changed and has not saved yet. */
export type Changes = Readonly<Record<string, FieldValue>>;

export interface FormOptions {
  /** API name of the record's object. */
  readonly objectName: string;
  readonly sections: readonly Section[];
  readonly fields: Readonly<Record<string, FieldModel>>;
  readonly cells: Readonly<Record<string, Cell>>;
  readonly changes: Changes;
  readonly problem: Problem | undefined;
  isEditable(field: FieldModel): boolean;
  change(name: string, value: FieldValue): void;
}

/** The sections of a form with an input for everything that may be changed. */
export function recordForm({ objectName, sections, fields, cells, changes, problem, isEditable, change }: FormOptions): TemplateResult {
  const editable = (names: readonly string[]): readonly FieldModel[] =>
    names.flatMap((name) => (fields[name] && isEditable(fields[name]) ? [fields[name]] : []));
  const filterValues = ({ filterSources }: FieldModel): Readonly<Record<string, string>> =>
    Object.fromEntries(
      filterSources.flatMap((name) => {
        const value = name in changes ? changes[name] : cells[name]?.value;
        return value ? [[name, String(value)]] : [];
      }),
    );
  return html`${sections.map(({ label, columns }) => {
    const shown = columns.map(editable).filter((column) => column.length > 0);
    if (shown.length === 0) return '';
    return html`<section class="slds-m-bottom_medium" aria-label=${label}>
      <h3 class="slds-section-title_divider slds-m-bottom_small">${label}</h3>
      <div class="org-columns">
        ${shown.map(
          (column) =>
            html`<div>
              ${column.map((field) =>
                fieldInput({
                  field,
                  value: field.name in changes ? changes[field.name]! : (cells[field.name]?.value ?? null),
                  name: cells[field.name]?.name,
                  object: cells[field.name]?.object,
                  form: objectName,
                  filterValues: filterValues(field),
                  error: problem?.fields[field.name],
                  change: (value) => change(field.name, value),
                }),
              )}
            </div>`,
        )}
      </div>
    </section>`;
  })}`;
}

/** To the first input of a form, or of the first field that is `kind`, once look-ups have rendered theirs. */
export async function focusField(form: HTMLElement, kind = '[data-field]'): Promise<void> {
  await Promise.resolve();
  form.querySelector(kind)?.querySelector<HTMLElement>('input, select, textarea, .slds-pill__remove')?.focus();
}

/** Errors at fields that the form does not show are shown at its top, so that nobody looks for them. */
export function withHiddenFields(problem: Problem, fields: Readonly<Record<string, FieldModel>>, shown: ReadonlySet<string>): Problem {
  const hidden = Object.entries(problem.fields).filter(([name]) => !shown.has(name));
  return {
    messages: [...problem.messages, ...hidden.map(([name, message]) => `${fields[name]?.label ?? name}: ${message}`)],
    fields: problem.fields,
  };
}

/** Creates a record, returns its id. @throws FetchError */
export async function createRecord(apiName: string, fields: Changes): Promise<string> {
  const record = (await request('POST', `${DATA}/ui-api/records`, { apiName, fields })) as { id: string };
  return record.id;
}

/** Saves what changed, unless somebody saved after `since`. @throws FetchError */
export async function updateRecord(id: string, fields: Changes, since: string | null): Promise<void> {
  const headers: Readonly<Record<string, string>> = since === null ? {} : { 'if-unmodified-since': new Date(since).toUTCString() };
  await request('PATCH', `${DATA}/ui-api/records/${id}`, { fields }, headers);
}

/** @throws FetchError */
export async function deleteRecord(id: string): Promise<void> {
  await request('DELETE', `${DATA}/ui-api/records/${id}`);
}
