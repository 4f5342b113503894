import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { projectRoot } from '../../../scripts/projectRoot.ts';
import type { OrgReady } from './orgServer.ts';

export interface ServerProcess extends OrgReady {
  /** Asks it to stop and waits until it has. */
  stop(): Promise<void>;
  /** `kill -9`: no chance to write anything. */
  kill(): Promise<void>;
}

/** Starts `orgServer.ts`; throws with what it printed when it ends before it listens. */
export async function startServer(programArguments: readonly string[]): Promise<ServerProcess> {
  const program = join(projectRoot, 'test/end-to-end/support/orgServer.ts');
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, ...programArguments], {
    cwd: projectRoot,
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
  let complaints = '';
  child.stderr!.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  const ended = once(child, 'exit');
  const ready = await Promise.race([
    once(child, 'message').then(([message]) => message as OrgReady),
    ended.then(([code]) => Promise.reject(new Error(`The org ended with ${code} before it listened.\n${complaints}`))),
  ]);
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await ended;
  };
  return { ...ready, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}
