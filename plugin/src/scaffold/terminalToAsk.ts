import type { Terminal } from './ask.ts';

/** Where a person can be asked; undefined in a script, in continuous integration, and where JSON is wanted. */
export function terminalToAsk(isJson: boolean, isSilent: boolean): Terminal | undefined {
  const isSomebodyThere = !isJson && !isSilent && Boolean(process.stdin.isTTY) && Boolean(process.stderr.isTTY) && !process.env.CI;
  return isSomebodyThere ? { input: process.stdin, output: process.stderr } : undefined;
}
