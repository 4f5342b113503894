import type { Bench } from '../bench.ts';
import { compare } from '../measuring/compare.ts';
import { atMost, timeFigure, type Figure } from '../measuring/figure.ts';
import { openChartPage } from './chartPage.ts';

/** On a machine with nothing else to do; its processor time says more on a busy one. */
const MOST_MILLISECONDS = 150;

/**
 * The first drawing of the quadrant chart, from its data to the frame that shows it, in Chromium without and with Lightning Web Security. The rival is the
 * plain way: an SVG element for each bubble, placed already, without axes, legend, tray or keyboard.
 */
export const benchChart: Bench = async ({ isQuick, say }) => {
  const figures: Figure[] = [];
  for (const isSandboxed of [false, true]) {
    // Two pages, so that none pays for the garbage of the other.
    const [ours, rival] = [await openChartPage({ isSandboxed }), await openChartPage({ isSandboxed })];
    try {
      for (const cells of isQuick ? [400] : [8_000, 20_000]) {
        const what = `first drawing of the chart, ${cells.toLocaleString('en-US')} cells${isSandboxed ? ', LWS' : ''}`;
        say(`${what} …`);
        const [drawn, placed] = [await ours.prepare('chart', cells), await rival.prepare('plain', cells)];
        if (drawn !== placed || drawn < cells / 2) throw new Error(`${drawn} bubbles here, ${placed} there, of ${cells} cells`);
        // Not counted: the first time compiles.
        await ours.draw('chart');
        await rival.draw('plain');
        const comparison = await compare(
          () => ours.draw('chart'),
          () => rival.draw('plain'),
          isQuick ? 3 : 9,
        );
        const target = cells === 8_000 ? (value: number) => atMost(MOST_MILLISECONDS, value, `${MOST_MILLISECONDS} ms`) : undefined;
        figures.push(timeFigure(what, 'an SVG circle each', comparison, { unit: 'ms' }, target));
      }
    } finally {
      await ours.close();
      await rival.close();
    }
  }
  return figures;
};
