import type { Org } from '../../../org.ts';
import type { Session } from '../../../security/sessions.ts';
import type { FieldDefinition } from '../../../schema/schema.ts';
import type { FieldPath, FieldValue, Row } from '../../../soql/selectQuery.ts';
import { valueAt } from './rows.ts';
import { referenceName } from './objectModel.ts';

/** A value as pages get it: raw, with the name of what it points to. */
export interface Cell {
  readonly value: FieldValue;
  readonly name?: string;
  /** Object a reference leads to. */
  readonly object?: string;
}

/** The paths a query needs for these fields. */
export function pathsOf(org: Org, session: Session, fields: readonly FieldDefinition[]): readonly FieldPath[] {
  return fields.flatMap((field) => {
    const parent = field.type === 'reference' ? referenceName(org, session, field) : undefined;
    return parent === undefined ? [[field.name]] : [[field.name], parent];
  });
}

export function cellsOf(org: Org, session: Session, fields: readonly FieldDefinition[], row: Row): Readonly<Record<string, Cell>> {
  return Object.fromEntries(fields.map((field) => [field.name, cell(org, session, field, row)]));
}

function cell(org: Org, session: Session, field: FieldDefinition, row: Row): Cell {
  const value = valueAt(row, [field.name]);
  if (field.type !== 'reference' || value === null) return { value };
  const parent = referenceName(org, session, field);
  const name = parent === undefined ? null : valueAt(row, parent);
  return { value, name: name === null ? String(value) : String(name), object: org.schema().objectOfId(String(value))?.name };
}
