import type { OrgCalls } from '../../contract.ts';
import type { OrgError } from '../orgFailure.ts';
import { errorsOf, type NodeAnswer } from './graphAnswer.ts';
import { bodyOf, type KnownIds } from './graphRequest.ts';
import { hasLiteralReference, recordOf, type WriteNode } from './writeNode.ts';

/** Of sObject Collections (REST API Developer Guide): records of one, and runs of one object in it. */
const MOST_RECORDS = 200;
const MOST_RUNS = 10;
/** Collections in one composite request: a thousand records, twice as many as in graphs. */
const MOST_COLLECTIONS = 5;

export interface SaveResult {
  readonly id?: string;
  readonly success: boolean;
  readonly created?: boolean;
  readonly errors: readonly OrgError[];
}

/** Nodes of one collection, none of which needs another of them. */
export type Wave = readonly WriteNode[];

/** As many from the front as one request takes, in waves that are carried out one after the other. */
export function nextWaves(nodes: readonly WriteNode[], ids: KnownIds): readonly Wave[] {
  const waves: Wave[] = [];
  for (let rest = nodes; rest.length > 0 && waves.length < MOST_COLLECTIONS;) {
    const wave = nextWave(rest, ids);
    // A composite request would take its texts for references: it goes alone, which is none.
    const isAlone = wave.some(hasLiteralReference);
    if (isAlone && waves.length > 0) break;
    waves.push(wave);
    if (isAlone) break;
    rest = rest.slice(wave.length);
  }
  return waves;
}

/** As many from the front as one request takes without one of them needing another. */
export function nextWave(nodes: readonly WriteNode[], ids: KnownIds = new Map()): readonly WriteNode[] {
  const names = new Set<string>();
  const wave: WriteNode[] = [];
  let runs = 0;
  for (const node of nodes) {
    const [first, last] = [wave[0], wave.at(-1)];
    const needs = [...node.links.map(({ to }) => to), ...node.after];
    if (wave.length === MOST_RECORDS || needs.some((to) => names.has(to))) break;
    // Upserts are of one object; updates, and deletions, may be mixed.
    const form = formOf(node, ids);
    if (first && (formOf(first, ids) !== form || (form === 'upsert' && first.object !== node.object))) break;
    if (last?.object !== node.object && (runs += 1) > MOST_RUNS) break;
    names.add(node.name);
    wave.push(node);
  }
  return wave;
}

/** What was created by a bulk job has no id here: it is named by its key. */
const formOf = (node: WriteNode, ids: KnownIds) =>
  node.kind === 'create' || (node.kind === 'late' && !node.id && !ids.has(recordOf(node)))
    ? 'upsert'
    : node.kind === 'delete'
      ? 'delete'
      : 'update';

interface Part {
  readonly method: 'PATCH' | 'DELETE';
  /** From the version on. */
  readonly path: string;
  readonly body?: object;
}

/** What became of each node, by wave. Records of earlier waves that have no id yet are referred to by their key. */
export async function saveWaves(
  waves: readonly Wave[],
  calls: OrgCalls,
  ids: KnownIds,
): Promise<{ readonly results: readonly (readonly SaveResult[])[]; readonly mayHaveRunBefore: boolean }> {
  const parts = waves.map((wave) => partOf(wave, ids));
  const [only] = parts;
  if (parts.length === 1) {
    const { method, path, body: sent } = only!;
    const { body, mayHaveRunBefore } = await calls.request<readonly SaveResult[]>(method, path, sent);
    return { results: [body], mayHaveRunBefore };
  }
  const compositeRequest = parts.map(({ method, path, body }, index) => ({
    method,
    url: `/services/data/v${calls.apiVersion}${path}`,
    referenceId: `c${index}`,
    body,
  }));
  const { body, mayHaveRunBefore } = await calls.request<{ readonly compositeResponse: readonly NodeAnswer[] }>('POST', '/composite', {
    allOrNone: false,
    compositeRequest,
  });
  return { results: waves.map((wave, index) => resultsOf(wave, body.compositeResponse[index]!)), mayHaveRunBefore };
}

/** A collection that was refused as a whole refuses each of its records. */
function resultsOf(wave: Wave, answer: NodeAnswer): readonly SaveResult[] {
  if (answer.httpStatusCode < 300) return answer.body as readonly SaveResult[];
  return wave.map(() => ({ success: false, errors: errorsOf(answer) }));
}

function partOf(wave: Wave, ids: KnownIds): Part {
  const [first] = wave as readonly [WriteNode];
  const form = formOf(first, ids);
  const idOf = (name: string) => ids.get(name);
  if (form === 'delete') return { method: 'DELETE', path: `/composite/sobjects?ids=${wave.map(({ id }) => id).join(',')}&allOrNone=false` };
  const records = wave.map((node) => ({
    attributes: { type: node.object },
    ...(form === 'upsert' ? { Key__c: node.key } : { id: node.id ?? idOf(recordOf(node)) }),
    ...bodyOf(node, idOf),
  }));
  const path = form === 'upsert' ? `/composite/sobjects/${first.object}/Key__c` : '/composite/sobjects';
  return { method: 'PATCH', path, body: { allOrNone: false, records } };
}
