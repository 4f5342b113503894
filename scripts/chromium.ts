import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Path of a Chromium for the browser tests: `CHROME_PATH`, else one on the PATH, else Debian's, installed where this process may. */
export function findChromium(say: (sentence: string) => void): string {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, and there is no such file. Correct or unset it.`);
    return named;
  }
  const found = onPath() ?? installFromDebian(say);
  if (!found) {
    throw new Error(
      'The browser tests need Chromium. Install it (Debian, Ubuntu: sudo apt-get install chromium) or set CHROME_PATH to its binary.',
    );
  }
  return found;
}

function onPath(): string | undefined {
  for (const name of NAMES) {
    const { status, stdout } = spawnSync('which', [name], { encoding: 'utf8' });
    if (status === 0) return stdout.trim();
  }
  return undefined;
}

function installFromDebian(say: (sentence: string) => void): string | undefined {
  const isRoot = process.getuid?.() === 0;
  const prefix = isRoot ? [] : ['sudo', '-n'];
  if (!existsSync('/usr/bin/apt-get') || (!isRoot && spawnSync('sudo', ['-n', 'true']).status !== 0)) return undefined;
  say('Installing Chromium from Debian’s packages for the browser tests …');
  try {
    for (const step of [
      ['update', '-qq'],
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'],
    ]) {
      const [program, ...rest] = [...prefix, 'apt-get', ...step];
      execFileSync(program!, rest, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    }
  } catch {
    return undefined;
  }
  return onPath();
}
