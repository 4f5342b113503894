import { OrgError } from '../../errors.ts';
import type { Org } from '../../org.ts';
import type { ObjectDefinition } from '../../schema/schema.ts';
import { isId, toId18 } from '../../schema/ids.ts';
import type { Session } from '../../security/sessions.ts';
import { addField, fieldTree, recordRepresentation, treePaths, type FieldTree, type RecordRepresentation } from './recordRepresentation.ts';
import { userLocale } from './userLocale.ts';
import { accessOf, visibleFields, visibleObject } from './visibility.ts';

/** Which fields a client wants: `Account.Name`, `Account.Owner.Name`. All visible ones when it names none. */
export interface FieldChoice {
  readonly fields: readonly string[];
  /** Left out silently where the user does not see them. */
  readonly optionalFields: readonly string[];
}

export const allFields: FieldChoice = { fields: [], optionalFields: [] };

const notFound = (): OrgError => new OrgError('NOT_FOUND', 'The requested resource does not exist', [], 404);

/** The object a record id belongs to, for a user who may read it. Throws `INVALID_ID` or `NOT_FOUND`. */
export function objectOfRecord(org: Org, session: Session, id: string): ObjectDefinition {
  if (!isId(id)) throw new OrgError('ILLEGAL_QUERY_PARAMETER_VALUE', `${String(id).slice(0, 40)} is not a record id.`);
  const object = org.schema().objectOfId(id);
  const visible = object && visibleObject(org, session, object.name);
  if (!visible) throw notFound();
  return visible;
}

// `Account.Name` of an account is its Name; of a contact, the name of its account.
function relativePath(object: ObjectDefinition, path: string): string {
  const prefix = `${object.name}.`;
  if (!path.toLowerCase().startsWith(prefix.toLowerCase()))
    throw new OrgError('INVALID_FIELD', `Field ${path} must begin with its object, ${prefix}…`, [path]);
  return path.slice(prefix.length);
}

/** Reads the choice against an object. Throws `INVALID_FIELD` for a field named that the user does not see. */
export function chosenFields(org: Org, session: Session, object: ObjectDefinition, { fields, optionalFields }: FieldChoice): FieldTree {
  const tree = fieldTree(object);
  if (fields.length + optionalFields.length === 0) {
    for (const field of visibleFields(accessOf(org, session), object)) {
      tree.fields.set(field.name, field);
      // What a page shows of a lookup is the name of the record it points at.
      const [target, ...others] = field.referenceTo ?? [];
      const parent = field.relationshipName && target && others.length === 0 ? visibleObject(org, session, target) : undefined;
      if (parent) addField(org, session, tree, `${field.relationshipName}.${parent.nameField}`);
    }
  }
  for (const path of fields) addField(org, session, tree, relativePath(object, path));
  for (const path of optionalFields) {
    try {
      addField(org, session, tree, relativePath(object, path));
    } catch (error) {
      if (!(error instanceof OrgError)) throw error;
    }
  }
  return tree;
}

/** Records of one object, those that exist and the user sees, by id. One select. */
export function readRecords(
  org: Org,
  session: Session,
  object: ObjectDefinition,
  ids: readonly string[],
  choice: FieldChoice,
): ReadonlyMap<string, RecordRepresentation> {
  const tree = chosenFields(org, session, object, choice);
  const { rows } = org.select(session, {
    object: object.name,
    select: treePaths(tree).map((path) => ({ kind: 'field', path })),
    where: { kind: 'in', target: { path: ['Id'] }, isNegated: false, values: [...new Set(ids.map(toId18))] },
  });
  const locale = userLocale(org, session);
  return new Map(rows.map((row) => recordRepresentation(tree, row, locale)).map((record) => [record.id, record]));
}

/** One record. Throws `NOT_FOUND` (404). */
export function readRecord(org: Org, session: Session, id: string, choice: FieldChoice): RecordRepresentation {
  const object = objectOfRecord(org, session, id);
  const record = readRecords(org, session, object, [id], choice).get(toId18(id));
  if (!record) throw notFound();
  return record;
}
