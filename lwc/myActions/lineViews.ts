import { fillIn } from 'c/fillIn';
import { dueWords, lateWords } from 'c/osaWords';
import { isOpenAction, ACTION_STATUSES, type IsoDate } from 'c/planModel';
import type { MyAction } from 'c/planQueries';
import { formatDay } from 'c/userFormat';
import type { ActionGroup, GroupName } from './groups.ts';
import { LABELS } from './labels.ts';

/** So many of a group are drawn until somebody asks for all. */
export const MOST_DRAWN = 25;

const HEADINGS: Readonly<Record<GroupName, string>> = {
  overdue: LABELS.OVERDUE,
  week: LABELS.WEEK,
  later: LABELS.LATER,
  undated: LABELS.UNDATED,
  over: LABELS.OVER,
};

/** What the template draws of a group. */
export function groupView({ name, actions }: ActionGroup, today: IsoDate, isWhole: boolean) {
  const drawn = isWhole ? actions : actions.slice(0, MOST_DRAWN);
  const more = actions.length - drawn.length;
  return {
    name,
    heading: fillIn(HEADINGS[name], actions.length),
    isOverdue: name === 'overdue',
    lines: drawn.map((action) => lineView(action, name, today)),
    more: more > 0 ? fillIn(LABELS.SHOW_ALL, more) : '',
  };
}

function lineView(action: MyAction, group: GroupName, today: IsoDate) {
  const { id, name, accountId, accountName, objectiveName, dueOn, doneOn, status, repeat, waitsFor } = action;
  const isOver = group === 'over';
  const account = accountName ?? LABELS.NO_ACCOUNT;
  const isWaiting = !isOver && waitsFor !== undefined && isOpenAction(waitsFor);
  return {
    ...{ id, name, account, isOver },
    canOpenAccount: Boolean(accountId && accountName),
    accountId,
    openLabel: fillIn(LABELS.OPEN_RECORD, name),
    openAccountLabel: fillIn(LABELS.OPEN_RECORD, account),
    hints: [
      objectiveName ? fillIn(LABELS.FOR, objectiveName) : '',
      isWaiting ? fillIn(LABELS.WAITS_FOR, waitsFor.name) : '',
      repeat && !isOver ? fillIn(LABELS.REPEATS, repeat) : '',
    ]
      .filter(Boolean)
      .join(' · '),
    due: isOver ? (doneOn ? fillIn(LABELS.DONE_ON, formatDay(doneOn)) : (status ?? '')) : dueWords(dueOn),
    late: group === 'overdue' ? lateWords(dueOn!, today) : '',
    canBeDone: !isOver,
    doneLabel: fillIn(LABELS.DONE_LABEL, name),
    statusLabel: fillIn(LABELS.STATUS, name),
    statuses: ACTION_STATUSES.map((value) => ({ value, isSelected: value === status })),
  };
}
