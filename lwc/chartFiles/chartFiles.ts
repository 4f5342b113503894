import { CHART_LABELS, FRAME_WORDS } from 'c/chartWords';
import type { FileSource } from 'c/exportMenu';
import { fillIn } from 'c/fillIn';
import { chartSvg } from 'c/matrixExport';
import { isSameThresholds, type Thresholds } from 'c/quadrantLayout';
import { formatDay, formatShortMoney } from 'c/userFormat';
import type { ChartContent } from './chartContent.ts';

export { byRank, contentOf, type ChartChoices, type ChartContent } from './chartContent.ts';

/**
 * The files of the chart as it is shown, for `c-export-menu`.
 * @param team thresholds of the policy, where others are tried out @param hasSizes false where bubbles are drawn alike, for readers who may see no money
 */
export function chartFiles(
  { view, legend, unscored }: ChartContent,
  thresholds: Thresholds,
  team: Thresholds,
  hasSizes = true,
): FileSource {
  const { reading, layout, names, squares } = view;
  const { account } = reading.facts;
  const { zoom } = layout;
  const tried = isSameThresholds(thresholds, team) ? '' : fillIn(CHART_LABELS.EXPORT_TRIED, team.toCustomer, team.toYou);
  const high = fillIn(CHART_LABELS.EXPORT_THRESHOLDS, thresholds.toCustomer, thresholds.toYou);
  const leftOut = [
    zoom ? fillIn(CHART_LABELS.EXPORT_ZOOM, zoom) : '',
    legend.hidden.length > 0 ? fillIn(CHART_LABELS.EXPORT_HIDDEN, legend.hidden.join(', ')) : '',
    unscored.length > 0 ? fillIn(CHART_LABELS.EXPORT_UNSCORED, unscored.length) : '',
  ];
  return {
    account: account.name,
    what: CHART_LABELS.TITLE,
    today: reading.today,
    drawing: () =>
      chartSvg(
        { layout, thresholds },
        {
          title: account.name,
          subtitles: [
            fillIn(CHART_LABELS.EXPORT_TITLE, formatDay(reading.today)),
            [high, tried].filter(Boolean).join(', '),
            leftOut.filter(Boolean).join(' · '),
          ],
          frame: FRAME_WORDS,
          nameOf: ({ index }) => names.square(squares[index]!.cell),
          states: legend.states
            .filter(({ state }) => !legend.hidden.includes(state))
            .map(({ state, count }) => ({ state, text: fillIn(CHART_LABELS.ZOOM_ENTRY, state, count) })),
          largest: (amount) => fillIn(CHART_LABELS.POTENTIAL, formatShortMoney(amount)),
          money: formatShortMoney,
          hasSizes,
          noPotential: CHART_LABELS.NO_POTENTIAL,
          guess: CHART_LABELS.LEGEND_GUESS,
          stale: CHART_LABELS.LEGEND_STALE,
          focus: CHART_LABELS.LEGEND_FOCUS,
        },
      ),
  };
}
