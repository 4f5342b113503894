import { nearest } from '../planFiles/problem.ts';
import type { SectionSpec } from '../planFiles/sections.ts';
import { refusal } from './csvRefusal.ts';
import { columnFinder, columnsOf, plainHeader, type CsvColumn } from './csvSections.ts';
import type { CsvMapping } from './readMapping.ts';

/** What the columns of one sheet mean. */
export interface SheetColumns {
  /** By position; undefined where nothing is taken from it. */
  readonly byIndex: readonly (CsvColumn | undefined)[];
  /** Headers nobody understands, each with the field that may be meant. */
  readonly unknown: readonly { readonly header: string; readonly near?: string }[];
}

/**
 * What the mapping says of a header, else the field of that name or label.
 * @throws SfError UnknownColumnError for a column of the mapping that the sheet has not got, FieldTwiceError, NoColumnError when nothing is understood
 */
export function resolveColumns(headers: readonly string[], section: SectionSpec, mapping: CsvMapping): SheetColumns {
  const mapped = new Map([...mapping.columns].map(([header, column]) => [plainHeader(header), column]));
  const there = new Set(headers.map(plainHeader));
  for (const header of mapping.columns.keys()) {
    if (there.has(plainHeader(header))) continue;
    throw refusal('unknownColumn', [header], [headers.filter(Boolean).join(', ')]);
  }
  const find = columnFinder(section);
  const taken = new Map<CsvColumn, string>();
  const unknown: { header: string; near?: string }[] = [];
  const byIndex = headers.map((header) => {
    const isMapped = mapped.has(plainHeader(header));
    const column = isMapped ? mapped.get(plainHeader(header)) : find(header);
    if (!column) {
      if (!isMapped && header !== '') unknown.push({ header, near: nearestField(header, section) });
      return undefined;
    }
    const other = taken.get(column);
    if (other !== undefined) throw refusal('fieldTwice', [other, header, column.name]);
    taken.set(column, header);
    return column;
  });
  if (taken.size === 0)
    throw refusal(
      'noColumn',
      [headers.filter(Boolean).join(', ')],
      [
        columnsOf(section)
          .map(({ name }) => name)
          .join(', '),
      ],
    );
  return { byIndex, unknown };
}

function nearestField(header: string, section: SectionSpec): string | undefined {
  const columns = columnsOf(section);
  return nearest(
    plainHeader(header),
    columns.flatMap(({ name, label }) => [name, plainHeader(label)]),
  );
}
