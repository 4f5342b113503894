import type { FieldValue, KeyedRecord } from '../planFiles/keyedRecord.ts';
import { fullKey, LONGEST_KEY, saidKey } from '../planFiles/keys.ts';
import { METADATA } from '../planFiles/metadata.ts';
import { problemText } from '../planFiles/problemText.ts';
import { isKey } from '../planFiles/readEntries.ts';
import { isPlanned, type FieldSpec, type SectionSpec } from '../planFiles/sections.ts';
import { cellValue } from './cellValue.ts';
import { messages } from './csvRefusal.ts';
import { columnsOf, type CsvColumn } from './csvSections.ts';
import type { FindNamed } from './findNamed.ts';
import type { CsvMapping } from './readMapping.ts';
import { placeColumn, type rowPlaces, type RowPlace } from './rowPlaces.ts';
import type { RowProblem, SaidRow, SaidRows } from './saidRows.ts';

/** A row on its way to become a record. */
export interface DraftRow extends RowPlace {
  readonly row: number;
  /** `Key__c` as the row says it. */
  readonly key?: string;
  /** What it says of itself, as far as it could be read. References to entries of its own section are left to `later`. */
  readonly record: Pick<KeyedRecord, 'fields' | 'references'>;
  /** By name in the file: what the schema of the entry is to see. */
  readonly plain: Readonly<Record<string, unknown>>;
  readonly later: readonly { readonly spec: FieldSpec; readonly text: string }[];
  /** Fields whose column is there and says nothing. */
  readonly empty: readonly FieldSpec[];
}

export interface DraftOptions {
  readonly section: SectionSpec;
  readonly mapping: CsvMapping;
  readonly find: FindNamed;
  readonly placeOf: ReturnType<typeof rowPlaces>;
}

export function draftRows({ rows, headerOf }: SaidRows, { section, mapping, find, placeOf }: DraftOptions) {
  const columns = columnsOf(section);
  const fields = columns.filter((column) => column.kind === 'field');
  const nameColumn = fields.find(({ spec }) => spec.field === 'Name');
  const problems: RowProblem[] = [];
  const drafts = rows.flatMap((row) => draftOf(row) ?? []);
  return { drafts, problems };

  function draftOf(row: SaidRow): DraftRow | undefined {
    const tell = (column: CsvColumn | undefined, message: string) => {
      problems.push({ row: row.row, column: column ? headerOf(column) : null, message });
      return undefined;
    };
    const saidIn = (column: CsvColumn | undefined) => (column ? (row.said.get(column) ?? '').trim() : '');
    const place = placeOf((name) => saidIn(placeColumn(columns, name)), saidIn(nameColumn));
    if ('message' in place) return tell(placeColumn(columns, place.place), place.message);
    const keyColumn = placeColumn(columns, 'key');
    const saidOwn = saidIn(keyColumn);
    const key =
      section.object === 'Account' ? place.place.account! : saidOwn === '' ? undefined : fullKey(saidOwn, section.scope, place.place);
    if (saidOwn !== '' && !isKey(saidOwn)) return tell(keyColumn, problemText({ code: 'unsafeKey', values: [saidOwn] }));
    if (key !== undefined && key.length > LONGEST_KEY)
      return tell(keyColumn, problemText({ code: 'longKey', values: [saidOwn, LONGEST_KEY] }));

    const plain: Record<string, unknown> = {};
    const values: Record<string, FieldValue> = {};
    const references: Record<string, string> = { ...place.parent };
    const later: DraftRow['later'][number][] = [];
    const empty: FieldSpec[] = [];
    let isWrong = false;
    for (const column of fields) {
      const { spec } = column;
      const text = row.said.get(column);
      if (text === undefined) continue;
      if (text.trim() === '') {
        empty.push(spec);
      } else if (spec.target === section.object && isPlanned(section.object)) {
        later.push({ spec, text: text.trim() });
      } else if (spec.target && isPlanned(spec.target)) {
        const found = find(spec.target, text, place.place);
        if ('key' in found) {
          references[spec.field] = found.key;
          plain[spec.name] = saidKey(found.key, section.scope, place.place);
        } else {
          isWrong = true;
          tell(column, notFound(spec, text.trim(), found));
        }
      } else {
        const value = cellValue(text, spec, mapping);
        plain[spec.name] = value;
        if (spec.kind === 'reference') references[spec.field] = value as string;
        else values[spec.field] = value as FieldValue;
      }
    }
    return isWrong ? undefined : { row: row.row, ...place, key, record: { fields: values, references }, plain, later, empty };
  }
}

/** Why a reference leads nowhere, and what to do. */
export function notFound(spec: FieldSpec, text: string, found: Exclude<ReturnType<FindNamed>, { readonly key: string }>): string {
  const label = METADATA[spec.target!]!.label.toLowerCase();
  if (found.problem === 'ambiguous') return messages.getMessage('row.ambiguousRecord', [label, text]);
  return found.near === undefined
    ? messages.getMessage('row.unknownRecord', [label, text])
    : problemText({ code: 'unknownReferenceNear', values: [label, text, found.near] });
}
