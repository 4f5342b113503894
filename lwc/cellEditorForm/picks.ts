import type { Names } from 'c/cellWords';
import { fillIn } from 'c/fillIn';
import type { WhiteSpaceFacts } from 'c/matrixReading';
import { IMPORTANCES, type Insight, type RecordId, type Stakeholder, type ValueMetric } from 'c/planModel';
import type { CellView, StakeholderView } from 'c/planQueries';
import type { PickerOption } from 'c/searchPicker';
import { formatMoney } from 'c/userFormat';
import { isOver } from 'c/whiteSpace';
import { LABELS } from './labels.ts';

const details = (parts: readonly (string | null | undefined | false)[]): string => parts.filter(Boolean).join(' · ');
const byName = (a: string, b: string): number => a.localeCompare(b);

/** The customer's problems: open ones first, then those of this buying center, the most important first. */
export function problemOptions({ insights }: WhiteSpaceFacts, buyingCenterId: RecordId, names: Names): readonly PickerOption[] {
  const place = (insight: Insight): readonly number[] => [
    isOver({ problemStatus: insight.status }) ? 1 : 0,
    insight.buyingCenterId === buyingCenterId ? 0 : 1,
    insight.importance ? -IMPORTANCES.indexOf(insight.importance) : 1,
  ];
  return [...insights]
    .sort((a, b) => comparePlaces(place(a), place(b)) || byName(a.name, b.name))
    .map((insight) => ({
      value: insight.id,
      label: insight.name,
      detail: details([
        insight.kind,
        insight.importance,
        insight.status !== 'Open' && insight.status,
        insight.isConfirmedByCustomer && LABELS.PROBLEM_CONFIRMED,
        insight.buyingCenterId && insight.buyingCenterId !== buyingCenterId && names.buyingCenter(insight.buyingCenterId),
      ]),
    }));
}

/** Who could want it: those of this buying center first. What may not be seen of a person is not told. */
export function sponsorOptions({ stakeholders }: WhiteSpaceFacts, buyingCenterId: RecordId, names: Names): readonly PickerOption[] {
  const place = (one: Stakeholder): number => (one.buyingCenterId === buyingCenterId ? 0 : 1);
  return [...stakeholders]
    .sort((a, b) => place(a) - place(b) || byName(a.position, b.position))
    .map((one) => ({
      value: one.id,
      label: details([one.position, (one as StakeholderView).contactName]),
      detail: details([
        one.buyingCenterId && names.buyingCenter(one.buyingCenterId),
        one.occupancy === 'Vacant' && LABELS.SPONSOR_VACANT,
        one.buyingRoles?.join(', '),
        one.attitude,
        one.power,
      ]),
    }));
}

/** The customer's own metrics: those of this buying center first. */
export function metricOptions({ valueMetrics }: WhiteSpaceFacts, buyingCenterId: RecordId, names: Names): readonly PickerOption[] {
  const place = (one: ValueMetric): number => (one.buyingCenterId === buyingCenterId ? 0 : 1);
  return [...valueMetrics]
    .sort((a, b) => place(a) - place(b) || byName(a.name, b.name))
    .map((one) => ({
      value: one.id,
      label: one.name,
      detail: details([
        one.unit,
        typeof one.worthPerYear === 'number' && fillIn(LABELS.METRIC_WORTH, formatMoney(one.worthPerYear)),
        one.buyingCenterId && names.buyingCenter(one.buyingCenterId),
      ]),
    }));
}

/** A record that is named although the reader may not see it, or it is gone, keeps its place among the choices. */
export function withNamed(options: readonly PickerOption[], id: unknown, name: string): readonly PickerOption[] {
  if (typeof id !== 'string' || id === '' || options.some(({ value }) => value === id)) return options;
  return [{ value: id, label: name }, ...options];
}

/** What a cell says itself of the records it points at. */
export function namedIn(cell: Partial<CellView>, kind: 'problem' | 'metric' | 'sponsor'): string | null | undefined {
  const names = { problem: cell.problemName, metric: cell.valueMetricName, sponsor: cell.sponsorName };
  return names[kind];
}

function comparePlaces(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}
