import type { RecordId } from 'c/planModel';
import type { ActionView } from 'c/planQueries';
import type { OsaKind } from './filter.ts';
import type { ObjectiveNode, StrategyNode } from './nodes.ts';

/** Where something stands, or is to stand: before another one of its kind, or last. */
export type OsaPlace =
  | { readonly kind: 'objective'; readonly beforeId: RecordId | null }
  | { readonly kind: 'strategy'; readonly objectiveId: RecordId; readonly beforeId: RecordId | null }
  | {
      readonly kind: 'action';
      readonly objectiveId: RecordId;
      /** Null for those of no strategy. */
      readonly strategyId: RecordId | null;
      readonly beforeId: RecordId | null;
    };

type ActionPlace = Extract<OsaPlace, { kind: 'action' }>;

/** Something that was moved and has not been read again. */
export interface Move {
  readonly id: RecordId;
  readonly to: OsaPlace;
}

/** All places of a kind in reading order, a list's last place included. Closed ones have theirs as well. */
export function placesOf(tree: readonly ObjectiveNode[], kind: OsaKind): readonly OsaPlace[] {
  switch (kind) {
    case 'objective':
      return befores(tree).map((beforeId) => ({ kind, beforeId }));
    case 'strategy':
      return tree.flatMap(({ id, strategies }) => befores(strategies).map((beforeId) => ({ kind, objectiveId: id, beforeId })));
    case 'action':
      return tree.flatMap(({ id, strategies, loose }) => [
        ...strategies.flatMap((one) => actionPlaces(id, one.id, one.actions)),
        ...actionPlaces(id, null, loose),
      ]);
  }
}

function actionPlaces(objectiveId: RecordId, strategyId: RecordId | null, actions: readonly ActionView[]): readonly ActionPlace[] {
  return befores(actions).map((beforeId) => ({ kind: 'action', objectiveId, strategyId, beforeId }));
}

const befores = (list: readonly { readonly id: RecordId }[]): readonly (RecordId | null)[] => [...list.map(({ id }) => id), null];

/** The kind of a record and where it stands; undefined where it is not in the tree. */
export function placeOf(tree: readonly ObjectiveNode[], id: RecordId): OsaPlace | undefined {
  const after = (list: readonly { readonly id: RecordId }[], at: number) => list[at + 1]?.id ?? null;
  for (const [at, objective] of tree.entries()) {
    if (objective.id === id) return { kind: 'objective', beforeId: after(tree, at) };
    const objectiveId = objective.id;
    for (const [place, strategy] of objective.strategies.entries()) {
      if (strategy.id === id) return { kind: 'strategy', objectiveId, beforeId: after(objective.strategies, place) };
      const among = strategy.actions.findIndex((one) => one.id === id);
      if (among >= 0) return { kind: 'action', objectiveId, strategyId: strategy.id, beforeId: after(strategy.actions, among) };
    }
    const among = objective.loose.findIndex((one) => one.id === id);
    if (among >= 0) return { kind: 'action', objectiveId, strategyId: null, beforeId: after(objective.loose, among) };
  }
  return undefined;
}

export function isSamePlace(a: OsaPlace, b: OsaPlace): boolean {
  return keyOf(a) === keyOf(b);
}

function keyOf(place: OsaPlace): string {
  const objectiveId = place.kind === 'objective' ? '' : place.objectiveId;
  const strategyId = place.kind === 'action' ? place.strategyId : '';
  return [place.kind, objectiveId, strategyId, place.beforeId].join(' ');
}

/** Nothing would change: before itself, or before what it stands before already. */
export function isWhereItWas(tree: readonly ObjectiveNode[], { id, to }: Move): boolean {
  const now = placeOf(tree, id);
  if (!now || now.kind !== to.kind) return true;
  return isSamePlace(now, to.beforeId === id ? { ...to, beforeId: now.beforeId } : to);
}

/** An objective stays in its track: one that is dropped outside of it becomes its first or last. Other places are as they are. */
export function withinTrack(tree: readonly ObjectiveNode[], { id, to }: Move): OsaPlace {
  const track = tree.find((one) => one.id === id)?.record.track;
  if (to.kind !== 'objective' || !track) return to;
  const first = tree.findIndex(({ record }) => record.track === track);
  const end = tree.findLastIndex(({ record }) => record.track === track) + 1;
  const wanted = to.beforeId === null ? tree.length : tree.findIndex((one) => one.id === to.beforeId);
  return { ...to, beforeId: tree[Math.max(first, Math.min(end, wanted))]?.id ?? null };
}

/** Where it comes to stand when it is dropped onto a record: before one of its kind, last in one that can hold it. Null where it cannot. */
export function placeOnto(tree: readonly ObjectiveNode[], kind: OsaKind, ontoId: RecordId): OsaPlace | null {
  const onto = placeOf(tree, ontoId);
  if (!onto) return null;
  if (onto.kind === kind) return { ...onto, beforeId: ontoId };
  const objectiveId = onto.kind === 'objective' ? ontoId : onto.objectiveId;
  switch (kind) {
    case 'objective':
      return { kind, beforeId: objectiveId };
    case 'strategy':
      // An action stands for its strategy; one of none for the end of its objective.
      return { kind, objectiveId, beforeId: onto.kind === 'action' ? onto.strategyId : null };
    case 'action':
      return { kind, objectiveId, strategyId: onto.kind === 'strategy' ? ontoId : null, beforeId: null };
  }
}

/** The tree as it will be once these moves are saved. One whose record or target is gone changes nothing. */
export function withMoves(tree: readonly ObjectiveNode[], moves: readonly Move[]): readonly ObjectiveNode[] {
  return moves.reduce(withMove, tree);
}

function withMove(tree: readonly ObjectiveNode[], { id, to }: Move): readonly ObjectiveNode[] {
  const now = placeOf(tree, id);
  if (!now || now.kind !== to.kind || to.beforeId === id || !isThere(tree, to)) return tree;
  switch (to.kind) {
    case 'objective':
      return inserted(
        without(tree, id),
        tree.find((one) => one.id === id)!,
        to.beforeId,
      );
    case 'strategy': {
      const strategy = tree.flatMap(({ strategies }) => strategies).find((one) => one.id === id)!;
      return tree.map((one) => {
        const strategies = without(one.strategies, id);
        return { ...one, strategies: one.id === to.objectiveId ? inserted(strategies, strategy, to.beforeId) : strategies };
      });
    }
    case 'action': {
      const action = tree.flatMap(actionsOf).find((one) => one.id === id)!;
      const placed = (list: readonly ActionView[], isTarget: boolean) =>
        isTarget ? inserted(without(list, id), action, to.beforeId) : without(list, id);
      return tree.map((one) => ({
        ...one,
        strategies: one.strategies.map((strategy): StrategyNode => ({
          ...strategy,
          actions: placed(strategy.actions, strategy.id === to.strategyId),
        })),
        loose: placed(one.loose, one.id === to.objectiveId && to.strategyId === null),
      }));
    }
  }
}

function isThere(tree: readonly ObjectiveNode[], to: OsaPlace): boolean {
  if (to.kind === 'objective') return true;
  const objective = tree.find(({ id }) => id === to.objectiveId);
  if (!objective || to.kind === 'strategy') return objective !== undefined;
  return to.strategyId === null || objective.strategies.some(({ id }) => id === to.strategyId);
}

/** All of an objective that are shown, those of its strategies first. */
export function actionsOf({ strategies, loose }: ObjectiveNode): readonly ActionView[] {
  return [...strategies.flatMap(({ actions }) => actions), ...loose];
}

function without<One extends { readonly id: RecordId }>(list: readonly One[], id: RecordId): readonly One[] {
  return list.some((one) => one.id === id) ? list.filter((one) => one.id !== id) : list;
}

function inserted<One extends { readonly id: RecordId }>(list: readonly One[], one: One, beforeId: RecordId | null): readonly One[] {
  const at = list.findIndex(({ id }) => id === beforeId);
  return at < 0 ? [...list, one] : [...list.slice(0, at), one, ...list.slice(at)];
}
