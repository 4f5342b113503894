import { filePlace } from '../planFiles/filePath.ts';
import type { KeyedRecord } from '../planFiles/keyedRecord.ts';
import type { PlanIndex } from '../planFiles/planIndex.ts';
import { readPlanFiles } from '../planFiles/readPlanFiles.ts';
import { rewritePlanFiles } from '../planFiles/rewritePlanFiles.ts';
import { isPlanned, SECTION_OF } from '../planFiles/sections.ts';
import type { PlanFile } from '../planFiles/yamlSource.ts';
import type { PlanHeader } from './planTemplates.ts';

const ENDED: Readonly<Record<string, readonly string[]>> = {
  Plan_Objective__c: ['Achieved', 'Missed', 'Dropped'],
  Plan_Strategy__c: ['Done', 'Dropped'],
  Plan_Action__c: ['Done', 'Dropped'],
};
/** Nothing is to be won or kept there any more. */
const OVER: readonly unknown[] = ['No Fit', 'Lost'];
/** What was found right then has to be found right again. */
const CONFIRMED = /_Confirmed_On__c$|^Last_Review_On__c$|^Confirmed_On__c$/;

/**
 * The file of a plan that follows another one: a copy with its comments, without what has ended. Vision, team, goal and open work stay; the status is
 * Draft again, confirmations and days that have passed are gone, and the plan says which one it follows.
 * @param earlier file of the plan before, which can be read. @param index of the whole project
 */
export function followOnPlan(earlier: PlanFile, path: string, header: PlanHeader, index: PlanIndex): PlanFile {
  const before = readPlanFiles([earlier]).records;
  const copy = { path, text: earlier.text };
  const plan = before.find(({ object }) => object === 'Account_Plan__c')!;
  const { account, plan: name } = filePlace(path)!;
  const key = `${account}/${name}`;
  const stays = staying(before, index);
  const newKeys = new Map(
    stays.map((record) => [`${record.object} ${record.key}`, record === plan ? key : moved(record.key, plan.key, key)]),
  );
  const set = stays.map((record) => renewed(record, newKeys, header, plan));
  const kept = new Set(set.map((record) => `${record.object} ${record.key}`));
  const there = readPlanFiles([copy]).records;
  const remove = there.filter((record) => !kept.has(`${record.object} ${record.key}`));
  return rewritePlanFiles([copy], { set, remove })[0] ?? copy;
}

/** Open work, and the focus on cells where something is to be won or kept. What is part of something that has ended has ended too. */
function staying(records: readonly KeyedRecord[], index: PlanIndex): readonly KeyedRecord[] {
  const gone = new Set<string>();
  return records.filter((record) => {
    const { object, fields, references, key } = record;
    const cell = object === 'Plan_Focus__c' ? index.find('White_Space_Cell__c', references.White_Space_Cell__c ?? '') : undefined;
    const hasEnded =
      object === 'Plan_Comment__c' ||
      (ENDED[object]?.includes(String(fields.Status__c)) ?? false) ||
      OVER.includes(cell?.fields.State_Override__c ?? cell?.fields.State__c) ||
      gone.has(`Plan_Objective__c ${references.Plan_Objective__c}`);
    if (hasEnded) gone.add(`${object} ${key}`);
    return !hasEnded;
  });
}

/** The same key below the new plan; one that was not below the old plan gets a new one, since the old plan keeps it. */
function moved(key: string, from: string, to: string): string {
  return key.startsWith(`${from}/`) ? `${to}${key.slice(from.length)}` : `${to}/${key.split('/').at(-1)}`;
}

function renewed(record: KeyedRecord, newKeys: ReadonlyMap<string, string>, header: PlanHeader, plan: KeyedRecord): KeyedRecord {
  const { object, key } = record;
  const { byField, parent } = SECTION_OF.get(object)!;
  const references: Record<string, string> = {};
  for (const [field, value] of Object.entries(record.references)) {
    const target = field === parent ? field : byField.get(field)?.target;
    const inPlan = target !== undefined && isPlanned(target) && SECTION_OF.get(target)!.scope === 'plan';
    const isPlanItself = target === 'Account_Plan__c' && field === parent;
    const renewedKey = newKeys.get(`${target} ${value}`);
    if (!inPlan && !isPlanItself) references[field] = value;
    // What a piece of work waited for may have ended.
    else if (renewedKey !== undefined) references[field] = renewedKey;
    else if (field === 'Adapted_From__c') references[field] = value;
  }
  const fields = Object.fromEntries(
    Object.entries(record.fields).filter(([name, value]) => {
      const isPast = byField.get(name)?.kind === 'date' && String(value) < header.periodStart && !name.startsWith('Measured');
      return !CONFIRMED.test(name) && !isPast;
    }),
  );
  const base = { object, key: newKeys.get(`${object} ${key}`)!, fields, references };
  if (object !== 'Account_Plan__c') return base;
  return {
    ...base,
    fields: { ...fields, Name: header.name, Period_Start__c: header.periodStart, Period_End__c: header.periodEnd, Status__c: 'Draft' },
    references: { ...references, Previous_Plan__c: plan.key, ...(header.owner ? { Plan_Owner__c: header.owner } : {}) },
  };
}
