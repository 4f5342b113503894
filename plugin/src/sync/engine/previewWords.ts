import { Messages } from '@salesforce/core';
import { headingOf } from '../../diff/groupText.ts';
import type { DiffGroup } from '../../diff/planDiff.ts';
import { printable } from '../../project/printable.ts';
import { groupSentences } from './groupSentences.ts';
import type { SyncPreview } from './previewSync.ts';
import { leftWords } from './summaryWords.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'account-plan.sync.preview');
const number = new Intl.NumberFormat('en-US');

/** Sentences of one account, or of all the others together, that are shown; --json has all. */
const MOST = 200;

/** What a sync would do, for a terminal. */
export function previewWords(preview: SyncPreview): string {
  const { isAlike, toOrg, toFiles, apiCalls } = preview;
  const { read, write, used, limit } = apiCalls;
  const parts = [
    isAlike ? messages.getMessage('nothing') : '',
    sideWords('toOrg', toOrg),
    sideWords('toFiles', toFiles),
    leftWords(preview),
    '',
    messages.getMessage('calls', [number.format(read), number.format(write)]),
    used === null || limit === null ? '' : messages.getMessage('calls.limit', [number.format(used), number.format(limit)]),
  ];
  return printable(parts.filter((part, index) => part !== '' || index === 4).join('\n'));
}

function sideWords(name: 'toOrg' | 'toFiles', groups: readonly DiffGroup[]): string {
  if (groups.length === 0) return '';
  const sentences = groups.flatMap(({ differences }) => differences.flatMap((difference) => difference.sentences));
  let room = MOST;
  let left = 0;
  const blocks = groups.flatMap((group) => {
    const own = groupSentences(group);
    const shown = own.slice(0, Math.max(0, room));
    room -= shown.length;
    left += own.length - shown.length;
    return shown.length > 0 ? [`  ${headingOf(group)}`, ...shown.map((sentence) => `    ${sentence}`)] : [];
  });
  return [
    messages.getMessage(name, [number.format(sentences.length)]),
    ...blocks,
    ...(left > 0 ? [`  ${messages.getMessage('more', [number.format(left)])}`] : []),
  ].join('\n');
}
