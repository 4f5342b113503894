import { stringify } from 'csv-stringify/sync';
import type { KeyedRecord } from '../planFiles/keyedRecord.ts';
import { saidKey, type KeyPlace } from '../planFiles/keys.ts';
import type { PlanIndex } from '../planFiles/planIndex.ts';
import { numberText } from '../planFiles/scalarText.ts';
import { isPlanned, scopeOf, type FieldSpec, type SectionSpec } from '../planFiles/sections.ts';
import { columnsOf, type PlaceName } from './csvSections.ts';
import { DELIMITERS, type DelimiterName, type HEADERS } from './delimiters.ts';
import { guarded } from './formulaGuard.ts';

export interface CsvFormat {
  /** Labels as in the org, or the names in the files. */
  readonly headers: (typeof HEADERS)[number];
  readonly delimiter: DelimiterName;
  readonly lineEnd: '\n' | '\r\n';
}

/**
 * The entries of a section as CSV, which `import csv` reads back to what they are. Begins with a byte order mark: without it Excel takes UTF-8 for
 * something else. @param isWanted of an account's folder
 */
export function exportCsv(index: PlanIndex, section: SectionSpec, isWanted: (account: string) => boolean, format: CsvFormat) {
  const columns = columnsOf(section);
  const records = index.ofObject(section.object).filter((record) => {
    const account = index.accountOf(record);
    return account === undefined || isWanted(account);
  });
  const rows = records.map((record) => {
    const place: KeyPlace = { account: index.accountOf(record), plan: index.planOf(record) };
    return columns.map((column) =>
      guardedCell(column.kind === 'place' ? placeCell(column.place, record, section, place) : fieldCell(column.spec, record, place)),
    );
  });
  const text = stringify([columns.map(({ name, label }) => (format.headers === 'labels' ? label : name)), ...rows], {
    delimiter: DELIMITERS[format.delimiter],
    record_delimiter: format.lineEnd,
    quoted_match: /[\r\n;,\t|]|^\s|\s$/,
  });
  return { text: `\ufeff${text}`, rows: rows.length };
}

/** Numbers are left as they are: `-5` is no formula. */
function guardedCell(cell: string | number): string {
  return typeof cell === 'number' ? numberText(cell) : guarded(cell);
}

function placeCell(name: PlaceName, { key, references }: KeyedRecord, section: SectionSpec, place: KeyPlace): string {
  switch (name) {
    case 'account':
      return place.account ?? '';
    case 'plan':
      return place.plan === undefined ? '' : saidKey(place.plan, 'account', place);
    case 'parent':
      return saidKey(references[section.parent!]!, scopeOf(section.parent!), place);
    case 'key':
      return saidKey(key, section.scope, place);
  }
}

function fieldCell(spec: FieldSpec, { fields, references }: KeyedRecord, place: KeyPlace): string | number {
  if (spec.kind === 'reference') {
    const key = references[spec.field];
    return key === undefined ? '' : isPlanned(spec.target!) ? saidKey(key, scopeOf(spec.target!), place) : key;
  }
  const value = fields[spec.field];
  if (value === undefined) return '';
  return typeof value === 'string' || typeof value === 'number' ? value : typeof value === 'boolean' ? String(value) : value.join('; ');
}
