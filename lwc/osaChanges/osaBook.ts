import type { SavingBook } from 'c/changeSaver';
import type { FieldValues, PlanChange } from 'c/planChanges';
import type { RecordId } from 'c/planModel';
import type { CommentView } from 'c/planQueries';
import { objectiveOf, type OsaFacts, type OsaReading } from 'c/osaReading';
import { fieldsOf, isOsaObject, recordsOf } from './fields.ts';
import { otherTrackIn } from './otherTracks.ts';
import { tasksFollowing, tasksReviving } from './taskChanges.ts';

/** What a saver has to know of objectives, their work and what belongs to it. */
export const OSA_BOOK: SavingBook<OsaReading> = {
  recordOf: (facts, object, id) => (isOsaObject(object) ? recordsOf(facts, object).find((one) => one.id === id) : undefined),
  fieldsOf: (object, record) => (isOsaObject(object) ? fieldsOf(object, record) : {}),
  revivedFields: (facts, object, record) => {
    if (!isOsaObject(object)) return null;
    const fields = fieldsOf(object, record);
    if (object === 'Plan_Comment__c') return { ...fields, Text__c: quoted(record as CommentView) };
    if (object === 'Plan_Member__c') return facts.plan ? { Account_Plan__c: facts.plan.id, ...fields } : null;
    // What was written elsewhere of a position or a cell is not read here: it would come again without.
    if (object === 'Stakeholder__c' || object === 'White_Space_Cell__c' || object === 'Account') return null;
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
  tellsWhoSaved: [
    'Plan_Objective__c',
    'Plan_Strategy__c',
    'Plan_Action__c',
    'Plan_Comment__c',
    'Plan_Member__c',
    'Buying_Center__c',
    'Insight__c',
    'Stakeholder__c',
    'White_Space_Cell__c',
  ],
  notHis: otherTrackIn,
  following: tasksFollowing,
  reviving: tasksReviving,
  nameOf: (before, group) => {
    for (const change of group) {
      const name = nameIn(before, change);
      if (name) return name;
    }
    return undefined;
  },
};

/** The record itself, who is a member, or the objective something was said to. */
function nameIn(reading: OsaReading, change: PlanChange): string | undefined {
  if (change.kind === 'create') {
    const { Name: name, Subject: subject, ContactId: contactId } = change.fields;
    return String(name ?? subject ?? '') || (contactId ? contactNamed(reading, String(contactId)) : undefined);
  }
  const record: unknown = OSA_BOOK.recordOf(reading.facts, change.object, change.id);
  if (!record) return undefined;
  const { name, subject, contactName, position, objectiveId } = record as Readonly<Record<string, string | null | undefined>>;
  return name ?? subject ?? contactName ?? position ?? objectiveOf(reading, objectiveId)?.objective.name;
}

/** Worked out once for what was read: of ten thousand members that were not saved each is looked up. */
const contactNames = new WeakMap<OsaFacts, ReadonlyMap<RecordId, string>>();

function contactNamed({ facts }: OsaReading, contactId: RecordId): string | undefined {
  const known = contactNames.get(facts) ?? namesIn(facts);
  contactNames.set(facts, known);
  return known.get(contactId);
}

/** As the map has it before what members say. */
function namesIn({ responses, stakeholders }: OsaFacts): ReadonlyMap<RecordId, string> {
  const named = [...(responses ?? []), ...stakeholders];
  return new Map(named.flatMap(({ contactId, contactName }) => (contactId && contactName ? [[contactId, contactName] as const] : [])));
}

/** Who takes a removal back becomes the author of what comes again: whose words they were stands before them. */
function quoted({ text, authorName, saidOn }: CommentView): FieldValues[string] {
  return authorName && saidOn ? `${authorName}, ${saidOn.slice(0, 10)}: ${text}` : text;
}
