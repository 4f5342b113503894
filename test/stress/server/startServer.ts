import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { ServerHealth, ServerReady } from './stressServer.ts';

export interface StressServer extends ServerReady {
  /** What it wrote to standard error, unexpected errors among it. */
  complaints(): string;
  health(): Promise<ServerHealth>;
  isRunning(): boolean;
  /** `kill -9`: no chance to write anything. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** Serves `file` in a process of its own. @throws Error with what it printed when it ends before it listens */
export async function startServer(file: string): Promise<StressServer> {
  const program = join(import.meta.dirname, 'stressServer.ts');
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', '--expose-gc', program, file], {
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
  let complaints = '';
  child.stderr!.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  const ended = once(child, 'exit');
  const [ready] = (await Promise.race([
    once(child, 'message'),
    ended.then(() => Promise.reject(new Error(`The server ended before it listened.\n${complaints}`))),
  ])) as [ServerReady];
  const isRunning = (): boolean => child.exitCode === null && child.signalCode === null;
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (isRunning()) child.kill(signal);
    await ended;
  };
  return {
    ...ready,
    complaints: () => complaints,
    health: async () => {
      child.send('health');
      return ((await once(child, 'message')) as [ServerHealth])[0];
    },
    isRunning,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
}
