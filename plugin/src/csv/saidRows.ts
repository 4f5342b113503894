import type { CsvTable } from './csvTable.ts';
import type { CsvColumn } from './csvSections.ts';
import { saidInCell } from './formulaGuard.ts';
import { messages } from './csvRefusal.ts';
import type { CsvMapping } from './readMapping.ts';
import type { SheetColumns } from './resolveColumns.ts';

/** What is wrong with one cell or row, in words. */
export interface RowProblem {
  /** As the spreadsheet counts. */
  row: number;
  /** Header of the column; null for the row as a whole. */
  column: string | null;
  /** What is wrong and what to do. */
  message: string;
}

/** One row as it speaks of columns: translated, constants included; a column that says nothing is there with an empty text. */
export interface SaidRow {
  readonly row: number;
  readonly said: ReadonlyMap<CsvColumn, string>;
}

export interface SaidRows {
  readonly rows: readonly SaidRow[];
  readonly problems: readonly RowProblem[];
  /** Header of a column; null for one that the sheet has not got. */
  readonly headerOf: (column: CsvColumn) => string | null;
}

export function saidRows(table: CsvTable, { byIndex }: SheetColumns, mapping: CsvMapping): SaidRows {
  const problems: RowProblem[] = [];
  const headers = new Map(byIndex.flatMap((column, index) => (column ? [[column, table.headers[index]!] as const] : [])));
  const rows = table.rows.map(({ row, cells }) => {
    const said = new Map<CsvColumn, string>();
    byIndex.forEach((column, index) => {
      if (!column) return;
      const cell = saidInCell(cells[index] ?? '');
      if ('text' in cell) said.set(column, translated(cell.text, column, mapping));
      else problems.push({ row, column: table.headers[index]!, message: messages.getMessage(`row.${cell.problem}`) });
    });
    for (const [column, text] of mapping.constants) if ((said.get(column) ?? '').trim() === '') said.set(column, text);
    if (cells.slice(byIndex.length).some((cell) => cell.trim() !== '')) {
      problems.push({ row, column: null, message: messages.getMessage('row.tooManyCells', [cells.length, byIndex.length]) });
    }
    return { row, said };
  });
  return { rows, problems, headerOf: (column) => headers.get(column) ?? null };
}

function translated(text: string, column: CsvColumn, { values }: CsvMapping): string {
  const own = values.get(column);
  if (!own) return text;
  const whole = own.get(text.trim().toLowerCase());
  if (whole !== undefined || column.kind !== 'field' || column.spec.kind !== 'words') return whole ?? text;
  return text
    .split(/[;,|\n]/)
    .map((word) => own.get(word.trim().toLowerCase()) ?? word)
    .join(';');
}
