import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Health, HealthQuestion } from './health.ts';

export interface ServerProcess {
  readonly url: string;
  readonly accessToken: string;
  /** Processor seconds so far. */
  cpu(): Promise<number>;
  health(): Promise<Health>;
  stop(): Promise<void>;
}

/** Serves `file` from a process of its own. @throws Error when it ends before it listens; what it says goes to standard error */
export async function startProcess(program: 'orgProcess' | 'bareProcess', file: string): Promise<ServerProcess> {
  const script = join(import.meta.dirname, `${program}.ts`);
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', '--expose-gc', script, file], {
    stdio: ['ignore', 2, 2, 'ipc'],
  });
  const ended = once(child, 'exit');
  const failed = ended.then(() => Promise.reject(new Error(`${program} ended before it listened.`)));
  const [ready] = (await Promise.race([once(child, 'message'), failed])) as [{ url: string; accessToken: string }];
  failed.catch(() => undefined);
  const ask = async (question: HealthQuestion): Promise<Health> => {
    child.send(question);
    return ((await once(child, 'message')) as [Health])[0];
  };
  return {
    ...ready,
    cpu: async () => (await ask('cpu')).cpu,
    health: () => ask('memory'),
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
