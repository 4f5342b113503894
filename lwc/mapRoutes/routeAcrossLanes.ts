import type { Point } from 'c/mapView';
import type { ChartSizes, OrgChart } from 'c/orgChartLayout';
import type { RecordId } from 'c/planModel';
import { routeLinks } from './routeLinks.ts';

/** Lines from heads to those of theirs who stand in another lane: the chart itself draws none between lanes. */
export function routeAcrossLanes(
  chart: OrgChart,
  sizes: ChartSizes,
  headOf: (id: RecordId) => RecordId | null | undefined,
): readonly (readonly Point[])[] {
  if (chart.lanes.length === 0) return [];
  const wanted = chart.cards.flatMap(({ id, headId }) => {
    const head = headId === null ? headOf(id) : null;
    return head && chart.index[head] !== undefined ? [{ id, fromId: head, toId: id }] : [];
  });
  return routeLinks(chart, sizes, wanted).map(({ points }) => points);
}
