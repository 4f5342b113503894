import { OrgError } from '../../errors.ts';
import { spellOutFields } from '../../soql/describeSelect.ts';
import { parseSoql } from '../../soql/parseSoql.ts';
import type { SelectQuery } from '../../soql/selectQuery.ts';
import type { OrgRequest, OrgResponse } from '../route.ts';
import { describeColumns } from './queryColumns.ts';
import { firstPage, nextPage } from './queryCursors.ts';
import { recordPrinter, withIds } from './recordBody.ts';
import type { RestOperation } from './restOperation.ts';

const defaultBatchSize = 2000;

/** `Sforce-Query-Options: batchSize=200`; Salesforce takes 200 to 2,000. */
function batchSize(options: string | undefined): number {
  const asked = Number(/batchSize\s*=\s*(\d+)/i.exec(options ?? '')?.[1] ?? defaultBatchSize);
  return Math.min(2000, Math.max(200, asked));
}

const isCount = ({ select: [item, ...others] }: SelectQuery): boolean =>
  item?.kind === 'aggregate' && item.function === 'COUNT' && item.path === undefined && others.length === 0;

/** Answers SOQL the way `query`, `queryAll` and `tooling/query` do. */
export function runQuery(request: OrgRequest, includeDeleted: boolean): OrgResponse {
  const session = request.session();
  if (request.query.has('explain')) throw new OrgError('NOT_SUPPORTED', 'Query plans (explain) are not supported by this org.');
  const text = request.query.get('q');
  if (text === null || text.trim() === '') throw new OrgError('MALFORMED_QUERY', 'SOQL statement cannot be empty');
  const parsed = spellOutFields(request.org, session, parseSoql(text));
  const asked = includeDeleted ? { ...parsed, includeDeleted } : parsed;
  if (request.query.get('columns') === 'true') return { status: 200, body: describeColumns(request, asked) };
  const printable = withIds(asked);
  const { rows } = request.org.select(session, printable.query);
  if (isCount(asked)) {
    const total = Object.values(rows[0]?.values ?? {})[0] ?? 0;
    return { status: 200, body: { totalSize: total, done: true, records: [] } };
  }
  const page = firstPage(request.org, {
    userId: session.userId,
    rows,
    printer: (pages) => recordPrinter(request.org.schema(), printable, request.apiVersion, pages),
    batchSize: batchSize(request.headers['sforce-query-options']),
    baseUrl: request.path,
  });
  return { status: 200, body: page };
}

const fetchMore = (request: OrgRequest): OrgResponse => ({
  status: 200,
  body: nextPage(request.org, request.session().userId, request.parameters['locator']!),
});

export const queryOperations: readonly RestOperation[] = [
  { method: 'GET', pattern: '/services/data/:version/query', run: (request) => runQuery(request, false) },
  { method: 'GET', pattern: '/services/data/:version/query/:locator', run: fetchMore },
  { method: 'GET', pattern: '/services/data/:version/queryAll', run: (request) => runQuery(request, true) },
  { method: 'GET', pattern: '/services/data/:version/queryAll/:locator', run: fetchMore },
];
