import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extentOf, overlapsOf } from '../../test/bench/map/places.ts';
import { projectRoot } from '../projectRoot.ts';

interface Figure {
  readonly what: string;
  readonly rival: string;
  readonly ours: number;
  readonly theirs: number;
  readonly ratio: number;
}

describe('the relationship map, measured at its smallest', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-map-'));
  let status: number | null;
  let said: string;
  let figures: readonly Figure[];
  beforeAll(() => {
    const file = join(folder, 'figures.json');
    const script = join(projectRoot, 'scripts/bench.ts');
    const flags = ['--disable-warning=ExperimentalWarning', script, '--tiny', '--only', 'map', '--json', file];
    ({ status, stderr: said } = spawnSync(process.execPath, flags, { encoding: 'utf8' }));
    figures = (JSON.parse(readFileSync(file, 'utf8')) as { readonly map?: readonly Figure[] }).map ?? [];
  }, 600_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('map and rival show the same texts and find the same people', () => {
    expect([status, said]).toEqual([0, expect.not.stringContaining('failed')]);
  });

  test('every layout places everybody; of the rivals only forces lay cards on others', () => {
    expect(said).toMatch(/ dagre: \d+ × \d+ px, 0 cards on others/);
    expect(said).toMatch(/ ELK mrtree: \d+ × \d+ px, 0 cards on others/);
    expect(said).toMatch(/ ELK layered: \d+ × \d+ px, 0 cards on others/);
    expect(said).toMatch(/ d3-force: \d+ × \d+ px, \d+ cards on others/);
  });

  test('each figure stands beside that of a rival', () => {
    for (const { ours, theirs, ratio } of figures) expect([ours > 0, theirs > 0, Number.isFinite(ratio)]).toEqual([true, true, true]);
    const drawn = (name: string) => [`map of 200 people and 250 links: ${name}`, 'an SVG element each'];
    expect(figures.map(({ what, rival }) => [what, rival])).toEqual([
      ['map of 200 people: layout', 'dagre'],
      ['map of 200 people: layout', 'ELK mrtree'],
      ['map of 200 people: layout', 'd3-force'],
      ['map of 200 people and 250 links: layout', 'dagre'],
      ['map of 200 people and 250 links: layout', 'ELK layered'],
      ['map of 200 people and 250 links: layout', 'd3-force'],
      drawn('first drawing'),
      drawn('panning the whole map, median of frames'),
      drawn('panning the whole map, p95 of frames'),
      drawn('panning near cards, median of frames'),
      drawn('panning near cards, p95 of frames'),
      drawn('search, slowest letter'),
    ]);
  });
});

test('cards that touch do not lie on each other; a drawing is as large as what is on it', () => {
  const apart = [
    [0, 0],
    [200, 0],
    [0, 72],
  ] as const;
  expect([overlapsOf(apart), overlapsOf([...apart, [199, 71]])]).toEqual([0, 3]);
  expect(extentOf(apart)).toEqual({ width: 400, height: 144 });
});
