/** Names of the job resource → the character. */
export const columnDelimiters = { BACKQUOTE: '`', CARET: '^', COMMA: ',', PIPE: '|', SEMICOLON: ';', TAB: '\t' } as const;
export const lineEndings = { LF: '\n', CRLF: '\r\n' } as const;

export type ColumnDelimiter = keyof typeof columnDelimiters;
export type LineEnding = keyof typeof lineEndings;

export const isColumnDelimiter = (value: unknown): value is ColumnDelimiter =>
  typeof value === 'string' && Object.hasOwn(columnDelimiters, value);
export const isLineEnding = (value: unknown): value is LineEnding => typeof value === 'string' && Object.hasOwn(lineEndings, value);
