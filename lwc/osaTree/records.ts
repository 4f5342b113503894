import type { RecordId } from 'c/planModel';
import type { OsaRecord } from './filter.ts';
import type { ObjectiveNode } from './nodes.ts';

/** A record of the tree by its id, as it is shown; undefined where it is not shown. */
export function recordIn(tree: readonly ObjectiveNode[], id: RecordId): OsaRecord | undefined {
  for (const objective of tree) {
    if (objective.id === id) return { kind: 'objective', record: objective.record };
    for (const strategy of objective.strategies) {
      if (strategy.id === id) return { kind: 'strategy', record: strategy.record };
      const action = strategy.actions.find((one) => one.id === id);
      if (action) return { kind: 'action', record: action };
    }
    const action = objective.loose.find((one) => one.id === id);
    if (action) return { kind: 'action', record: action };
  }
  return undefined;
}

/** Its name; empty where it is not shown. */
export function nameIn(tree: readonly ObjectiveNode[], id: RecordId): string {
  return recordIn(tree, id)?.record.name ?? '';
}
