import type { Messages } from '@salesforce/core';
import { toHelpSection } from '@salesforce/sf-plugins-core';

/**
 * The exit codes of a command, for its help and the command reference, from the list `exitCodes` of its messages: `- 0: Listed.`
 * 0 done, 1 refused with what to do, 2 wrong flags, 68 done in part, 69 still running, 130 interrupted.
 */
export function exitCodes(messages: Messages<string>): ReturnType<typeof toHelpSection> {
  const sentences = messages.getMessages('exitCodes').map((line) => /^(\d+): (.*)$/s.exec(line)!);
  return toHelpSection('ERROR CODES', Object.fromEntries(sentences.map(([, code, sentence]) => [code!, sentence!])));
}
