import { tinyBench } from './tinyBench.ts';

test("the plugin's start stands beside the CLI's own, once for a topic and once for a command", () => {
  const { status, said, figures } = tinyBench('plugin-start');
  expect([status, said]).toEqual([0, expect.stringMatching(/installed in [\d.]+ s/)]);
  expect(figures.map(({ what, rival }) => [what, rival])).toEqual([
    ['help of a topic, sf account-plan --help', 'sf org --help'],
    ['help of a command, sf account-plan list --help', 'sf data query --help'],
  ]);
  for (const { ours, theirs, ratio } of figures) expect([ours > 0, theirs > 0, Number.isFinite(ratio)]).toEqual([true, true, true]);
}, 240_000);
