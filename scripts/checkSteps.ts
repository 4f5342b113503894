import { spawnSync } from 'node:child_process';
import { projectRoot } from './projectRoot.ts';

export interface CheckStep {
  readonly what: string;
  /** Prints what it finds; true when clean. */
  run(): boolean;
}

/** Format, lint and types of everything. */
export function checkSteps({ shouldFix }: { readonly shouldFix: boolean }): readonly CheckStep[] {
  const step = (what: string, program: string, ...flags: readonly string[]): CheckStep => ({
    what,
    // Findings go to standard error: standard output belongs to the count of tests.
    run: () => spawnSync(program, flags, { cwd: projectRoot, stdio: ['ignore', 2, 2] }).status === 0,
  });
  return [
    step('Format', 'prettier', shouldFix ? '--write' : '--check', '--log-level', 'warn', '.'),
    step('Lint', 'eslint', '--max-warnings', '0', ...(shouldFix ? ['--fix'] : []), '.'),
    step('Types', 'tsc', '-p', 'tsconfig.json'),
    step('Types of the components', 'tsc', '-p', 'lwc', '--noEmit'),
  ];
}
