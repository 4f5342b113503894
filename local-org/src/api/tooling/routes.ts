import { parseSoql } from '../../soql/parseSoql.ts';
import { runQuery } from '../rest/query.ts';
import type { OrgRequest, OrgResponse, Route } from '../route.ts';

/** Objects clients ask after that an org without sandboxes, Apex or packages simply has none of. */
const emptyObjects: ReadonlySet<string> = new Set([
  'sandboxprocess',
  'sandboxinfo',
  'apexclass',
  'apextrigger',
  'asyncapexjob',
  'installedsubscriberpackage',
]);

function query(request: OrgRequest): OrgResponse {
  request.session();
  const text = request.query.get('q') ?? '';
  const object = text.trim() === '' ? '' : parseSoql(text).object.toLowerCase();
  if (emptyObjects.has(object))
    return { status: 200, body: { size: 0, totalSize: 0, done: true, queryLocator: null, entityTypeName: null, records: [] } };
  return runQuery(request, false);
}

export const routes: readonly Route[] = [{ method: 'GET', pattern: '/services/data/:version/tooling/query', handle: query }];
