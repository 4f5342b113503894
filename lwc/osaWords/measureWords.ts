import { fillIn } from 'c/fillIn';
import type { MeasureGap, MeasureReading, MeasureUnit } from 'c/marketing';
import type { CurrentValue, OsaObjective } from 'c/osaReading';
import type { Budget } from 'c/objectives';
import type { Maybe } from 'c/planModel';
import { formatDay, formatMoneyIn, formatNumber, formatPercent } from 'c/userFormat';
import { LABELS } from './labels.ts';

const UNITS: Readonly<Record<Exclude<MeasureUnit, 'money' | 'percent'>, string>> = {
  contacts: LABELS.UNIT_CONTACTS,
  meetings: LABELS.UNIT_MEETINGS,
  opportunities: LABELS.UNIT_OPPORTUNITIES,
  cells: LABELS.UNIT_CELLS,
};

const GAPS: Readonly<Record<MeasureGap, string>> = {
  noMeasure: LABELS.GAP_NO_MEASURE,
  noCampaign: LABELS.GAP_NO_CAMPAIGN,
  campaignsUnreadable: LABELS.GAP_CAMPAIGNS_UNREADABLE,
  activitiesUnreadable: LABELS.GAP_ACTIVITIES_UNREADABLE,
  opportunitiesUnreadable: LABELS.GAP_OPPORTUNITIES_UNREADABLE,
  nobodyInScope: LABELS.GAP_NOBODY_IN_SCOPE,
  coverageUnknown: LABELS.GAP_COVERAGE_UNKNOWN,
  noCells: LABELS.GAP_NO_CELLS,
  currencies: LABELS.GAP_CURRENCIES,
};

/** Why a measure cannot be counted; empty where it can. */
export function gapWords({ gap }: Pick<MeasureReading, 'gap'>): string {
  return gap ? GAPS[gap] : '';
}

/** A value of a measure in its unit: `14 people`, `35%`, `€12,000`; of a stated one in the unit somebody wrote. Empty for none. */
export function valueWords(value: Maybe<number>, { objective, measure }: Pick<OsaObjective, 'objective' | 'measure'>): string {
  if (value === null || value === undefined) return '';
  const { unit, currency } = measure;
  switch (unit) {
    case 'money':
      return formatMoneyIn(value, currency ?? objective.currency);
    case 'percent':
      return formatPercent(value);
    case null:
      return [formatNumber(value), objective.measureUnit].filter(Boolean).join(' ');
    default:
      return fillIn(UNITS[unit], value);
  }
}

/** `4 of 14 people`, with what is not known said so; empty where nothing is to be measured. */
export function measureWords(one: Pick<OsaObjective, 'objective' | 'measure' | 'current'>): string {
  const { objective, current, measure } = one;
  const target = valueWords(objective.target, one);
  if (!target) return valueWords(current.value, one);
  // Money and percent carry their sign themselves.
  const isCount = measure.unit !== 'money' && measure.unit !== 'percent';
  const now = isCount ? formatNumber(current.value) : valueWords(current.value, one);
  return fillIn(LABELS.MEASURE_OF, now || LABELS.MEASURE_NOT_KNOWN, target);
}

/** Where the value comes from: counted today, or stated on a day. */
export function measuredWords({ from, on }: CurrentValue): string {
  if (from === null) return '';
  if (from === 'counted') return LABELS.COUNTED_TODAY;
  return on ? fillIn(LABELS.MEASURE_STATED, formatDay(on)) : LABELS.MEASURE_STATED_ONCE;
}

/** What was granted, planned and spent, and what is over; one sentence where nobody named any money. */
export function budgetWords({ granted, planned, spent, over, overPlanned }: Budget, currency: Maybe<string>): readonly string[] {
  const words = (label: string, amount: number | null) => (amount === null ? [] : [fillIn(label, formatMoneyIn(amount, currency))]);
  const said = [
    ...words(LABELS.BUDGET_GRANTED, granted),
    ...words(LABELS.BUDGET_PLANNED, planned),
    ...words(LABELS.BUDGET_SPENT, spent),
    ...(over > 0 ? words(LABELS.BUDGET_OVER, over) : []),
    ...(overPlanned > 0 ? words(LABELS.BUDGET_OVER_PLANNED, overPlanned) : []),
  ];
  return said.length > 0 ? said : [LABELS.BUDGET_UNKNOWN];
}
