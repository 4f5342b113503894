import { recordOf, type WriteNode } from './writeNode.ts';

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

/** Ids of records that this write created in earlier requests, by name of their nodes. */
export type KnownIds = ReadonlyMap<string, string>;

/** One graph of `POST /composite/graph`. New records are upserted by their key, so that sending them again changes nothing. */
export function graphOf(graphId: string, nodes: readonly WriteNode[], ids: KnownIds, apiVersion: string): Graph {
  const placed = new Map(nodes.map((node, index) => [node.name, `n${index}`]));
  const idOf = (name: string): string => ids.get(name) ?? `@{${placed.get(name)}.id}`;
  const rows = `/services/data/v${apiVersion}/sobjects`;
  return {
    graphId,
    compositeRequest: nodes.map((node): GraphNode => {
      const referenceId = placed.get(node.name)!;
      if (node.kind === 'delete') return { method: 'DELETE', url: `${rows}/${node.object}/${node.id}`, referenceId };
      const body = bodyOf(node, idOf);
      const url =
        node.kind === 'create'
          ? `${rows}/${node.object}/Key__c/${encodeURIComponent(node.key)}`
          : `${rows}/${node.object}/${node.id ?? idOf(recordOf(node.name))}`;
      return { method: 'PATCH', url, referenceId, body };
    }),
  };
}

/** The fields of a node as REST takes them. @param idOf of a record that is created in the same write */
export function bodyOf({ values, links }: WriteNode, idOf: (name: string) => string): Readonly<Record<string, unknown>> {
  return { ...values, ...Object.fromEntries(links.map(({ field, to }) => [field, idOf(to)])) };
}
