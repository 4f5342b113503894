import { OrgError } from '../../errors.ts';
import { booleanField, refuseUnknownFields } from '../http/bodyFields.ts';
import { toId18 } from '../../schema/ids.ts';
import type { OrgRequest, OrgResponse, Route } from '../route.ts';
import { objectInfo } from './objectInfo.ts';
import { allFields, objectOfRecord, readRecord, readRecords, type FieldChoice } from './readRecords.ts';
import { answerWrite, recordErrorBody } from './recordErrors.ts';
import { createRecord, deleteRecord, updateRecord } from './writeRecords.ts';

const base = '/services/data/:version/ui-api';
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const list = (query: URLSearchParams, name: string): string[] =>
  query.getAll(name).flatMap((value) =>
    value
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  );

/** `fields`, `optionalFields`; a layout asked for is every field the user sees. */
export function fieldChoice(query: URLSearchParams): FieldChoice {
  const isLayout = query.has('layoutTypes');
  return isLayout ? allFields : { fields: list(query, 'fields'), optionalFields: list(query, 'optionalFields') };
}

function readBody(request: OrgRequest): { apiName: string; fields: Record<string, unknown> } {
  const body = request.json();
  if (!isObject(body) || !isObject(body['fields']))
    throw new OrgError('JSON_PARSER_ERROR', 'The body must be { "apiName": "…", "fields": { … } }.');
  // No duplicate rules here: saving is as allowed as ever.
  refuseUnknownFields(body, ['apiName', 'fields', 'allowSaveOnDuplicate']);
  return { apiName: String(body['apiName'] ?? ''), fields: body['fields'] };
}

const read = (request: OrgRequest, id: string): OrgResponse => ({
  status: 200,
  body: readRecord(request.org, request.session(), id, fieldChoice(request.query)),
});

function create(request: OrgRequest): OrgResponse {
  const session = request.session();
  const { apiName, fields } = readBody(request);
  const object = request.org.schema().object(apiName);
  return answerWrite(object, () => {
    if (!object) throw new OrgError('INVALID_TYPE', `Object ${apiName} is not supported in UI API`);
    const id = createRecord(request.org, session, object.name, fields);
    return { status: 201, body: readRecord(request.org, session, id, allFields) };
  });
}

function update(request: OrgRequest, id: string): OrgResponse {
  const session = request.session();
  const object = request.org.schema().objectOfId(id);
  return answerWrite(object, () => {
    updateRecord(request.org, session, id, readBody(request).fields, request.headers['if-unmodified-since']);
    return { status: 200, body: readRecord(request.org, session, id, allFields) };
  });
}

function remove(request: OrgRequest, id: string): OrgResponse {
  return answerWrite(request.org.schema().objectOfId(id), () => {
    deleteRecord(request.org, request.session(), id);
    return { status: 204 };
  });
}

/** Each id's record or its own error; up to 200. One select per object. */
function readBatch(request: OrgRequest, ids: readonly string[]): OrgResponse {
  const session = request.session();
  if (ids.length === 0 || ids.length > 200) throw new OrgError('INVALID_BATCH_SIZE', `A batch has 1 to 200 records, not ${ids.length}.`);
  const choice = fieldChoice(request.query);
  const answers = new Map<string, { statusCode: number; result: unknown }>();
  const failure = (error: OrgError) => ({ statusCode: error.status, result: [{ errorCode: error.errorCode, message: error.message }] });
  const byObject = Map.groupBy(ids, (id) => request.org.schema().objectOfId(id)?.name ?? '');
  for (const group of byObject.values()) {
    try {
      const records = readRecords(request.org, session, objectOfRecord(request.org, session, group[0] ?? ''), group, choice);
      const missing = new OrgError('NOT_FOUND', 'The requested resource does not exist', [], 404);
      for (const id of group) {
        const result = records.get(toId18(id));
        answers.set(id, result ? { statusCode: 200, result } : failure(missing));
      }
    } catch (error) {
      if (!(error instanceof OrgError)) throw error;
      for (const id of group) answers.set(id, failure(error));
    }
  }
  const results = ids.map((id) => answers.get(id));
  return { status: 200, body: { hasErrors: results.some((answer) => answer?.statusCode !== 200), results } };
}

interface BatchPart {
  readonly apiName?: unknown;
  readonly fields?: unknown;
}

/** `POST records/batch { allOrNone, inputs: [{ apiName, fields }] }`; an input with an Id updates. Up to 200 (API 59+). */
function writeBatch(request: OrgRequest): OrgResponse {
  const session = request.session();
  const body = request.json();
  const inputs =
    isObject(body) && Array.isArray(body['inputs']) ? (body['inputs'] as (BatchPart | null)[]).map((input) => input ?? {}) : [];
  if (isObject(body)) refuseUnknownFields(body, ['allOrNone', 'inputs']);
  for (const input of inputs) refuseUnknownFields({ ...input }, ['apiName', 'fields']);
  const allOrNone = isObject(body) && booleanField(body, 'allOrNone');
  if (inputs.length === 0 || inputs.length > 200)
    throw new OrgError('INVALID_BATCH_SIZE', `A batch has 1 to 200 inputs, not ${inputs.length}.`);
  const results: { statusCode: number; result: unknown }[] = [];
  try {
    request.org.records.transaction(session, (records) => {
      for (const { apiName, fields } of inputs) {
        const { Id: id, ...values } = isObject(fields) ? fields : {};
        const object = request.org.schema().object(String(apiName));
        try {
          if (!object) throw new OrgError('INVALID_TYPE', `Object ${String(apiName)} is not supported in UI API`);
          if (typeof id === 'string') records.nested(() => records.update(object.name, toId18(id), values));
          const recordId = typeof id === 'string' ? id : records.nested(() => records.insert(object.name, values));
          results.push({ statusCode: typeof id === 'string' ? 200 : 201, result: { id: recordId, apiName: object.name } });
        } catch (error) {
          if (!(error instanceof OrgError)) throw error;
          results.push({ statusCode: error.status, result: [recordErrorBody(error, object)] });
          if (allOrNone) throw error;
        }
      }
    });
  } catch (error) {
    if (!(error instanceof OrgError) || !allOrNone) throw error;
    const rolledBack = new OrgError(
      'ALL_OR_NONE_OPERATION_ROLLED_BACK',
      'The transaction was rolled back since another operation in the same transaction failed.',
    );
    const failed = results.length - 1;
    const answers = inputs.map((_input, index) =>
      index === failed ? results[index] : { statusCode: 400, result: [recordErrorBody(rolledBack, undefined)] },
    );
    return { status: 200, body: { hasErrors: true, results: answers } };
  }
  return { status: 200, body: { hasErrors: results.some(({ statusCode }) => statusCode >= 400), results } };
}

/** Default values for a new record: literals of the fields the user may fill in. */
function createDefaults(request: OrgRequest, name: string): OrgResponse {
  const session = request.session();
  const info = objectInfo(request.org, session, name, request.origin);
  const object = request.org.schema().object(info.apiName);
  const createable = Object.values(info.fields).filter((field) => field['createable']);
  const values = createable.map(({ apiName }) => {
    const field = object?.fields.get(apiName);
    const literal = field?.defaultValue && !field.defaultValue.isFormula ? field.defaultValue.source : undefined;
    const chosen = field?.picklist?.values.find(({ isDefault, isActive }) => isDefault && isActive)?.value;
    const value = field?.type === 'boolean' ? literal === 'true' : (chosen ?? literal ?? null);
    return [apiName, { displayValue: null, value }] as const;
  });
  return {
    status: 200,
    body: {
      layout: null,
      objectInfos: { [info.apiName]: info },
      record: { apiName: info.apiName, childRelationships: {}, fields: Object.fromEntries(values), id: null, recordTypeInfo: null },
    },
  };
}

export const recordRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: `${base}/records/batch/:ids`,
    handle: (request) => readBatch(request, (request.parameters['ids'] ?? '').split(',').filter(Boolean)),
  },
  { method: 'POST', pattern: `${base}/records/batch`, handle: writeBatch },
  { method: 'POST', pattern: `${base}/records`, handle: create },
  { method: 'GET', pattern: `${base}/records/:id`, handle: (request) => read(request, request.parameters['id'] ?? '') },
  { method: 'PATCH', pattern: `${base}/records/:id`, handle: (request) => update(request, request.parameters['id'] ?? '') },
  { method: 'DELETE', pattern: `${base}/records/:id`, handle: (request) => remove(request, request.parameters['id'] ?? '') },
  {
    method: 'GET',
    pattern: `${base}/record-defaults/create/:object`,
    handle: (request) => createDefaults(request, request.parameters['object'] ?? ''),
  },
];
