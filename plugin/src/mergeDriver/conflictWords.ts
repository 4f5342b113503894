import { isDeepStrictEqual } from 'node:util';
import { Messages } from '@salesforce/core';
import { nameOf, valueWords } from '../diff/recordNames.ts';
import type { FieldValue, KeyedRecord } from '../planFiles/keyedRecord.ts';
import { indexRecords, type PlanIndex } from '../planFiles/planIndex.ts';
import { SECTION_OF } from '../planFiles/sections.ts';
import type { Conflict } from '../sync/contract.ts';
import type { Versions } from './gitTextMerge.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'account-plan.merge');

/** A conflict as sentences: ours is "here", theirs is "there". */
export function conflictWords(conflict: Conflict, { ours, base, theirs }: Versions<readonly KeyedRecord[]>): readonly string[] {
  const indexes = [ours, theirs, base].map((records) => indexRecords(records));
  const record = (conflict.files ?? conflict.org)!;
  const name = nameOf(record, indexes);
  switch (conflict.kind) {
    case 'deletedInFiles':
    case 'deletedInOrg': {
      const was = indexes[2]!.find(record.object, record.key);
      const isAsBefore = was !== undefined && isDeepStrictEqual([was.fields, was.references], [record.fields, record.references]);
      const where = conflict.kind === 'deletedInFiles' ? 'Here' : 'There';
      return [messages.getMessage(`conflict.${isAsBefore ? 'needed' : 'deleted'}${where}`, [name])];
    }
    case 'needsMissing':
      return [messages.getMessage('conflict.needsMissing', [name])];
    default:
      return conflict.fields.map(({ field, files, org }) => {
        const spec = SECTION_OF.get(record.object)!.byField.get(field);
        if (!spec) return messages.getMessage(field === 'Key__c' ? 'conflict.renamed' : 'conflict.moved', [name]);
        const words = (value: FieldValue | undefined) => said(value, spec, indexes);
        return messages.getMessage('conflict.field', [name, spec.label, words(files), words(org)]);
      });
  }
}

function said(value: FieldValue | undefined, spec: Parameters<typeof valueWords>[1], indexes: readonly PlanIndex[]): string {
  return value === undefined ? messages.getMessage('nothing') : valueWords(value, spec, indexes);
}
