import { extentOf, overlapsOf } from '../../test/bench/map/places.ts';
import { tinyBench, type TinyBench } from './tinyBench.ts';

describe('the relationship map, measured at its smallest', () => {
  let { status, said, figures }: TinyBench = { status: null, said: '', figures: [] };
  beforeAll(() => {
    ({ status, said, figures } = tinyBench('map'));
  }, 600_000);

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
