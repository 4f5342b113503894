import { OrgError } from '../../errors.ts';

/** Names of parameters and, where not every value will do, the values. */
type Parameters = Readonly<Record<string, true | readonly string[]>>;

const soql: Parameters = { q: true, columns: ['true', 'false'], explain: true };
const fields: Parameters = { fields: true };
/** There is one layout for everybody and every screen. */
const anyLayout: Parameters = {
  formFactor: ['Large', 'Medium', 'Small'],
  recordTypeId: ['012000000000000AAA', '012000000000000'],
};
const record: Parameters = {
  fields: true,
  optionalFields: true,
  layoutTypes: true,
  modes: true,
  updateMru: ['false'],
};
const list: Parameters = { fields: true, optionalFields: true, pageSize: true, pageToken: true, sortBy: true, searchTerm: true };
const lookup: Parameters = {
  q: true,
  pageSize: true,
  page: ['1'],
  searchType: ['Recent', 'Search', 'TypeAhead'],
  dependentFieldBindings: true,
};

/** What each resource below `/services/data/:version/` honours; none where it is not listed. */
const known: Readonly<Record<string, Parameters>> = {
  'GET query': soql,
  'GET queryAll': soql,
  'GET tooling/query': soql,
  'GET sobjects/:object/:id': fields,
  'GET sobjects/:object/:field/:value': fields,
  'GET composite/sobjects/:object': { ids: true, fields: true },
  'DELETE composite/sobjects': { ids: true, allOrNone: ['true', 'false'] },
  'GET limits/recordCount': { sObjects: true },
  'GET recent': { limit: true },
  'GET jobs/ingest': { jobType: ['V2Ingest'], queryLocator: true },
  'GET jobs/query': { jobType: ['V2Query'], queryLocator: true },
  'GET jobs/query/:id/results': { maxRecords: true, locator: true },
  'GET metadata/deployRequest/:id': { includeDetails: ['true', 'false'] },
  'GET ui-api/records/:id': record,
  'GET ui-api/records/batch/:ids': record,
  'GET ui-api/record-defaults/create/:object': { ...anyLayout, optionalFields: true },
  'GET ui-api/list-ui/:object/:view': list,
  'GET ui-api/list-records/:object/:view': list,
  'POST ui-api/list-records/:object/:view': list,
  'GET ui-api/lookups/:object/:field': lookup,
  'GET ui-api/lookups/:object/:field/:target': lookup,
  'GET ui-api/layout/:object': { ...anyLayout, layoutType: ['Full'], mode: ['View', 'Edit', 'Create'] },
  'GET ui-api/apps': { formFactor: anyLayout['formFactor']!, userCustomizations: ['true', 'false'] },
  'GET ui-api/apps/:id': { formFactor: anyLayout['formFactor']!, userCustomizations: ['true', 'false'] },
};

const root = '/services/data/:version';

/** A resource of the REST API: of some version, and for who has a session only. */
export const isVersioned = (pattern: string): boolean => pattern === root || pattern.startsWith(`${root}/`);

/**
 * Refuses a parameter that the resource would pass over: the answer would look like what was asked for and not be it (`allOrNon=true`).
 * Salesforce passes over what it does not know, so nothing that works there depends on one.
 * @throws OrgError `NOT_SUPPORTED`, `ILLEGAL_QUERY_PARAMETER_VALUE`
 */
export function refuseUnknownParameters(method: string, pattern: string, query: URLSearchParams): void {
  if (!isVersioned(pattern)) return;
  const parameters = known[`${method === 'HEAD' ? 'GET' : method} ${pattern.slice(root.length + 1)}`] ?? {};
  for (const [name, value] of query) {
    const values = Object.hasOwn(parameters, name) ? parameters[name]! : undefined;
    if (values === undefined) throw new OrgError('NOT_SUPPORTED', unsupported(name, Object.keys(parameters)));
    if (values !== true && !values.includes(value))
      throw new OrgError('ILLEGAL_QUERY_PARAMETER_VALUE', `The parameter ${name} takes ${values.join(', ')} here, not "${value}".`);
  }
}

const unsupported = (name: string, names: readonly string[]): string =>
  `The parameter "${name}" is not supported here; ${names.length === 0 ? 'this resource has none' : `there are ${names.join(', ')}`}.`;
