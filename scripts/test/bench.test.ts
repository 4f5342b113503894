import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectSameAnswers, expectSameValues } from '../../test/bench/soql/sameValues.ts';
import { projectRoot } from '../projectRoot.ts';

const bench = (...flags: string[]) =>
  spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', join(projectRoot, 'scripts/bench.ts'), ...flags], {
    encoding: 'utf8',
  });

/** Sizes differ from run to run: `20,000 plain records` is `# plain records`. */
const withoutSizes = (what: string): string => what.replace(/\d[\d,]*/g, '#');

interface Figure {
  readonly what: string;
  readonly ours: number;
  readonly theirs: number;
  readonly ratio: number;
}

describe('every measurement at its smallest', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  // `npm start` builds all components: minutes, and nothing but a time comes out.
  const names = ['soql', 'composite', 'bulk', 'start', 'memory'];
  let status: number | null;
  let said: string;
  let figures: Readonly<Record<string, readonly Figure[]>>;
  beforeAll(() => {
    const file = join(folder, 'figures.json');
    ({ status, stderr: said } = bench('--tiny', '--only', names.join(','), '--json', file));
    figures = JSON.parse(readFileSync(file, 'utf8'));
  }, 240_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('both sides of each answer the same, and no record is refused or lost', () => {
    expect([status, said]).toEqual([0, expect.not.stringContaining('failed')]);
    expect(Object.keys(figures)).toEqual(names);
  });

  test('each figure stands beside that of a rival', () => {
    for (const { ours, theirs, ratio } of Object.values(figures).flat()) {
      expect(Math.min(ours, theirs, ratio)).toBeGreaterThan(0);
      expect(Number.isFinite(ratio)).toBe(true);
    }
    expect(figures['composite']!.map(({ what }) => what)).toEqual([
      'composite/sobjects, 400 plain records',
      'composite/sobjects, 200 white-space cells',
    ]);
  });

  test('every line of docs/performance.md is one that is measured', () => {
    const measured = new Set(
      Object.values(figures)
        .flat()
        .map(({ what }) => withoutSizes(what)),
    );
    const kindOf = (what: string): string => what.split(/[ ,]/)[0]!;
    const kinds = new Set([...measured].map(kindOf));
    const quoted = tables().flatMap(({ lines }) => lines.filter((what) => kinds.has(kindOf(what))));
    expect(quoted.length).toBeGreaterThan(15);
    expect(quoted.filter((what) => !measured.has(withoutSizes(what)))).toEqual([]);
  });
});

/** The tables of figures in docs/performance.md: the last command named before each, and the first cell of every line. */
function tables(): readonly { readonly command: string | undefined; readonly lines: readonly string[] }[] {
  const found: { command: string | undefined; lines: string[] }[] = [];
  let command: string | undefined;
  let isInside = false;
  for (const line of readFileSync(join(projectRoot, 'docs/performance.md'), 'utf8').split('\n')) {
    command = /npm run [\w-]+(?: --(?: --?[\w-]+(?: [\w.,-]+)?)+)?/.exec(line)?.[0] ?? command;
    const first = /^\| ([^|]*?) *\|/.exec(line)?.[1];
    if (first === 'what') found.push({ command, lines: [] });
    isInside = first !== undefined && (isInside || first === 'what');
    if (isInside && first !== undefined && first !== 'what' && !first.startsWith('---')) found.at(-1)!.lines.push(first);
  }
  return found;
}

test('every table of docs/performance.md names a command that there is', () => {
  const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
  const known = bench('--help').stdout;
  const commands = tables().map(({ command }) => command ?? '');
  expect(commands.length).toBeGreaterThan(1);
  for (const command of commands) {
    const [, script = '', flags = ''] = /^npm run ([\w-]+)(?: -- (.*))?$/.exec(command) ?? [];
    expect([command, script in scripts]).toEqual([command, true]);
    for (const [flag] of flags.matchAll(/--[\w-]+/g)) expect([command, known.includes(`  ${flag} `)]).toEqual([command, true]);
    for (const name of /--only ([\w,-]+)/.exec(flags)?.[1]?.split(',') ?? [])
      expect([name, known]).toEqual([name, expect.stringMatching(new RegExp(`\\b${name}\\b`))]);
  }
});

test('a measurement that there is not is refused with those there are', () => {
  const { status, stderr, stdout } = bench('--only', 'soql,speed');
  expect([status, stderr.trim()]).toEqual([1, 'There is no measurement "speed".']);
  expect(stdout).toContain('--only   soql, reading, composite, bulk');
});

describe('two sides that do not answer the same stop the measurement', () => {
  const row = (Name: string, Amount: number) => ({ object: 'Account', values: { Name, Amount } });

  test('in one process', () => {
    expect(() =>
      expectSameValues(
        'plain',
        [row('A', 1), row('B', 2)],
        [
          { Name: 'B', Amount: 2 },
          { Name: 'A', Amount: 1 },
        ],
      ),
    ).not.toThrow();
    expect(() => expectSameValues('plain', [row('A', 1)], [{ Name: 'A', Amount: 2 }])).toThrow(
      'plain: 2 values against 2, first difference 1.000000',
    );
    expect(() => expectSameValues('plain', [row('A', 1)], [])).toThrow('plain: 2 values against 0');
  });

  test('over HTTP', () => {
    const page = (records: unknown, done = true) => Buffer.from(JSON.stringify({ totalSize: 1, done, records }));
    const ours = [
      {
        attributes: { type: 'Account', url: '/x' },
        Name: 'A',
        Cells: { totalSize: 1, done: true, records: [{ attributes: {}, Name: 'C' }] },
      },
    ];
    const theirs = (name: string) => Buffer.from(JSON.stringify([{ Name: 'A', children: [{ Name: name }] }]));
    expect(() => expectSameAnswers('children', page(ours), theirs('C'))).not.toThrow();
    expect(() => expectSameAnswers('children', page(ours), theirs('D'))).toThrow(
      'children: 2 values against 2, first difference C against D',
    );
    expect(() => expectSameAnswers('children', page(ours, false), theirs('C'))).toThrow('more than one page');
  });
});
