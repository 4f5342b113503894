import { Messages } from '@salesforce/core';
import { objectWords } from './conflictReport.ts';
import type { SyncAuthor, SyncConflict } from './syncSummary.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'sync-words');

/** A conflict as a person reads it: what it is about, then a line for each value, and who said it when. */
export function conflictLines(conflict: SyncConflict): readonly string[] {
  const { object, name, account, kind, fields, files, org, needs } = conflict;
  const what = messages.getMessage(`conflict.${kind}`, [thingWords(object, name, account), ...(needs === null ? [] : [needs])]);
  const values = fields.flatMap((field) => [
    `    ${field.label}`,
    `      ${messages.getMessage('conflict.files', [valueWords(field.files)])}`,
    `      ${messages.getMessage('conflict.org', [valueWords(field.org)])}`,
    ...(kind === 'bothChanged' ? [`      ${messages.getMessage('conflict.base', [valueWords(field.base)])}`] : []),
  ]);
  const authors = [
    ...(files ? [`    ${messages.getMessage('author.files', [authorWords(files), files.place ?? ''])}`] : []),
    ...(org ? [`    ${messages.getMessage('author.org', [authorWords(org)])}`] : []),
  ];
  return [`  ${what}`, ...values, ...authors];
}

/** `Dana Ortiz (stakeholder, halvorsen)` */
export function thingWords(object: string, name: string, account: string | null): string {
  return account === null || object === 'Account'
    ? messages.getMessage('thing', [name, objectWords(object)])
    : messages.getMessage('thing.ofAccount', [name, objectWords(object), account]);
}

function valueWords(value: string | null): string {
  return value === null ? messages.getMessage('empty') : `“${value}”`;
}

function authorWords({ who, when }: SyncAuthor): string {
  const time = when === null ? messages.getMessage('unknownTime') : `${when.slice(0, 10)} ${when.slice(11, 16)} UTC`;
  return who === null ? time : messages.getMessage('author', [who, time]);
}
