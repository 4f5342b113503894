import type { SalesforceCli } from '../../end-to-end/support/salesforceCli.ts';
import type { CommandRow, Story } from '../rows/row.ts';
import { fillIn, splitCommand, valueAt } from './commandText.ts';

export interface StoryRun {
  readonly answers: ReadonlyMap<CommandRow, unknown>;
  /** What the row expects, with the names filled in that were known when it ran. */
  readonly expectations: ReadonlyMap<CommandRow, object>;
  /** The most commands that ran at the same time. */
  readonly mostAtOnce: number;
}

export interface StoryOptions {
  readonly directory: string;
  readonly names: Readonly<Record<string, string>>;
  readonly atOnce: number;
}

/** Runs stories side by side, the rows of one in order. A command that answers oddly stops nothing: its row fails where it is asserted. */
export async function runStories(
  sf: SalesforceCli,
  stories: readonly Story[],
  { directory, names, atOnce }: StoryOptions,
): Promise<StoryRun> {
  const answers = new Map<CommandRow, unknown>();
  const expectations = new Map<CommandRow, object>();
  let running = 0;
  let mostAtOnce = 0;
  const runRow = async (row: CommandRow, known: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>> => {
    mostAtOnce = Math.max(mostAtOnce, ++running);
    const { stdout, stderr, exitCode } = await sf.run(splitCommand(fillIn(row.command, known)), {
      directory,
      env: { ...(known.username && { SF_TARGET_ORG: known.username }), ...fillIn(row.env ?? {}, known) },
    });
    running -= 1;
    const answer = { exitCode, ...(row.command.endsWith('--json') ? jsonOf(stdout, stderr) : { stdout, stderr }) };
    answers.set(row, answer);
    const kept = Object.entries(row.keep ?? {}).map(([name, path]) => [name, String(valueAt(answer, path))]);
    const after = { ...known, ...Object.fromEntries(kept) };
    expectations.set(row, fillIn(row.expected, after));
    return after;
  };
  const waiting = [...stories];
  const worker = async () => {
    for (let story = waiting.shift(); story; story = waiting.shift()) {
      let known = names;
      for (const row of story) known = await runRow(row, known);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return { answers, expectations, mostAtOnce };
}

function jsonOf(stdout: string, stderr: string): object {
  try {
    return JSON.parse(stdout) as object;
  } catch {
    return { stdout, stderr };
  }
}
