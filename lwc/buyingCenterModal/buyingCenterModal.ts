import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import type { FieldInfo } from 'lightning/uiObjectInfoApi';
import type { FieldValue, FormFieldView } from 'c/formField';
import { changedFields, rebase, type FieldValues, type SaveProblem } from 'c/planChanges';
import type { BuyingCenterView } from 'c/planQueries';
import { formatDay, formatMoney } from 'c/userFormat';
import { draftOf, FIELD_TYPES, FORM_FIELDS, type FormField, type FormSection } from './formFields.ts';
import { LABELS } from './labels.ts';

/** What came of a save: nothing went wrong, or why it was refused and what the record is now. */
export type SaveAnswer = { readonly problem: SaveProblem; readonly current: BuyingCenterView | undefined } | undefined;

/** How the page saves: the fields that changed, the revision they were seen at, whether the person vouches for them today. */
export type SaveFields = (fields: FieldValues, seenRevision: number | null | undefined, isConfirmed: boolean) => Promise<SaveAnswer>;

/**
 * The facts of a buying center. Closes with true once they are saved. A refusal is shown here, with everything typed still in place; after a lost
 * race the other version stands beside it, and saving again puts one's own on top.
 */
export default class BuyingCenterModal extends LightningModal {
  @api heading = '';
  /** Labels, help texts and rights of the fields, as the org describes them. */
  @api fieldInfos: Readonly<Record<string, FieldInfo>> = {};
  @api save: SaveFields | undefined;

  labels = LABELS;
  problem: SaveProblem | undefined;
  clashes: readonly string[] = [];
  isSaving = false;
  isConfirmed = false;
  draft: FieldValues = draftOf(undefined);
  private seen: BuyingCenterView | undefined;

  /** The buying center to edit; without one a new one is made. */
  @api get buyingCenter(): BuyingCenterView | undefined {
    return this.seen;
  }
  set buyingCenter(buyingCenter: BuyingCenterView | undefined) {
    this.seen = buyingCenter;
    this.draft = draftOf(buyingCenter);
  }

  get sections() {
    const titles: Readonly<Record<FormSection, string>> = {
      character: LABELS.SECTION_CHARACTER,
      money: LABELS.SECTION_MONEY,
      provenance: LABELS.SECTION_PROVENANCE,
    };
    const sections = Object.keys(FORM_FIELDS) as FormSection[];
    return sections.map((name) => ({
      name,
      title: titles[name],
      fields: FORM_FIELDS[name].map((field) => this.inputOf(field)),
    }));
  }

  handleValue(event: CustomEvent<{ readonly name: string; readonly value: FieldValue }>): void {
    const { name, value } = event.detail;
    this.draft = { ...this.draft, [name]: name === 'Name' ? (value ?? '') : value };
  }

  /** Theirs takes the place of what was typed, or saving again replaces it. */
  handleSettle(event: CustomEvent<{ readonly name: string; readonly choice: 'mine' | 'theirs' }>): void {
    const { name, choice } = event.detail;
    this.clashes = this.clashes.filter((one) => one !== name);
    if (choice === 'theirs') this.draft = { ...this.draft, [name]: draftOf(this.seen)[name] ?? null };
  }

  handleConfirmed(event: CustomEvent<{ checked: boolean }>): void {
    this.isConfirmed = event.detail.checked;
  }

  /** Enter saves from an input of one line; in a text it is a line, in a list a choice. */
  handleKeydown(event: KeyboardEvent): void {
    const { dataset, tagName } = event.target as HTMLElement;
    const type = FIELD_TYPES[dataset.field ?? ''];
    const isLine = tagName === 'LIGHTNING-INPUT' || (type !== undefined && type !== 'long' && type !== 'choice');
    if (event.key === 'Enter' && !event.defaultPrevented && isLine) void this.handleSave();
  }

  handleCancel(): void {
    this.close();
  }

  /** Gives up what was typed: the form shows the record as it is now. */
  handleReload(): void {
    if (this.problem?.isDeleted) return this.close();
    this.draft = draftOf(this.seen);
    this.problem = undefined;
    this.clashes = [];
  }

  async handleSave(): Promise<void> {
    if (this.isSaving || !this.save || !this.isValid()) return;
    const fields = changedFields(draftOf(this.seen), this.draft);
    if (Object.keys(fields).length === 0 && !this.isConfirmed) return this.close();
    this.isSaving = true;
    this.disableClose = true;
    const answer = await this.save(fields, this.seen?.revision, this.isConfirmed);
    this.isSaving = false;
    this.disableClose = false;
    if (answer) this.refused(answer);
    else this.close(true);
  }

  private refused({ problem, current }: NonNullable<SaveAnswer>): void {
    this.problem = problem;
    if (!problem.conflict || !current) return;
    const { draft, clashes } = rebase(draftOf(this.seen), this.draft, draftOf(current));
    this.seen = current;
    this.draft = draft;
    this.clashes = clashes;
  }

  private inputOf({ name, type, choices, maxLength, isRequired, isWide }: FormField): FormFieldView & { readonly style: string } {
    const info = this.fieldInfos[name];
    return {
      name,
      type,
      label: info?.label ?? name,
      help: info?.inlineHelpText ?? undefined,
      value: this.draft[name],
      style: isWide ? 'wide' : '',
      options: (choices ?? []).map((choice) => ({ label: choice, value: choice })),
      maxLength,
      min: type === 'money' ? 0 : undefined,
      isRequired,
      requiredMessage: LABELS.NAME_REQUIRED,
      isReadOnly: this.seen ? info?.updateable === false : info?.createable === false,
      theirs: this.clashes.includes(name) ? this.theirsOf(name) : undefined,
    };
  }

  private theirsOf(name: string): string {
    const value = draftOf(this.seen)[name];
    if (value === null || value === undefined || value === '') return '';
    if (FIELD_TYPES[name] === 'money') return formatMoney(Number(value));
    return FIELD_TYPES[name] === 'date' ? formatDay(String(value)) : String(value);
  }

  private isValid(): boolean {
    const inputs = this.template!.querySelectorAll<HTMLElement & { reportValidity(): boolean }>('[data-field]');
    return [...inputs].map((input) => input.reportValidity()).every(Boolean);
  }
}
