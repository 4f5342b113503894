import type { FieldValues } from 'c/planChanges';

/** Only what says something: for a record that is made. */
export function spokenFields(fields: FieldValues): FieldValues {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== ''));
}

/**
 * What a record holds, by API name; null where nothing is known.
 * @param written what the plan model calls each field
 */
export function writtenFields(written: Readonly<Record<string, string>>, record: object): FieldValues {
  const values = record as Readonly<Record<string, string | number | boolean | null | undefined>>;
  return Object.fromEntries(Object.entries(written).map(([field, property]) => [field, values[property] ?? null]));
}
