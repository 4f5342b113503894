import { Messages } from '@salesforce/core';
import { escapeMarkdown } from '../project/escapeMarkdown.ts';
import type { DiffGroup } from './planDiff.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'account-plan.diff');

/** Differences for a terminal, unescaped. @param most sentences to show; the rest is only counted */
export function humanText(groups: readonly DiffGroup[], most = Infinity): string {
  const total = groups.flatMap(sentencesOf).length;
  if (total === 0) return messages.getMessage('nothing');
  let left = most;
  const blocks = groups.flatMap((group) => {
    const shown = sentencesOf(group).slice(0, left);
    left -= shown.length;
    return shown.length > 0 ? [[headingOf(group), ...shown.map((sentence) => `  ${sentence}`)].join('\n')] : [];
  });
  const rest = total > most ? [messages.getMessage('more', [total - most])] : [];
  return [...blocks, ...rest, messages.getMessage('count', [total])].join('\n\n');
}

/** Differences as text for a review comment. */
export function markdownText(groups: readonly DiffGroup[]): string {
  if (groups.length === 0) return messages.getMessage('nothing');
  return groups
    .map((group) =>
      [`### ${escapeMarkdown(headingOf(group))}`, '', ...sentencesOf(group).map((sentence) => `- ${escapeMarkdown(sentence)}`)].join('\n'),
    )
    .join('\n\n');
}

/** Account and plan, by their names. */
export function headingOf({ accountName, planName }: DiffGroup): string {
  return accountName === null ? messages.getMessage('project') : planName === null ? accountName : `${accountName} – ${planName}`;
}

function sentencesOf({ differences }: DiffGroup): readonly string[] {
  return differences.flatMap(({ sentences }) => sentences);
}
