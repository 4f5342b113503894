import { OrgError } from '../../errors.ts';
import type { FieldDefinition, ObjectDefinition } from '../../schema/schema.ts';
import { notFound } from '../http/errorResponse.ts';
import type { OrgRequest } from '../route.ts';

type Asker = Pick<OrgRequest, 'org' | 'session'>;

/**
 * The object if there is one and this user may see it.
 * @throws OrgError `NOT_FOUND` (404): what one may not see does not exist
 */
export function visibleObject(request: Asker, name: string): ObjectDefinition {
  const object = request.org.schema().object(name);
  if (!object || !request.org.access(request.session().userId).object(object.name).canRead) throw notFound();
  return object;
}

/** The fields of `object` that this user may see, in declaration order. */
export function visibleFields(request: Asker, object: ObjectDefinition): readonly FieldDefinition[] {
  const access = request.org.access(request.session().userId);
  return [...object.fields.values()].filter((field) => access.field(object.name, field.name).canRead);
}

/**
 * A field this user may see, by name.
 * @throws OrgError `INVALID_FIELD`
 */
export function visibleField(request: Asker, object: ObjectDefinition, name: string): FieldDefinition {
  const field = request.org.schema().field(object.name, name);
  if (!field || !request.org.access(request.session().userId).field(object.name, field.name).canRead) {
    throw new OrgError('INVALID_FIELD', `No such column '${name}' on sobject of type ${object.name}`, [name]);
  }
  return field;
}
