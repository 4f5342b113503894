import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../../../scripts/projectRoot.ts';
import type { SalesforceCli } from './salesforceCli.ts';
import { runInTerminal, type TerminalRun } from './terminal.ts';

/** Where a person types lines such as the README has, `sf` being the unmodified CLI with a home of its own. */
export interface Shell {
  /** Where `cd` has led. */
  readonly directory: string;
  /** A line as it is typed, to its end, as in continuous integration: nobody can be asked. @returns what it printed, whatever its exit code */
  run(line: string): Promise<{ readonly exitCode: number; readonly stdout: string; readonly stderr: string }>;
  /** The same; what it printed to standard output. @throws Error when it ends with anything but 0 */
  succeed(line: string): Promise<string>;
  /** The line in a terminal, where it may ask. */
  type(line: string): TerminalRun;
}

export function openShell(sf: SalesforceCli, variables: NodeJS.ProcessEnv = {}): Shell {
  let directory = projectRoot;
  const env = { ...sf.environment, ...variables };
  // What `cd` in the line leads to is printed behind everything else.
  const told = '\u0001';
  const run: Shell['run'] = async (line) => {
    const program = ['-c', `${line}\ncode=$?\nprintf '${told}%s' "$PWD"\nexit $code`];
    const ran = promisify(execFile)('bash', program, { cwd: directory, env: { ...env, CI: 'true' }, maxBuffer: 2 ** 26 });
    const { stdout, stderr, code = 0 } = (await ran.catch((error: { stdout: string; stderr: string; code: number }) => error)) as any;
    const [printed, place] = String(stdout).split(told);
    directory = place || directory;
    return { exitCode: code, stdout: printed!, stderr };
  };
  return {
    get directory() {
      return directory;
    },
    run,
    async succeed(line) {
      const { exitCode, stdout, stderr } = await run(line);
      if (exitCode !== 0) throw new Error(`${line}\nended with ${exitCode}:\n${stdout}\n${stderr}`);
      return stdout;
    },
    // Wide, so that no sentence is cut in two.
    type: (line) => runInTerminal(['bash', '-c', `stty cols 240 && ${line}`], { directory, env: { ...env, CI: undefined } }),
  };
}

/** The lines of the shell blocks below a heading of the project's README, in order. */
export function readmeLines(heading: string): readonly string[] {
  const [, section] = readFileSync(join(projectRoot, 'README.md'), 'utf8').split(`\n## ${heading}\n`);
  const [text] = section!.split('\n## ');
  return [...text!.matchAll(/```sh\n([^`]*)```/g)].flatMap(([, block]) => block!.trim().split('\n'));
}
