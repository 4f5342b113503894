import { layOutOrgChart, type OrgChart } from 'c/orgChartLayout';
import { chartPeople, type ExportedMap } from './exportedMap.ts';

/** How many levels from the top may stand side by side: more make a map that is a hundred times as wide as high. */
const LEVELS = [1, 2, 3];

/** The layout that costs least. @param costOf e.g. the sheets it takes */
export function cheapestChart(map: ExportedMap, costOf: (chart: OrgChart) => number): OrgChart {
  const people = chartPeople(map);
  const lanes = map.hasLanes ? { lanes: map.lanes.flatMap(({ id }) => id ?? []) } : {};
  const charts = LEVELS.map((sideBySideLevels) => layOutOrgChart(people, { sideBySideLevels, ...lanes }));
  return charts.map((chart) => ({ chart, cost: costOf(chart) })).reduce((best, one) => (one.cost < best.cost ? one : best)).chart;
}
