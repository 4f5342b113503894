import { derivedKey } from '../planFiles/derivedKey.ts';
import { keyOf, type KeyedRecord } from '../planFiles/keyedRecord.ts';
import { fitKey, freeKey, fullKey, saidKey, slug } from '../planFiles/keys.ts';
import { indexRecords } from '../planFiles/planIndex.ts';
import { problemText } from '../planFiles/problemText.ts';
import type { SectionSpec } from '../planFiles/sections.ts';
import { messages } from './csvRefusal.ts';
import { columnsOf } from './csvSections.ts';
import { draftRows, notFound, type DraftRow } from './draftRows.ts';
import { findNamed } from './findNamed.ts';
import { matchRows } from './matchRows.ts';
import type { CsvMapping } from './readMapping.ts';
import { recordOfRow } from './recordOfRow.ts';
import { placeColumn, rowPlaces, type PlaceDefaults } from './rowPlaces.ts';
import type { RowProblem, SaidRows } from './saidRows.ts';

export interface ImportOptions {
  readonly section: SectionSpec;
  readonly mapping: CsvMapping;
  readonly defaults: PlaceDefaults;
  /** Does an empty cell empty the field? Else it says nothing. */
  readonly clearsEmpty: boolean;
}

export interface ImportedRows {
  /** Records as they are to be, each with its row. Those that say what they say already are among them. */
  readonly records: readonly { readonly row: number; readonly record: KeyedRecord; readonly isNew: boolean }[];
  readonly problems: readonly RowProblem[];
}

/** Turns the rows of a sheet into records of a project. Pure. @param there the records of the project */
export function importRows(
  said: SaidRows,
  there: readonly KeyedRecord[],
  { section, mapping, defaults, clearsEmpty }: ImportOptions,
): ImportedRows {
  const index = indexRecords(there);
  const find = findNamed(index);
  const columns = columnsOf(section);
  const { drafts, problems } = draftRows(said, { section, mapping, find, placeOf: rowPlaces(index, section, find, defaults) });
  const keys = keysOf(drafts, said.headerOf(placeColumn(columns, 'key') ?? placeColumn(columns, 'account')!));
  const made = drafts.flatMap((draft) => {
    const key = keys.get(draft);
    return key === undefined ? [] : [{ draft, ...recordOfRow(draft, key, index.find(section.object, key), section, clearsEmpty) }];
  });
  const records = made.flatMap(({ draft, record, problems: wrong }) => {
    for (const { name, ...problem } of wrong) {
      const column = columns.find((one) => one.kind === 'field' && one.name === name);
      problems.push({ row: draft.row, column: column ? said.headerOf(column) : null, message: problemText(problem) });
    }
    return wrong.length > 0 ? [] : [{ draft, record }];
  });
  // Only now is it known which entries there are going to be. Those of wrong rows count: a row is not wrong for pointing at them.
  const findLater = findNamed(indexRecords([...made.map(({ record }) => record), ...there]));
  const linked = records.flatMap(({ draft, record }) => {
    const references = { ...record.references };
    let isWrong = false;
    for (const { spec, text } of draft.later) {
      const found = findLater(section.object, text, draft.place);
      if ('key' in found) references[spec.field] = found.key;
      else {
        isWrong = true;
        const column = columns.find((one) => one.kind === 'field' && one.spec === spec)!;
        problems.push({ row: draft.row, column: said.headerOf(column), message: notFound(spec, text, found) });
      }
    }
    const isNew = index.find(record.object, record.key) === undefined;
    return isWrong ? [] : [{ row: draft.row, record: { ...record, references }, isNew }];
  });
  return { records: linked, problems };

  /** The key each row has, finds or gets. */
  function keysOf(rows: readonly DraftRow[], header: string | null): ReadonlyMap<DraftRow, string> {
    const byKey = new Map<string, DraftRow>();
    const result = new Map<DraftRow, string>();
    const name = (key: string) => keyOf({ object: section.object, key });
    for (const row of rows) {
      if (row.key === undefined) continue;
      const other = byKey.get(name(row.key));
      if (other) {
        problems.push({ row: row.row, column: header, message: messages.getMessage('row.keyTwice', [row.key, other.row]) });
        continue;
      }
      byKey.set(name(row.key), row);
      result.set(row, index.find(section.object, row.key)?.key ?? row.key);
    }
    const open = rows.filter(({ key }) => key === undefined);
    const entries = index.ofObject(section.object).filter(({ key }) => !byKey.has(name(key)));
    const identified = entries.map((record) => ({ record, place: { account: index.accountOf(record), plan: index.planOf(record) } }));
    const { found, ambiguous, repeated } = matchRows(open, identified, section, mapping.matchBy);
    const taken = new Set([...index.ofObject(section.object).map((record) => keyOf(record)), ...byKey.keys()]);
    for (const row of open) {
      const tell = (message: string) => problems.push({ row: row.row, column: null, message });
      const same = repeated.get(row);
      const several = ambiguous.get(row);
      if (same) tell(messages.getMessage('row.sameTwice', [same.row]));
      else if (several)
        tell(messages.getMessage('row.ambiguous', [several.map(({ key }) => saidKey(key, section.scope, row.place)).join(', ')]));
      else {
        const key = found.get(row)?.key ?? newKey(row, (one) => taken.has(name(one)));
        taken.add(name(key));
        result.set(row, key);
      }
    }
    return result;
  }

  function newKey(row: DraftRow, isTaken: (key: string) => boolean): string {
    const { record, place } = row;
    if (section.keyFrom) {
      const key = derivedKey(section, record, place);
      for (let count = 2, next = key; ; count++) {
        if (!isTaken(next)) return next;
        next = fitKey(`${key}-${count}`);
      }
    }
    const said = record.fields.Name ?? record.references.Contact__c?.split('@')[0] ?? '';
    return fitKey(
      fullKey(
        freeKey(String(said), (key) => isTaken(fullKey(key, section.scope, place)), slug(section.label)),
        section.scope,
        place,
      ),
    );
  }
}
