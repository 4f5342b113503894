import { derivedKey } from '../planFiles/derivedKey.ts';
import type { KeyedRecord } from '../planFiles/keyedRecord.ts';
import type { KeyPlace } from '../planFiles/keys.ts';
import type { SectionSpec } from '../planFiles/sections.ts';
import type { CsvColumn } from './csvSections.ts';

/** A row, or an entry of the files, as far as it tells which entry it is. */
export interface Identified {
  readonly place: KeyPlace;
  readonly record: Pick<KeyedRecord, 'fields' | 'references'>;
}

/** What rows without a key lead to. */
export interface Matches<Row> {
  /** The entry a row means. */
  readonly found: ReadonlyMap<Row, KeyedRecord>;
  /** More entries than rows could be meant. */
  readonly ambiguous: ReadonlyMap<Row, readonly KeyedRecord[]>;
  /** Rows that say the same as an earlier one. */
  readonly repeated: ReadonlyMap<Row, Row>;
}

type Level = (one: Identified) => string | undefined;

/**
 * Finds the entries that rows without a key mean, by what they say: person and position, person, position; the two ends of a link; the name. Rows and
 * entries that are alike are paired in their order, so that importing twice is importing once.
 * @param entries of the same section that no other row means by key
 */
export function matchRows<Row extends Identified>(
  rows: readonly Row[],
  entries: readonly (Identified & { readonly record: KeyedRecord })[],
  section: SectionSpec,
  matchBy: readonly CsvColumn[] | undefined,
): Matches<Row> {
  const found = new Map<Row, KeyedRecord>();
  const ambiguous = new Map<Row, readonly KeyedRecord[]>();
  const claimed = new Set<unknown>();
  for (const level of levelsOf(section, matchBy)) {
    const open = Map.groupBy(
      entries.filter((entry) => !claimed.has(entry)),
      level,
    );
    const asking = Map.groupBy(
      rows.filter((row) => !found.has(row) && !ambiguous.has(row)),
      level,
    );
    for (const [token, own] of asking) {
      if (token === undefined) continue;
      for (const row of own) {
        const free = (open.get(token) ?? []).filter((entry) => !claimed.has(entry) && mayBe(row, entry, section, matchBy));
        if (free.length > own.length) {
          ambiguous.set(
            row,
            free.map(({ record }) => record),
          );
          continue;
        }
        const [entry] = free;
        if (!entry) continue;
        claimed.add(entry);
        found.set(row, entry.record);
      }
    }
  }
  return { found, ambiguous, repeated: repeatedRows(rows, section, matchBy) };
}

function levelsOf(section: SectionSpec, matchBy: readonly CsvColumn[] | undefined): readonly Level[] {
  if (matchBy)
    return [
      fieldsLevel(
        section,
        matchBy.flatMap((column) => (column.kind === 'field' ? [column.spec.field] : [])),
      ),
    ];
  if (section.object === 'Stakeholder__c')
    return [['Contact__c', 'Name'], ['Contact__c'], ['Name']].map((fields) => fieldsLevel(section, fields));
  if (section.keyFrom) return [({ record, place }) => `${parentOf(section, record)}\n${derivedKey(section, record, place)}`.toLowerCase()];
  return [fieldsLevel(section, ['Name'])];
}

function fieldsLevel(section: SectionSpec, fields: readonly string[]): Level {
  return ({ record }) => {
    const values = fields.map((field) => record.references[field] ?? record.fields[field]);
    if (fields.length === 0 || values.includes(undefined)) return undefined;
    return [parentOf(section, record), ...values].map((value) => String(value).trim().toLowerCase()).join('\n');
  };
}

function parentOf({ parent }: SectionSpec, { references }: Identified['record']): string {
  return parent ? (references[parent] ?? '') : '';
}

/** A position with another holder is another position, unless the mapping says that positions are meant: two managers are two. */
function mayBe(row: Identified, entry: Identified, { object }: SectionSpec, matchBy: readonly CsvColumn[] | undefined): boolean {
  if (object !== 'Stakeholder__c' || matchBy) return true;
  const [one, other] = [row, entry].map(({ record }) => record.references.Contact__c?.toLowerCase());
  return one === undefined || other === undefined || one === other;
}

/** A name may be there twice; the same person in the same position, or the same link, may not. */
function repeatedRows<Row extends Identified>(
  rows: readonly Row[],
  section: SectionSpec,
  matchBy: readonly CsvColumn[] | undefined,
): ReadonlyMap<Row, Row> {
  const repeated = new Map<Row, Row>();
  if (!matchBy && !section.keyFrom && section.object !== 'Stakeholder__c') return repeated;
  const [level] = levelsOf(section, matchBy);
  for (const [token, own] of Map.groupBy(rows, level!)) {
    if (token !== undefined) for (const row of own.slice(1)) repeated.set(row, own[0]!);
  }
  return repeated;
}
