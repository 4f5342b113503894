import { spawn } from 'node:child_process';

const OPENERS: Partial<Record<NodeJS.Platform, readonly string[]>> = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] };

/** Opens the address in the person's browser; the address is printed anyway, so a machine without one is fine. */
export function openBrowser(url: string): void {
  const [program, ...rest] = OPENERS[process.platform] ?? ['xdg-open'];
  spawn(program!, [...rest, url], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
