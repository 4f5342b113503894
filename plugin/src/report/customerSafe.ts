import { keyOf, type FieldValue, type KeyedRecord } from '../planFiles/keyedRecord.ts';
import { indexRecords, type PlanIndex } from '../planFiles/planIndex.ts';
import { isPlanned, SECTION_OF } from '../planFiles/sections.ts';
import { isOwnOf } from './isOwnOf.ts';

/** What of an object a customer may read. */
interface SafeObject {
  /** Fields without `__c`. What is not named here is left out, so that a field added later is not leaked. */
  readonly fields: string;
  /** Records that are left out as a whole. @param index of everything, before anything was left out */
  readonly keep?: (record: KeyedRecord, index: PlanIndex) => boolean;
  /** Words that are told as others; a word that is not named is left out. By API name. */
  readonly words?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** In use or spoken about: the only states of a cell that are no judgement of ours. */
const TOLD_STATES = { Ours: 'Ours', 'At Risk': 'Ours', 'Open Opportunity': 'Open Opportunity' } as const;
const HIDDEN_OBJECTIVES: readonly unknown[] = ['Proposed', 'Dropped'];

/**
 * What a customer may read of a plan: the one place where it is decided. Objects that are not named are left out whole: who knows whom, links of influence,
 * focus, strategies, comments, changes of phase, links between insights, the policy. No judgement about a person, no provenance, no text of a field in
 * which people write for themselves.
 */
export const CUSTOMER_SAFE: Readonly<Record<string, SafeObject>> = {
  Account: { fields: 'Name' },
  // The vision is one "that the customer would sign", as its help says.
  Account_Plan__c: { fields: 'Name Period_Start Period_End Plan_Owner Executive_Sponsor Vision Review_Cadence Last_Review_On' },
  Plan_Member__c: { fields: 'User Role' },
  Solution__c: { fields: 'Name Parent_Solution Kind Sort_Order' },
  Buying_Center__c: { fields: 'Name Parent_Buying_Center Kind Lead_Stakeholder Sort_Order' },
  Stakeholder__c: { fields: 'Name Contact Occupancy Buying_Center Reports_To Management_Level Function' },
  Insight__c: {
    fields: 'Name Kind Buying_Center Status Target_Date',
    keep: ({ fields }) => fields.Confirmed_By_Customer__c === true && fields.Status__c !== 'Dropped',
  },
  Value_Metric__c: { fields: 'Name Buying_Center Unit Direction Baseline Target Current Measured_On Worth_Per_Year CurrencyIsoCode' },
  Commitment__c: {
    fields: 'Name Direction Our_Person Stakeholder Promised_On Due_On Status Settled_On',
    keep: ({ fields }) => fields.Status__c !== 'Broken',
  },
  White_Space_Cell__c: {
    fields: 'Buying_Center Solution State State_Override',
    words: { State__c: TOLD_STATES, State_Override__c: TOLD_STATES },
    keep: ({ fields }) => String(fields.State_Override__c ?? fields.State__c) in TOLD_STATES,
  },
  // What both sides work on, counted by hand: sales and marketing have their own aims.
  Plan_Objective__c: {
    fields: 'Name Status Measure Measure_Unit Baseline Target Current Measured_On Due_On Buying_Center Objective_Owner Sort_Order',
    keep: ({ fields }) =>
      (fields.Track__c === 'Delivery' || fields.Kind__c === 'Adoption') &&
      (fields.Measure_Kind__c ?? 'Manual') === 'Manual' &&
      !HIDDEN_OBJECTIVES.includes(fields.Status__c),
  },
  Plan_Action__c: {
    fields: 'Name Action_Owner Start_On Due_On Repeat Status Done_On Sort_Order',
    keep: ({ fields }) => fields.Status__c !== 'Dropped',
  },
};

/** The records as a customer may read them. What is part of a record that is left out, or points at one, is left out too. */
export function customerSafe(records: readonly KeyedRecord[]): readonly KeyedRecord[] {
  const index = indexRecords(records);
  const isKept = (record: KeyedRecord): boolean => {
    const safe = CUSTOMER_SAFE[record.object];
    if (!safe || safe.keep?.(record, index) === false) return false;
    const { parent } = SECTION_OF.get(record.object)!;
    if (!parent) return true;
    const above = index.find(parent === 'Account__c' ? 'Account' : parent, record.references[parent] ?? '');
    return above !== undefined && isKept(above);
  };
  const kept = records.filter(isKept);
  const told = indexRecords(kept);
  return kept.map((record) => safeRecord(record, told));
}

/** What a report for the customer leaves out, of one kind of record. */
export interface LeftOut {
  /** API name. */
  object: string;
  /** As the org calls one of them. */
  label: string;
  records: number;
}

/** How many records of the account and the plan a customer does not see at all: for who sends the report, not for the report. */
export function leftOutCounts(records: readonly KeyedRecord[], plan: KeyedRecord): LeftOut[] {
  const index = indexRecords(records);
  const kept = new Set(customerSafe(records).map(keyOf));
  const isOwn = isOwnOf(plan, index);
  const counts = new Map<string, number>();
  for (const record of records) {
    if (isOwn(record) && !kept.has(keyOf(record))) counts.set(record.object, (counts.get(record.object) ?? 0) + 1);
  }
  return [...counts].map(([object, count]) => ({ object, label: SECTION_OF.get(object)!.label, records: count }));
}

function safeRecord({ object, key, fields, references }: KeyedRecord, told: PlanIndex): KeyedRecord {
  const { fields: named, words = {} } = CUSTOMER_SAFE[object]!;
  const { byField, parent } = SECTION_OF.get(object)!;
  const safe = new Set(named.split(' ').map((name) => (name === 'Name' || name === 'CurrencyIsoCode' ? name : `${name}__c`)));
  const value = (field: string, said: FieldValue): FieldValue | undefined => (words[field] ? words[field][String(said)] : said);
  const isTold = (field: string, target: string) => {
    if (field === parent) return true;
    if (!safe.has(field)) return false;
    const pointed = byField.get(field)!.target!;
    return !isPlanned(pointed) || told.find(pointed, target) !== undefined;
  };
  return {
    object,
    key,
    fields: Object.fromEntries(
      Object.entries(fields).flatMap(([field, said]) => {
        const shown = safe.has(field) ? value(field, said) : undefined;
        return shown === undefined ? [] : [[field, shown]];
      }),
    ),
    references: Object.fromEntries(Object.entries(references).filter(([field, target]) => isTold(field, target))),
  };
}
