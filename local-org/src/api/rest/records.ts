import { OrgError } from '../../errors.ts';
import { isId, toId18 } from '../../schema/ids.ts';
import type { FieldDefinition, ObjectDefinition } from '../../schema/schema.ts';
import type { Condition, SelectQuery } from '../../soql/selectQuery.ts';
import { notFound } from '../http/errorResponse.ts';
import type { OrgRequest } from '../route.ts';
import { recordPrinter, withIds } from './recordBody.ts';
import type { RecordBody } from './recordBody.ts';
import { visibleFields } from './visible.ts';

/** An object of a JSON body, without its `attributes`. */
export type BodyValues = Readonly<Record<string, unknown>>;

/**
 * The request's body as field values.
 * @throws OrgError `JSON_PARSER_ERROR` when it is no JSON object
 */
export function bodyValues(body: unknown): BodyValues {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new OrgError('JSON_PARSER_ERROR', 'The request body must be a JSON object.');
  const { attributes: _, ...values } = body as Record<string, unknown>;
  return values;
}

/**
 * The body of a change to a record that the address already names by `key`.
 * @throws OrgError `INVALID_FIELD` when the body names the key again
 */
export function changedValues(body: unknown, key: string): BodyValues {
  const values = bodyValues(body);
  if (Object.keys(values).some((name) => name.toLowerCase() === key.toLowerCase())) {
    throw new OrgError('INVALID_FIELD', `The ${key} field should not be specified in the sobject data.`, [key]);
  }
  return values;
}

/** Paths of a `fields=` list (`Name`, `Owner.Name`); every readable field when there is none. Id is always among them. */
function fieldPaths(request: OrgRequest, object: ObjectDefinition, names: readonly string[] | undefined): readonly (readonly string[])[] {
  if (!names) return visibleFields(request, object).map((field: FieldDefinition) => [field.name]);
  const paths = names.map((name) => name.trim().split('.'));
  return paths.some(([first, ...rest]) => rest.length === 0 && first?.toLowerCase() === 'id') ? paths : [...paths, ['Id']];
}

/** Records of one object that fulfil `where`, printed, in no promised order. */
export function readRecords(
  request: OrgRequest,
  object: ObjectDefinition,
  where: Condition,
  names: readonly string[] | undefined,
  options: Partial<SelectQuery> = {},
): readonly RecordBody[] {
  const paths = fieldPaths(request, object, names);
  const query: SelectQuery = { object: object.name, select: paths.map((path) => ({ kind: 'field', path })), where, ...options };
  const printable = withIds(query);
  return request.org
    .select(request.session(), printable.query)
    .rows.map(recordPrinter(request.org.schema(), printable, request.apiVersion));
}

/**
 * The canonical 18 characters.
 * @throws OrgError `MALFORMED_ID` (400) or, when it is of another object, `NOT_FOUND` (404)
 */
export function recordId(request: OrgRequest, object: ObjectDefinition, id: string): string {
  if (!isId(id)) throw new OrgError('MALFORMED_ID', `${object.label} ID: id value of incorrect type: ${id}`, ['Id']);
  if (request.org.schema().objectOfId(id)?.name !== object.name) throw notFound();
  return toId18(id);
}

/**
 * One record by id.
 * @throws OrgError `NOT_FOUND` (404), `ENTITY_IS_DELETED` (404)
 */
export function readRecord(request: OrgRequest, object: ObjectDefinition, id: string, names: readonly string[] | undefined): RecordBody {
  const where: Condition = { kind: 'compare', target: { path: ['Id'] }, operator: '=', value: recordId(request, object, id) };
  const [record] = readRecords(request, object, where, names);
  if (record) return record;
  if (readRecords(request, object, where, ['Id'], { includeDeleted: true }).length > 0)
    throw new OrgError('ENTITY_IS_DELETED', 'entity is deleted', [], 404);
  throw notFound();
}
