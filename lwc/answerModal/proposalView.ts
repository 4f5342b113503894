import { fillIn } from 'c/fillIn';
import type { SalesAnswer } from 'c/planModel';
import type { OsaObjective, OsaReading } from 'c/osaReading';
import { measureWords, ownerName, servesName, valueWords } from 'c/osaWords';
import { formatDay, formatMoneyIn } from 'c/userFormat';
import { LABELS } from './labels.ts';

/** One fact of the proposal, as a person weighs it. */
export interface ProposalLine {
  readonly key: string;
  readonly label: string;
  readonly value: string;
}

/** What sales agrees to, or does not. */
export function proposalLines(reading: OsaReading, one: OsaObjective): readonly ProposalLine[] {
  const { objective, serves, strategies, progress } = one;
  const lines: readonly (readonly [key: string, label: string, value: string])[] = [
    ['serves', LABELS.SERVES, servesName(serves)],
    ['measure', LABELS.MEASURE, [objective.measure, measureWords(one)].filter(Boolean).join(' – ')],
    ['target', LABELS.TARGET, valueWords(objective.target, one) || LABELS.NO_TARGET],
    ['due', LABELS.DUE, formatDay(objective.dueOn)],
    ['owner', LABELS.OWNER, ownerName(reading, objective.ownerId, objective.ownerName)],
    ['coOwner', LABELS.CO_OWNER, ownerName(reading, objective.salesCoOwnerId, objective.salesCoOwnerName)],
    ['serviceLevel', LABELS.SERVICE_LEVEL, serviceLevelWords(one)],
    ['work', LABELS.WORK, fillIn(LABELS.WORK_COUNTS, strategies.length, progress.actions)],
    ['budget', LABELS.BUDGET, formatMoneyIn(objective.budget, objective.currency)],
  ];
  return lines.map(([key, label, value]) => ({ key, label, value: value || LABELS.NOTHING }));
}

function serviceLevelWords({ objective: { serviceLevel, serviceLevelDays } }: OsaObjective): string {
  const days = serviceLevelDays === null || serviceLevelDays === undefined ? '' : fillIn(LABELS.SERVICE_LEVEL_DAYS, serviceLevelDays);
  return [serviceLevel, days].filter(Boolean).join(' – ');
}

export const ANSWERS: readonly { readonly label: string; readonly value: SalesAnswer }[] = [
  { label: LABELS.ACCEPT, value: 'Accepted' },
  { label: LABELS.CHANGES, value: 'Changes Wanted' },
  { label: LABELS.DECLINE, value: 'Declined' },
];

/** What was answered before, with the reason; empty for nothing. */
export function answeredBefore(reading: OsaReading, { objective }: OsaObjective): readonly string[] {
  const { answer, answeredById, answeredByName, answeredOn, answerReason } = objective;
  if (!answer) return [];
  const word = ANSWERS.find(({ value }) => value === answer)?.label ?? answer;
  const who = ownerName(reading, answeredById, answeredByName);
  return [fillIn(LABELS.BEFORE, who, formatDay(answeredOn), word), ...(answerReason ? [fillIn(LABELS.BEFORE_REASON, answerReason)] : [])];
}
