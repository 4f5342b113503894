import type { FactBook, KeptRecord } from 'c/changeSets';
import type { ChangedObject } from 'c/planChanges';
import type { RelationshipFacts } from 'c/relationshipReading';
import { fieldsOf, LISTS_OF, WRITTEN, type MapObject } from './fields.ts';

/** A reader who may not see these cannot bring a position back as it was. */
const HIDDEN = ['power', 'attitude', 'personalWins', 'trust'] as const;
const ON_ACCOUNT: readonly ChangedObject[] = ['Stakeholder__c', 'Stakeholder_Link__c', 'Commitment__c'];

/** How the records of a map stand in its facts. */
export const MAP_BOOK: FactBook<RelationshipFacts> = {
  recordOf: (facts, object, id) => {
    const list: readonly KeptRecord[] | undefined = object in WRITTEN ? facts[LISTS_OF[object as MapObject]] : undefined;
    return list?.find((one) => one.id === id);
  },
  fieldsOf: (object, record) => fieldsOf(object as MapObject, record),
  revivedFields: ({ account }, object, record) => {
    const isHidden = HIDDEN.some((property) => (record as unknown as Readonly<Record<string, unknown>>)[property] === undefined);
    if (object === 'Stakeholder__c' && isHidden) return null;
    return { ...(ON_ACCOUNT.includes(object) ? { Account__c: account.id } : {}), ...fieldsOf(object as MapObject, record) };
  },
  pointers: ['Reports_To__c', 'From_Stakeholder__c', 'To_Stakeholder__c', 'Stakeholder__c', 'Lead_Stakeholder__c'],
};
