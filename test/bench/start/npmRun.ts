import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { Cost } from '../measuring/cost.ts';
import { groupCpu } from '../measuring/processCpu.ts';

const root = resolve(import.meta.dirname, '../../..');

/** `npm run <script> -- <flags>` to its end, in seconds; what it used of the processor is not told. @throws Error when it fails */
export async function runToEnd(script: string, flags: readonly string[]): Promise<Cost> {
  const begin = performance.now();
  const [code] = await once(spawn('npm', ['run', script, '--', ...flags], { cwd: root, stdio: 'ignore' }), 'exit');
  if (code !== 0) throw new Error(`npm run ${script} ended with ${code}`);
  return { wall: secondsSince(begin), cpu: Number.NaN };
}

/**
 * `npm start` until its page is there: the line in which it says where, then a 200 of that address. Stopped again afterwards.
 * @param data folder of the database
 */
export async function startToPage(data: string): Promise<Cost> {
  const begin = performance.now();
  // A group of its own, so that npm and what it started end together.
  const child = spawn('npm', ['start', '--silent', '--', '--json', '--port', '0', '--data', data], {
    ...{ cwd: root, stdio: ['ignore', 'pipe', 'ignore'], detached: true },
  });
  const ended = once(child, 'exit');
  try {
    let printed = '';
    for await (const chunk of child.stdout!) {
      const line = /^\{.*\}$/m.exec((printed += String(chunk)))?.[0];
      if (line === undefined) continue;
      const { url } = JSON.parse(line) as { readonly url: string };
      const { status } = await fetch(url);
      if (status !== 200) throw new Error(`${url} was answered ${status}`);
      return { wall: secondsSince(begin), cpu: groupCpu(child.pid!) };
    }
    throw new Error(`npm start ended without an address. It printed: ${printed}`);
  } finally {
    process.kill(-child.pid!, 'SIGTERM');
    await ended;
  }
}

const secondsSince = (begin: number): number => (performance.now() - begin) / 1000;
