import { Messages } from '@salesforce/core';
import type { DiffGroup } from '../../diff/planDiff.ts';
import { METADATA } from '../../planFiles/metadata.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'account-plan.sync.preview');
const number = new Intl.NumberFormat('en-US');

/** So many new records of one kind a person still reads one by one. */
const MOST_NEW = 10;

/** What happens in one place, in sentences. New records of a kind are only counted where they are many: an account that comes whole. */
export function groupSentences({ differences }: DiffGroup): readonly string[] {
  const added = Map.groupBy(
    differences.filter(({ kind }) => kind === 'added'),
    ({ object }) => object,
  );
  const counted = new Set<string>();
  return differences.flatMap(({ kind, object, sentences }) => {
    const count = kind === 'added' ? added.get(object)!.length : 0;
    if (count <= MOST_NEW) return sentences;
    if (counted.has(object)) return [];
    counted.add(object);
    const { label, plural = label } = METADATA[object]!;
    return [messages.getMessage('manyNew', [number.format(count), plural.toLowerCase()])];
  });
}
