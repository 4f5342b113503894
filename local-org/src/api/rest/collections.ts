import { OrgError } from '../../errors.ts';
import { booleanField, refuseUnknownFields } from '../http/bodyFields.ts';
import { isId, toId18 } from '../../schema/ids.ts';
import type { ObjectDefinition } from '../../schema/schema.ts';
import type { OrgRequest, OrgResponse } from '../route.ts';
import { externalIdField } from './externalId.ts';
import { bodyValues, readRecords } from './records.ts';
import type { BodyValues } from './records.ts';
import type { RestOperation, Write } from './restOperation.ts';
import { saveAll } from './saveResults.ts';
import type { Save } from './saveResults.ts';
import { visibleObject } from './visible.ts';

const largestCollection = 200;
const largestRetrieve = 2000;
const mostChunks = 10;

const tooMany = (limit: number) =>
  new OrgError('EXCEEDED_MAX_SIZE_REQUEST', `record limit reached. cannot submit more than ${limit} records in this request`);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `{ allOrNone, records: [{ attributes: { type }, … }] }`, checked for size. */
function collectionBody(request: OrgRequest): {
  readonly isAllOrNone: boolean;
  readonly records: readonly Readonly<Record<string, unknown>>[];
} {
  const body = request.json();
  const records = isObject(body) ? body['records'] : undefined;
  if (!isObject(body) || !Array.isArray(records) || !records.every(isObject)) {
    throw new OrgError('JSON_PARSER_ERROR', 'The body must be { "allOrNone": true | false, "records": [ … ] }.');
  }
  refuseUnknownFields(body, ['allOrNone', 'records']);
  if (records.length > largestCollection) throw tooMany(largestCollection);
  const types = records.map(typeOf);
  if (types.filter((type, index) => index === 0 || type !== types[index - 1]).length > mostChunks) {
    throw new OrgError(
      'LIMIT_EXCEEDED',
      `Cannot have more than ${mostChunks} chunks in a single operation. Please rearrange the data to reduce chunking.`,
    );
  }
  return { isAllOrNone: booleanField(body, 'allOrNone'), records };
}

const typeOf = (record: Readonly<Record<string, unknown>>): string =>
  isObject(record['attributes']) ? String(record['attributes']['type'] ?? '') : '';

/** The object a record names in its `attributes`. @throws OrgError `INVALID_TYPE`, for that record only */
function objectOf(request: OrgRequest, record: Readonly<Record<string, unknown>>): ObjectDefinition {
  const object = request.org.schema().object(typeOf(record));
  if (object && request.org.access(request.session().userId).object(object.name).canRead) return object;
  throw new OrgError('INVALID_TYPE', `sObject type '${typeOf(record)}' is not supported.`);
}

/** Takes a value out of a record whatever the case of its key. */
function takeOut(values: BodyValues, name: string): { readonly value: unknown; readonly others: BodyValues } {
  const key = Object.keys(values).find((candidate) => candidate.toLowerCase() === name.toLowerCase());
  if (key === undefined) return { value: undefined, others: values };
  const { [key]: value, ...others } = values;
  return { value, others };
}

function createAll(request: OrgRequest, write: Write): OrgResponse {
  const { isAllOrNone, records } = collectionBody(request);
  const saves = records.map((record): Save => ({
    run: (transaction) => ({ id: transaction.insert(objectOf(request, record).name, bodyValues(record)) }),
  }));
  return { status: 200, body: saveAll(write, saves, isAllOrNone) };
}

function updateAll(request: OrgRequest, write: Write): OrgResponse {
  const { isAllOrNone, records } = collectionBody(request);
  const saves = records.map((record): Save => {
    const { value, others } = takeOut(bodyValues(record), 'Id');
    const id = typeof value === 'string' ? toId18(value) : undefined;
    return {
      id,
      run: (transaction) => {
        const object = objectOf(request, record);
        if (id === undefined) throw new OrgError('MISSING_ARGUMENT', 'Id not specified in an update call');
        if (!isId(id)) throw new OrgError('MALFORMED_ID', `${object.label} ID: id value of incorrect type: ${id}`, ['Id']);
        transaction.update(object.name, id, others);
        return { id };
      },
    };
  });
  return { status: 200, body: saveAll(write, saves, isAllOrNone) };
}

function upsertAll(request: OrgRequest, write: Write): OrgResponse {
  const object = visibleObject(request, request.parameters['object']!);
  const field = externalIdField(request, object, request.parameters['field']!);
  const { isAllOrNone, records } = collectionBody(request);
  const saves = records.map((record): Save => {
    const { value, others } = takeOut(bodyValues(record), field.name);
    return {
      run: (transaction) => {
        if (objectOf(request, record).name !== object.name)
          throw new OrgError('INVALID_TYPE', `This request upserts ${object.name} records only.`);
        const { id, isCreated } = transaction.upsert(object.name, field.name, String(value ?? ''), others);
        return { id, created: isCreated };
      },
    };
  });
  return { status: 200, body: saveAll(write, saves, isAllOrNone) };
}

function deleteAll(request: OrgRequest, write: Write): OrgResponse {
  const ids = listed(request.query.get('ids'));
  if (ids.length > largestCollection) throw tooMany(largestCollection);
  const saves = ids.map((given): Save => {
    const id = toId18(given);
    return {
      id,
      run: (transaction) => {
        if (!isId(id) || !request.org.schema().objectOfId(id)) throw new OrgError('MALFORMED_ID', `malformed id ${given}`);
        transaction.delete(id);
        return { id };
      },
    };
  });
  return { status: 200, body: saveAll(write, saves, request.query.get('allOrNone') === 'true') };
}

const listed = (text: string | null): readonly string[] =>
  (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The records in the order of `ids`; null where there is none. */
function retrieve(request: OrgRequest, ids: readonly string[], fields: readonly string[]): OrgResponse {
  const object = visibleObject(request, request.parameters['object']!);
  if (ids.length > largestRetrieve) throw tooMany(largestRetrieve);
  if (fields.length === 0) throw new OrgError('MISSING_ARGUMENT', 'fields not specified');
  const known = ids.filter(isId).map(toId18);
  const found = readRecords(request, object, { kind: 'in', target: { path: ['Id'] }, isNegated: false, values: known }, fields);
  const byId = new Map(found.map((record) => [record['Id'], record]));
  return { status: 200, body: ids.map((id) => byId.get(toId18(id)) ?? null) };
}

function retrieveByBody(request: OrgRequest): OrgResponse {
  const body = request.json();
  const { ids, fields } = isObject(body) ? body : {};
  if (!Array.isArray(ids) || !Array.isArray(fields))
    throw new OrgError('JSON_PARSER_ERROR', 'The body must be { "ids": [ … ], "fields": [ … ] }.');
  refuseUnknownFields(body as Readonly<Record<string, unknown>>, ['ids', 'fields']);
  return retrieve(request, ids.map(String), fields.map(String));
}

const base = '/services/data/:version/composite/sobjects';

export const collectionOperations: readonly RestOperation[] = [
  { method: 'POST', pattern: base, run: createAll },
  { method: 'PATCH', pattern: base, run: updateAll },
  { method: 'DELETE', pattern: base, run: deleteAll },
  {
    method: 'GET',
    pattern: `${base}/:object`,
    run: (request) => retrieve(request, listed(request.query.get('ids')), listed(request.query.get('fields'))),
  },
  { method: 'POST', pattern: `${base}/:object`, run: retrieveByBody },
  { method: 'PATCH', pattern: `${base}/:object/:field`, run: upsertAll },
];
