import type { WriteOptions } from '../../contract.ts';
import { planBulk, type Load } from './bulk/planBulk.ts';
import { orderNodes } from './orderNodes.ts';
import { countPayloads, queuesOf } from './payloads.ts';
import type { WriteNode } from './writeNode.ts';

/**
 * From so many records of one object on a job of the Bulk API takes them: it costs four requests, which is what graphs of 500 records take for as many. Also
 * where Salesforce itself draws the line ("Bulk API 2.0 Limits"). See README.md for what was measured.
 */
export const BULK_FROM = 2000;

/** How nodes are written, and in how many requests when all goes well. */
export type WritePlan =
  | { readonly form: 'graphs'; readonly nodes: readonly WriteNode[]; readonly requests: number }
  | { readonly form: 'bulk'; readonly loads: readonly Load[]; readonly requests: number };

/** To start, fill and close it, ask how it stands, twice at most in the long run, and for its failures. */
const REQUESTS_OF_A_JOB = 6;

/** Accounts whole, in graphs; but where there is much of an object, that by the Bulk API, and the rest between. */
export function planWrite(nodes: readonly WriteNode[], { bulkFrom }: Pick<WriteOptions, 'bulkFrom'>): WritePlan {
  const loads = nodes.length < bulkFrom ? [] : planBulk(nodes);
  const large = loads.filter((load) => load.nodes.length >= bulkFrom);
  if (large.length === 0) {
    const ordered = orderNodes(nodes);
    return { form: 'graphs', nodes: ordered, requests: countPayloads(queuesOf(ordered)) };
  }
  const small = loads.filter((load) => !large.includes(load)).flatMap((load) => load.nodes);
  return { form: 'bulk', loads, requests: large.length * REQUESTS_OF_A_JOB + countPayloads(queuesOf(orderNodes(small))) };
}
