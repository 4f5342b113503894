import type { FieldType } from './schema.ts';
import { storageOf } from './storage.ts';

/**
 * An SQL expression for the values of `column` as a field of `type` stores them, once its type was changed; what does not fit
 * becomes blank. Nothing is ever made up: a text that is no number does not become 0.
 */
export function convertedColumn(column: string, type: FieldType): string {
  switch (storageOf(type)) {
    case 'integer':
      return numeric(column, `CAST(ROUND(${column}) AS INTEGER)`);
    case 'real':
      return numeric(column, `CAST(${column} AS REAL)`);
    case 'boolean':
      return `CASE WHEN lower(${column}) IN ('1', '1.0', 'true') THEN 1 ELSE 0 END`;
    case 'date':
      return `CASE WHEN ${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*' THEN substr(${column}, 1, 10) END`;
    case 'datetime':
      return `strftime('%Y-%m-%dT%H:%M:%fZ', CASE WHEN ${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*' THEN ${column} END)`;
    case 'time':
      return `CASE WHEN ${column} GLOB '[0-9][0-9]:[0-9][0-9]*' THEN ${column} END`;
    case 'id':
      return `CASE WHEN length(${column}) = 18 THEN ${column} END`;
    case 'json':
      return `json_quote(${column})`;
    case 'text':
      // A whole number kept as REAL would otherwise read "5.0".
      return `CASE WHEN typeof(${column}) = 'real' AND ${column} = CAST(${column} AS INTEGER) THEN CAST(CAST(${column} AS INTEGER) AS TEXT) ELSE CAST(${column} AS TEXT) END`;
  }
}

/** Digits with at most one point and a sign in front: `1-2` and `2026-01-02` are no numbers. */
function numeric(column: string, converted: string): string {
  const isNumber = [
    `${column} GLOB '[-+.0-9]*'`,
    `substr(${column}, 2) NOT GLOB '*[^0-9.]*'`,
    `${column} GLOB '*[0-9]*'`,
    `${column} NOT GLOB '*.*.*'`,
  ].join(' AND ');
  return `CASE WHEN typeof(${column}) IN ('integer', 'real') OR (${isNumber}) THEN ${converted} END`;
}
