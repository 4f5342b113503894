import { formatDay, formatExactMoney, formatExactPercent, formatNumber } from 'c/userFormat';
import { nameOf, referenceWords } from '../../diff/recordNames.ts';
import type { FieldValue, KeyedRecord } from '../../planFiles/keyedRecord.ts';
import { METADATA } from '../../planFiles/metadata.ts';
import type { PlanIndex } from '../../planFiles/planIndex.ts';
import { SECTION_OF, type FieldSpec } from '../../planFiles/sections.ts';
import { say } from '../say.ts';
import { table } from './build.ts';
import type { Cell, Column, Paragraph, Table } from './content.ts';

/** What a record says in a field, as a person reads it; empty where it says nothing. */
export function cellOf(record: KeyedRecord, field: string, index: PlanIndex): Cell {
  const spec = specOf(record.object, field);
  const key = record.references[field];
  if (key !== undefined) return referenceWords(spec.target!, key, [index]);
  const value = record.fields[field];
  return value === undefined ? '' : valueCell(record, spec, value);
}

/** The same where only text has a place. */
export function textOf(record: KeyedRecord, field: string, index: PlanIndex): string {
  return cellText(cellOf(record, field, index));
}

export function cellText(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if ('lines' in cell) return cell.lines.join(' ');
  if ('text' in cell) return cell.text;
  return 'mark' in cell ? cell.mark : String(cell.score ?? '–');
}

/** The name of a field as the org has it. */
export function labelOf(object: string, field: string): string {
  return specOf(object, field).label;
}

/** One row for each record, one column for each field; a column nobody filled is left out. */
export function recordTable(
  caption: string,
  records: readonly KeyedRecord[],
  fields: readonly string[],
  index: PlanIndex,
  nothing: string,
): Table | Paragraph {
  const object = records[0]?.object;
  const columns = object ? fields.map((field) => columnOf(object, field)) : [];
  return table(
    caption,
    columns,
    records.map((record) => fields.map((field) => cellOf(record, field, index))),
    nothing,
  );
}

export function columnOf(object: string, field: string): Column {
  const { label, kind } = specOf(object, field);
  return { title: label, isNumber: kind === 'number', isDay: kind === 'date' };
}

/** A record as it is called in the report. */
export function nameIn(index: PlanIndex): (record: KeyedRecord) => string {
  return (record) => nameOf(record, [index]);
}

function specOf(object: string, field: string): FieldSpec {
  const { byField, parent } = SECTION_OF.get(object)!;
  const spec = byField.get(field);
  if (!spec && field === parent)
    return { field, name: field, kind: 'reference', label: METADATA[parent]!.label, isRequired: true, target: parent };
  if (!spec) throw new Error(`The files know no ${object}.${field}.`);
  return spec;
}

function valueCell({ object, fields }: KeyedRecord, { field, kind }: FieldSpec, value: FieldValue): Cell {
  if (typeof value === 'number') {
    const type = METADATA[object]!.fields[field]?.type;
    if (type === 'Currency') return formatExactMoney(value, fields.CurrencyIsoCode as string | undefined);
    return type === 'Percent' ? formatExactPercent(value) : formatNumber(value);
  }
  if (typeof value === 'boolean') return say(value ? 'yes' : 'no');
  if (typeof value !== 'string') return value.join(', ');
  if (kind === 'date') return formatDay(value);
  if (METADATA[object]?.fields[field]?.type === 'Url') return linkTo(value);
  const lines = linesIn(value);
  return lines.length > 1 ? { lines } : (lines[0] ?? '');
}

/** Only an address of the web can be followed; anything else is text. */
function linkTo(address: string): Cell {
  const url = URL.parse(address);
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? { text: address, href: url.href } : address;
}

/** Text as its lines; empty ones part paragraphs and are not kept. */
export function linesIn(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
