/** First parts of import specifiers that every component may use; `c/…` and `@salesforce/…` are looked up. */
export const allowedImports: ReadonlySet<string> = new Set(['lwc', 'lightning', '@lwc/state']);
