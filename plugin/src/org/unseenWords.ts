import { Messages } from '@salesforce/core';
import { METADATA } from '../planFiles/metadata.ts';
import type { KeyedRecord } from '../planFiles/keyedRecord.ts';
import type { OrgReading } from '../sync/contract.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'org-plans');

/** What of the plans of an org this user does not see, in sentences. @param notInOrg accounts of the files */
export function unseenWords(
  notInOrg: readonly KeyedRecord[],
  { hiddenObjects, unsayable = [] }: Pick<OrgReading, 'hiddenObjects' | 'unsayable'>,
): readonly string[] {
  const labels = hiddenObjects.map((object) => METADATA[object]?.plural ?? METADATA[object]?.label ?? object);
  return [
    ...notInOrg.map(({ key }) => messages.getMessage('notInOrg', [key])),
    ...(labels.length > 0 ? [messages.getMessage('hiddenObjects', [labels.join(', ')])] : []),
    ...unsayable.map(({ object, key }) => messages.getMessage('unsayable', [(METADATA[object]?.label ?? object).toLowerCase(), key])),
  ];
}
