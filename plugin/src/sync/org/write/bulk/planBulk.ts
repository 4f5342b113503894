import { scopeOf, SECTION_OF } from '../../../../planFiles/sections.ts';
import { orderNodes } from '../orderNodes.ts';
import { lateNode, type NodeLink, type WriteNode } from '../writeNode.ts';

/** All that is done to one object in one way. */
export interface Load {
  readonly name: string;
  readonly object: string;
  /** New records, and what is added to them later, go by their key; others by their id. */
  readonly operation: 'upsert' | 'update' | 'delete';
  readonly nodes: readonly WriteNode[];
  /** Names of loads that come before. */
  readonly after: readonly string[];
}

/**
 * The nodes as loads, each as large as can be: a new record is loaded without what it refers to among its own kind, and without what would make two kinds
 * wait for each other; a second load of the object fills that in. Fewer and larger jobs cost less than one for each level of a tree.
 */
export function planBulk(nodes: readonly WriteNode[]): readonly Load[] {
  const created = new Map(nodes.filter(({ kind }) => kind === 'create').map((node) => [node.name, node]));
  const late = lateFields([...created.values()], created);
  const isLate = (node: WriteNode, { field, isRequired }: NodeLink) => !isRequired && (late.get(node.object)?.has(field) ?? false);
  const targets = (links: readonly NodeLink[]) => links.flatMap(({ to }) => (created.has(to) ? [`create ${created.get(to)!.object}`] : []));

  const loads = new Map<string, { operation: Load['operation']; object: string; nodes: WriteNode[]; after: Set<string> }>();
  const add = (name: string, operation: Load['operation'], node: WriteNode, after: readonly string[]) => {
    const load = loads.get(name) ?? { operation, object: node.object, nodes: [], after: new Set<string>() };
    loads.set(name, load);
    load.nodes.push(node);
    for (const before of after) if (before !== name) load.after.add(before);
  };

  // Rows of one account side by side: fewer batches wait for the same account.
  const sorted = nodes.toSorted((one, other) => (one.group < other.group ? -1 : one.group > other.group ? 1 : 0));
  for (const node of sorted) {
    if (node.kind === 'create') {
      const now = node.links.filter((link) => !isLate(node, link));
      const later = node.links.filter((link) => isLate(node, link));
      add(`create ${node.object}`, 'upsert', { ...node, links: now }, targets(now));
      if (later.length > 0) add(`late ${node.object}`, 'upsert', lateNode(node, later), [`create ${node.object}`, ...targets(later)]);
    } else if (node.kind === 'update') {
      add(`update ${node.object}`, 'update', node, targets(node.links));
    }
  }
  const before = [...loads.keys()];
  const deleted = new Map(sorted.filter(({ kind }) => kind === 'delete').map((node) => [node.name, node.object]));
  for (const node of sorted) {
    if (node.kind !== 'delete') continue;
    const referrers = node.after.flatMap((name) => deleted.get(name) ?? []).filter((object) => rankOf(object) > rankOf(node.object));
    add(`delete ${node.object}`, 'delete', node, [...before, ...referrers.map((object) => `delete ${object}`)]);
  }
  return [...loads].map(([name, { after, ...load }]) => ({ name, ...load, after: [...after] }));
}

const RANK = [...SECTION_OF.keys()];
/** What belongs to no account is referred to from all of them. */
const rankOf = (object: string) => (scopeOf(object) === 'project' ? -1 : RANK.indexOf(object));

/** By object, the fields that wait: those that point at the same object, and those that close a circle of objects. */
function lateFields(nodes: readonly WriteNode[], created: ReadonlyMap<string, WriteNode>): ReadonlyMap<string, ReadonlySet<string>> {
  const late = new Map<string, Set<string>>();
  const postpone = (object: string, field: string) => late.set(object, (late.get(object) ?? new Set<string>()).add(field));
  const links = new Map<string, Map<string, NodeLink>>();
  for (const node of nodes) {
    const own = links.get(node.object) ?? new Map<string, NodeLink>();
    links.set(node.object, own);
    for (const link of node.links) {
      const target = created.get(link.to)?.object;
      if (target === node.object) postpone(target, link.field);
      else if (target) own.set(`${link.field} ${target}`, { ...link, to: target });
    }
  }
  const common = { kind: 'create', group: '', stage: 0, values: {}, after: [] } as const;
  const objects = [...links].map(([object, own]): WriteNode => ({
    ...common,
    name: object,
    object,
    key: object,
    links: [...own.values()],
  }));
  for (const { kind, object, links: waiting } of orderNodes(objects)) {
    if (kind === 'late') for (const { field } of waiting) postpone(object, field);
  }
  return late;
}

/**
 * Names of loads whose new ids have to be known, since another load refers to them in a column that also holds ids of other records; elsewhere the key will
 * do, and asking for the ids is a request saved.
 */
export function loadsWithIds(loads: readonly Load[]): ReadonlySet<string> {
  const loadOf = new Map(
    loads.flatMap(({ name, operation, nodes }) => (operation === 'upsert' ? nodes.map((node) => [node.name, name] as const) : [])),
  );
  const needed = new Set<string>();
  for (const { nodes } of loads) {
    const fields = new Map<string, Set<string>>();
    const isSaid = new Set(nodes.flatMap(({ values }) => Object.keys(values)));
    for (const { field, to } of nodes.flatMap(({ links }) => links))
      fields.set(field, (fields.get(field) ?? new Set<string>()).add(loadOf.get(to) ?? ''));
    for (const [field, targets] of fields) if (isSaid.has(field) || targets.size > 1) for (const target of targets) needed.add(target);
  }
  return needed;
}
