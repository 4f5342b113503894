import { fillIn } from 'c/fillIn';
import type { IsoDate, ObjectiveStatus } from 'c/planModel';
import { OBJECTIVE_STATUSES } from 'c/planModel';
import type { PortfolioObjective } from 'c/planQueries';
import type { AccountLine, ObjectiveStand, PortfolioColumn } from 'c/portfolioReading';
import { factName, STANDING_WORDS } from 'c/readinessWords';
import { formatDay, formatMoney, formatNumber, formatPercent, formatShortMoney, formatShortMoneyIn } from 'c/userFormat';
import { LABELS } from './labels.ts';

/** What a cell says. `hint`: a second, smaller line. */
export interface CellWords {
  readonly text: string;
  readonly title?: string;
  readonly hint?: string;
  readonly isWarning?: boolean;
  /** Shares of a bar by status, in percent. */
  readonly parts?: readonly { readonly key: string; readonly className: string; readonly style: string }[];
}

const NOTHING: CellWords = { text: '' };
const UNKNOWN: CellWords = { text: '–', title: LABELS.UNKNOWN };

/** The words of an account, by column. */
export const ACCOUNT_CELLS: Readonly<Record<PortfolioColumn, (account: AccountLine, isMoneyHidden: boolean) => CellWords>> = {
  name: ({ name, plan }) => ({ text: name, hint: planWords(plan), isWarning: !plan?.isLive }),
  industry: ({ industry }) => ({ text: industry ?? '' }),
  readiness: readinessWords,
  open: ({ objectives }) => (objectives ? objectiveWords(objectives) : UNKNOWN),
  late: ({ objectives }) => (objectives ? { text: formatNumber(objectives.late), isWarning: objectives.late > 0 } : UNKNOWN),
  marketers: ({ marketers }) => {
    if (!marketers) return UNKNOWN;
    const [first, ...others] = marketers;
    if (!first) return { text: LABELS.NOBODY, isWarning: true };
    const title = marketers.map(({ name }) => name).join(', ');
    return { text: others.length > 0 ? fillIn(LABELS.MORE_PEOPLE, first.name, others.length) : first.name, title };
  },
  planned: ({ money }, isMoneyHidden) => {
    if (isMoneyHidden) return UNKNOWN;
    if (money?.planned === null || money?.planned === undefined) return { text: LABELS.NO_MONEY };
    const hint = money.granted === null ? '' : fillIn(LABELS.GRANTED, formatShortMoney(money.granted));
    return { text: formatShortMoney(money.planned), title: formatMoney(money.planned), hint, isWarning: money.overPlanned > 0 };
  },
  spent: ({ money }, isMoneyHidden) => {
    if (isMoneyHidden) return UNKNOWN;
    if (!money || money.spent === null) return { text: LABELS.NO_MONEY };
    const hint = money.over > 0 ? fillIn(LABELS.OVER, formatShortMoney(money.over)) : '';
    return { text: formatShortMoney(money.spent), title: formatMoney(money.spent), hint, isWarning: money.over > 0 };
  },
};

function planWords(plan: AccountLine['plan']): string {
  if (!plan) return LABELS.NO_PLAN;
  if (plan.isLive) return plan.name;
  return plan.status === 'Active' ? fillIn(LABELS.PLAN_OVER, plan.name) : fillIn(LABELS.PLAN_NOT_LIVE, plan.name, plan.status ?? '');
}

function readinessWords({ readiness }: AccountLine): CellWords {
  if (!readiness) return UNKNOWN;
  const { standing, knownShare, next, centers } = readiness;
  const { name } = STANDING_WORDS[standing];
  const percent = (level: keyof typeof knownShare) => formatPercent(knownShare[level] * 100);
  const found = next ? fillIn(LABELS.NEXT_FACT, factName(next.code)) : LABELS.ALL_KNOWN;
  return {
    text: name,
    title: fillIn(LABELS.READINESS_TITLE, name, percent('Required'), percent('Recommended'), percent('Best Practice')),
    hint: centers.length === 0 ? LABELS.NO_CENTERS : found,
    isWarning: standing === 'Not Ready',
  };
}

function objectiveWords({ all, open, byStatus }: ObjectiveStand): CellWords {
  if (all === 0) return { text: LABELS.NO_OBJECTIVES };
  const shown = OBJECTIVE_STATUSES.filter((status) => (byStatus[status] ?? 0) > 0);
  return {
    text: fillIn(LABELS.OF_ALL, open, all),
    title: shown.map((status) => fillIn(LABELS.STATUS_COUNT, byStatus[status]!, status)).join(', '),
    parts: shown.map((status) => ({
      key: status,
      className: `part part_${status.replaceAll(' ', '-').toLowerCase()}`,
      style: `width: ${(100 * byStatus[status]!) / all}%`,
    })),
  };
}

const OVER: readonly ObjectiveStatus[] = ['Achieved', 'Missed', 'Dropped'];

/** The words of an objective, by the columns of its account. */
export function objectiveCell(column: PortfolioColumn, objective: PortfolioObjective, today: IsoDate): CellWords {
  const { name, kind, status, dueOn, ownerName, planned, spent, granted, currency } = objective;
  const money = (value: number) => formatShortMoneyIn(value, currency);
  switch (column) {
    case 'name':
      return { text: name };
    case 'industry':
      return { text: kind ?? '' };
    case 'open':
      return { text: status ?? '' };
    case 'late': {
      const isLate = Boolean(dueOn && dueOn < today && !(status && OVER.includes(status)));
      return isLate ? { text: fillIn(LABELS.LATE_SINCE, formatDay(dueOn)), isWarning: true } : NOTHING;
    }
    case 'marketers':
      return { text: ownerName ?? '' };
    case 'planned': {
      // The platform's sum of what nobody planned is zero.
      if (!planned) return { text: LABELS.NO_MONEY };
      const hint = typeof granted === 'number' ? fillIn(LABELS.GRANTED, money(granted)) : '';
      return { text: money(planned), hint, isWarning: typeof granted === 'number' && planned > granted };
    }
    case 'spent': {
      const limit = granted ?? planned ?? 0;
      if (typeof spent !== 'number' || (spent === 0 && !planned)) return { text: LABELS.NO_MONEY };
      const isOver = limit > 0 && spent > limit;
      return { text: money(spent), hint: isOver ? fillIn(LABELS.OVER, money(spent - limit)) : '', isWarning: isOver };
    }
    default:
      return NOTHING;
  }
}
