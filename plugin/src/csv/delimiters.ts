/** What stands between columns, by the names that the CLI's own commands have for it. */
export const DELIMITERS = { COMMA: ',', SEMICOLON: ';', TAB: '\t', PIPE: '|' } as const;
export type DelimiterName = keyof typeof DELIMITERS;

/** What headers are made of. */
export const HEADERS = ['labels', 'names'] as const;
