import { groupBy } from 'c/groupBy';
import {
  isOpenAction,
  addDays,
  daysBetween,
  upwardRefusal,
  type IsoDate,
  type PlanAction,
  type RecordId,
  type UpwardRefusal,
} from 'c/planModel';

/** Why an action cannot wait for another one. */
export type DependencyRefusal = UpwardRefusal;

type Waiting = Pick<PlanAction, 'id' | 'dependsOnId'>;

/** Whether an action may wait for another; null when nothing stands against it. */
export function dependencyRefusal(actions: readonly Waiting[], id: RecordId, onId: RecordId): DependencyRefusal | null {
  const before = new Map(actions.map((one) => [one.id, one.dependsOnId ?? null]));
  return upwardRefusal(id, onId, (at) => before.get(at));
}

/** What is wrong with the order of the work. */
export type ScheduleProblem =
  | { readonly kind: 'circle'; readonly actionIds: readonly RecordId[] }
  | { readonly kind: 'dueBeforeStart'; readonly actionId: RecordId }
  /** It begins before what it waits for is due. */
  | { readonly kind: 'tooEarly'; readonly actionId: RecordId; readonly onId: RecordId; readonly days: number }
  /** What it waits for was dropped, or deleted. */
  | { readonly kind: 'waitsForNothing'; readonly actionId: RecordId; readonly onId: RecordId };

/** Everything wrong with the order, each circle once. Done and dropped work is left in peace. */
export function scheduleProblems(actions: readonly PlanAction[]): readonly ScheduleProblem[] {
  const byId = new Map(actions.map((one) => [one.id, one]));
  const problems: ScheduleProblem[] = circlesIn(actions, byId).map((actionIds) => ({ kind: 'circle', actionIds }));
  const circling = new Set(problems.flatMap((problem) => (problem.kind === 'circle' ? problem.actionIds : [])));
  for (const action of actions) {
    const { id: actionId, startOn, dueOn, dependsOnId: onId } = action;
    if (startOn && dueOn && dueOn < startOn) problems.push({ kind: 'dueBeforeStart', actionId });
    if (!onId || circling.has(actionId) || !isOpenAction(action)) continue;
    const before = byId.get(onId);
    if (!before || before.status === 'Dropped') problems.push({ kind: 'waitsForNothing', actionId, onId });
    else if (isOpenAction(before) && beginOf(action) && before.dueOn && beginOf(action)! < before.dueOn) {
      problems.push({ kind: 'tooEarly', actionId, onId, days: daysBetween(beginOf(action)!, before.dueOn) });
    }
  }
  return problems;
}

/** New dates of an action. */
export interface MovedAction {
  readonly id: RecordId;
  readonly startOn: IsoDate | null;
  readonly dueOn: IsoDate | null;
}

/**
 * What else has to move when one action moves: followers that would begin too early, each as little as needed and as long as before, and theirs in turn. Offered,
 * never done unasked.
 */
export function followersMoved(actions: readonly PlanAction[], moved: MovedAction): readonly MovedAction[] {
  const followersOf = groupBy(actions, ({ dependsOnId }) => dependsOnId);
  const result: MovedAction[] = [];
  const seen = new Set([moved.id]);
  const pending = [moved];
  for (let before = pending.shift(); before; before = pending.shift()) {
    for (const follower of followersOf.get(before.id) ?? []) {
      const begin = beginOf(follower);
      if (seen.has(follower.id) || !isOpenAction(follower) || !before.dueOn || !begin || begin >= before.dueOn) continue;
      seen.add(follower.id);
      const days = daysBetween(begin, before.dueOn);
      const shifted = {
        id: follower.id,
        startOn: follower.startOn ? addDays(follower.startOn, days) : null,
        dueOn: follower.dueOn ? addDays(follower.dueOn, days) : null,
      };
      result.push(shifted);
      pending.push(shifted);
    }
  }
  return result;
}

/** An action without a start is a moment: the day it is due. */
const beginOf = ({ startOn, dueOn }: PlanAction): IsoDate | null => startOn ?? dueOn ?? null;

function circlesIn(actions: readonly PlanAction[], byId: ReadonlyMap<RecordId, PlanAction>): readonly (readonly RecordId[])[] {
  const circles: RecordId[][] = [];
  const settled = new Set<RecordId>();
  for (const { id } of actions) {
    const path: RecordId[] = [];
    let at: RecordId | null | undefined = id;
    while (at && byId.has(at) && !settled.has(at) && !path.includes(at)) {
      path.push(at);
      at = byId.get(at)!.dependsOnId;
    }
    if (at && path.includes(at)) circles.push(path.slice(path.indexOf(at)));
    for (const one of path) settled.add(one);
  }
  return circles;
}
