/** What a person may enter: `choice` is one of the options, `scale` a number chosen from them. */
export type FieldType = 'text' | 'number' | 'money' | 'percent' | 'date' | 'long' | 'choice' | 'scale' | 'check';

export type FieldValue = string | number | boolean | null;

/** One field of a form as it is shown. Label and help are the org's own. */
export interface FormFieldView {
  readonly name: string;
  readonly type: FieldType;
  readonly label: string;
  readonly help?: string | undefined;
  /** Said behind the label: `EUR per year`, `%`. */
  readonly unit?: string | undefined;
  readonly value: FieldValue | undefined;
  readonly options?: readonly { readonly label: string; readonly value: string }[];
  /** What no choice means; without it: not chosen. */
  readonly emptyLabel?: string | undefined;
  readonly maxLength?: number | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly isRequired?: boolean | undefined;
  /** Said when it is required and empty. */
  readonly requiredMessage?: string | undefined;
  readonly isReadOnly?: boolean | undefined;
  /** Takes the whole width of its form. */
  readonly isWide?: boolean | undefined;
  /** What somebody else saved meanwhile, as text; empty text for nothing. The person chooses between it and their own. */
  readonly theirs?: string | undefined;
}

/** What an input hands over, as a save takes it: numbers as numbers, nothing as null. */
export function valueOf(type: FieldType, entered: string | number | boolean | null | undefined): FieldValue {
  if (type === 'check') return Boolean(entered);
  if (entered === null || entered === undefined || entered === '') return null;
  return type === 'money' || type === 'number' || type === 'percent' || type === 'scale' ? Number(entered) : entered;
}
