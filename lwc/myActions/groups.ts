import { isOpenAction, addDays, type IsoDate } from 'c/planModel';
import type { MyAction } from 'c/planQueries';

export type GroupName = 'overdue' | 'week' | 'later' | 'undated' | 'over';

export interface ActionGroup {
  readonly name: GroupName;
  readonly actions: readonly MyAction[];
}

/** How far the week ahead goes. */
const WEEK = 7;
const NAMES: readonly GroupName[] = ['overdue', 'week', 'later', 'undated', 'over'];

/** Overdue first, the longest overdue before all; groups without actions are left out. What is done or dropped comes last, the latest first. */
export function groupsOf(actions: readonly MyAction[], today: IsoDate): readonly ActionGroup[] {
  const until = addDays(today, WEEK);
  const nameOf = (action: MyAction): GroupName => {
    const { dueOn } = action;
    if (!isOpenAction(action)) return 'over';
    if (!dueOn) return 'undated';
    return dueOn < today ? 'overdue' : dueOn <= until ? 'week' : 'later';
  };
  const groups = Map.groupBy(actions, nameOf);
  return NAMES.flatMap((name) => {
    const own = groups.get(name);
    return own ? [{ name, actions: name === 'over' ? [...own].sort(latestFirst) : [...own].sort(earliestFirst) }] : [];
  });
}

const earliestFirst = (a: MyAction, b: MyAction): number =>
  (a.dueOn ?? '').localeCompare(b.dueOn ?? '') || a.name.localeCompare(b.name) || a.id.localeCompare(b.id);

const overOn = ({ doneOn, lastChange }: MyAction): string => doneOn ?? lastChange.on?.slice(0, 10) ?? '';
const latestFirst = (a: MyAction, b: MyAction): number => overOn(b).localeCompare(overOn(a)) || a.name.localeCompare(b.name);
