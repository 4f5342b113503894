import type { ObjectInfo } from 'lightning/uiObjectInfoApi';
import type { FormFieldView } from 'c/formField';
import type { FieldValues } from 'c/planChanges';
import type { PickerOption } from 'c/searchPicker';
import { formatDay, formatMoney } from 'c/userFormat';
import { isWritable, type Target } from './factDraft.ts';
import type { FactField } from './factForms.ts';

export interface FactFieldView {
  readonly name: string;
  readonly isPick: boolean;
  readonly label: string;
  readonly isRequired: boolean;
  readonly style: string;
  readonly value: FieldValues[string];
  /** Of a record to be picked. */
  readonly options: readonly PickerOption[];
  readonly isReadOnly: boolean;
  readonly help: string | undefined;
  /** Of everything else. */
  readonly form: FormFieldView;
}

export interface FieldContext {
  readonly draft: FieldValues;
  readonly seen: FieldValues;
  readonly target: Target;
  readonly clashes: readonly string[];
  readonly info: ObjectInfo | undefined;
}

export function fieldView(field: FactField, { draft, seen, target, clashes, info }: FieldContext): FactFieldView {
  const { name, type, choices, options, maxLength, isRequired = false } = field;
  const label = info?.fields[name]?.label ?? name;
  const help = info?.fields[name]?.inlineHelpText ?? undefined;
  const value = draft[name] ?? null;
  const isReadOnly = !isWritable(target, name, info);
  const isPick = type === 'pick';
  return {
    ...{ name, isPick, label, isRequired, value, isReadOnly, help, options: options ?? [] },
    style: type === 'long' || isPick ? 'wide' : '',
    form: {
      ...{ name, label, help, value, maxLength, isRequired, isReadOnly },
      type: isPick ? 'text' : type,
      options: (choices ?? []).map((choice) => ({ label: choice, value: choice })),
      min: type === 'money' ? 0 : undefined,
      theirs: clashes.includes(name) ? wordsOf(type, seen[name]) : undefined,
    },
  };
}

function wordsOf(type: FactField['type'], value: FieldValues[string] | undefined): string {
  if (value === null || value === undefined || value === '') return '';
  if (type === 'money') return formatMoney(Number(value));
  return type === 'date' ? formatDay(String(value)) : String(value);
}
