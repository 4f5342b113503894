import { OrgError } from '../../errors.ts';
import { isId } from '../../schema/ids.ts';
import type { FieldDefinition, ObjectDefinition } from '../../schema/schema.ts';
import type { Condition } from '../../soql/selectQuery.ts';
import { notFound } from '../http/errorResponse.ts';
import type { OrgRequest, OrgResponse } from '../route.ts';
import { bodyValues, readRecord, readRecords, recordId } from './records.ts';
import type { RecordBody } from './recordBody.ts';
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

/** The one record with this key. */
function recordByKey(request: OrgRequest, names: readonly string[] | undefined): RecordBody | { readonly several: readonly RecordBody[] } {
  const object = visibleObject(request, request.parameters['object']!);
  const field = externalIdField(request, object, request.parameters['field']!);
  const value = request.parameters['value']!;
  if (field.type === 'id') return readRecord(request, object, value, names);
  const isNumber = ['int', 'double', 'currency', 'percent'].includes(field.type);
  const where: Condition = { kind: 'compare', target: { path: [field.name] }, operator: '=', value: isNumber ? Number(value) : value };
  const found = readRecords(request, object, where, names);
  if (found.length > 1) return { several: found };
  if (!found[0]) throw notFound();
  return found[0];
}

/** 300 with the addresses of all records that share the key. */
const multipleChoices = (several: readonly RecordBody[]): OrgResponse => ({
  status: 300,
  body: several.map(({ attributes }) => attributes.url),
});

/** `sobjects/Account/001…/Contacts`: down to children or up to a parent. */
function relatedRecords(request: OrgRequest, id: string, relationship: string): OrgResponse {
  const { org } = request;
  const object = visibleObject(request, request.parameters['object']!);
  const names = request.query.get('fields')?.split(',');
  const child = org
    .schema()
    .childRelationships(object.name)
    .find(({ name }) => name.toLowerCase() === relationship.toLowerCase());
  if (child) {
    readRecord(request, object, id, ['Id']);
    const where: Condition = { kind: 'compare', target: { path: [child.field] }, operator: '=', value: recordId(request, object, id) };
    const records = readRecords(request, visibleObject(request, child.childObject), where, names, {
      orderBy: [{ target: { path: ['Id'] }, direction: 'ASC', nulls: 'FIRST' }],
    });
    return { status: 200, body: { totalSize: records.length, done: true, records } };
  }
  const reference = org.schema().parentRelationship(object.name, relationship);
  if (!reference) throw notFound();
  const parentId = readRecord(request, object, id, [reference.name])[reference.name];
  const parent = typeof parentId === 'string' ? org.schema().objectOfId(parentId) : undefined;
  if (!parent) throw notFound();
  return { status: 200, body: readRecord(request, visibleObject(request, parent.name), String(parentId), names) };
}

function get(request: OrgRequest): OrgResponse {
  const { field = '', value = '' } = request.parameters;
  if (isId(field)) return relatedRecords(request, field, value);
  const found = recordByKey(request, request.query.get('fields')?.split(','));
  return 'several' in found ? multipleChoices(found.several as readonly RecordBody[]) : { status: 200, body: found };
}

function upsert(request: OrgRequest, write: Write): OrgResponse {
  const object = visibleObject(request, request.parameters['object']!);
  const field = externalIdField(request, object, request.parameters['field']!);
  const values = bodyValues(request.json());
  const { id, isCreated } = write((records) => records.upsert(object.name, field.name, request.parameters['value']!, values));
  return { status: isCreated ? 201 : 200, body: { id, success: true, errors: [], created: isCreated } };
}

function remove(request: OrgRequest, write: Write): OrgResponse {
  const found = recordByKey(request, ['Id']);
  if ('several' in found) return multipleChoices(found.several as readonly RecordBody[]);
  write((records) => records.delete(String(found['Id'])));
  return { status: 204 };
}

const pattern = '/services/data/:version/sobjects/:object/:field/:value';

export const externalIdOperations: readonly RestOperation[] = [
  { method: 'GET', pattern, run: get },
  { method: 'PATCH', pattern, run: upsert },
  { method: 'DELETE', pattern, run: remove },
];
