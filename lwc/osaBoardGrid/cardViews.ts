import { fillIn } from 'c/fillIn';
import { progressOf } from 'c/objectives';
import type { OsaReading, Served } from 'c/osaReading';
import { isLate, standingOf, type ObjectiveNode, type OsaKind, type StrategyNode } from 'c/osaTree';
import {
  budgetWords,
  campaignName,
  CONTRADICTED,
  dueWords,
  lateWords,
  measureWords,
  ownerName,
  paceVerdictWords,
  progressWords,
  servesName,
  waitsForName,
} from 'c/osaWords';
import type { IsoDate, Maybe, RecordId } from 'c/planModel';
import type { ActionView } from 'c/planQueries';
import { LABELS } from './labels.ts';

/** What a card says. Texts that are empty are not shown. */
export interface CardText {
  readonly id: RecordId;
  readonly kind: OsaKind;
  readonly name: string;
  /** Above the name of an objective: track, kind and whose it is. */
  readonly eyebrow: string;
  readonly status: string;
  readonly statusClass: string;
  readonly due: string;
  /** The day of what is late. */
  readonly dueTitle: string;
  readonly isLate: boolean;
  readonly owner: string;
  /** How far it is, and what the bar beside it is of. */
  readonly progress: string;
  /** Style of the bar; empty for none. */
  readonly bar: string;
  readonly warning: string;
  readonly note: string;
  readonly servesLabel: string;
  readonly servesId: RecordId | null;
  readonly servesObject: string;
  /** Shown for what stands below it alone. */
  readonly isFaint: boolean;
}

const BLANK = {
  eyebrow: '',
  due: '',
  dueTitle: '',
  isLate: false,
  owner: '',
  progress: '',
  bar: '',
  warning: '',
  note: '',
  servesLabel: '',
  servesId: null,
  servesObject: '',
};

const OBJECT_OF: Readonly<Record<Served['kind'], string>> = {
  buyingCenter: 'Buying_Center__c',
  cell: 'White_Space_Cell__c',
  opportunity: 'Opportunity',
};

export function objectiveText(reading: OsaReading, { id, record, reading: one, isMatch }: ObjectiveNode): CardText {
  const { pace, progress, serves } = one;
  return {
    ...BLANK,
    id,
    kind: 'objective',
    name: record.name,
    eyebrow: [record.track, record.kind, ownerName(reading, record.ownerId, record.ownerName)].filter(Boolean).join(' · '),
    ...statusOf(record.status),
    ...dayOf(record, reading.today),
    progress: measureWords(one) || progressWords(progress),
    bar: barOf(pace.share ?? progress.share),
    warning: one.isContradicted ? `${CONTRADICTED}: ${paceVerdictWords(pace)}` : '',
    servesLabel: serves ? fillIn(LABELS.SERVES, servesName(serves)) : '',
    servesId: serves?.name ? serves.id : null,
    servesObject: serves ? OBJECT_OF[serves.kind] : '',
    isFaint: !isMatch,
  };
}

export function strategyText({ id, record, reading: one, isMatch }: StrategyNode, currency: Maybe<string>): CardText {
  const { progress, budget } = one;
  const hasMoney = budget.planned !== null || budget.spent !== null;
  return {
    ...BLANK,
    id,
    kind: 'strategy',
    name: record.name,
    ...statusOf(record.status),
    progress: progressWords(progress),
    bar: barOf(progress.share),
    note: hasMoney ? budgetWords(budget, currency).join(', ') : '',
    isFaint: !isMatch,
  };
}

export function actionText(reading: OsaReading, action: ActionView): CardText {
  const campaign = campaignName(reading, action);
  const waitsFor = waitsForName(reading, action);
  return {
    ...BLANK,
    id: action.id,
    kind: 'action',
    name: action.name,
    ...statusOf(action.status),
    ...dayOf(action, reading.today),
    owner: ownerName(reading, action.ownerId, action.ownerName),
    note: [
      ...(waitsFor && action.status !== 'Done' ? [fillIn(LABELS.WAITS_FOR, waitsFor)] : []),
      ...(campaign ? [fillIn(LABELS.CAMPAIGN, campaign)] : []),
      ...(action.repeat ? [fillIn(LABELS.REPEATS, action.repeat)] : []),
    ].join(' · '),
    isFaint: false,
  };
}

/** `3 strategies, 12 actions, 4 of them done`, where they are not shown. */
export function closedLaneText({ strategies, loose }: ObjectiveNode): string {
  const all = [...strategies.flatMap(({ actions }) => actions), ...loose];
  return fillIn(LABELS.CLOSED_LANE, strategies.length, all.length, progressOf(all).done);
}

export function closedGroupText(actions: readonly ActionView[]): string {
  return fillIn(LABELS.CLOSED_GROUP, actions.length, progressOf(actions).done);
}

function statusOf(status: Maybe<string>): Pick<CardText, 'status' | 'statusClass'> {
  return { status: status ?? '', statusClass: `status status_${standingOf(status)}` };
}

function dayOf(
  record: { readonly status?: Maybe<string>; readonly dueOn?: Maybe<IsoDate> },
  today: IsoDate,
): Pick<CardText, 'due' | 'dueTitle' | 'isLate'> {
  const words = dueWords(record.dueOn);
  const late = isLate(record, today);
  return { due: late ? lateWords(record.dueOn!, today) : words, dueTitle: words, isLate: late };
}

function barOf(share: number | null): string {
  return share === null ? '' : `width: ${Math.round(100 * Math.max(0, Math.min(1, share)))}%`;
}
