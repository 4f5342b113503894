import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { processCpu } from '../measuring/processCpu.ts';
import type { Cost } from '../measuring/cost.ts';

/**
 * From starting a Node program to its first answer of 200.
 * @param findUrl the address to ask, once what the program printed has it
 */
export async function firstAnswer(programArguments: readonly string[], findUrl: (printed: string) => string | undefined): Promise<Cost> {
  const begin = performance.now();
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...programArguments], { stdio: ['ignore', 'pipe', 2] });
  const ended = once(child, 'exit');
  try {
    let printed = '';
    for await (const chunk of child.stdout!) {
      const url = findUrl((printed += String(chunk)));
      if (url === undefined) continue;
      const { status } = await fetch(url);
      if (status !== 200) throw new Error(`${url} was answered ${status}`);
      return { wall: (performance.now() - begin) / 1000, cpu: processCpu(child.pid!) };
    }
    throw new Error(`The program ended without listening. It printed: ${printed}`);
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}
