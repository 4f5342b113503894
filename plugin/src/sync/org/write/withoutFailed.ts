import type { OrgProblem } from '../../contract.ts';
import { leftOutNeedsFailed, needsFailed } from './problems.ts';
import { recordOf, type NodeLink, type Problems, type WriteNode } from './writeNode.ts';
import type { WriteState } from './writeState.ts';

export interface WithoutFailed {
  readonly kept: readonly WriteNode[];
  /** Nodes that need one that failed, by name. */
  readonly failed: Problems;
  /** Fields left out of nodes that are kept, by name of the record. */
  readonly left: Problems;
}

/**
 * The nodes that can still be written when some failed: what must have one of them fails too, what could do without it is written without.
 * @param already names of nodes that failed
 */
export function withoutFailed(nodes: readonly WriteNode[], already: { has(name: string): boolean; readonly size: number }): WithoutFailed {
  const failed = new Map<string, readonly OrgProblem[]>();
  const left = new Map<string, readonly OrgProblem[]>();
  if (already.size === 0) return { kept: nodes, failed, left };
  const isFailed = (name: string) => already.has(name) || failed.has(name);

  // Until nothing changes: a record that fails takes those with it that need it.
  for (let before = -1; before !== failed.size;) {
    before = failed.size;
    for (const node of nodes) {
      if (isFailed(node.name)) continue;
      const needed = node.links.find(({ to, isRequired }) => isRequired && isFailed(to));
      const isWithoutRecord = node.kind === 'late' && isFailed(recordOf(node));
      if (needed) failed.set(node.name, [needsFailed(objectOf(needed), needed.key)]);
      else if (isWithoutRecord) failed.set(node.name, [needsFailed(node.object, node.key)]);
    }
  }

  const kept = nodes.flatMap((node): readonly WriteNode[] => {
    if (isFailed(node.name)) return [];
    const lost = node.links.filter(({ to }) => isFailed(to));
    if (lost.length === 0) return [node];
    const record = recordOf(node);
    const problems = lost.map((link) => leftOutNeedsFailed(node.object, link.field, objectOf(link), link.key));
    left.set(record, [...(left.get(record) ?? []), ...problems]);
    const links = node.links.filter((link) => !lost.includes(link));
    return node.kind === 'late' && links.length === 0 ? [] : [{ ...node, links }];
  });
  return { kept, failed, left };
}

/** The same of nodes of a write that is under way, which is told of those that cannot be written and of what is left out. */
export function writable(nodes: readonly WriteNode[], state: WriteState): readonly WriteNode[] {
  const { kept, failed, left } = withoutFailed(nodes, state.failed);
  for (const node of nodes) if (failed.has(node.name)) state.skip(node, failed.get(node.name)!);
  state.leaveOut(left);
  return kept;
}

const objectOf = ({ to }: NodeLink): string => to.split(' ')[0]!;
