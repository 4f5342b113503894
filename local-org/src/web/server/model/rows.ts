import type { Org } from '../../../org.ts';
import type { Session } from '../../../security/sessions.ts';
import type { Condition, FieldPath, FieldValue, Row, SelectItem } from '../../../soql/selectQuery.ts';

/** `Account.Name` → an item of a select list. */
export const item = (...path: FieldPath): SelectItem => ({ kind: 'field', path });

export const equals = (field: string, value: FieldValue): Condition => ({
  kind: 'compare',
  target: { path: [field] },
  operator: '=',
  value,
});

export const all = (conditions: readonly (Condition | undefined)[]): Condition | undefined => {
  const given = conditions.filter((condition) => condition !== undefined);
  return given.length > 1 ? { kind: 'and', conditions: given } : given[0];
};

/** The value at a path of a row; null where a parent is missing. */
export function valueAt(row: Row, path: FieldPath): FieldValue {
  const [name, ...rest] = path;
  const value = row.values[name!] ?? null;
  if (rest.length === 0) return typeof value === 'object' ? null : value;
  return isRow(value) ? valueAt(value, rest) : null;
}

const isRow = (value: Row['values'][string]): value is Row => typeof value === 'object' && value !== null && 'values' in value;

/** One record with these fields as the session may see it. */
export function oneRow(org: Org, session: Session, object: string, id: string, paths: readonly FieldPath[]): Row | undefined {
  return org.select(session, { object, select: paths.map((path) => item(...path)), where: equals('Id', id), limit: 1 }).rows[0];
}
