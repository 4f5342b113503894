import { quoted } from '../schema/quoted.ts';
import type { ObjectDefinition } from '../schema/schema.ts';
import { computeRollups } from './computeRollups.ts';
import { rollupGroups, type RollupGroup } from './rollupGroups.ts';
import type { RowValues } from './rowStore.ts';
import { hasRuleOnRollups, validationErrors } from './validationRules.ts';
import { throwAll, type WriteContext } from './writeContext.ts';

/**
 * Parents whose roll-ups are no longer sure. They are computed once, deepest first, when somebody would see them:
 * at the end of the transaction or before a read inside it. So two hundred children of one account cost one sum.
 */
export interface RollupQueue {
  /** A child was written: `row` is how it was or how it is now (call it with both). */
  touch(child: ObjectDefinition, row: RowValues): void;
  settle(): void;
  /** Settles if a rule of a waiting parent may refuse what was written: whoever goes on after a refusal has to know of it now. */
  settleRuled(): void;
  /** Settles if `object` has roll-ups at all; for a reader of one row. */
  settleFor(object: ObjectDefinition): void;
  /** A savepoint was rolled back: what was settled inside it is not sure any more. */
  undone(): void;
}

type Parents = Map<RollupGroup, Set<string>>;

function add(parents: Parents, group: RollupGroup, ids: Iterable<string>): void {
  const known = parents.get(group) ?? new Set();
  for (const id of ids) known.add(id);
  parents.set(group, known);
}

/** @param context asked late, since the context holds the queue */
export function createRollupQueue(context: () => WriteContext): RollupQueue {
  const waiting: Parents = new Map();
  /** Everything this transaction has settled. */
  const settled: Parents = new Map();
  let isSettling = false;

  const touch: RollupQueue['touch'] = (child, row) => {
    for (const group of rollupGroups(context().schema).byChild.get(child.name) ?? []) {
      const parentId = row[group.childField];
      if (typeof parentId === 'string') add(waiting, group, [parentId]);
    }
  };

  const settle = (): void => {
    if (isSettling) return;
    isSettling = true;
    try {
      for (let group = deepest(waiting); group; group = deepest(waiting)) {
        const ids = waiting.get(group) ?? new Set();
        waiting.delete(group);
        add(settled, group, ids);
        for (const id of ids) refresh(context(), group, id, { touch, check: true });
      }
    } finally {
      isSettling = false;
    }
  };

  return {
    touch,
    settle,
    settleRuled() {
      for (const { parent } of waiting.keys()) if (hasRuleOnRollups(context().schema, parent)) return settle();
    },
    settleFor(object) {
      if (waiting.size > 0 && rollupGroups(context().schema).parents.has(object.name)) settle();
    },
    undone() {
      for (const [group, ids] of settled) add(waiting, group, ids);
    },
  };
}

/**
 * Computes every roll-up of the org anew, for parents that were there before a deploy brought a roll-up field.
 * Runs inside the caller's transaction.
 */
export function refreshAllRollups(context: WriteContext): void {
  const groups = [...rollupGroups(context.schema).all].sort((left, right) => right.depth - left.depth);
  for (const group of groups) {
    const ids = context.rows.statement(`SELECT "Id" FROM ${quoted(group.parent.name)}`).all();
    for (const { Id } of ids) refresh(context, group, String(Id), { touch: () => undefined, check: false });
  }
}

function deepest(waiting: ReadonlyMap<RollupGroup, unknown>): RollupGroup | undefined {
  let found: RollupGroup | undefined;
  for (const group of waiting.keys()) if (!found || group.depth > found.depth) found = group;
  return found;
}

interface Refreshing {
  readonly touch: RollupQueue['touch'];
  /** Whether the parent's rules are asked. */
  readonly check: boolean;
}

/**
 * The parent goes through its validation rules, as in Salesforce ("Parent record goes through save procedure", Triggers and Order of Execution, Apex
 * Developer Guide): a rule it breaks refuses the child's write or deletion. No revision moves; only SystemModstamp tells.
 */
function refresh(context: WriteContext, group: RollupGroup, id: string, { touch, check }: Refreshing): void {
  const row = context.rows.read(group.parent, id);
  if (!row) return;
  const computed = computeRollups(context, group, id);
  const changed = Object.entries(computed).filter(([field, value]) => (row[field] ?? null) !== value);
  if (changed.length === 0) return;
  if (check && !row['IsDeleted']) {
    const given = new Set(changed.map(([field]) => field));
    throwAll(validationErrors({ context, object: group.parent, id, row: { ...row, ...Object.fromEntries(changed) }, prior: row, given }));
  }
  context.rows.update(group.parent, id, { ...Object.fromEntries(changed), SystemModstamp: context.timestamp() });
  touch(group.parent, row);
}
