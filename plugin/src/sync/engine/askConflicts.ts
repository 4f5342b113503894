import { Messages } from '@salesforce/core';
import { printable } from '../../project/printable.ts';
import { askIn, type Terminal } from '../../scaffold/ask.ts';
import type { Side } from '../contract.ts';
import { conflictLines } from './conflictWords.ts';
import type { SyncConflict } from './syncSummary.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'sync-words');

/** Asks a person, conflict by conflict; undefined where he leaves one for later. */
export type AskPerson = (conflicts: readonly SyncConflict[]) => Promise<readonly (Side | undefined)[]>;

const CHOICES = ['files', 'org', 'skip'] as const;
const FOR_ALL = ['allFiles', 'allOrg', 'skipAll'] as const;
type Choice = (typeof CHOICES)[number] | (typeof FOR_ALL)[number];

const SIDES: Readonly<Record<Choice, Side | undefined>> = {
  ...{ files: 'files', org: 'org', skip: undefined },
  ...{ allFiles: 'files', allOrg: 'org', skipAll: undefined },
};

/**
 * Shows both values, with who and when, and takes the answer. @param before makes room in the terminal @param signal ends the asking: what is still open is
 * left for later
 */
export function askConflictsIn(terminal: Terminal, before: () => void, signal: AbortSignal): AskPerson {
  return async (conflicts) => {
    before();
    const asker = askIn(terminal);
    signal.addEventListener('abort', asker.close, { once: true });
    try {
      const answers: (Side | undefined)[] = [];
      for (const [index, conflict] of conflicts.entries()) {
        const rest = conflicts.length - index;
        terminal.output.write(
          `${printable([messages.getMessage('ask.count', [index + 1, conflicts.length]), ...conflictLines(conflict)].join('\n'))}\n`,
        );
        const choices: readonly Choice[] = rest > 1 ? [...CHOICES, ...FOR_ALL] : CHOICES;
        const choice = await asker.choice<Choice>(messages.getMessage('ask.which'), choices, wordsOf, 'skip');
        if ((FOR_ALL as readonly Choice[]).includes(choice)) return [...answers, ...Array<Side | undefined>(rest).fill(SIDES[choice])];
        answers.push(SIDES[choice]);
      }
      return answers;
    } finally {
      signal.removeEventListener('abort', asker.close);
      asker.close();
    }
  };
}

const wordsOf = (choice: Choice) => messages.getMessage(`choice.${choice}`);
