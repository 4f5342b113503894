import { api, LightningElement } from 'lwc';
import { freshnessWords } from 'c/cellWords';
import { fillIn } from 'c/fillIn';
import type { FieldValue } from 'c/formField';
import type { Held } from 'c/held';
import { followersOf, isEditable, recordOf, type OsaEditing } from 'c/osaEditing';
import { freshnessOf } from 'c/planModel';
import { ownerName } from 'c/osaWords';
import { LABELS } from './labels.ts';
import { sectionViews, type FieldInfos, type SectionView } from './sectionViews.ts';

export type { FieldInfos } from './sectionViews.ts';

type Validating = HTMLElement & { reportValidity(): boolean };

/**
 * The inputs of one objective, strategy or action. What is typed is its owner's to keep; the form only tells of it.
 * @fires fieldchange detail: `{ name, value }`
 * @fires settle detail: `{ name, choice }`, `mine` or `theirs`
 * @fires followerschange detail: `{ movesFollowers }`
 * @fires confirmchange detail: `{ isConfirmed }`
 */
export default class OsaForm extends LightningElement {
  @api editing: Held<OsaEditing> | undefined;
  /** Labels, help and rights of the fields. */
  @api fieldInfos: FieldInfos = {};

  labels = LABELS;
  /** A new record is not wrong before somebody tried to save it. */
  private isTold = false;
  private toFocus: string | undefined;

  /** Marks what is wrong, and leads to the first of it. */
  @api reportValidity(): boolean {
    this.isTold = true;
    const wrong = new Set(this.all.flatMap(({ items }) => items.flatMap(({ name, error }) => (error ? name : []))));
    const inputs = [...this.template!.querySelectorAll<Validating>('[data-field]')];
    const invalid = inputs.filter((input) => !input.reportValidity() || wrong.has(input.dataset.field ?? ''));
    invalid[0]?.focus();
    return invalid.length === 0;
  }

  /** Puts the cursor into a field once it is there. */
  @api focusField(name: string): void {
    this.toFocus = name;
    this.focusNow();
  }

  override renderedCallback(): void {
    this.focusNow();
  }

  get sections(): readonly SectionView[] {
    if (this.isTold || !this.editing) return this.all;
    const { draft, seen } = this.editing();
    const isTouched = (name: string) => draft[name] !== seen[name];
    return this.all.map((section) => ({
      ...section,
      items: section.items.map((item) => (item.error && !isTouched(item.name) ? { ...item, error: '' } : item)),
    }));
  }

  get followersLabel(): string {
    const count = this.editing ? followersOf(this.editing()).length : 0;
    return count === 0 ? '' : count === 1 ? LABELS.FOLLOWERS_ONE : fillIn(LABELS.FOLLOWERS, count);
  }

  get movesFollowers(): boolean {
    return this.editing?.().movesFollowers ?? false;
  }

  get canConfirm(): boolean {
    return this.editing !== undefined && isEditable('Confirmed_On__c', this.editing(), this.fieldInfos);
  }
  get isConfirmed(): boolean {
    return this.editing?.().isConfirmed ?? false;
  }
  /** When it was last gone through, and by whom. */
  get confirmation(): string {
    const editing = this.editing?.();
    const record = editing && editing.id !== null ? recordOf(editing.reading, editing.kind, editing.id) : undefined;
    if (!editing || !record) return '';
    const { confirmedOn, confirmedById } = record;
    const { facts, today } = editing.reading;
    const words = freshnessWords(freshnessOf(confirmedOn, today, facts.policy.staleAfterDays), confirmedOn, today);
    return confirmedOn && confirmedById ? fillIn(LABELS.CONFIRMED_BY, words, ownerName(editing.reading, confirmedById)) : words;
  }

  handleValue(event: CustomEvent<{ readonly name: string; readonly value: FieldValue }>): void {
    this.tell('fieldchange', event.detail);
  }

  handleChoose(event: CustomEvent<{ readonly value: string | null }>): void {
    this.tell('fieldchange', { name: (event.currentTarget as HTMLElement).dataset.field, value: event.detail.value });
  }

  handleSettle(event: CustomEvent<unknown>): void {
    this.tell('settle', event.detail);
  }

  handleFollowers(event: CustomEvent<{ readonly checked: boolean }>): void {
    event.stopPropagation();
    this.tell('followerschange', { movesFollowers: event.detail.checked });
  }

  handleConfirmed(event: CustomEvent<{ readonly checked: boolean }>): void {
    event.stopPropagation();
    this.tell('confirmchange', { isConfirmed: event.detail.checked });
  }

  private get all(): readonly SectionView[] {
    return this.editing ? sectionViews(this.editing(), this.fieldInfos) : [];
  }

  private focusNow(): void {
    const field = this.toFocus && this.template!.querySelector<HTMLElement>(`[data-field="${this.toFocus}"]`);
    if (!field) return;
    this.toFocus = undefined;
    field.focus();
  }

  private tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}
