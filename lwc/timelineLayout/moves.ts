import { followersMoved, type MovedAction } from 'c/objectives';
import { isOpenAction, addDays, daysBetween, type IsoDate, type PlanAction, type PlanObjective, type RecordId } from 'c/planModel';

/** What of a bar is taken hold of. */
export type MoveHandle = 'whole' | 'start' | 'due';

/** Why an action cannot be moved like that. */
export type MoveRefusal =
  | { readonly kind: 'dueBeforeStart'; readonly startOn: IsoDate; readonly dueOn: IsoDate }
  /** It waits for itself, by way of these: what follows what is not known. */
  | { readonly kind: 'circle'; readonly actionIds: readonly RecordId[] }
  /** What is done or dropped stays where it was. */
  | { readonly kind: 'isOver'; readonly status: 'Done' | 'Dropped' };

export interface ActionMove {
  readonly moved: MovedAction;
  /** What would have to move along, to be offered; empty where it is refused. */
  readonly followers: readonly MovedAction[];
  readonly refusal: MoveRefusal | null;
  /** It would begin so many days before what it waits for is due. */
  readonly tooEarly: { readonly onId: RecordId; readonly days: number } | null;
}

/**
 * An action whose bar, or one end of it, is moved. What has no day is put on today first.
 * @param actions all of the plan
 * @param days negative to move it back
 * @returns undefined where there is no such action
 */
export function moveAction(
  actions: readonly PlanAction[],
  id: RecordId,
  handle: MoveHandle,
  days: number,
  today: IsoDate,
): ActionMove | undefined {
  const action = actions.find((one) => one.id === id);
  if (!action) return undefined;
  const moved = datesOf(action, handle, days, today);
  const refusal = refusalOf(actions, action, moved);
  const before = actions.find((one) => one.id === action.dependsOnId);
  const begin = moved.startOn ?? moved.dueOn!;
  const waitsFor = before && isOpenAction(before) ? before.dueOn : null;
  return {
    moved,
    followers: refusal ? [] : followersMoved(actions, moved),
    refusal,
    tooEarly: before && waitsFor && begin < waitsFor ? { onId: before.id, days: daysBetween(begin, waitsFor) } : null,
  };
}

function datesOf({ id, startOn, dueOn }: PlanAction, handle: MoveHandle, days: number, today: IsoDate): MovedAction {
  const by = (day: IsoDate): IsoDate => addDays(day, days);
  if (!startOn && !dueOn) return { id, startOn: null, dueOn: by(today) };
  switch (handle) {
    case 'whole':
      return { id, startOn: startOn ? by(startOn) : null, dueOn: dueOn ? by(dueOn) : null };
    case 'start':
      return { id, startOn: by(startOn ?? dueOn!), dueOn: dueOn ?? null };
    case 'due':
      return { id, startOn: startOn ?? null, dueOn: by(dueOn ?? startOn!) };
  }
}

function refusalOf(actions: readonly PlanAction[], action: PlanAction, { startOn, dueOn }: MovedAction): MoveRefusal | null {
  const { status } = action;
  if (status === 'Done' || status === 'Dropped') return { kind: 'isOver', status };
  const actionIds = circleOf(actions, action);
  if (actionIds) return { kind: 'circle', actionIds };
  return startOn && dueOn && dueOn < startOn ? { kind: 'dueBeforeStart', startOn, dueOn } : null;
}

/** The circle that the action is part of; one that it only hangs on does not hinder it. */
function circleOf(actions: readonly PlanAction[], { id, dependsOnId }: PlanAction): readonly RecordId[] | undefined {
  if (!dependsOnId) return undefined;
  const before = new Map(actions.map((one) => [one.id, one.dependsOnId]));
  const path = new Set([id]);
  let at: RecordId | null | undefined = dependsOnId;
  for (; at && !path.has(at); at = before.get(at)) path.add(at);
  return at === id ? [...path] : undefined;
}

/** An objective whose due day is moved. */
export interface ObjectiveMove {
  readonly id: RecordId;
  readonly dueOn: IsoDate;
  /** Open actions that would be due after it. */
  readonly laterIds: readonly RecordId[];
}

/** @param actions of the objective; one without a due day gets today as the first */
export function moveObjectiveDue(
  { id, dueOn }: PlanObjective,
  actions: readonly PlanAction[],
  days: number,
  today: IsoDate,
): ObjectiveMove {
  const moved = addDays(dueOn ?? today, days);
  return { id, dueOn: moved, laterIds: actions.filter((one) => isOpenAction(one) && one.dueOn && one.dueOn > moved).map((one) => one.id) };
}
