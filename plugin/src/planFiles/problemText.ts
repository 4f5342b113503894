import { Messages } from '@salesforce/core';
import type { FileProblem } from './problem.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'plan-files');

/** What is wrong and what to do, in one or two sentences; the place is not in it. */
export function problemText({ code, values }: Pick<FileProblem, 'code' | 'values'>): string {
  return messages.getMessage(code, [...values]);
}

/** `accounts/halvorsen/people.yaml:12:5` */
export function placeText({ file, line, column }: FileProblem): string {
  return `${file}:${line}:${column}`;
}

/** The first error, with its place, for who needs files without any; undefined where there is none. */
export function firstError(problems: readonly FileProblem[]): string | undefined {
  const first = problems.find(({ severity }) => severity === 'error');
  return first && `${placeText(first)} ${problemText(first)}`;
}
