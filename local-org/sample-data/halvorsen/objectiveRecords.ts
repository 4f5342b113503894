import type { ActionFacts, ObjectiveFacts } from './objectives.ts';
import type { Track } from 'c/planModel';
import type { Calendar } from '../dates.ts';
import { ref, type Reference, type SampleRecord } from '../recordLoader.ts';
import { actionRef, buyingCenterRef, campaignRef, cellRef, CURRENT_PLAN, KEY, objectiveRef, stakeholderRef } from './names.ts';

const OWNER_OF: Readonly<Record<Track, string>> = { Sales: 'user:mara', Marketing: 'user:jonas', Delivery: 'user:tom' };

/** An objective with its strategies and actions. */
export function objectiveRecords(plan: Reference, facts: ObjectiveFacts, index: number, calendar: Calendar): readonly SampleRecord[] {
  const name = objectiveRef(facts.key);
  const key = `${KEY}/${CURRENT_PLAN}/${facts.key}`;
  const owner = ref(OWNER_OF[facts.track]);
  return [
    objectiveRecord(plan, facts, index, calendar),
    ...facts.strategies.flatMap(({ name: title, costs, actions }, strategy): readonly SampleRecord[] => [
      {
        ref: `${name}/${strategy}`,
        object: 'Plan_Strategy__c',
        fields: {
          Plan_Objective__c: ref(name),
          Name: title,
          Key__c: `${key}/strategy-${strategy + 1}`,
          Sort_Order__c: strategy * 10,
          Status__c: facts.status === 'Achieved' ? 'Done' : facts.status === 'Proposed' ? 'Proposed' : 'Active',
          Planned_Cost__c: costs?.[0],
          Spent_Cost__c: costs?.[1],
        },
      },
      ...actions.map((action, place) => actionRecord(facts.key, [strategy, place], action, owner, calendar)),
    ]),
  ];
}

function objectiveRecord(plan: Reference, facts: ObjectiveFacts, index: number, calendar: Calendar): SampleRecord {
  const [measure, unit, baseline, target, current] = facts.measure;
  const isMarketing = facts.track === 'Marketing';
  const [answer, reason, answered] = facts.answer ?? [];
  const accepted = isMarketing ? (answer === 'Accepted' ? answered : undefined) : -60;
  return {
    ref: objectiveRef(facts.key),
    object: 'Plan_Objective__c',
    fields: {
      Account_Plan__c: plan,
      Name: facts.name,
      Key__c: `${KEY}/${CURRENT_PLAN}/${facts.key}`,
      Track__c: facts.track,
      Kind__c: facts.kind,
      Status__c: facts.status,
      Measure__c: measure,
      Measure_Kind__c: facts.counts,
      Measure_Unit__c: unit,
      Baseline__c: baseline,
      Target__c: target,
      Current__c: current,
      Measured_On__c: calendar.day(-9),
      Due_On__c: calendar.day(facts.due),
      Buying_Center__c: ref(buyingCenterRef(facts.buyingCenter)),
      White_Space_Cell__c: facts.cell ? ref(cellRef(facts.buyingCenter, facts.cell)) : null,
      Objective_Owner__c: ref(OWNER_OF[facts.track]),
      Sales_Co_Owner__c: isMarketing && answer ? ref('user:mara') : null,
      Accepted_On__c: accepted === undefined ? null : calendar.day(accepted),
      Answer__c: answer,
      Answer_Reason__c: reason,
      Answered_By__c: answer ? ref('user:mara') : null,
      Answered_On__c: answered === undefined ? null : calendar.day(answered),
      Service_Level__c: facts.serviceDays ? `Sales comes back to everyone who answers within ${facts.serviceDays} days.` : null,
      Service_Level_Days__c: facts.serviceDays,
      Budget__c: facts.budget,
      Reusable__c: facts.isReusable,
      Industry__c: facts.isReusable ? 'Shipping' : null,
      Description__c: facts.description,
      Sort_Order__c: (index + 1) * 10,
    },
  };
}

function actionRecord(
  objective: string,
  [strategy, place]: readonly [number, number],
  [name, status, due, stakeholder, campaign, more = {}]: ActionFacts,
  owner: Reference,
  calendar: Calendar,
): SampleRecord {
  return {
    ref: actionRef(objective, strategy, place),
    object: 'Plan_Action__c',
    fields: {
      Plan_Objective__c: ref(objectiveRef(objective)),
      Plan_Strategy__c: ref(`${objectiveRef(objective)}/${strategy}`),
      Name: name,
      Key__c: `${KEY}/${CURRENT_PLAN}/${objective}/action-${strategy + 1}-${place + 1}`,
      Action_Owner__c: owner,
      Start_On__c: calendar.day(due - (more.after === undefined ? 30 : 10)),
      Due_On__c: calendar.day(due),
      Status__c: status,
      Done_On__c: status === 'Done' ? calendar.day(due) : null,
      Stakeholder__c: stakeholder ? ref(stakeholderRef(stakeholder)) : null,
      Campaign__c: campaign ? ref(campaignRef(campaign)) : null,
      Weight__c: more.weight,
      Depends_On__c: more.after === undefined ? null : ref(actionRef(objective, strategy, more.after)),
      Repeat__c: more.repeat,
      Planned_Cost__c: more.costs?.[0],
      Spent_Cost__c: more.costs?.[1],
      Outcome_Note__c: more.note,
      Sort_Order__c: place * 10,
    },
  };
}
