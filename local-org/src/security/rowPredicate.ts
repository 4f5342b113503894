import { quoted } from '../schema/quoted.ts';
import type { FieldDefinition, ObjectDefinition, Schema } from '../schema/schema.ts';
import type { Access, RowPredicate } from './access.ts';

type Purpose = 'read' | 'edit';

/**
 * Which rows of an object a user may see or change, from the org-wide default, ownership and the parents. The single place where row
 * security is decided; undefined is every row. Sharing of single accounts (`AccountShare`, teams, roles) is not kept yet: it will
 * widen `ownRows`.
 */
export function rowPredicate(schema: Schema, access: Access, object: ObjectDefinition, purpose: Purpose): RowPredicate | undefined {
  const rights = access.object(object.name);
  if (rights.canModifyAll || (purpose === 'read' && rights.canViewAll)) return undefined;
  switch (object.sharingModel) {
    case 'ReadWrite':
      return undefined;
    case 'Read':
      return purpose === 'read' ? undefined : ownRows(access, object);
    case 'Private':
      return ownRows(access, object);
    case 'ControlledByParent':
      return every(controllingFields(object).map((field) => parentRows(schema, access, object, field, purpose)));
  }
}

function ownRows(access: Access, object: ObjectDefinition): RowPredicate | undefined {
  return object.fields.has('OwnerId') ? { sql: '{t}."OwnerId" = ?', parameters: [access.userId] } : undefined;
}

/** The master-detail fields, or the lookup a standard object follows. */
function controllingFields(object: ObjectDefinition): readonly FieldDefinition[] {
  const controlledBy = object.controlledBy && object.fields.get(object.controlledBy);
  return controlledBy ? [controlledBy] : [...object.fields.values()].filter((field) => field.masterDetail);
}

function parentRows(
  schema: Schema,
  access: Access,
  child: ObjectDefinition,
  field: FieldDefinition,
  purpose: Purpose,
): RowPredicate | undefined {
  const parent = schema.object(field.referenceTo?.[0] ?? '');
  if (!parent) return undefined;
  const parentPurpose = field.masterDetail?.writeRequiresMasterRead ? 'read' : purpose;
  const ofParent = rowPredicate(schema, access, parent, parentPurpose);
  if (!ofParent) return undefined;
  const column = `{t}.${quoted(field.name)}`;
  const table = quoted(parent.name);
  const inParent = `${column} IN (SELECT ${table}."Id" FROM ${table} WHERE ${ofParent.sql.replaceAll('{t}', table)})`;
  const own = field.isRequired ? undefined : ownRows(access, child);
  // A record without a parent, such as a contact of no account, is its owner's.
  return own
    ? { sql: `(${inParent} OR (${column} IS NULL AND ${own.sql}))`, parameters: [...ofParent.parameters, ...own.parameters] }
    : { sql: inParent, parameters: ofParent.parameters };
}

function every(predicates: readonly (RowPredicate | undefined)[]): RowPredicate | undefined {
  const present = predicates.filter((predicate) => predicate !== undefined);
  if (present.length === 0) return undefined;
  return { sql: present.map(({ sql }) => `(${sql})`).join(' AND '), parameters: present.flatMap(({ parameters }) => parameters) };
}
