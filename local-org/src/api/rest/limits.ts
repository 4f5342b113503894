import { apiCalls, dailyApiRequests } from '../http/apiUsage.ts';
import type { OrgRequest, OrgResponse } from '../route.ts';
import type { RestOperation } from './restOperation.ts';

function limits(request: OrgRequest): OrgResponse {
  request.session();
  const unused = (max: number) => ({ Max: max, Remaining: max });
  return {
    status: 200,
    body: {
      DailyApiRequests: { Max: dailyApiRequests, Remaining: Math.max(0, dailyApiRequests - apiCalls(request.org)) },
      DailyBulkApiBatches: unused(15_000),
      DailyBulkV2QueryJobs: unused(10_000),
      DataStorageMB: unused(1024),
      FileStorageMB: unused(1024),
    },
  };
}

/** `?sObjects=Account,Contact`; the objects this user may read when not said. */
function recordCounts(request: OrgRequest): OrgResponse {
  const { org } = request;
  const session = request.session();
  const access = org.access(session.userId);
  const asked = request.query
    .get('sObjects')
    ?.split(',')
    .map((name) => org.schema().object(name.trim()));
  const objects = (asked ?? [...org.schema().objects.values()]).filter(
    (object) => object !== undefined && access.object(object.name).canRead,
  );
  const counted = objects.map((object) => {
    const { rows } = org.select(org.sessions.system, {
      object: object!.name,
      select: [{ kind: 'aggregate', function: 'COUNT', alias: 'total' }],
    });
    return { count: Number(Object.values(rows[0]?.values ?? {})[0] ?? 0), name: object!.name };
  });
  return { status: 200, body: { sObjects: counted.filter(({ count }) => asked !== undefined || count > 0) } };
}

function recent(request: OrgRequest): OrgResponse {
  request.session();
  return { status: 200, body: [] };
}

export const limitOperations: readonly RestOperation[] = [
  { method: 'GET', pattern: '/services/data/:version/limits', run: limits },
  { method: 'GET', pattern: '/services/data/:version/limits/recordCount', run: recordCounts },
  { method: 'GET', pattern: '/services/data/:version/recent', run: recent },
];
