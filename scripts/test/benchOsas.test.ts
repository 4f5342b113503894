import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../projectRoot.ts';

interface Figure {
  readonly what: string;
  readonly rival: string;
  readonly ours: number;
  readonly theirs: number;
  readonly ratio: number;
}

describe('board and timeline, measured at their smallest', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-osas-'));
  let status: number | null;
  let said: string;
  let figures: readonly Figure[];
  beforeAll(() => {
    const file = join(folder, 'figures.json');
    const script = join(projectRoot, 'scripts/bench.ts');
    const flags = ['--disable-warning=ExperimentalWarning', script, '--tiny', '--only', 'osas', '--json', file];
    ({ status, stderr: said } = spawnSync(process.execPath, flags, { encoding: 'utf8' }));
    figures = (JSON.parse(readFileSync(file, 'utf8')) as { readonly osas?: readonly Figure[] }).osas ?? [];
  }, 600_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

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
