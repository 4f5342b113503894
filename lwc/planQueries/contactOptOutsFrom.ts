import type { Maybe, RecordId } from 'c/planModel';
import { nodesOfPages } from './pages.ts';
import { valueOf, type Field } from './records.ts';

interface HolderNode {
  readonly Id: RecordId;
  readonly Contact__c?: Maybe<Field<RecordId>>;
  readonly Contact__r?: Maybe<{ readonly HasOptedOutOfEmail?: Maybe<Field<boolean>>; readonly DoNotCall?: Maybe<Field<boolean>> }>;
}

/** Contacts who want no e-mails, or no calls, by all pages of `CONTACT_OPT_OUTS`; who holds two positions stands there twice. */
export function contactOptOutsFrom(
  pages: readonly unknown[],
): readonly { readonly contactId: RecordId; readonly fromEmail: boolean; readonly fromCalls: boolean }[] {
  return nodesOfPages<HolderNode>(pages).flatMap(({ Contact__c: id, Contact__r: contact }) => {
    const contactId = valueOf(id);
    if (!contactId) return [];
    return [{ contactId, fromEmail: valueOf(contact?.HasOptedOutOfEmail) === true, fromCalls: valueOf(contact?.DoNotCall) === true }];
  });
}
