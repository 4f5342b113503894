import { hasLiteralReference, type WriteNode } from './writeNode.ts';

/** Limits of one request, from Salesforce's "Composite Graph Limits" (REST API Developer Guide). */
export const GRAPH_LIMITS = { nodes: 500, graphs: 75, depth: 15, kinds: 15 } as const;

/** Nodes that are written together: in one graph, whole or not at all; or one after the other where a graph cannot take them. */
export interface WriteStep {
  readonly form: 'graph' | 'collections';
  readonly nodes: readonly WriteNode[];
}

/** A graph may have 15 different ones: what is done, and to which object. */
export const nodeKind = ({ kind, object }: WriteNode): string => `${kind === 'delete' ? 'DELETE' : 'PATCH'} ${object}`;

/**
 * The nodes of one account, in order, cut into as few consecutive graphs as the limits allow. Where all kinds do not fit into one, it is cut where the plans
 * begin: what is known of the account first, then what is planned for it.
 * @param nodes as `orderNodes` returns them
 */
export function cutSteps(nodes: readonly WriteNode[]): readonly WriteStep[] {
  const all = cut(nodes);
  if (all.length < 2 || new Set(nodes.map(nodeKind)).size <= GRAPH_LIMITS.kinds) return all;
  const plans = new Set(nodes.filter(isOfAPlan).map(({ name }) => name));
  // Not where something of the account waits for a part of a plan.
  if (nodes.some((node) => !plans.has(node.name) && needsOf(node).some((to) => plans.has(to)))) return all;
  const parts = [nodes.filter(({ name }) => !plans.has(name)), nodes.filter(({ name }) => plans.has(name))].flatMap(cut);
  return parts.length <= all.length ? parts : all;
}

const isOfAPlan = ({ object, kind }: WriteNode) => kind !== 'delete' && /^(?:Account_Plan|Plan_\w+)__c$/.test(object);
const needsOf = ({ links, after }: WriteNode) => [...links.map(({ to }) => to), ...after];

function cut(nodes: readonly WriteNode[]): readonly WriteStep[] {
  const steps: WriteStep[] = [];
  let current: WriteNode[] = [];
  let kinds = new Set<string>();
  let depths = new Map<string, number>();
  let form: WriteStep['form'] = 'graph';
  const close = () => {
    if (current.length > 0) steps.push({ form, nodes: current });
    current = [];
    kinds = new Set();
    depths = new Map();
  };
  for (const node of nodes) {
    const needed: WriteStep['form'] = hasLiteralReference(node) ? 'collections' : 'graph';
    const depthIn = () => 1 + Math.max(0, ...referred(node).map((to) => depths.get(to) ?? 0));
    const isFull =
      needed !== form ||
      (form === 'graph' &&
        (current.length === GRAPH_LIMITS.nodes ||
          (kinds.size === GRAPH_LIMITS.kinds && !kinds.has(nodeKind(node))) ||
          depthIn() > GRAPH_LIMITS.depth));
    if (isFull) close();
    form = needed;
    current.push(node);
    kinds.add(nodeKind(node));
    depths.set(node.name, depthIn());
  }
  close();
  return steps;
}

/** What its request refers to; a `late` one also to the record it is about. */
const referred = ({ links, kind, after }: WriteNode) => [...links.map(({ to }) => to), ...(kind === 'late' ? after : [])];
