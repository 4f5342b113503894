import type { ActionStatus, IsoDate, Maybe, ObjectiveStatus, RecordId, StrategyStatus } from 'c/planModel';
import type { ObjectiveNode } from './nodes.ts';

/** What is changed in place, and shown before it is saved. What is not there is as it was. */
export interface OsaEdit {
  readonly name?: string;
  readonly status?: Maybe<string>;
  readonly ownerId?: RecordId | null;
  readonly ownerName?: string | null;
  readonly dueOn?: IsoDate | null;
}

/** The tree as it will be once these edits are saved. */
export function withEdits(tree: readonly ObjectiveNode[], of: (id: RecordId) => OsaEdit | undefined): readonly ObjectiveNode[] {
  const actions = <One extends { readonly id: RecordId; readonly status?: Maybe<ActionStatus> }>(list: readonly One[]): readonly One[] =>
    list.some(({ id }) => of(id)) ? list.map((one) => ({ ...one, ...(of(one.id) as object | undefined) })) : list;
  return tree.map((node) => {
    const edit = of(node.id) as { readonly status?: ObjectiveStatus } | undefined;
    return {
      ...node,
      record: edit ? { ...node.record, ...edit } : node.record,
      strategies: node.strategies.map((strategy) => {
        // A strategy is nobody's and due no day.
        const { name, status } = (of(strategy.id) ?? {}) as { readonly name?: string; readonly status?: StrategyStatus };
        const record = { ...strategy.record, ...(name === undefined ? {} : { name }), ...(status === undefined ? {} : { status }) };
        return { ...strategy, record, actions: actions(strategy.actions) };
      }),
      loose: actions(node.loose),
    };
  });
}
