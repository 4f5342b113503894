import { relationship, type KnownIds } from '../graphRequest.ts';
import type { WriteNode } from '../writeNode.ts';
import { csvLine } from './csvText.ts';
import type { Load } from './planBulk.ts';

/** Salesforce takes 150 MB a job, after it has turned them into base64, which makes them half as large again. */
const MOST_BYTES = 100_000_000;
/** What the Bulk API takes for "make it empty". */
const EMPTY = '#N/A';

/** Rows of one job, and the nodes they are about. */
export interface LoadPart {
  readonly csv: string;
  readonly nodes: readonly WriteNode[];
}

/** Would the Bulk API take a text of this record for something else? */
export function isMisread({ values }: WriteNode): boolean {
  return Object.values(values).includes(EMPTY);
}

/** The column that says which record a row is about. */
export const identifier = ({ operation }: Pick<Load, 'operation'>): 'Key__c' | 'Id' => (operation === 'upsert' ? 'Key__c' : 'Id');

/** A load as CSV, cut into as many jobs as its size needs. References to new records are said by id where all of a column can be, else by key. */
export function loadParts(
  load: Pick<Load, 'operation'>,
  nodes: readonly WriteNode[],
  ids: KnownIds,
  mostBytes = MOST_BYTES,
): readonly LoadPart[] {
  const links = nodes.flatMap((node) => node.links);
  const byKey = new Set(links.filter(({ to }) => !ids.has(to)).map(({ field }) => field));
  const fields = [...new Set([...nodes.flatMap(({ values }) => Object.keys(values)), ...links.map(({ field }) => field)])];
  const heading = (field: string) => (byKey.has(field) ? `${relationship({ field })}.Key__c` : field);
  const head = csvLine([identifier(load), ...fields.map(heading)]);

  const parts: { lines: string[]; nodes: WriteNode[]; bytes: number }[] = [];
  for (const node of nodes) {
    const references = new Map(node.links.map(({ field, to, key }) => [field, byKey.has(field) ? key : ids.get(to)]));
    const name = identifier(load) === 'Key__c' ? node.key : node.id;
    const line = csvLine([name, ...fields.map((field) => references.get(field) ?? cell(node.values[field]))]);
    const bytes = Buffer.byteLength(line);
    const last = parts.at(-1);
    if (!last || last.bytes + bytes > mostBytes) parts.push({ lines: [head, line], nodes: [node], bytes: head.length + bytes });
    else {
      last.lines.push(line);
      last.nodes.push(node);
      last.bytes += bytes;
    }
  }
  return parts.map(({ lines, nodes: own }) => ({ csv: lines.join(''), nodes: own }));
}

/** Undefined: the row says nothing of the field. */
function cell(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  return value === null ? EMPTY : String(value);
}
