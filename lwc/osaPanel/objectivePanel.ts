import { line, row, section, type CardSection } from 'c/cardSection';
import { fillIn } from 'c/fillIn';
import { osaMessageWords, osaNamesOf, osaRemedyWords } from 'c/osaAdviceWords';
import type { OsaObjective, OsaReading, Served } from 'c/osaReading';
import {
  budgetWords,
  CONTRADICTED,
  dueWords,
  gapWords,
  measuredWords,
  measureWords,
  ownerName,
  paceReasonWords,
  paceVerdictWords,
  progressWords,
  servesName,
} from 'c/osaWords';
import { formatDay } from 'c/userFormat';
import { LABELS } from './labels.ts';
import { button, type PanelButton, type PanelRights, type PanelView } from './panelParts.ts';

/** What is shown of a long list; the tab of advice has all. */
const MOST_ADVICE = 3;
const SERVED_OBJECTS: Readonly<Record<Served['kind'], string>> = {
  buyingCenter: 'Buying_Center__c',
  cell: 'White_Space_Cell__c',
  opportunity: 'Opportunity',
};

export function objectivePanel(reading: OsaReading, one: OsaObjective, rights: PanelRights): PanelView {
  const { objective, isContradicted } = one;
  return {
    id: one.id,
    kind: 'objective',
    name: objective.name,
    about: row(objective.track, objective.kind, objective.status, dueWords(objective.dueOn)),
    warning: isContradicted ? CONTRADICTED : '',
    buttons: buttonsOf(one, rights),
    sections: [
      adviceSection(reading, one),
      progressSection(reading, one),
      measureSection(one),
      servesSection(one),
      ...(objective.track === 'Sales' ? [] : [promiseSection(reading, one)]),
      section('money', LABELS.MONEY, { lines: budgetWords(one.budget, objective.currency).map((words) => line(words, words)) }),
    ],
  };
}

function buttonsOf({ objective, isContradicted, pace, current }: OsaObjective, rights: PanelRights): readonly PanelButton[] {
  const { name, track, adaptedFromId } = objective;
  return [
    ...(rights.canEdit ? [button('edit', LABELS.EDIT, name)] : []),
    ...(track === 'Marketing' ? [button('answer', rights.canAnswer ? LABELS.ANSWER : LABELS.ANSWER_SEEN, name)] : []),
    ...(adaptedFromId && rights.canEdit ? [button('compare', LABELS.COMPARE, name)] : []),
    ...(rights.canEdit && isContradicted && pace.verdict ? [button('followfacts', fillIn(LABELS.FOLLOW_FACTS, pace.verdict), name)] : []),
    ...(rights.canEdit && current.isToStore ? [button('storemeasure', LABELS.STORE_MEASURE, name)] : []),
    ...(rights.canEditWork ? [button('addstrategy', LABELS.ADD_STRATEGY, name), button('addaction', LABELS.ADD_ACTION, name)] : []),
  ];
}

function adviceSection(reading: OsaReading, { advice }: OsaObjective): CardSection {
  const names = osaNamesOf(reading);
  const lines = advice.slice(0, MOST_ADVICE).map((found, place) =>
    line(`${found.code} ${place}`, osaMessageWords(found, names), {
      detail: osaRemedyWords(found, names),
      isWarning: found.severity !== 'info',
    }),
  );
  return section('advice', LABELS.ADVICE, { lines });
}

function progressSection(reading: OsaReading, { objective, progress, pace }: OsaObjective): CardSection {
  const owner = fillIn(LABELS.OWNER, ownerName(reading, objective.ownerId, objective.ownerName));
  return section('progress', LABELS.PROGRESS, {
    lines: [
      line('work', progressWords(progress), { detail: owner }),
      line('pace', paceVerdictWords(pace), {
        detail: paceReasonWords(pace).join(' · '),
        isWarning: pace.verdict === 'At Risk' || pace.verdict === 'Missed',
      }),
    ],
  });
}

/** A measure that cannot be counted says why; it is never nought. */
function measureSection(one: OsaObjective): CardSection {
  const { objective, measure, current } = one;
  const words = measureWords(one);
  const gap = measure.kind === 'Manual' ? '' : gapWords(measure);
  const lines = [
    ...(words ? [line('value', words, { detail: row(objective.measure, measuredWords(current)) })] : []),
    ...(gap ? [line('gap', gap, { isWarning: true })] : []),
  ];
  return section('measure', LABELS.MEASURE, { lines, empty: LABELS.MEASURE_NONE });
}

function servesSection({ serves, servesAlso }: OsaObjective): CardSection {
  const all = [...(serves ? [serves] : []), ...servesAlso];
  const lines = all.map((served) => {
    const label = servesName(served);
    return line(served.id, served.name ? '' : label, {
      buttons: served.name
        ? [{ key: 'open', deed: 'record' as const, label, alternative: label, value: served.id, object: SERVED_OBJECTS[served.kind] }]
        : [],
    });
  });
  return section('serves', LABELS.SERVES, { lines, empty: servesName(null) });
}

function promiseSection(reading: OsaReading, { objective, breaches }: OsaObjective): CardSection {
  const { salesCoOwnerId, salesCoOwnerName, serviceLevel, serviceLevelDays, answer, answerReason, answeredById, answeredOn } = objective;
  const days = typeof serviceLevelDays === 'number' ? fillIn(LABELS.SERVICE_DAYS, serviceLevelDays) : '';
  const level = serviceLevel || days;
  const by = objective.answeredByName ?? ownerName(reading, answeredById);
  const lines = [
    ...(salesCoOwnerId ? [line('owner', fillIn(LABELS.CO_OWNER, ownerName(reading, salesCoOwnerId, salesCoOwnerName)))] : []),
    ...(answer ? [line('answer', fillIn(LABELS.ANSWERED, answer, by, formatDay(answeredOn)), { detail: answerReason ?? '' })] : []),
    ...(level ? [line('level', level)] : []),
    ...(breaches === null ? [line('unread', LABELS.BREACHES_UNREAD)] : []),
    ...(breaches && breaches.length > 0 ? [line('breaches', fillIn(LABELS.BREACHES, breaches.length), { isWarning: true })] : []),
  ];
  return section('promise', LABELS.PROMISE, { lines, empty: LABELS.PROMISE_NONE });
}
