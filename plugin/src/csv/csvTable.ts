import { CsvError, parse } from 'csv-parse/sync';
import { refusal } from './csvRefusal.ts';
import { DELIMITERS, type DelimiterName } from './delimiters.ts';

/** A sheet as text. */
export interface CsvTable {
  /** As they are written, without blanks around them. */
  readonly headers: readonly string[];
  readonly rows: readonly CsvRow[];
}

export interface CsvRow {
  /** As a spreadsheet counts, from 1 with the headers: a cell of several lines is in one row. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** A cell holds at most 32,767 characters in the usual spreadsheet, and 131,072 is what an org stores. */
const LONGEST_ROW = 4 * 1024 * 1024;

/** Reads the text of a CSV file, whatever spreadsheet wrote it. Rows without any text are left out. @throws SfError NotCsvError, NoHeadersError */
export function readCsv(text: string, file: string, delimiter?: DelimiterName): CsvTable {
  // The first line that tells Excel how to read the file.
  const told = /^sep=([,;\t|])\r?\n/i.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const between = delimiter ? DELIMITERS[delimiter] : (told?.[1] ?? likelyDelimiter(body));
  const records = parsed(body, between, file);
  const offset = told ? 2 : 1;
  const numbered = records.map((cells, index) => ({ row: index + offset, cells })).filter(({ cells }) => cells.some(isSaid));
  const [first, ...rows] = numbered;
  if (!first) throw refusal('noHeaders', [file]);
  return { headers: first.cells.map((header) => header.trim()), rows };
}

function isSaid(cell: string): boolean {
  return cell.trim() !== '';
}

/** The one that is there most in the first row, outside of quotes. */
function likelyDelimiter(text: string): string {
  const counts = new Map<string, number>(Object.values(DELIMITERS).map((delimiter) => [delimiter, 0]));
  let isQuoted = false;
  for (const character of text.slice(0, LONGEST_ROW)) {
    if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (character === '\n' || character === '\r') && [...counts.values()].some((count) => count > 0)) break;
    else if (!isQuoted && counts.has(character)) counts.set(character, counts.get(character)! + 1);
  }
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

function parsed(text: string, delimiter: string, file: string): readonly string[][] {
  try {
    return parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      // `="007"` without quotes around it.
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: LONGEST_ROW,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw refusal('notCsv', [file, error.message.replace(/\.?\s*$/, '')]);
  }
}
