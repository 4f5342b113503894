import { smallSql } from '../schema/letterCase.ts';
import type { FieldType } from '../schema/schema.ts';
import { storageOf } from '../schema/storage.ts';

/** A value as SQL, and what comparing it has to know. */
export interface ValueSql {
  readonly sql: string;
  readonly type: FieldType;
  /** A column carries its collation, an expression does not. */
  readonly isColumn: boolean;
  /** A text in which there may be capital letters beyond ASCII. */
  readonly mayHaveCapitals: boolean;
}

const isText = ({ type }: ValueSql): boolean => storageOf(type) === 'text';

/** The text with letters beyond ASCII made small, where there may be capital ones. */
export const smallText = (value: ValueSql): string => (value.mayHaveCapitals ? smallSql(value.sql, value.isColumn) : value.sql);

/** The value to sort, group and compare by: text without case. A column says the ASCII part itself, an expression has to be told. */
export function caseless(value: ValueSql): string {
  if (!isText(value)) return value.sql;
  return value.isColumn && !value.mayHaveCapitals ? value.sql : `${smallText(value)} COLLATE NOCASE`;
}

/** The value itself, compared with a text written as it may be stored (see `caseVariants`). */
export const asStored = (value: ValueSql): string => (isText(value) && !value.isColumn ? `${value.sql} COLLATE NOCASE` : value.sql);
