import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { platform } from 'node:os';
import type { Readable, Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';

/** A program in a terminal of its own, and somebody who reads and types. */
export interface TerminalRun {
  /** Waits until it shows this, after what was seen before. @throws Error with all that was shown when it ends first */
  see(words: string): Promise<void>;
  /** Types a line. */
  type(line: string): void;
  /** Waits until it has ended. */
  end(): Promise<{ readonly exitCode: number; readonly shown: string }>;
}

interface Place {
  readonly directory: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Starts a program in a pseudo-terminal, which `script` of the system makes; what it shows is as a terminal gets it. */
export function startInTerminal(program: readonly string[], { directory, env }: Place): ChildProcessByStdio<Writable, Readable, null> {
  const recorder = platform() === 'darwin' ? ['-q', '/dev/null', ...program] : ['-qec', program.map(quoted).join(' '), '/dev/null'];
  return spawn('script', recorder, { cwd: directory, stdio: ['pipe', 'pipe', 'inherit'], env });
}

/** The same, to be read and answered. What is shown is without colours and without what moves the cursor. */
export function runInTerminal(program: readonly string[], { directory, env }: Place): TerminalRun {
  const child = startInTerminal(program, { directory, env: { ...env, TERM: 'xterm-256color' } });
  let shown = '';
  let seen = 0;
  let exitCode: number | undefined;
  let news = Promise.withResolvers<void>();
  const changed = () => {
    const before = news;
    news = Promise.withResolvers();
    before.resolve();
  };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    shown += text;
    changed();
  });
  child.once('close', (code) => {
    exitCode = code ?? -1;
    changed();
  });
  const text = () => stripVTControlCharacters(shown).replaceAll('\r', '');
  return {
    async see(words) {
      for (;;) {
        const { promise } = news;
        const at = text().indexOf(words, seen);
        if (at >= 0) {
          seen = at + words.length;
          return;
        }
        if (exitCode !== undefined) throw new Error(`It ended with ${exitCode} and never showed "${words}":\n${text()}`);
        await promise;
      }
    },
    type: (line) => void child.stdin.write(`${line}\n`),
    async end() {
      while (exitCode === undefined) await news.promise;
      child.stdin.destroy();
      return { exitCode, shown: text() };
    },
  };
}

const quoted = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`;
