import { Messages } from '@salesforce/core';
import { printable } from '../../project/printable.ts';
import { conflictLines, thingWords } from './conflictWords.ts';
import { objectWords } from './conflictReport.ts';
import type { SyncLeft } from './summaryOf.ts';
import type { SyncConflict, SyncDelete, SyncFailure, SyncLeftAlone, SyncSummary, SyncUnresolved } from './syncSummary.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'sync-words');
const number = new Intl.NumberFormat('en-US');

/** More of one sort are a matter for --json. */
const MOST = 25;

/** What a sync did and what is left, for a terminal. */
export function summaryWords(summary: SyncSummary): string {
  const { status, jobId, org, files, paths, restoreFolder, apiCalls, error } = summary;
  const counts = (name: 'done.org' | 'done.files', { created, updated, deleted }: SyncSummary['org']) =>
    messages.getMessage(
      name,
      [created, updated, deleted].map((count) => number.format(count)),
    );
  const all = [org, files].flatMap(({ created, updated, deleted }) => [created, updated, deleted]);
  const isNothing = status === 'Succeeded' && all.every((count) => count === 0);
  const isOver = status === 'Succeeded' || status === 'PartiallySucceeded';
  const blocks = [
    {
      Running: messages.getMessage('running', [jobId]),
      Interrupted: messages.getMessage('interrupted'),
      TimedOut: messages.getMessage('timedOut'),
      Failed: messages.getMessage('failed', [error ?? '']),
      PartiallySucceeded: '',
      Succeeded: isNothing && summary.waitingDeletes.length + summary.leftAlone.length === 0 ? messages.getMessage('nothing') : '',
    }[status],
    all.every((count) => count === 0) ? '' : [counts('done.org', org), ...(isOver ? [counts('done.files', files)] : [])].join('\n'),
    paths.length > 0 ? messages.getMessage('changedFiles', [shortened(paths).join(', ')]) : '',
    restoreFolder === null ? '' : messages.getMessage('restore', [restoreFolder, jobId]),
    leftWords(summary),
    isOver && summary.accounts.length === 0 ? messages.getMessage('noAccounts') : '',
    apiCalls > 0 ? messages.getMessage('calls', [number.format(apiCalls)]) : '',
    isOver ? '' : messages.getMessage('goOn', [jobId]),
  ];
  return printable(blocks.filter((block) => block !== '').join('\n'));
}

/** What somebody has to do something about. */
export function leftWords({ conflicts, failures, waitingDeletes, unresolved, leftAlone }: SyncLeft): string {
  return [
    block('conflicts', conflicts, (conflict: SyncConflict) => conflictLines(conflict), messages.getMessage('settle')),
    block('failures', failures, failureLines),
    block('unresolved', unresolved, unresolvedLines),
    block('waiting', waitingDeletes, ({ side, object, name, account }: SyncDelete) => [
      `  ${messages.getMessage(`waiting.${side}`, [thingWords(object, name, account)])}`,
    ]),
    block('leftAlone', leftAlone, leftAloneLines),
  ]
    .filter((one) => one !== '')
    .join('\n');
}

function block<Item>(name: string, items: readonly Item[], linesOf: (item: Item) => readonly string[], end?: string): string {
  if (items.length === 0) return '';
  return ['', messages.getMessage(name, [number.format(items.length)]), ...shortened(items, linesOf), ...(end ? [end] : [])].join('\n');
}

function shortened<Item>(items: readonly Item[], linesOf: (item: Item) => readonly string[] = (item) => [String(item)]): readonly string[] {
  const rest = items.length - MOST;
  return [...items.slice(0, MOST).flatMap(linesOf), ...(rest > 0 ? [`  ${messages.getMessage('more', [number.format(rest)])}`] : [])];
}

function failureLines({ object, name, account, message, place }: SyncFailure): readonly string[] {
  const what = thingWords(object, name, account);
  return [
    `  ${place === null ? messages.getMessage('failure', [what, message]) : messages.getMessage('failure.place', [what, message, place])}`,
  ];
}

const ADVICE: readonly string[] = ['Account', 'Contact', 'User', 'Product2'];

function unresolvedLines({ object, value, why, places }: SyncUnresolved): readonly string[] {
  const at = places.length > 0 ? `, ${messages.getMessage('unresolved.at', [places.join(', ')])}` : '';
  return [
    `  ${messages.getMessage(`unresolved.${why}`, [objectWords(object), value])}${at}`,
    `    ${messages.getMessage(`advice.${ADVICE.includes(object) ? object : 'other'}`)}`,
  ];
}

function leftAloneLines({ object, key, name, account, why, detail, count }: SyncLeftAlone): readonly string[] {
  if (key !== null) return [`  ${messages.getMessage(`leftAlone.${why}`, [thingWords(object, name, account), detail ?? ''])}`];
  const what = why === 'hidden' ? name : `${name} (${objectWords(object)})`;
  return [`  ${messages.getMessage(`leftAlone.${why}`, [what, number.format(count)])}`];
}

/** Which job it is, when it was, and how it stands. */
export function headWords({ jobId, status, username, orgId, startedOn, endedOn }: SyncSummary): string {
  return printable(
    [
      messages.getMessage('job', [jobId, username || orgId]),
      messages.getMessage('started.on', [startedOn]),
      ...(endedOn === null ? [] : [messages.getMessage('ended.on', [endedOn])]),
      messages.getMessage('status', [messages.getMessage(`status.${status}`)]),
    ].join('\n'),
  );
}

/** Of a job in the background. */
export function startedWords(jobId: string): string {
  return [messages.getMessage('started', [jobId]), messages.getMessage('look', [jobId]), messages.getMessage('waitFor', [jobId])].join(
    '\n',
  );
}
