import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export interface StartedBin {
  readonly url: string;
  readonly username: string;
  readonly accessToken: string;
  /** Ends the process by this signal and waits until it is gone. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

const program = join(__dirname, '../../src/bin.ts');

const started = new Set<ChildProcess>();
// What a failed test leaves must not keep the run alive.
afterAll(() => started.forEach((child) => child.kill('SIGKILL')));

function run(flags: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, '--port', '0', ...flags], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.add(child);
  return child;
}

/** The `local-org` command, once it listens. */
export async function startBin(...flags: string[]): Promise<StartedBin> {
  const child = run([...flags, '--json']);
  const ended = once(child, 'exit');
  let problem = '';
  child.stderr!.on('data', (text: Buffer) => (problem += text.toString()));
  const [line] = (await Promise.race([
    once(child.stdout!, 'data'),
    ended.then(([code]) => Promise.reject(new Error(`It ended with ${code}: ${problem}`))),
  ])) as [Buffer];
  return {
    ...(JSON.parse(line.toString()) as Omit<StartedBin, 'end'>),
    async end(signal) {
      child.kill(signal);
      await ended;
    },
  };
}

/** What a command that cannot start says, and its exit code. */
export async function refusedBin(...flags: string[]): Promise<{ code: number; said: string }> {
  const child = run(flags);
  let said = '';
  child.stderr!.on('data', (text: Buffer) => (said += text.toString()));
  // A command that starts after all would wait for ever.
  child.stdout!.once('data', () => child.kill());
  const [code] = (await once(child, 'close')) as [number];
  return { code, said: said.trim() };
}
