import { api, LightningElement } from 'lwc';
import { fillIn } from 'c/fillIn';
import { formatMoney, formatNumber } from 'c/userFormat';
import { valueOf, type FieldValue, type FormFieldView } from './field.ts';
import { LABELS } from './labels.ts';

export type { FieldType, FieldValue, FormFieldView } from './field.ts';

interface Input extends HTMLElement {
  reportValidity(): boolean;
}

/** The most that a money field is taken to mean: fifteen digits, which every number here still holds exactly. */
const MOST_MONEY = 999_999_999_999_999;

/**
 * One input of a form with its label, help, unit and limits. After a lost race it shows what somebody else saved, for the person to choose.
 * @fires valuechange detail: `{ name, value }`, the value as a save takes it
 * @fires settle detail: `{ name, choice }`, `mine` or `theirs`
 */
export default class FormField extends LightningElement {
  @api field: FormFieldView | undefined;

  labels = LABELS;
  private typed: { readonly entered: FieldValue; readonly value: FieldValue } | undefined;

  @api reportValidity(): boolean {
    return this.input?.reportValidity() ?? true;
  }

  @api focus(): void {
    this.input?.focus();
  }

  /** A choice that is not this person's to make is read as text. */
  get isStatic(): boolean {
    return Boolean(this.field?.isReadOnly) && (this.field?.type === 'choice' || this.field?.type === 'scale');
  }

  get chosen(): string {
    return this.options.find(({ value }) => value === this.choice)?.label ?? this.choice;
  }

  get isText(): boolean {
    return this.field?.type === 'text';
  }

  get isNumber(): boolean {
    return this.isMoney || this.field?.type === 'number' || this.field?.type === 'percent';
  }

  get isDate(): boolean {
    return this.field?.type === 'date';
  }

  get isLong(): boolean {
    return this.field?.type === 'long';
  }

  get isCheck(): boolean {
    return this.field?.type === 'check';
  }

  get label(): string {
    const { label = '', unit } = this.field ?? {};
    return unit ? fillIn(LABELS.WITH_UNIT, label, unit) : label;
  }

  get formatter(): string {
    return this.isMoney ? 'currency' : 'decimal';
  }

  get step(): string {
    return this.field?.type === 'number' ? '1' : '0.01';
  }

  /** Whole amounts are read without their noughts. */
  get fractionDigits(): number | undefined {
    return Number.isInteger(this.field?.value ?? 0) ? 0 : undefined;
  }

  get max(): number | undefined {
    return this.field?.max ?? (this.isMoney ? MOST_MONEY : undefined);
  }

  get tooSmall(): string {
    return fillIn(LABELS.TOO_SMALL, this.spoken(this.field?.min ?? -MOST_MONEY));
  }

  get tooLarge(): string {
    return fillIn(this.field?.max === undefined ? LABELS.ABSURD : LABELS.TOO_LARGE, this.spoken(this.max ?? 0));
  }

  get required(): string {
    return this.field?.requiredMessage ?? LABELS.REQUIRED;
  }

  get min(): number | undefined {
    return this.field?.min ?? (this.isMoney ? -MOST_MONEY : undefined);
  }

  get options() {
    const none = this.field?.isRequired ? [] : [{ label: this.field?.emptyLabel ?? LABELS.NONE, value: '' }];
    return [...none, ...(this.field?.options ?? [])];
  }

  get choice(): string {
    return String(this.field?.value ?? '');
  }

  get isChecked(): boolean {
    return this.field?.value === true;
  }

  get hasClash(): boolean {
    return this.field?.theirs !== undefined;
  }

  /** What the input itself handed over stays as it was typed: `1.` on the way to `1.5` is no other number. */
  get shown(): FieldValue | undefined {
    const { typed } = this;
    return typed && typed.value === this.field?.value ? typed.entered : this.field?.value;
  }

  handleChange(event: CustomEvent<{ readonly value?: string | null; readonly checked?: boolean }>): void {
    const { field } = this;
    if (!field) return;
    const entered = (field.type === 'check' ? event.detail.checked : event.detail.value) ?? null;
    const value = valueOf(field.type, entered);
    this.typed = { entered, value };
    this.dispatchEvent(new CustomEvent('valuechange', { detail: { name: field.name, value } }));
  }

  handleSettle(event: CustomEvent<{ readonly name: string; readonly choice: string }>): void {
    this.dispatchEvent(new CustomEvent('settle', { detail: event.detail }));
  }

  private get isMoney(): boolean {
    return this.field?.type === 'money';
  }

  private spoken(limit: number): string {
    return this.isMoney ? formatMoney(limit) : formatNumber(limit);
  }

  private get input(): Input | null {
    return this.template!.querySelector<Input>('[data-input]');
  }
}
