import { OrgError } from '../../errors.ts';
import type { ObjectDefinition } from '../../schema/schema.ts';
import type { OrgRequest, OrgResponse, Route } from '../route.ts';
import { listRecords, type ListRequest } from './listRecords.ts';
import { listView, listViews, type ListView } from './listViews.ts';
import { isFilterable, visibleObject } from './visibility.ts';

const base = '/services/data/:version/ui-api';
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function objectOf(request: OrgRequest): ObjectDefinition {
  const name = request.parameters['object'] ?? '';
  const object = visibleObject(request.org, request.session(), name);
  if (!object) throw new OrgError('INVALID_TYPE', `Object ${name} is not supported in UI API`, [], 404);
  return object;
}

const viewOf = (request: OrgRequest, object: ObjectDefinition): ListView =>
  listView(request.org, request.session(), object, request.parameters['view'] ?? '');
const reference = (object: ObjectDefinition, view: ListView) => ({
  id: null,
  listViewApiName: view.apiName,
  objectApiName: object.name,
  type: 'listView',
});

/** @see https://developer.salesforce.com/docs/atlas.en-us.uiapi.meta/uiapi/ui_api_responses_list_metadata.htm */
function info(object: ObjectDefinition, view: ListView): object {
  return {
    cloneable: false,
    createable: false,
    deletable: false,
    displayColumns: view.columns.map((field) => ({
      fieldApiName: field.name,
      label: field.label,
      lookupId: null,
      sortable: isFilterable(field) && field.type !== 'multipicklist',
    })),
    filterLogicString: null,
    filteredByInfo: view.filters.map(({ field, operation, operands }) => ({
      fieldApiName: field.name,
      label: field.label,
      operandLabels: operands,
      operator: operation,
    })),
    label: view.label,
    listReference: reference(object, view),
    orderedByInfo: [{ fieldApiName: view.sort.field.name, isAscending: view.sort.isAscending, label: view.sort.field.label }],
    updateable: false,
    userPreferences: { columnWidths: {}, columnWrap: {} },
    visibility: 'Public',
    visibilityEditable: false,
  };
}

const listParameters: ReadonlySet<string> = new Set(['fields', 'optionalFields', 'pageSize', 'pageToken', 'searchTerm', 'sortBy']);

/** Paging from the query, or from the body where it is posted. */
function listRequest(request: OrgRequest): ListRequest {
  const body = request.method === 'POST' && request.body.length > 0 ? request.json() : {};
  if (!isObject(body)) throw new OrgError('JSON_PARSER_ERROR', 'The body must be an object.');
  const unknown = Object.keys(body).find((name) => !listParameters.has(name));
  if (unknown !== undefined)
    throw new OrgError('JSON_PARSER_ERROR', `Unrecognized field "${unknown}"; there are ${[...listParameters].join(', ')}.`);
  const value = (name: string): unknown => request.query.get(name) ?? body[name] ?? undefined;
  const texts = (name: string): string[] =>
    [value(name) ?? []]
      .flat()
      .flatMap((text) => String(text).split(','))
      .map((text) => text.trim())
      .filter(Boolean);
  const pageSize = Number(value('pageSize') ?? 50);
  const offset = Number(value('pageToken') ?? 0);
  if (!Number.isInteger(pageSize) || pageSize < 1 || pageSize > 2000)
    throw new OrgError('ILLEGAL_QUERY_PARAMETER_VALUE', 'pageSize must be between 1 and 2000.');
  if (!Number.isInteger(offset) || offset < 0)
    throw new OrgError('ILLEGAL_QUERY_PARAMETER_VALUE', 'pageToken must be one of an earlier answer.');
  const searchTerm = value('searchTerm');
  return {
    pageSize,
    offset,
    sortBy: texts('sortBy')[0],
    searchTerm: typeof searchTerm === 'string' ? searchTerm : undefined,
    optionalFields: [...texts('fields'), ...texts('optionalFields')],
  };
}

function records(request: OrgRequest, object: ObjectDefinition, view: ListView): object {
  const asked = listRequest(request);
  const page = listRecords(request.org, request.session(), object, view, asked);
  const { offset, pageSize } = asked;
  return {
    count: page.records.length,
    currentPageToken: String(offset),
    listReference: reference(object, view),
    nextPageToken: page.hasNext ? String(offset + pageSize) : null,
    pageSize,
    previousPageToken: offset > 0 ? String(Math.max(0, offset - pageSize)) : null,
    records: page.records,
    searchTerm: asked.searchTerm ?? null,
    sortBy: asked.sortBy ? [asked.sortBy] : [],
  };
}

function answer(request: OrgRequest, body: (object: ObjectDefinition, view: ListView) => object): OrgResponse {
  const object = objectOf(request);
  return { status: 200, body: body(object, viewOf(request, object)) };
}

function views(request: OrgRequest): OrgResponse {
  const object = objectOf(request);
  const lists = listViews(request.org, request.session(), object).map(({ apiName, label }) => ({
    apiName,
    id: null,
    label,
    listUiUrl: `/services/data/v${request.apiVersion}/ui-api/list-ui/${object.name}/${apiName}`,
  }));
  return { status: 200, body: { count: lists.length, lists, objectApiName: object.name, nextPageToken: null } };
}

export const listRoutes: readonly Route[] = [
  { method: 'GET', pattern: `${base}/list-ui/:object`, handle: views },
  {
    method: 'GET',
    pattern: `${base}/list-ui/:object/:view`,
    handle: (request) => answer(request, (object, view) => ({ info: info(object, view), records: records(request, object, view) })),
  },
  { method: 'GET', pattern: `${base}/list-info/:object/:view`, handle: (request) => answer(request, info) },
  {
    method: 'GET',
    pattern: `${base}/list-records/:object/:view`,
    handle: (request) => answer(request, (object, view) => records(request, object, view)),
  },
  {
    method: 'POST',
    pattern: `${base}/list-records/:object/:view`,
    handle: (request) => answer(request, (object, view) => records(request, object, view)),
  },
];
