import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { startInTerminal } from '../../../test/end-to-end/support/terminal.ts';

/**
 * `bin/run.js account-plan <args>` in a terminal of its own (`script` of the system makes one), where somebody types the answers, a line each.
 * What is shown comes back as one text.
 */
export async function runInTerminal(
  directory: string,
  commandArguments: readonly string[],
  answers: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<string> {
  const home = mkdtempSync(join(tmpdir(), 'account-planning-home-'));
  const program = [process.execPath, resolve(import.meta.dirname, '../../bin/run.js'), 'account-plan', ...commandArguments];
  const child = startInTerminal(program, {
    directory,
    env: {
      ...process.env,
      NODE_ENV: undefined,
      CI: undefined,
      HOME: home,
      SF_DISABLE_LOG_FILE: 'true',
      FORCE_COLOR: '0',
      NODE_OPTIONS: '',
      TERM: 'dumb',
      ...environment,
    },
  });
  const shown = text(child.stdout);
  child.stdin.write(answers.map((answer) => `${answer}\n`).join(''));
  const exitCode = await new Promise<number>((done, fail) => child.once('error', fail).once('exit', (code) => done(code ?? -1)));
  child.stdin.destroy();
  rmSync(home, { recursive: true, force: true });
  return `${(await shown).replaceAll('\r', '')}exit ${exitCode}`;
}
