import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { Cell } from '../server/model/cells.ts';
import type { FormModel } from '../server/model/recordModel.ts';
import { request } from '../platform/client/request.ts';
import { LightElement } from './lightElement.ts';
import { modal, openDialog } from './modal.ts';
import { problemOf, problemPanel, spinner, type Problem } from './problem.ts';
import { createRecord, focusField, recordForm, withHiddenFields, type Changes } from './recordForm.ts';
import { navigate, recordUrl } from './router.ts';
import { toast } from './toasts.ts';

/** "New": the fields a record may be made with, in a dialog. Fires `close`. */
class OrgNewRecord extends LightElement {
  static override properties = {
    object: {},
    preset: { attribute: false },
    form: { state: true },
    changes: { state: true },
    problem: { state: true },
    isSaving: { state: true },
  };
  declare object: string;
  /** Values that are given, such as the parent of a related list. */
  declare preset: Readonly<Record<string, Cell>>;
  declare form: FormModel | undefined;
  declare changes: Changes;
  declare problem: Problem | undefined;
  declare isSaving: boolean;

  constructor() {
    super();
    this.preset = {};
    this.changes = {};
    this.isSaving = false;
  }

  override firstUpdated(): void {
    openDialog(this);
    void this.load();
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('form') && this.form) void focusField(this);
    if (changed.has('problem') && this.problem) void focusField(this, '.slds-has-error');
  }

  async load(): Promise<void> {
    try {
      this.form = (await request('GET', `/web/model/form/${this.object}`)) as FormModel;
      const defaults = Object.values(this.form.fields).flatMap(
        ({ name, picklist }) => picklist?.filter(({ isDefault }) => isDefault).map(({ value }) => [name, value] as const) ?? [],
      );
      const given = Object.entries(this.preset).map(([name, { value }]) => [name, value] as const);
      this.changes = Object.fromEntries([...defaults, ...given]);
    } catch (error) {
      this.problem = problemOf(error);
    }
  }

  close(): void {
    this.dispatchEvent(new CustomEvent('close'));
  }

  async save(): Promise<void> {
    this.isSaving = true;
    try {
      const id = await createRecord(this.object, this.changes);
      toast({ title: `${this.form!.object.label} was created.`, variant: 'success' });
      this.close();
      navigate(recordUrl(this.object, id));
    } catch (error) {
      const { fields, sections } = this.form!;
      this.problem = withHiddenFields(
        problemOf(error),
        fields,
        new Set(sections.flatMap(({ columns }) => columns.flat()).filter((name) => fields[name]?.canCreate)),
      );
    } finally {
      this.isSaving = false;
    }
  }

  override render(): TemplateResult {
    const { form } = this;
    return modal({
      title: `New ${form?.object.label ?? ''}`,
      size: 'medium',
      close: () => this.close(),
      body: html`${problemPanel(this.problem, 'This cannot be saved yet')}
      ${
        form === undefined
          ? spinner()
          : html`<p class="slds-m-bottom_small slds-text-color_weak">
                <abbr class="slds-required" title="required">*</abbr> must be filled in
              </p>
              <form id="org-new-record" @submit=${(event: Event) => (event.preventDefault(), void this.save())} novalidate>
                ${recordForm({
                  ...form,
                  objectName: form.object.name,
                  cells: this.preset,
                  changes: this.changes,
                  problem: this.problem,
                  isEditable: (field) => field.canCreate && field.name !== 'OwnerId',
                  change: (name, value) => (this.changes = { ...this.changes, [name]: value }),
                })}
              </form>`
      }`,
      footer: html`<button class="slds-button slds-button_neutral" type="button" @click=${() => this.close()}>Cancel</button>
        <button class="slds-button slds-button_brand" type="submit" form="org-new-record" ?disabled=${this.isSaving || form === undefined}>
          Save
        </button>`,
    });
  }
}

customElements.define('org-new-record', OrgNewRecord);
