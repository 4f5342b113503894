import type { Org } from '../../../org.ts';
import type { Session } from '../../../security/sessions.ts';
import type { FieldDefinition } from '../../../schema/schema.ts';
import type { FieldPath, FieldValue, Row } from '../../../soql/selectQuery.ts';
import { visibleObject } from '../../../api/ui/visibility.ts';
import { item, valueAt } from './rows.ts';
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

export type Cells = Readonly<Record<string, Cell>>;

/** The rows as pages get them, with the names of everything they point to. */
export function cellsOf(org: Org, session: Session, fields: readonly FieldDefinition[], rows: readonly Row[]): readonly Cells[] {
  const cells = rows.map((row) => Object.fromEntries(fields.map((field) => [field.name, cell(org, session, field, row)] as const)));
  const names = namesOf(org, session, cells.flatMap((each) => Object.values(each)).filter(isNameless));
  if (names.size === 0) return cells;
  const named = (each: Cell): Cell => (isNameless(each) ? { ...each, name: names.get(String(each.value)) ?? each.name } : each);
  return cells.map((each) => Object.fromEntries(Object.entries(each).map(([field, value]) => [field, named(value)])));
}

function cell(org: Org, session: Session, field: FieldDefinition, row: Row): Cell {
  const value = valueAt(row, [field.name]);
  if (field.type !== 'reference' || value === null) return { value };
  const parent = referenceName(org, session, field);
  const name = parent === undefined ? null : valueAt(row, parent);
  return { value, name: name === null ? String(value) : String(name), object: org.schema().objectOfId(String(value))?.name };
}

/** A field that may point to several objects has no one relationship to read the name through. */
const isNameless = ({ object, name, value }: Cell): boolean => object !== undefined && name === value;

/** Names by id: one select per object. */
function namesOf(org: Org, session: Session, nameless: readonly Cell[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [objectName, group] of Map.groupBy(nameless, ({ object }) => object!)) {
    const target = visibleObject(org, session, objectName);
    if (target === undefined) continue;
    const ids = [...new Set(group.map(({ value }) => String(value)))];
    const { rows } = org.select(session, {
      object: target.name,
      select: [item('Id'), item(target.nameField)],
      where: { kind: 'in', target: { path: ['Id'] }, isNegated: false, values: ids },
    });
    for (const row of rows) names.set(String(valueAt(row, ['Id'])), String(valueAt(row, [target.nameField])));
  }
  return names;
}
