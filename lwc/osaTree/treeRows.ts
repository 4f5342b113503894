import type { RecordId } from 'c/planModel';
import type { ActionView } from 'c/planQueries';
import type { OsaKind } from './filter.ts';
import type { ObjectiveNode, StrategyNode } from './nodes.ts';

interface RowPlace {
  readonly id: RecordId;
  readonly kind: OsaKind;
  /** From 1, as a screen reader counts. */
  readonly level: number;
  readonly position: number;
  readonly siblings: number;
  readonly parentId: RecordId | null;
  readonly hasChildren: boolean;
  readonly isOpen: boolean;
}

/** A line of the tree as a table shows it. */
export type TreeRow =
  | (RowPlace & { readonly kind: 'objective'; readonly node: ObjectiveNode })
  | (RowPlace & { readonly kind: 'strategy'; readonly node: StrategyNode; readonly objective: ObjectiveNode })
  | (RowPlace & { readonly kind: 'action'; readonly action: ActionView; readonly objective: ObjectiveNode });

/** The lines of what is open, in order: an objective, its strategies with their actions, then its actions of no strategy. */
export function treeRows(tree: readonly ObjectiveNode[], isOpen: (id: RecordId) => boolean): readonly TreeRow[] {
  const rows: TreeRow[] = [];
  tree.forEach((objective, at) => {
    const { id, strategies, loose } = objective;
    const siblings = strategies.length + loose.length;
    const isObjectiveOpen = siblings > 0 && isOpen(id);
    const place = { id, level: 1, position: at + 1, siblings: tree.length, parentId: null, hasChildren: siblings > 0 };
    rows.push({ ...place, kind: 'objective', node: objective, isOpen: isObjectiveOpen });
    if (!isObjectiveOpen) return;
    strategies.forEach((node, index) => {
      const hasChildren = node.actions.length > 0;
      const isStrategyOpen = hasChildren && isOpen(node.id);
      const own = { id: node.id, level: 2, position: index + 1, siblings, parentId: id, hasChildren, isOpen: isStrategyOpen };
      rows.push({ ...own, kind: 'strategy', node, objective });
      if (isStrategyOpen)
        node.actions.forEach((action, among) => rows.push(actionRow(action, objective, node.id, 3, among, node.actions.length)));
    });
    loose.forEach((action, index) => rows.push(actionRow(action, objective, id, 2, strategies.length + index, siblings)));
  });
  return rows;
}

function actionRow(action: ActionView, objective: ObjectiveNode, parentId: RecordId, level: number, at: number, siblings: number): TreeRow {
  const place = { id: action.id, level, position: at + 1, siblings, parentId, hasChildren: false, isOpen: false };
  return { ...place, kind: 'action', action, objective };
}

/** A value something is sorted by; null where nothing is known, which stands last whichever way a list is sorted. */
export type SortValue = string | number | null;

/** Sorted within each parent; equal ones stay in the order of display. */
export function sortedTree(
  tree: readonly ObjectiveNode[],
  values: {
    readonly objective: (node: ObjectiveNode) => SortValue;
    readonly strategy: (node: StrategyNode) => SortValue;
    readonly action: (action: ActionView) => SortValue;
  },
  isDescending: boolean,
): readonly ObjectiveNode[] {
  const by =
    <One>(valueOf: (one: One) => SortValue) =>
    (list: readonly One[]): readonly One[] =>
      list
        .map((one) => ({ one, value: valueOf(one) }))
        .sort((a, b) => compare(a.value, b.value, isDescending))
        .map(({ one }) => one);
  const [objectives, strategies, actions] = [by(values.objective), by(values.strategy), by(values.action)];
  return objectives(tree).map((objective) => ({
    ...objective,
    strategies: strategies(objective.strategies).map((one) => ({ ...one, actions: actions(one.actions) })),
    loose: actions(objective.loose),
  }));
}

function compare(a: SortValue, b: SortValue, isDescending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b));
  return isDescending ? -order : order;
}
