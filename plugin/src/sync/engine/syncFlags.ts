import { Messages } from '@salesforce/core';
import { Flags } from '@salesforce/sf-plugins-core';
import type { SyncChoices } from './syncOptions.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'sync');

export const planDirFlag = {
  'plan-dir': Flags.directory({ char: 'd', default: '.', exists: true, summary: messages.getMessage('flags.plan-dir.summary') }),
};

/** What is synced, and which way. */
export const scopeFlags = {
  accounts: Flags.string({
    multiple: true,
    exclusive: ['all'],
    summary: messages.getMessage('flags.accounts.summary'),
    description: messages.getMessage('flags.accounts.description'),
  }),
  all: Flags.boolean({ summary: messages.getMessage('flags.all.summary') }),
  direction: Flags.option({
    options: ['both', 'to-org', 'to-files'] as const,
    default: 'both',
    summary: messages.getMessage('flags.direction.summary'),
    description: messages.getMessage('flags.direction.description'),
  })(),
  resolve: Flags.option({
    options: ['files', 'org'] as const,
    summary: messages.getMessage('flags.resolve.summary'),
    description: messages.getMessage('flags.resolve.description'),
  })(),
  delete: Flags.boolean({
    summary: messages.getMessage('flags.delete.summary'),
    description: messages.getMessage('flags.delete.description'),
  }),
  'full-read': Flags.boolean({ summary: messages.getMessage('flags.full-read.summary') }),
};

/** How long to stay, and whether to ask. */
export const waitFlags = {
  wait: Flags.duration({ char: 'w', unit: 'minutes', min: 0, summary: messages.getMessage('flags.wait.summary') }),
  'no-prompt': Flags.boolean({ summary: messages.getMessage('flags.no-prompt.summary') }),
};

/** Which job. */
export const jobFlags = {
  'job-id': Flags.string({ char: 'i', exclusive: ['use-most-recent'], summary: messages.getMessage('flags.job-id.summary') }),
  'use-most-recent': Flags.boolean({ char: 'r', exclusive: ['job-id'], summary: messages.getMessage('flags.use-most-recent.summary') }),
};

/** What the flags of `preview` and `start` choose. */
export function choicesOf(flags: {
  readonly accounts?: readonly string[];
  readonly all?: boolean;
  readonly direction: SyncChoices['direction'];
  readonly resolve?: 'files' | 'org';
  readonly delete?: boolean;
  readonly 'full-read'?: boolean;
  readonly 'all-or-none'?: boolean;
  readonly concurrency?: number;
}): SyncChoices {
  return {
    accounts: flags.accounts ?? [],
    isAll: flags.all ?? false,
    direction: flags.direction,
    resolve: flags.resolve ?? null,
    mayDelete: flags.delete ?? false,
    isAllOrNone: flags['all-or-none'] ?? false,
    concurrency: flags.concurrency ?? 1,
    isFullRead: flags['full-read'] ?? false,
  };
}
