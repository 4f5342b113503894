import type { FieldValue, KeyedRecord } from '../../../plugin/src/planFiles/keyedRecord.ts';

/** How a rival names the account a record belongs to: its heading, and the value. */
export interface AccountColumn {
  readonly heading: string;
  readonly valueOf: (folder: string) => string;
}

/** Records of one object as CSV for a data loader: every field, and for each reference the external id of what is referred to. */
export function syncCsv(records: readonly KeyedRecord[], account: AccountColumn): string {
  const fields = [...new Set(records.flatMap((record) => Object.keys(record.fields)))];
  const references = [...new Set(records.flatMap((record) => Object.keys(record.references)))];
  const headingOf = (reference: string): string =>
    reference === 'Account__c' ? account.heading : `${reference.replace(/__c$/, '__r')}.Key__c`;
  const lines = records.map((record) => [
    record.key,
    ...fields.map((field) => textOf(record.fields[field])),
    ...references.map((reference) => {
      const key = record.references[reference] ?? '';
      return reference === 'Account__c' ? account.valueOf(key) : key;
    }),
  ]);
  return [['Key__c', ...fields, ...references.map(headingOf)], ...lines].map((cells) => `${cells.map(quoted).join(',')}\n`).join('');
}

/** By object, parents first. */
export function byObject(records: readonly KeyedRecord[]): ReadonlyMap<string, readonly KeyedRecord[]> {
  return Map.groupBy(records, ({ object }) => object);
}

const textOf = (value: FieldValue | undefined): string =>
  value === undefined ? '' : typeof value === 'object' ? value.join(';') : String(value);

const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
