import type { OrgAnswer, OrgCalls } from '../../contract.ts';

/** Of one composite request, from Salesforce's "Composite Resources" (REST API Developer Guide): 25 parts, 5 of them queries. */
const MOST_QUERIES = 5;

interface WaitingQuery {
  readonly path: string;
  readonly answered: (answer: OrgAnswer<unknown> | Promise<OrgAnswer<unknown>>) => void;
  readonly failed: (error: unknown) => void;
}

interface CompositeAnswer {
  readonly compositeResponse: readonly { readonly referenceId: string; readonly httpStatusCode: number; readonly body: unknown }[];
}

/**
 * Queries that are asked at the same time, and pages of their answers, travel together: five of them are one request to the org, and count as one. A query
 * that fails is asked again by itself, so that it fails as it would have.
 */
export function queriesTogether(calls: OrgCalls): OrgCalls {
  let waiting: WaitingQuery[] = [];
  let isDue = false;
  const flush = () => {
    isDue = false;
    const all = waiting;
    waiting = [];
    for (let from = 0; from < all.length; from += MOST_QUERIES) void send(calls, all.slice(from, from + MOST_QUERIES));
  };
  const ask = (path: string) =>
    new Promise<OrgAnswer<unknown>>((answered, failed) => {
      waiting.push({ path, answered, failed });
      if (isDue) return;
      isDue = true;
      // Those who are told at the same moment ask at the same moment.
      setImmediate(flush);
    });
  return {
    get count() {
      return calls.count;
    },
    get limit() {
      return calls.limit;
    },
    get apiVersion() {
      return calls.apiVersion;
    },
    pause: (failures) => calls.pause(failures),
    wait: (milliseconds) => calls.wait(milliseconds),
    request: async <Body>(...[method, path, body, options]: Parameters<OrgCalls['request']>) =>
      method === 'GET' && body === undefined && options === undefined && /^\/query(?:All)?\b/.test(path)
        ? ((await ask(path)) as OrgAnswer<Body>)
        : calls.request<Body>(method, path, body, options),
  };
}

async function send(calls: OrgCalls, queries: readonly WaitingQuery[]): Promise<void> {
  const alone = ({ path }: WaitingQuery) => calls.request<unknown>('GET', path);
  if (queries.length === 1) {
    queries[0]!.answered(alone(queries[0]!));
    return;
  }
  const compositeRequest = queries.map(({ path }, index) => ({
    method: 'GET',
    url: `/services/data/v${calls.apiVersion}${path}`,
    referenceId: `q${index}`,
  }));
  try {
    const { body, headers, mayHaveRunBefore } = await calls.request<CompositeAnswer>('POST', '/composite', { compositeRequest });
    const byId = new Map(body.compositeResponse.map((part) => [part.referenceId, part]));
    for (const [index, query] of queries.entries()) {
      const part = byId.get(`q${index}`);
      query.answered(part?.httpStatusCode === 200 ? { body: part.body, headers, mayHaveRunBefore } : alone(query));
    }
  } catch (error) {
    for (const { failed } of queries) failed(error);
  }
}
