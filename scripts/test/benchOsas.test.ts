import { tinyBench, type TinyBench } from './tinyBench.ts';

describe('board and timeline, measured at their smallest', () => {
  let { status, said, figures }: TinyBench = { status: null, said: '', figures: [] };
  beforeAll(() => {
    ({ status, said, figures } = tinyBench('osas'));
  }, 600_000);

  test('each shows the same texts as its rival, and something was dragged and scrolled', () => {
    expect([status, said]).toEqual([0, expect.not.stringContaining('failed')]);
  });

  test('each figure stands beside that of a rival', () => {
    for (const { ours, theirs, ratio } of figures) expect([ours > 0, theirs > 0, Number.isFinite(ratio)]).toEqual([true, true, true]);
    const names = ['first drawing', 'dragging, median of frames', 'dragging, p95 of frames', 'scrolling, p95 of frames'];
    const linesOf = (what: string, rival: string) => names.map((name) => [`${what} of 10 objectives and 300 actions: ${name}`, rival]);
    expect(figures.map(({ what, rival }) => [what, rival])).toEqual([
      ...linesOf('timeline', 'an SVG element each'),
      ...linesOf('board', 'an HTML card each'),
    ]);
  });
});
