import { OrgError } from '../../errors.ts';
import { refuseUnknownFields } from '../http/bodyFields.ts';
import { errorResponse } from '../http/errorResponse.ts';
import type { OrgRequest, OrgResponse, Route } from '../route.ts';
import { readParts, runTogether } from './composite.ts';
import type { CompositePart } from './composite.ts';
import { referencesIn } from './references.ts';

/** Limits of one request, from Salesforce's "Composite Graph Limits". */
const limits = { nodes: 500, graphs: 75, depth: 15, kinds: 15, failures: 14 };

interface Graph {
  readonly graphId: string;
  readonly parts: readonly CompositePart[];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const exceeded = (what: string, limit: number) => new OrgError('LIMIT_EXCEEDED', `A composite graph request may have ${limit} ${what}.`);

/** What a node does, to which object, in which version; at most 15 different ones. */
const kindOf = ({ method, url }: CompositePart): string => {
  const [, version = '', object = ''] = /\/data\/(v[^/]+)\/sobjects\/([^/?]+)/.exec(url) ?? [];
  return `${method} ${version} ${object.toLowerCase()}`;
};

function requireShape({ graphId, parts }: Graph): void {
  const depths = new Map<string, number>();
  for (const part of parts) {
    if (!/^\/services\/data\/v\d+\.\d\/sobjects\/[^/?]+(\/[^?]*)?(\?.*)?$/.test(part.url)) {
      throw new OrgError('INVALID_INPUT', `Graph ${graphId}: ${part.url} is no sObject resource, /services/data/vXX.X/sobjects/….`);
    }
    const before = referencesIn([part.url, part.body]).map((name) => {
      const depth = depths.get(name);
      if (depth === undefined)
        throw new OrgError('INVALID_INPUT', `Graph ${graphId}: ${part.referenceId} refers to '${name}', which is no node before it.`);
      return depth;
    });
    const depth = 1 + Math.max(0, ...before);
    if (depth > limits.depth) throw exceeded('levels of references', limits.depth);
    depths.set(part.referenceId, depth);
  }
}

function readGraphs(body: unknown): readonly Graph[] {
  const list = isObject(body) ? body['graphs'] : undefined;
  if (!isObject(body) || !Array.isArray(list) || !list.every(isObject))
    throw new OrgError('JSON_PARSER_ERROR', 'The body must be { "graphs": [ … ] }.');
  refuseUnknownFields(body, ['graphs']);
  const graphs = list.map((graph): Graph => {
    refuseUnknownFields(graph, ['graphId', 'compositeRequest']);
    if (typeof graph['graphId'] !== 'string') throw new OrgError('INVALID_INPUT', 'Each graph needs a graphId.');
    return { graphId: graph['graphId'], parts: readParts(graph['compositeRequest']) };
  });
  if (new Set(graphs.map(({ graphId }) => graphId)).size < graphs.length)
    throw new OrgError('INVALID_INPUT', 'A graphId is used more than once.');
  const nodes = graphs.flatMap(({ parts }) => parts);
  if (graphs.length > limits.graphs) throw exceeded('graphs', limits.graphs);
  if (nodes.length > limits.nodes) throw exceeded('nodes', limits.nodes);
  if (new Set(nodes.map(kindOf)).size > limits.kinds) throw exceeded('different kinds of nodes', limits.kinds);
  graphs.forEach(requireShape);
  return graphs;
}

const halted = new OrgError('PROCESSING_HALTED', `Not processed: more than ${limits.failures} graphs of this request failed.`);

const notProcessed = (parts: readonly CompositePart[]) =>
  parts.map(({ referenceId }) => ({ body: errorResponse(halted).body, httpHeaders: {}, httpStatusCode: 400, referenceId }));

/** `{ graphs: [{ graphId, compositeRequest: […] }] }`: each graph is saved whole or not at all. */
function runGraphs(request: OrgRequest): OrgResponse {
  request.session();
  let failures = 0;
  const graphs = readGraphs(request.json()).map(({ graphId, parts }) => {
    const { isSuccessful, answers } =
      failures > limits.failures ? { isSuccessful: false, answers: notProcessed(parts) } : runTogether(request, parts);
    if (!isSuccessful) failures += 1;
    return { graphId, graphResponse: { compositeResponse: answers }, isSuccessful };
  });
  return { status: 200, body: { graphs } };
}

export const graphRoutes: readonly Route[] = [{ method: 'POST', pattern: '/services/data/:version/composite/graph', handle: runGraphs }];
