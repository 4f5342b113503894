import type { OrgRequest, OrgResponse } from '../route.ts';
import { entityTag, isKnownToClient, requireUnchanged } from './conditions.ts';
import { bodyValues, changedValues, readRecord, recordId } from './records.ts';
import type { RestOperation, Write } from './restOperation.ts';
import { visibleObject } from './visible.ts';

const objectOf = (request: OrgRequest) => visibleObject(request, request.parameters['object']!);

/** The list in `?fields=Name,Owner.Name`. */
const askedFields = (request: OrgRequest): readonly string[] | undefined =>
  request.query
    .get('fields')
    ?.split(',')
    .filter((name) => name.trim() !== '');

function create(request: OrgRequest, write: Write): OrgResponse {
  const object = objectOf(request);
  const values = bodyValues(request.json());
  const id = write((records) => records.insert(object.name, values));
  return {
    status: 201,
    headers: { Location: `/services/data/v${request.apiVersion}/sobjects/${object.name}/${id}` },
    body: { id, success: true, errors: [] },
  };
}

function get(request: OrgRequest): OrgResponse {
  const object = objectOf(request);
  const id = recordId(request, object, request.parameters['id']!);
  if (isKnownToClient(request, object, id)) return { status: 304 };
  const fields = askedFields(request);
  const record = readRecord(request, object, id, fields);
  const tag = fields === undefined ? entityTag(object, record) : undefined;
  return { status: 200, headers: tag === undefined ? {} : { ETag: tag }, body: record };
}

function update(request: OrgRequest, write: Write): OrgResponse {
  const object = objectOf(request);
  const id = recordId(request, object, request.parameters['id']!);
  const values = changedValues(request.json(), 'Id');
  write((records) => {
    requireUnchanged(request, object, id);
    records.update(object.name, id, values);
  });
  return { status: 204 };
}

function remove(request: OrgRequest, write: Write): OrgResponse {
  const id = recordId(request, objectOf(request), request.parameters['id']!);
  write((records) => records.delete(id));
  return { status: 204 };
}

const row = '/services/data/:version/sobjects/:object/:id';

export const sobjectRowOperations: readonly RestOperation[] = [
  { method: 'POST', pattern: '/services/data/:version/sobjects/:object', run: create },
  { method: 'GET', pattern: row, run: get },
  { method: 'PATCH', pattern: row, run: update },
  { method: 'DELETE', pattern: row, run: remove },
];
