import type { Org } from '../org.ts';
import type { FieldDefinition, Schema } from '../schema/schema.ts';
import type { Access } from '../security/access.ts';
import type { Session } from '../security/sessions.ts';
import { expandFields } from './expandFields.ts';
import { noSuchObject } from './queryErrors.ts';
import type { ChildQuery, FieldPath, SelectItem, SelectQuery } from './selectQuery.ts';

/** One column of a result, named as in its rows. */
export interface SelectedColumn {
  readonly name: string;
  readonly kind: SelectItem['kind'];
  /** What the column comes from; absent for COUNT(), children and TYPEOF. */
  readonly field?: FieldDefinition;
  /** The reference fields a path goes up, outermost first; empty for a field of the object itself. */
  readonly parents: readonly FieldDefinition[];
  /** `COUNT`, `CALENDAR_YEAR`, … */
  readonly function?: string;
  /** The columns of a child query. */
  readonly children?: readonly SelectedColumn[];
}

/**
 * The query with FIELDS(ALL) and its like written out, also in child queries, as `select` would do: for readers that go through the items.
 * @throws OrgError INVALID_TYPE, MALFORMED_QUERY
 */
export function spellOutFields(org: Org, session: Session, query: SelectQuery): SelectQuery {
  const schema = org.schema();
  const access = session.isSystem === true ? undefined : org.access(session.userId);
  return { ...query, ...spelledOut(schema, access, query.source, query.object, query) };
}

function spelledOut(
  schema: Schema,
  access: Access | undefined,
  source: string | undefined,
  objectName: string,
  query: ChildQuery,
): ChildQuery {
  const object = schema.object(objectName);
  if (object === undefined) throw noSuchObject(objectName, source);
  const select = expandFields({ access, source }, object, query).map((item): SelectItem => {
    const child = item.kind === 'children' ? childObject(schema, object.name, item.relationship) : undefined;
    return item.kind !== 'children' || child === undefined
      ? item
      : { ...item, query: spelledOut(schema, access, source, child, item.query) };
  });
  return { ...query, select };
}

const childObject = (schema: Schema, objectName: string, relationship: string): string | undefined =>
  schema.childRelationships(objectName).find(({ name }) => name.toLowerCase() === relationship.toLowerCase())?.childObject;

/** The columns of a query whose FIELDS() are spelled out, in the order asked for. Names that do not exist stay as written; `select` refuses them. */
export function describeSelect(schema: Schema, objectName: string, items: readonly SelectItem[]): readonly SelectedColumn[] {
  return items.map((item): SelectedColumn => {
    switch (item.kind) {
      case 'field': {
        const { field, parents } = along(schema, objectName, item.path);
        return { name: item.alias ?? field?.name ?? item.path.at(-1) ?? '', kind: item.kind, parents, ...(field && { field }) };
      }
      case 'aggregate':
      case 'dateFunction': {
        const { field, parents } = along(schema, objectName, item.path ?? []);
        return { name: item.alias, kind: item.kind, parents, function: item.function, ...(field && { field }) };
      }
      case 'children': {
        const child = childObject(schema, objectName, item.relationship);
        const name = schema
          .childRelationships(objectName)
          .find((known) => known.name.toLowerCase() === item.relationship.toLowerCase())?.name;
        return {
          name: name ?? item.relationship,
          kind: item.kind,
          parents: [],
          children: child === undefined ? [] : describeSelect(schema, child, item.query.select),
        };
      }
      case 'typeof':
        return {
          name: schema.parentRelationship(objectName, item.relationship)?.relationshipName ?? item.relationship,
          kind: item.kind,
          parents: [],
        };
    }
  });
}

function along(
  schema: Schema,
  objectName: string,
  path: FieldPath,
): { readonly field: FieldDefinition | undefined; readonly parents: readonly FieldDefinition[] } {
  const parents: FieldDefinition[] = [];
  let at: string | undefined = objectName;
  for (const step of path.slice(0, -1)) {
    const parent: FieldDefinition | undefined = at === undefined ? undefined : schema.parentRelationship(at, step);
    if (parent !== undefined) parents.push(parent);
    at = parent?.referenceTo?.[0];
  }
  const last = path.at(-1);
  return { field: at === undefined || last === undefined ? undefined : schema.field(at, last), parents };
}
