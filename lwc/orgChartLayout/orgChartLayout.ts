/** Where each card of the relationship map stands (system D): data in, coordinates out; drawing is elsewhere. */
export { arrangeLanes, chartSize, layOutLanes, layOutOrgChart, type ArrangedLane } from './layOutOrgChart.ts';
export {
  CHART_SIZES,
  type ChartCard,
  type ChartLane,
  type ChartLine,
  type ChartPerson,
  type ChartSizes,
  type OrgChart,
  type OrgChartOptions,
} from './orgChart.ts';
