import { recordOf, type NodeLink, type WriteNode } from './writeNode.ts';

export interface GraphNode {
  readonly method: 'PATCH' | 'DELETE';
  readonly url: string;
  readonly referenceId: string;
  readonly body?: Readonly<Record<string, unknown>>;
}

export interface Graph {
  readonly graphId: string;
  readonly compositeRequest: readonly GraphNode[];
}

/** Ids of records that this write created, by name of their nodes; those that a bulk job created may be missing. */
export type KnownIds = ReadonlyMap<string, string>;

/** One graph of `POST /composite/graph`. New records are upserted by their key, so that sending them again changes nothing. */
export function graphOf(graphId: string, nodes: readonly WriteNode[], ids: KnownIds, apiVersion: string): Graph {
  const placed = new Map(nodes.map((node, index) => [node.name, `n${index}`]));
  const idOf = (name: string) => ids.get(name) ?? (placed.has(name) ? `@{${placed.get(name)}.id}` : undefined);
  const rows = `/services/data/v${apiVersion}/sobjects`;
  return {
    graphId,
    compositeRequest: nodes.map((node): GraphNode => {
      const referenceId = placed.get(node.name)!;
      if (node.kind === 'delete') return { method: 'DELETE', url: `${rows}/${node.object}/${node.id}`, referenceId };
      const id = node.kind === 'create' ? undefined : (node.id ?? idOf(recordOf(node)));
      const row = id ?? `Key__c/${encodeURIComponent(node.key)}`;
      return { method: 'PATCH', url: `${rows}/${node.object}/${row}`, referenceId, body: bodyOf(node, idOf) };
    }),
  };
}

/** The fields of a node as REST takes them. @param idOf of a record that this write creates; one without an id is named by its key */
export function bodyOf(
  { values, links }: Pick<WriteNode, 'values' | 'links'>,
  idOf: (name: string) => string | undefined,
): Readonly<Record<string, unknown>> {
  const references = links.map(({ field, to, key }) => {
    const id = idOf(to);
    return id === undefined ? [relationship({ field }), { Key__c: key }] : [field, id];
  });
  return { ...values, ...Object.fromEntries(references) };
}

/** `Buying_Center__r` of `Buying_Center__c`. */
export const relationship = ({ field }: Pick<NodeLink, 'field'>): string => field.replace(/__c$/, '__r');
