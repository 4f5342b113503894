import type { FactBook } from 'c/changeSets';
import type { FieldValues } from 'c/planChanges';
import type { CommentView } from 'c/planQueries';
import type { OsaFacts } from 'c/osaReading';
import { fieldsOf, isOsaObject, recordsOf } from './fields.ts';

/** How objectives, their work and what belongs to it stand in the facts. */
export const OSA_BOOK: FactBook<OsaFacts> = {
  recordOf: (facts, object, id) => (isOsaObject(object) ? recordsOf(facts, object).find((one) => one.id === id) : undefined),
  fieldsOf: (object, record) => (isOsaObject(object) ? fieldsOf(object, record) : {}),
  revivedFields: (facts, object, record) => {
    if (!isOsaObject(object)) return null;
    const fields = fieldsOf(object, record);
    if (object === 'Plan_Comment__c') return { ...fields, Text__c: quoted(record as CommentView) };
    if (object === 'Plan_Member__c') return facts.plan ? { Account_Plan__c: facts.plan.id, ...fields } : null;
    return object === 'Buying_Center__c' || object === 'Insight__c' ? { Account__c: facts.account.id, ...fields } : fields;
  },
  pointers: [
    'Plan_Objective__c',
    'Plan_Strategy__c',
    'Depends_On__c',
    'Adapted_From__c',
    'Campaign__c',
    'CampaignId',
    'WhatId',
    'Buying_Center__c',
    'Parent_Buying_Center__c',
  ],
};

/** Who takes a removal back becomes the author of what comes again: whose words they were stands before them. */
function quoted({ text, authorName, saidOn }: CommentView): FieldValues[string] {
  return authorName && saidOn ? `${authorName}, ${saidOn.slice(0, 10)}: ${text}` : text;
}
