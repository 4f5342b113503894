import { OrgError } from '../../errors.ts';
import { isId } from '../../schema/ids.ts';
import type { FieldDefinition, ObjectDefinition } from '../../schema/schema.ts';
import type { Condition } from '../../soql/selectQuery.ts';
import { notFound } from '../http/errorResponse.ts';
import type { OrgRequest, OrgResponse } from '../route.ts';
import type { RecordBody } from './recordBody.ts';
import { changedValues, readRecord, readRecords } from './records.ts';
import { relatedRecords } from './relatedRecords.ts';
import type { RestOperation, Write } from './restOperation.ts';
import { visibleObject } from './visible.ts';

const noExternalId = (name: string) =>
  new OrgError('NOT_FOUND', `Provided external ID field does not exist or is not accessible: ${name}`, [], 404);

/** The external id field (or `Id`) named in the address. */
export function externalIdField(request: OrgRequest, object: ObjectDefinition, name: string): FieldDefinition {
  const field = request.org.schema().field(object.name, name);
  const canRead = field && request.org.access(request.session().userId).field(object.name, field.name).canRead;
  if (!field || !canRead || !(field.isExternalId || field.type === 'id')) throw noExternalId(name);
  return field;
}

/**
 * The records with this key, mostly one.
 * @throws OrgError `NOT_FOUND` (404) when there is none
 */
function recordsByKey(request: OrgRequest, names: readonly string[] | undefined): readonly [RecordBody, ...RecordBody[]] {
  const object = visibleObject(request, request.parameters['object']!);
  const field = externalIdField(request, object, request.parameters['field']!);
  const value = request.parameters['value']!;
  if (field.type === 'id') return [readRecord(request, object, value, names)];
  const isNumber = ['int', 'double', 'currency', 'percent'].includes(field.type);
  const where: Condition = { kind: 'compare', target: { path: [field.name] }, operator: '=', value: isNumber ? Number(value) : value };
  const [first, ...others] = readRecords(request, object, where, names);
  if (!first) throw notFound();
  return [first, ...others];
}

/** 300 with the addresses of all records that share the key. */
const multipleChoices = (found: readonly RecordBody[]): OrgResponse => ({
  status: 300,
  body: found.map(({ attributes }) => attributes.url),
});

function get(request: OrgRequest): OrgResponse {
  const { object = '', field = '', value = '' } = request.parameters;
  const target = isId(field) ? request.org.schema().objectOfId(field) : undefined;
  if (target?.name.toLowerCase() === object.toLowerCase()) return relatedRecords(request, field, value);
  const found = recordsByKey(request, request.query.get('fields')?.split(','));
  return found.length > 1 ? multipleChoices(found) : { status: 200, body: found[0] };
}

function upsert(request: OrgRequest, write: Write): OrgResponse {
  const object = visibleObject(request, request.parameters['object']!);
  const field = externalIdField(request, object, request.parameters['field']!);
  const values = changedValues(request.json(), field.name);
  const { id, isCreated } = write((records) => records.upsert(object.name, field.name, request.parameters['value']!, values));
  const headers = isCreated ? { Location: `/services/data/v${request.apiVersion}/sobjects/${object.name}/${id}` } : undefined;
  return { status: isCreated ? 201 : 200, headers, body: { id, success: true, errors: [], created: isCreated } };
}

function remove(request: OrgRequest, write: Write): OrgResponse {
  const found = recordsByKey(request, ['Id']);
  if (found.length > 1) return multipleChoices(found);
  write((records) => records.delete(String(found[0]['Id'])));
  return { status: 204 };
}

const pattern = '/services/data/:version/sobjects/:object/:field/:value';

export const externalIdOperations: readonly RestOperation[] = [
  { method: 'GET', pattern, run: get },
  { method: 'PATCH', pattern, run: upsert },
  { method: 'DELETE', pattern, run: remove },
];
