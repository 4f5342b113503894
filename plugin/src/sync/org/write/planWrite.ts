import type { WriteOptions } from '../../contract.ts';
import { planBulk, type Load } from './bulk/planBulk.ts';
import { orderNodes } from './orderNodes.ts';
import { countPayloads, queuesOf } from './payloads.ts';
import type { WriteNode } from './writeNode.ts';

/**
 * From so many records on accounts are not written whole any more: collections take half the requests of graphs. And from so many of one object on a job of
 * the Bulk API takes them, which costs four requests and works in batches of as many. See README.md for what was measured.
 */
export const BULK_FROM = 10_000;

/** How nodes are written, and in how many requests when all goes well. */
export type WritePlan =
  | { readonly form: 'graphs'; readonly nodes: readonly WriteNode[]; readonly requests: number }
  | { readonly form: 'bulk'; readonly loads: readonly Load[]; readonly requests: number };

/** To start, fill and close it, ask how it stands, twice at most in the long run, and for its failures. */
const REQUESTS_OF_A_JOB = 6;
const RECORDS_OF_A_REQUEST = 1000;

/** Accounts whole, in graphs; but where there is very much, by collections, and large objects by the Bulk API. */
export function planWrite(nodes: readonly WriteNode[], { bulkFrom }: Pick<WriteOptions, 'bulkFrom'>): WritePlan {
  if (nodes.length < bulkFrom) {
    const ordered = orderNodes(nodes);
    return { form: 'graphs', nodes: ordered, requests: countPayloads(queuesOf(ordered)) };
  }
  const loads = planBulk(nodes);
  const large = loads.filter((load) => load.nodes.length >= bulkFrom);
  const inJobs = large.reduce((count, load) => count + load.nodes.length, 0);
  const small = Math.ceil((loads.reduce((count, load) => count + load.nodes.length, 0) - inJobs) / RECORDS_OF_A_REQUEST);
  return { form: 'bulk', loads, requests: large.length * REQUESTS_OF_A_JOB + small };
}
