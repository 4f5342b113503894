import type { SQLOutputValue } from 'node:sqlite';
import type { FieldType } from '../schema/schema.ts';
import type { FieldValue, Row } from './selectQuery.ts';

/** A row as SQLite gives it. */
export type SqlRecord = readonly SQLOutputValue[];

export type RowValue = Row['values'][string];

/** Makes one value of the result out of a record. */
export type ValueReader = (record: SqlRecord) => RowValue;

const asIs =
  (index: number): ValueReader =>
  (record) =>
    record[index] as FieldValue;

/** Reads the column at `index`. A boolean is never null. */
export function columnReader(index: number, type: FieldType, labels?: ReadonlyMap<string, string>): ValueReader {
  if (type === 'boolean') return (record) => record[index] === 1;
  if (type === 'anyType') return (record) => (typeof record[index] === 'string' ? (JSON.parse(record[index]) as FieldValue) : null);
  if (labels === undefined) return asIs(index);
  return (record) => {
    const value = record[index] as FieldValue;
    return typeof value === 'string'
      ? value
          .split(';')
          .map((part) => labels.get(part) ?? part)
          .join(';')
      : value;
  };
}

/** Named values of one object, in the order they were asked for. */
export interface RowShape {
  readonly names: string[];
  readonly readers: ValueReader[];
}

export const newShape = (): RowShape => ({ names: [], readers: [] });

export function addValue(shape: RowShape, name: string, reader: ValueReader): void {
  shape.names.push(name);
  shape.readers.push(reader);
}

/** Reads a whole row of the object. */
export function readRow(object: string, { names, readers }: RowShape, record: SqlRecord): Row {
  const values: { [name: string]: RowValue } = {};
  for (let index = 0; index < names.length; index++) values[names[index] as string] = (readers[index] as ValueReader)(record);
  return { object, values };
}
