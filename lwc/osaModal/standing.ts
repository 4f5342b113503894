import { fillIn } from 'c/fillIn';
import {
  followersOf,
  objectiveOf,
  strategyOf,
  actionOf,
  type OsaObjective,
  type OsaReading,
  type OsaStrategy,
  type Served,
} from 'c/osaReading';
import { isLate, type OsaKind } from 'c/osaTree';
import {
  budgetWords,
  CONTRADICTED,
  gapWords,
  lateWords,
  measuredWords,
  measureWords,
  ownerName,
  paceReasonWords,
  paceVerdictWords,
  progressWords,
  servesName,
  waitsForName,
} from 'c/osaWords';
import type { RecordId } from 'c/planModel';
import type { ActionView } from 'c/planQueries';
import { formatDay, formatPercent } from 'c/userFormat';
import { countedRecords, type RecordRef } from './countedRecords.ts';
import { LABELS } from './labels.ts';

/** One thing that is known of a record without anybody having typed it. */
export interface StandingLine {
  readonly key: string;
  readonly text: string;
  readonly detail: string;
  readonly isWarning: boolean;
  readonly links: readonly RecordRef[];
}

/** More than a person looks at in a dialog. */
const MOST_COUNTED = 12;

const OBJECT_OF: Readonly<Record<Served['kind'], string>> = {
  buyingCenter: 'Buying_Center__c',
  cell: 'White_Space_Cell__c',
  opportunity: 'Opportunity',
};

/** Where a record stands: progress and pace with reasons, what it serves, what was counted, what sales said, the money. */
export function standingOf(reading: OsaReading, kind: OsaKind, id: RecordId): readonly StandingLine[] {
  switch (kind) {
    case 'objective': {
      const objective = objectiveOf(reading, id);
      return objective ? ofObjective(reading, objective) : [];
    }
    case 'strategy': {
      const objective = objectiveOf(reading, strategyOf(reading, id)?.objectiveId);
      const strategy = objective?.strategies.find((one) => one.strategy.id === id);
      return objective && strategy ? ofStrategy(strategy, objective) : [];
    }
    case 'action': {
      const action = actionOf(reading, id);
      return action ? ofAction(reading, action) : [];
    }
  }
}

function ofObjective(reading: OsaReading, one: OsaObjective): readonly StandingLine[] {
  const { objective, progress, pace, measure, current, isContradicted } = one;
  const all = [...(one.serves ? [one.serves] : []), ...one.servesAlso];
  const gap = measure.kind === 'Manual' ? '' : gapWords(measure);
  const value = measureWords(one);
  const counted = countedRecords(reading, one, MOST_COUNTED);
  const more = measure.recordIds.length - counted.length;
  return [
    line('work', progressWords(progress)),
    line('pace', paceVerdictWords(pace), {
      detail: paceReasonWords(pace).join(' · '),
      isWarning: pace.verdict === 'At Risk' || pace.verdict === 'Missed',
    }),
    ...(isContradicted ? [line('contradicted', CONTRADICTED, { isWarning: true })] : []),
    ...(value ? [line('measure', value, { detail: measuredWords(current) })] : []),
    ...(gap ? [line('gap', gap, { isWarning: true })] : []),
    ...(counted.length > 0
      ? [
          line('counted', fillIn(LABELS.COUNTED, measure.recordIds.length), {
            links: counted,
            detail: more > 0 ? fillIn(LABELS.COUNTED_MORE, more) : '',
          }),
        ]
      : []),
    line('serves', all.length === 0 ? servesName(null) : LABELS.SERVES, {
      links: all.flatMap((served) => (served.name ? [{ id: served.id, label: served.name, object: OBJECT_OF[served.kind] }] : [])),
      detail: all.some(({ name }) => !name) ? servesName({ kind: 'cell', id: '', name: null }) : '',
    }),
    ...answerLines(reading, one),
    ...budgetLines(one.budget, objective.currency),
  ];
}

function answerLines(reading: OsaReading, { objective }: OsaObjective): readonly StandingLine[] {
  const { track, answer, answeredById, answeredByName, answeredOn, answerReason } = objective;
  if (!answer) return track === 'Marketing' ? [line('answer', LABELS.ANSWER_NONE)] : [];
  const by = ownerName(reading, answeredById, answeredByName);
  return [
    line('answer', fillIn(LABELS.ANSWERED, answer, by, formatDay(answeredOn)), {
      detail: answerReason ?? '',
      isWarning: answer !== 'Accepted',
    }),
  ];
}

function ofStrategy({ progress, partOfObjective, budget }: OsaStrategy, { objective }: OsaObjective): readonly StandingLine[] {
  return [
    line('work', progressWords(progress), {
      detail: partOfObjective === null ? '' : fillIn(LABELS.PART, formatPercent(100 * partOfObjective)),
    }),
    ...budgetLines(budget, objective.currency),
  ];
}

function ofAction(reading: OsaReading, action: ActionView): readonly StandingLine[] {
  const waitsFor = waitsForName(reading, action);
  const followers = followersOf(reading, action.id);
  return [
    ...(isLate(action, reading.today) ? [line('late', lateWords(action.dueOn!, reading.today), { isWarning: true })] : []),
    ...(waitsFor ? [line('waits', fillIn(LABELS.WAITS_FOR, waitsFor))] : []),
    ...(followers.length > 0
      ? [line('followers', fillIn(LABELS.FOLLOWERS, followers.length), { detail: followers.map(({ name }) => name).join(', ') })]
      : []),
  ];
}

function budgetLines(budget: OsaObjective['budget'], currency: string | null | undefined): readonly StandingLine[] {
  const isOver = budget.over > 0 || budget.overPlanned > 0;
  return [line('budget', budgetWords(budget, currency).join(' · '), { isWarning: isOver })];
}

function line(key: string, text: string, more: Partial<StandingLine> = {}): StandingLine {
  return { key, text, detail: '', isWarning: false, links: [], ...more };
}
