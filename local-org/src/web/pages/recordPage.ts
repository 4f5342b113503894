import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { RecordModel } from '../server/model/recordModel.ts';
import { request } from '../platform/client/request.ts';
import { LightElement } from './lightElement.ts';
import { currentApp } from './context.ts';
import { modal, openDialog } from './modal.ts';
import { flexiPage, genericPage } from './pageParts.ts';
import { problemOf, problemPanel, spinner, type Problem } from './problem.ts';
import { deleteRecord, focusField, recordForm, updateRecord, withHiddenFields, type Changes } from './recordForm.ts';
import { currentPage, navigate, recordUrl } from './router.ts';
import { setTitle } from './title.ts';
import { toast } from './toasts.ts';

/** `/lightning/r/<object>/<id>/view`: the page an administrator deployed for it, or a generic one. */
class OrgRecordPage extends LightElement {
  static override properties = {
    recordId: {},
    record: { state: true },
    problem: { state: true },
    dialog: { state: true },
    changes: { state: true },
    dialogProblem: { state: true },
  };
  declare recordId: string;
  declare record: RecordModel | undefined;
  declare problem: Problem | undefined;
  declare dialog: 'edit' | 'delete' | undefined;
  declare dialogProblem: Problem | undefined;
  declare changes: Changes;
  readonly refresh = (): void => void this.load();

  constructor() {
    super();
    this.changes = {};
    this.addEventListener('record-action', (event) => this.openAction((event as CustomEvent<'edit' | 'delete'>).detail));
    this.addEventListener('record-saved', this.refresh);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('lightning__refresh', this.refresh);
  }

  override disconnectedCallback(): void {
    window.removeEventListener('lightning__refresh', this.refresh);
    super.disconnectedCallback();
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('recordId')) void this.load();
    if (changed.has('dialog') && this.dialog) {
      openDialog(this);
      if (this.dialog === 'edit') void focusField(this.querySelector('dialog')!);
    }
    if (changed.has('dialogProblem') && this.dialogProblem) void focusField(this, 'dialog .slds-has-error');
  }

  async load(): Promise<void> {
    const id = this.recordId;
    if (this.record?.id !== id) this.record = undefined;
    try {
      const record = (await request('GET', `/web/model/record/${id}?app=${currentApp().name}`)) as RecordModel;
      if (id !== this.recordId) return;
      this.problem = undefined;
      this.record = record;
      setTitle(`${record.name} | ${record.object.label}`);
      const { objectApiName } = currentPage().attributes;
      if (objectApiName !== record.object.name) navigate(recordUrl(record.object.name, record.id), { replace: true });
    } catch (error) {
      this.problem = problemOf(error);
      setTitle('Record not found');
    }
  }

  openAction(action: 'edit' | 'delete'): void {
    this.changes = {};
    this.dialogProblem = undefined;
    this.dialog = action;
  }

  async save(): Promise<void> {
    const { id, object, lastModified, fields, sections } = this.record!;
    try {
      if (Object.keys(this.changes).length > 0) await updateRecord(id, this.changes, lastModified);
      this.dialog = undefined;
      toast({ title: `${object.label} was saved.`, variant: 'success' });
      await this.load();
    } catch (error) {
      this.dialogProblem = withHiddenFields(problemOf(error), fields, new Set(sections.flatMap(({ columns }) => columns.flat())));
    }
  }

  async deleteRecord(): Promise<void> {
    const { id, object, name } = this.record!;
    try {
      await deleteRecord(id);
      toast({ title: `${object.label} "${name}" was deleted.`, variant: 'success' });
      navigate(`/lightning/o/${object.name}/list`, { replace: true });
    } catch (error) {
      this.dialogProblem = problemOf(error);
    }
  }

  override render(): TemplateResult {
    const { record, problem } = this;
    if (problem)
      return html`<h1 class="slds-assistive-text">Record not found</h1>
        ${problemPanel(problem, 'This record cannot be shown')}`;
    if (record === undefined)
      return html`<h1 class="slds-assistive-text">Loading a record</h1>
        ${spinner()}`;
    // A page without the highlights panel still has its heading.
    const hasHeading = record.page === undefined || JSON.stringify(record.page).includes('force:highlightsPanel');
    return html`${hasHeading ? nothing : html`<h1 class="slds-assistive-text">${record.name}</h1>`}
    ${record.page === undefined ? genericPage(record) : flexiPage(record.page, record)} ${this.renderDialog(record)}`;
  }

  renderDialog(record: RecordModel): TemplateResult | typeof nothing {
    const close = (): void => void (this.dialog = undefined);
    const cancel = html`<button class="slds-button slds-button_neutral" type="button" @click=${close}>Cancel</button>`;
    if (this.dialog === 'delete') {
      return modal({
        title: `Delete ${record.object.label}`,
        close,
        body: html`${problemPanel(this.dialogProblem, 'This cannot be deleted')}
          <p>Are you sure you want to delete "${record.name}"? What belongs to it goes with it.</p>`,
        footer: html`${cancel}<button class="slds-button slds-button_destructive" type="button" @click=${() => this.deleteRecord()}>
            Delete
          </button>`,
      });
    }
    if (this.dialog !== 'edit') return nothing;
    return modal({
      title: `Edit ${record.name}`,
      size: 'medium',
      close,
      body: html`${problemPanel(this.dialogProblem, 'This cannot be saved yet')}
        <form id="org-edit-record" novalidate @submit=${(event: Event) => (event.preventDefault(), void this.save())}>
          ${recordForm({
            ...record,
            objectName: record.object.name,
            changes: this.changes,
            problem: this.dialogProblem,
            isEditable: (field) => field.canEdit,
            change: (name, value) => (this.changes = { ...this.changes, [name]: value }),
          })}
        </form>`,
      footer: html`${cancel}<button class="slds-button slds-button_brand" type="submit" form="org-edit-record">Save</button>`,
    });
  }
}

customElements.define('org-record-page', OrgRecordPage);
