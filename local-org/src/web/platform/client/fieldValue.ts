import { fieldPath, type FieldReference } from './references.ts';

export interface UiRecord {
  readonly apiName: string;
  readonly id: string;
  readonly fields: Readonly<Record<string, { readonly value: unknown; readonly displayValue?: string | null }>>;
}

/** Follows `Account.Owner.Name` from an account: the last field, or undefined where the record has not got it. */
function field(
  record: UiRecord | undefined,
  reference: FieldReference,
): { readonly value: unknown; readonly displayValue?: string | null } | undefined {
  const [, ...names] = fieldPath(reference).split('.');
  return names.reduce<{ value: unknown; displayValue?: string | null } | undefined>(
    (found, name) => (found?.value as UiRecord | null | undefined)?.fields?.[name],
    { value: record },
  );
}

/** The raw value, or undefined. */
export const getFieldValue = (record: UiRecord | undefined, reference: FieldReference): unknown => field(record, reference)?.value;

/** The value as the user's locale writes it, or undefined. */
export const getFieldDisplayValue = (record: UiRecord | undefined, reference: FieldReference): string | null | undefined =>
  field(record, reference)?.displayValue;
