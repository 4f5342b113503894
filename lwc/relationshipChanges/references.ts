/** As `createdBy` of `c/planChanges`, which a domain module cannot import: it saves. */
export function createdBy(alias: string): string {
  return `@{${alias}}`;
}

/** So many changes fit one save: `MOST_CHANGES` of `c/planChanges`. */
export const MOST_TOGETHER = 50;
