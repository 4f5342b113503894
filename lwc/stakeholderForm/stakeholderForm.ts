import { api, LightningElement } from 'lwc';
import { freshnessWords } from 'c/cellWords';
import type { FieldValue } from 'c/formField';
import type { GuidedAttribute } from 'c/guidedChoice';
import type { Held } from 'c/held';
import { moveRefusal } from 'c/mapWords';
import { freshnessOf } from 'c/planModel';
import type { RelationshipReading } from 'c/relationshipReading';
import { peopleNamesOf, type PeopleNames } from 'c/relationshipWords';
import { draftProblems, isEditable, storedDraft, type StakeholderEditing } from 'c/stakeholderEditing';
import { fieldText, type FieldInfos } from './fieldViews.ts';
import { FORM_FIELDS, ROLES_FIELD } from './formFields.ts';
import { LABELS } from './labels.ts';
import { sectionViews, type SectionView } from './sectionViews.ts';

export type { FieldInfos } from './fieldViews.ts';

type Validating = HTMLElement & { reportValidity(): boolean };

/**
 * The inputs of one position. What is typed is its owner's to keep; the form only tells of it.
 * @fires fieldchange detail: `{ name, value }`
 * @fires confirmchange detail: `{ isConfirmed }`
 * @fires settle detail: `{ name, choice }`, `mine` or `theirs`
 */
export default class StakeholderForm extends LightningElement {
  /** Labels, help and rights of the fields; one that is missing is not this reader's to see. */
  @api fieldInfos: FieldInfos = {};

  labels = LABELS;
  /** Whose questions are open. */
  guided: keyof GuidedAttribute | undefined;
  private held: Held<StakeholderEditing> | undefined;
  private reading: RelationshipReading | undefined;
  private names: PeopleNames | undefined;
  private toFocus: string | undefined;

  @api get editing(): Held<StakeholderEditing> | undefined {
    return this.held;
  }
  set editing(editing: Held<StakeholderEditing> | undefined) {
    this.held = editing;
    const reading = editing?.().reading;
    if (reading !== this.reading) this.names = reading && peopleNamesOf(reading);
    this.reading = reading;
  }

  /** Marks what is wrong, and leads to the first of it. */
  @api reportValidity(): boolean {
    const inputs = [...this.template!.querySelectorAll<Validating>('[data-field]')];
    const { errors } = this;
    const invalid = inputs.filter((input) => !input.reportValidity() || errors[input.dataset.field ?? '']);
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

  get sections() {
    if (!this.held || !this.names) return [];
    const { errors, names, fieldInfos: infos, guided } = this;
    return sectionViews(this.held(), { infos, names, errors }).map((section: SectionView) => ({
      ...section,
      items: section.items.map((item) => ({ ...item, isGuided: item.guide !== undefined && item.guide === guided })),
    }));
  }

  get hasRoleClash(): boolean {
    return this.held?.().clashes.includes(ROLES_FIELD) ?? false;
  }

  get theirRoles(): string {
    return this.held && this.names ? fieldText(ROLES_FIELD, storedDraft(this.held())[ROLES_FIELD], this.names) : '';
  }

  get rolesField(): string {
    return ROLES_FIELD;
  }

  get canConfirm(): boolean {
    return this.held !== undefined && isEditable('Confirmed_On__c', this.held(), this.fieldInfos);
  }

  get isConfirmed(): boolean {
    return this.held?.().isConfirmed ?? false;
  }

  /** When it was last gone through, and by whom. */
  get confirmation(): string {
    if (!this.held) return '';
    const { seen, reading } = this.held();
    const freshness = freshnessOf(seen.confirmedOn, reading.today, reading.facts.policy.staleAfterDays);
    const by = reading.ours.find(({ id }) => id === seen.confirmedById)?.name;
    const words = freshnessWords(freshness, seen.confirmedOn, reading.today);
    return by && seen.confirmedOn ? `${words} · ${by}` : words;
  }

  handleValue(event: CustomEvent<{ readonly name: string; readonly value: FieldValue }>): void {
    this.tell('fieldchange', event.detail);
  }

  handleChoose(event: CustomEvent<{ readonly value: string | null }>): void {
    this.tell('fieldchange', { name: (event.currentTarget as HTMLElement).dataset.field, value: event.detail.value });
  }

  handleRole(event: CustomEvent<{ readonly name: string; readonly value: FieldValue }>): void {
    const { name, value } = event.detail;
    const before = String(this.held?.().draft[ROLES_FIELD] ?? '').split(';');
    const roles = [...before.filter((one) => one !== '' && one !== name), ...(value ? [name] : [])];
    this.tell('fieldchange', { name: ROLES_FIELD, value: roles.join(';') || null });
  }

  handleSettle(event: CustomEvent<unknown>): void {
    this.tell('settle', event.detail);
  }

  handleConfirmed(event: CustomEvent<{ readonly checked: boolean }>): void {
    this.tell('confirmchange', { isConfirmed: event.detail.checked });
  }

  handleGuide(event: Event): void {
    this.guided = (event.currentTarget as HTMLElement).dataset.guide as keyof GuidedAttribute;
  }

  handleTake({ detail: { attribute, value } }: CustomEvent<{ readonly attribute: keyof GuidedAttribute; readonly value: string }>): void {
    const name = fieldOf(attribute);
    this.leaveGuide(name);
    this.tell('fieldchange', { name, value });
  }

  handleLeave(): void {
    if (this.guided) this.leaveGuide(fieldOf(this.guided));
  }

  /** The keyboard goes back to the field the questions were about. */
  private leaveGuide(name: string): void {
    this.guided = undefined;
    this.toFocus = name;
  }

  private get errors(): Readonly<Record<string, string>> {
    if (!this.held) return {};
    const { reading, id, draft } = this.held();
    const errors: Record<string, string> = {};
    for (const problem of draftProblems(this.held())) {
      if (problem.code === 'heldByNobody') errors['Contact__c'] = LABELS.HELD_BY_NOBODY;
      if (problem.code === 'head' && id) errors['Reports_To__c'] = moveRefusal(reading, [id], String(draft['Reports_To__c'])) ?? '';
    }
    return errors;
  }

  private focusNow(): void {
    // Of the roles there is one check each.
    const selector = this.toFocus === ROLES_FIELD ? '[data-role]' : `[data-field="${this.toFocus}"]`;
    const field = this.toFocus && this.template!.querySelector<HTMLElement>(selector);
    if (!field) return;
    this.toFocus = undefined;
    field.focus();
  }

  private tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

function fieldOf(attribute: keyof GuidedAttribute): string {
  return FORM_FIELDS.judgements.find(({ guide }) => guide === attribute)!.name;
}
