import type { OrgProblem } from '../../contract.ts';
import { leftOutNeedsFailed, needsFailed } from './problems.ts';
import { recordOf, type Problems, type WriteNode } from './writeNode.ts';

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
  const byName = new Map(nodes.map((node) => [node.name, node]));
  const isFailed = (name: string) => already.has(name) || failed.has(name);
  const describe = (name: string) => {
    const [object = '', ...key] = name.split(' ');
    return [object, byName.get(name)?.key ?? key.join(' ')] as const;
  };

  // Until nothing changes: a record that fails takes those with it that need it.
  for (let before = -1; before !== failed.size;) {
    before = failed.size;
    for (const node of nodes) {
      if (isFailed(node.name)) continue;
      const needed = node.links.find(({ to, isRequired }) => isRequired && isFailed(to));
      const own = node.kind === 'late' && isFailed(recordOf(node)) ? recordOf(node) : undefined;
      if (needed || own !== undefined) failed.set(node.name, [needsFailed(...describe(needed?.to ?? own!))]);
    }
  }

  const kept = nodes.flatMap((node): readonly WriteNode[] => {
    if (isFailed(node.name)) return [];
    const lost = node.links.filter(({ to }) => isFailed(to));
    if (lost.length === 0) return [node];
    const record = recordOf(node);
    const problems = lost.map(({ field, to }) => leftOutNeedsFailed(node.object, field, ...describe(to)));
    left.set(record, [...(left.get(record) ?? []), ...problems]);
    const links = node.links.filter((link) => !lost.includes(link));
    return node.kind === 'late' && links.length === 0 ? [] : [{ ...node, links }];
  });
  return { kept, failed, left };
}
