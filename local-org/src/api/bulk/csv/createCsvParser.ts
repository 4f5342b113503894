/** Why a text is not CSV as Salesforce reads it; `message` is in its words where they are known. */
export class CsvError extends Error {}

/** Takes text in pieces, gives back the records that are complete. */
export interface CsvParser {
  /** The records that end in this piece, and with `isLast` what is left. @throws CsvError */
  parse(piece: string, isLast: boolean): readonly (readonly string[])[];
  /** How the first record ended; undefined before that, or when the text has only one line without an end. */
  readonly firstEnding: 'LF' | 'CRLF' | undefined;
}

/** Salesforce's limit for one record; also what keeps a quote that nobody closes from swallowing the rest of the file. */
export const longestRecord = 400_000;

const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;

/**
 * RFC 4180 with any one-character delimiter: quoted cells hold delimiters, line ends and doubled quotes; LF and CRLF both end a record.
 * Cells are not trimmed. Empty lines are no records. Stricter than many readers, as Salesforce is: no quote inside an unquoted cell,
 * nothing between a closing quote and the next delimiter.
 */
export function createCsvParser(delimiter: string): CsvParser {
  const separator = delimiter.charCodeAt(0);
  let rest = '';
  let count = 0;
  let firstEnding: CsvParser['firstEnding'];

  const unescapedQuote = (): CsvError =>
    new CsvError(`Failed to parse CSV. Found unescaped quote. A value with quote should be within a quote (record ${count + 1})`);

  /** Parses one record from `start`; -1 when the text ends before it does. */
  const parseRecord = (text: string, start: number, isLast: boolean, cells: string[]): number => {
    let at = start;
    for (;;) {
      let end: number;
      if (text.charCodeAt(at) === quote) {
        const close = closingQuote(text, at + 1, isLast);
        if (close < 0) return -1;
        cells.push(unquoted(text, at + 1, close));
        end = close + 1;
        if (text.charCodeAt(end) === carriageReturn && text.charCodeAt(end + 1) === lineFeed) end += 1;
      } else {
        end = at;
        let code = text.charCodeAt(end);
        while (end < text.length && code !== separator && code !== lineFeed) {
          if (code === quote) throw unescapedQuote();
          code = text.charCodeAt(++end);
        }
        if (end === text.length && !isLast) return -1;
        const isCrlf = code === lineFeed && end > at && text.charCodeAt(end - 1) === carriageReturn;
        cells.push(text.slice(at, isCrlf ? end - 1 : end));
      }
      if (end >= text.length) return isLast ? text.length : -1;
      const code = text.charCodeAt(end);
      if (code === lineFeed) {
        firstEnding ??= text.charCodeAt(end - 1) === carriageReturn ? 'CRLF' : 'LF';
        return end + 1;
      }
      if (code !== separator) {
        if (end === text.length - 1 && code === carriageReturn && !isLast) return -1;
        throw unescapedQuote();
      }
      at = end + 1;
    }
  };

  return {
    get firstEnding() {
      return firstEnding;
    },
    parse(piece, isLast) {
      const text = rest + piece;
      const records: string[][] = [];
      let start = 0;
      while (start < text.length) {
        const cells: string[] = [];
        const next = parseRecord(text, start, isLast, cells);
        if ((next < 0 ? text.length : next) - start > longestRecord) throw tooLong(count + 1);
        if (next < 0) break;
        if (cells.length > 1 || cells[0] !== '' || text.charCodeAt(start) === quote) {
          records.push(cells);
          count += 1;
        }
        start = next;
      }
      rest = start === 0 ? text : text.slice(start);
      if (isLast && start < text.length) throw new CsvError('Failed to parse CSV. EOF reached before closing an opened quote');
      return records;
    },
  };
}

/** Where the quoted cell ends; -1 when that cannot be told yet. */
function closingQuote(text: string, from: number, isLast: boolean): number {
  let close = text.indexOf('"', from);
  while (close >= 0 && text.charCodeAt(close + 1) === quote) close = text.indexOf('"', close + 2);
  // The next piece may begin with the second half of a doubled quote.
  return close === text.length - 1 && !isLast ? -1 : close;
}

function unquoted(text: string, from: number, to: number): string {
  const cell = text.slice(from, to);
  return cell.includes('"') ? cell.replaceAll('""', '"') : cell;
}

const tooLong = (record: number): CsvError =>
  new CsvError(`Failed to parse CSV. Record ${record} is longer than ${longestRecord} characters; is a quote left open?`);
