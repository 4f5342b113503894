import { api, LightningElement } from 'lwc';
import { fillIn } from 'c/fillIn';
import type { FieldValue } from 'c/formField';
import type { Held } from 'c/held';
import { promiseRows, type PromiseRow, type StakeholderEditing } from 'c/stakeholderEditing';
import { LABELS } from './labels.ts';
import { rowView, type PromiseRights, type RowView } from './rowViews.ts';

export type { PromiseRights } from './rowViews.ts';

type Validating = HTMLElement & { reportValidity(): boolean };

const NO_RIGHTS: PromiseRights = { canCreate: false, canUpdate: false, canDelete: false };

/**
 * The promises of one person in a form. What is typed is its owner's to keep.
 * @fires promisechange detail: `{ key, name, value }`
 * @fires promiseadd
 * @fires promiseremove detail: `{ key }`
 */
export default class CommitmentRows extends LightningElement {
  @api editing: Held<StakeholderEditing> | undefined;
  @api rights: PromiseRights = NO_RIGHTS;

  labels = LABELS;
  isSettledShown = false;
  /** Where the keyboard goes on after one was added or removed. */
  private toFocus: string | undefined;

  /** Marks what is wrong, and leads to the first of it. */
  @api reportValidity(): boolean {
    const inputs = [...this.template!.querySelectorAll<Validating>('[data-field]')];
    const invalid = inputs.filter((input) => !input.reportValidity());
    invalid[0]?.focus();
    return invalid.length === 0;
  }

  override renderedCallback(): void {
    const target = this.toFocus && this.template!.querySelector<HTMLElement>(this.toFocus);
    if (!target) return;
    this.toFocus = undefined;
    target.focus();
  }

  get rows(): readonly RowView[] {
    return this.all.filter(({ wasSettled }) => this.isSettledShown || !wasSettled).map((row) => rowView(row, this.rights));
  }

  get isEmpty(): boolean {
    return this.all.length === 0;
  }

  get toggle(): string {
    const settled = this.all.filter(({ wasSettled }) => wasSettled).length;
    if (settled === 0) return '';
    return this.isSettledShown ? LABELS.HIDE_SETTLED : fillIn(LABELS.SHOW_SETTLED, settled);
  }

  handleValue(event: CustomEvent<{ readonly name: string; readonly value: FieldValue }>): void {
    this.tell('promisechange', { key: keyOf(event), ...event.detail });
  }

  handleAdd(): void {
    this.toFocus = '[data-field="Name"]';
    this.tell('promiseadd', undefined);
  }

  handleRemove(event: Event): void {
    this.toFocus = '[data-add]';
    this.tell('promiseremove', { key: keyOf(event) });
  }

  handleToggle(): void {
    this.isSettledShown = !this.isSettledShown;
  }

  private get all(): readonly PromiseRow[] {
    return this.editing ? promiseRows(this.editing()) : [];
  }

  private tell(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

function keyOf(event: Event): string {
  return (event.currentTarget as HTMLElement).dataset.key ?? '';
}
