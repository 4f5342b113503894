import { SECTION_OF } from '../../../planFiles/sections.ts';
import { lateNode, type WriteNode } from './writeNode.ts';

const RANK: ReadonlyMap<string, number> = new Map([...SECTION_OF.keys()].map((object, rank) => [object, rank]));
const rankOf = (node: WriteNode) => (node.kind === 'delete' ? RANK.size : RANK.get(node.object)!);

/** An edge to what has to come before. `field`: of a reference that could be written later. */
interface Need {
  readonly to: WriteNode;
  readonly field?: string;
}

interface Frame {
  readonly node: WriteNode;
  readonly needs: readonly Need[];
  next: number;
}

/**
 * The nodes so that whatever one needs comes before it, parents before children, and otherwise by object. Circles (the head of a buying center who sits in it)
 * are broken at a reference that may be empty for a moment: it becomes a `late` node behind both. So does a reference to a record of another account.
 */
export function orderNodes(nodes: readonly WriteNode[]): readonly WriteNode[] {
  const byName = new Map(nodes.map((node) => [node.name, node]));
  const late = new Map<string, Set<string>>();
  const postpone = (node: WriteNode, field: string) => late.set(node.name, (late.get(node.name) ?? new Set<string>()).add(field));
  for (const node of nodes) {
    for (const { field, to, isRequired } of node.links) {
      const target = byName.get(to);
      if (target && target.stage === node.stage && target.group !== node.group && !isRequired) postpone(node, field);
    }
  }
  const needsOf = (node: WriteNode): readonly Need[] => [
    ...node.links.flatMap(({ field, to, isRequired }): readonly Need[] => {
      const target = byName.get(to);
      return target ? [isRequired ? { to: target } : { to: target, field }] : [];
    }),
    ...node.after.flatMap((to) => (byName.has(to) ? [{ to: byName.get(to)! }] : [])),
  ];

  const state = new Map<string, 'open' | 'done'>();
  const ordered: WriteNode[] = [];
  const starts = nodes.map((node, index) => ({ node, index })).sort((a, b) => rankOf(a.node) - rankOf(b.node) || a.index - b.index);
  for (const { node: start } of starts) {
    if (state.has(start.name)) continue;
    const stack: Frame[] = [{ node: start, needs: needsOf(start), next: 0 }];
    state.set(start.name, 'open');
    while (stack.length > 0) {
      const frame = stack.at(-1)!;
      const need = frame.needs[frame.next];
      if (!need) {
        stack.pop();
        state.set(frame.node.name, 'done');
        ordered.push(frame.node);
        continue;
      }
      const isPostponed = need.field !== undefined && late.get(frame.node.name)?.has(need.field);
      if (isPostponed || state.get(need.to.name) === 'done') frame.next += 1;
      else if (!state.has(need.to.name)) {
        state.set(need.to.name, 'open');
        stack.push({ node: need.to, needs: needsOf(need.to), next: 0 });
      } else breakCircle(stack, need.to, postpone, state);
    }
  }
  return withLateNodes(ordered, late, byName);
}

/** The stack from `to` upwards is a circle: postpones the reference in it that stands highest, and goes back to before it. */
function breakCircle(
  stack: Frame[],
  to: WriteNode,
  postpone: (node: WriteNode, field: string) => void,
  state: Map<string, 'open' | 'done'>,
): void {
  const start = stack.findIndex(({ node }) => node.name === to.name);
  const circle = stack.slice(start);
  const able = circle.filter(({ needs, next }) => needs[next]!.field !== undefined);
  const [chosen] = able.sort((a, b) => rankOf(a.node) - rankOf(b.node));
  if (!chosen) {
    // Only what should come after something else, without referring to it: the org says if that matters.
    stack.at(-1)!.next += 1;
    return;
  }
  postpone(chosen.node, chosen.needs[chosen.next]!.field!);
  while (stack.at(-1) !== chosen) state.delete(stack.pop()!.node.name);
}

/** Each postponed reference behind the last of what it needs. */
function withLateNodes(
  ordered: readonly WriteNode[],
  late: ReadonlyMap<string, ReadonlySet<string>>,
  byName: ReadonlyMap<string, WriteNode>,
): readonly WriteNode[] {
  const waiting = new Map<string, WriteNode[]>();
  const missing = new Map<WriteNode, number>();
  const placed = new Set<string>();
  const result: WriteNode[] = [];
  for (const node of ordered) {
    placed.add(node.name);
    const fields = late.get(node.name);
    result.push(fields ? { ...node, links: node.links.filter(({ field }) => !fields.has(field)) } : node);
    if (fields) {
      const links = node.links.filter(({ field }) => fields.has(field));
      const isAcross = links.some(({ to }) => byName.get(to)?.group !== node.group);
      const added: WriteNode = { ...lateNode(node, links), stage: isAcross ? 2 : node.stage };
      const needed = new Set(links.map(({ to }) => to).filter((to) => !placed.has(to)));
      missing.set(added, needed.size);
      if (needed.size === 0) result.push(added);
      for (const name of needed) waiting.set(name, [...(waiting.get(name) ?? []), added]);
    }
    for (const added of waiting.get(node.name) ?? []) {
      const left = missing.get(added)! - 1;
      missing.set(added, left);
      if (left === 0) result.push(added);
    }
  }
  return result;
}
