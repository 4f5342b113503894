import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../projectRoot.ts';

/** One line of a measurement. */
export interface BenchFigure {
  readonly what: string;
  readonly rival: string;
  readonly ours: number;
  readonly theirs: number;
  readonly ratio: number;
}

export interface TinyBench {
  /** Exit code. */
  readonly status: number | null;
  readonly said: string;
  readonly figures: readonly BenchFigure[];
}

/** One measurement at its smallest, as a person runs it. */
export function tinyBench(name: string): TinyBench {
  const folder = mkdtempSync(join(tmpdir(), `bench-${name}-`));
  try {
    const file = join(folder, 'figures.json');
    const script = join(projectRoot, 'scripts/bench.ts');
    const flags = ['--disable-warning=ExperimentalWarning', script, '--tiny', '--only', name, '--json', file];
    const { status, stderr: said } = spawnSync(process.execPath, flags, { encoding: 'utf8' });
    const figures = (JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, readonly BenchFigure[]>>)[name] ?? [];
    return { status, said, figures };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
