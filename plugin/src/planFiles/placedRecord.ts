import type { KeyedRecord } from './keyedRecord.ts';

/** Line and column, from 1. */
export type Position = readonly [line: number, column: number];

/** A record with the place it is written at, to point a person there. */
export interface PlacedRecord extends KeyedRecord {
  /** Path inside the project, with `/`. */
  readonly file: string;
  readonly position: Position;
  /** Of what is said of each field, by API name. */
  readonly positions: Readonly<Record<string, Position>>;
}
