import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { RecordModel } from '../server/model/recordModel.ts';
import type { FieldModel } from '../server/model/objectModel.ts';
import { LightElement } from './lightElement.ts';
import { formatValue } from './formatValue.ts';
import { helpIcon } from './helpIcon.ts';
import { buttonIcon } from './icon.ts';
import { problemOf, problemPanel, type Problem } from './problem.ts';
import { focusField, recordForm, updateRecord, withHiddenFields, type Changes } from './recordForm.ts';
import { toast } from './toasts.ts';

/** A record's fields by section; a pencil turns the panel into a form. Fires `record-saved`. */
class OrgDetailPanel extends LightElement {
  static override properties = {
    record: { attribute: false },
    editing: { state: true },
    changes: { state: true },
    problem: { state: true },
    isSaving: { state: true },
  };
  declare record: RecordModel;
  /** Name of the field whose pencil was used. */
  declare editing: string | undefined;
  declare changes: Changes;
  declare problem: Problem | undefined;
  declare isSaving: boolean;

  constructor() {
    super();
    this.changes = {};
    this.isSaving = false;
  }

  edit(name: string): void {
    this.editing = name;
    this.changes = {};
    this.problem = undefined;
  }

  cancel(): void {
    const { editing } = this;
    this.editing = undefined;
    this.problem = undefined;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(`[data-edit="${editing}"]`)?.focus());
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('editing') && this.editing) void focusField(this, `[data-field="${this.editing}"]`);
    if (changed.has('problem') && this.problem) void focusField(this, '.slds-has-error');
  }

  async save(): Promise<void> {
    const { id, fields, sections, object, lastModified } = this.record;
    if (Object.keys(this.changes).length === 0) return this.cancel();
    this.isSaving = true;
    try {
      await updateRecord(id, this.changes, lastModified);
      this.editing = undefined;
      this.problem = undefined;
      toast({ title: `${object.label} was saved.`, variant: 'success' });
      this.dispatchEvent(new CustomEvent('record-saved', { bubbles: true }));
    } catch (error) {
      this.problem = withHiddenFields(problemOf(error), fields, new Set(sections.flatMap(({ columns }) => columns.flat())));
    } finally {
      this.isSaving = false;
    }
  }

  isEditable(field: FieldModel): boolean {
    return this.record.canEdit && field.canEdit;
  }

  override render(): TemplateResult {
    return this.editing === undefined ? this.renderRead() : this.renderForm();
  }

  renderForm(): TemplateResult {
    const { sections, fields, cells, object } = this.record;
    return html`<form
      class="slds-p-around_small"
      novalidate
      @submit=${(event: Event) => (event.preventDefault(), void this.save())}
      @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && !event.defaultPrevented && this.cancel()}
    >
      ${problemPanel(this.problem, 'This cannot be saved yet')}
      ${recordForm({
        objectName: object.name,
        sections,
        fields,
        cells,
        changes: this.changes,
        problem: this.problem,
        isEditable: (field) => this.isEditable(field),
        change: (name, value) => (this.changes = { ...this.changes, [name]: value }),
      })}
      <div class="org-form-footer">
        <button class="slds-button slds-button_neutral" type="button" @click=${() => this.cancel()}>Cancel</button>
        <button class="slds-button slds-button_brand" type="submit" ?disabled=${this.isSaving}>Save</button>
      </div>
    </form>`;
  }

  renderRead(): TemplateResult {
    const { sections, fields, cells } = this.record;
    return html`<div class="slds-p-around_small">
      ${sections.map(
        ({ label, columns }) =>
          html`<section class="slds-m-bottom_medium" aria-label=${label}>
            <h2 class="slds-section-title_divider slds-m-bottom_x-small">${label}</h2>
            <div class="org-columns">
              ${columns.map((names) => html`<dl>${names.flatMap((name) => (fields[name] ? [this.renderField(fields[name], formatValue(fields[name], cells[name]))] : []))}</dl>`)}
            </div>
          </section>`,
      )}
    </div>`;
  }

  renderField(field: FieldModel, value: unknown): TemplateResult {
    return html`<div
      class="slds-form-element slds-form-element_readonly org-detail"
      @dblclick=${() => this.isEditable(field) && this.edit(field.name)}
    >
      <dt class="slds-form-element__label">${field.label}${helpIcon(field.label, field.help)}</dt>
      <dd class="slds-form-element__control">
        <div class="slds-form-element__static">${value}</div>
        ${
          this.isEditable(field)
            ? html`<button
                class="slds-button slds-button_icon org-pencil"
                type="button"
                data-edit=${field.name}
                title="Edit ${field.label}"
                @click=${() => this.edit(field.name)}
              >
                ${buttonIcon('edit', 'slds-button__icon_hint')}<span class="slds-assistive-text">Edit ${field.label}</span>
              </button>`
            : nothing
        }
      </dd>
    </div>`;
  }
}

customElements.define('org-detail-panel', OrgDetailPanel);
