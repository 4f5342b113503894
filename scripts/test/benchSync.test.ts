import { tinyBench, type TinyBench } from './tinyBench.ts';

describe('the sync, measured at its smallest', () => {
  let { status, said, figures }: TinyBench = { status: null, said: '', figures: [] };
  beforeAll(() => {
    ({ status, said, figures } = tinyBench('sync'));
  }, 600_000);

  test('ours and both rivals leave the same records in the org', () => {
    expect([status, said]).toEqual([0, expect.not.stringContaining('failed')]);
  });

  test('each figure stands beside that of a rival', () => {
    for (const { ours, theirs, ratio } of figures) expect([ours > 0, theirs > 0, Number.isFinite(ratio)]).toEqual([true, true, true]);
    const [made, changed] = ['sync: 200 records of 2 accounts, new', 'sync: 200 records of 2 accounts, changed'] as const;
    expect(figures.map(({ what, rival }) => [what, rival])).toEqual([
      [made, 'SFDMU'],
      [`${made}: API requests`, 'SFDMU'],
      [changed, 'SFDMU'],
      [`${changed}: API requests`, 'SFDMU'],
      [made, 'sf data import bulk, object by object'],
      [`${made}: API requests`, 'sf data import bulk, object by object'],
      [changed, 'sf data upsert bulk, object by object'],
      [`${changed}: API requests`, 'sf data upsert bulk, object by object'],
      ['sync: nothing to do for 2 accounts', 'its own --help'],
      ['sync: nothing to do for 2 accounts: queries', 'one an object'],
      ['sync: nothing to do for 2 accounts: API requests', 'one an object'],
      [`${made}: most memory`, 'sf data import bulk, object by object'],
      [`${changed}: most memory`, 'sf data upsert bulk, object by object'],
    ]);
  });

  test('a sync with nothing to do asks at most once for each object', () => {
    const queries = figures.find(({ what }) => what.endsWith(': queries'));
    expect(queries).toMatchObject({ ratio: 1 });
  });
});
