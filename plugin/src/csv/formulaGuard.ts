/**
 * Text that a spreadsheet would run as a formula when it opens a CSV file: it begins with `=`, `+`, `-`, `@`, their wide forms, a tab or a line end
 * (OWASP, "CSV Injection"); or it is what a failed formula leaves. An apostrophe in front makes it text. Where apostrophes stand in front already, one
 * more does, so that it can be undone.
 */
const ERRORS = '#(?:REF!|N/A|NAME\\?|VALUE!|DIV/0!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)\\s*$';
const RUNS_TEXT = `(?:\\s*[=+\\-@＝＋－＠]|[\\t\\r\\n]|\\s*${ERRORS})`;
const RUNS = new RegExp(`^'*${RUNS_TEXT}`, 'i');
const GUARDED = new RegExp(`^'+${RUNS_TEXT}`, 'i');
const IS_ERROR = new RegExp(`^\\s*${ERRORS}`, 'i');

/** A text cell that no spreadsheet runs. `unguarded` gives the text back. */
export function guarded(text: string): string {
  return RUNS.test(text) ? `'${text}` : text;
}

export function unguarded(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}

/** `="007"`: how sheets are made to keep leading zeros. */
const KEPT_TEXT = /^="((?:[^"]|"")*)"$/;

/** What a cell says that comes out of a spreadsheet; or that it holds a formula, or what became of one that failed. */
export function saidInCell(cell: string): { readonly text: string } | { readonly problem: 'formula' | 'sheetError' } {
  const kept = KEPT_TEXT.exec(cell.trim());
  if (kept) return { text: kept[1]!.replaceAll('""', '"') };
  if (cell.trimStart().startsWith('=')) return { problem: 'formula' };
  if (IS_ERROR.test(cell)) return { problem: 'sheetError' };
  return { text: unguarded(cell) };
}
