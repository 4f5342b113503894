import type { MemberRole } from 'c/planModel';
import type { Calendar } from '../dates.ts';
import { ref, type SampleRecord } from '../recordLoader.ts';
import { ACCOUNT, cellRef, CURRENT_PLAN as CURRENT, KEY, planRef } from './names.ts';
import { objectiveRecords } from './objectiveRecords.ts';
import { OBJECTIVES } from './objectives.ts';

const PREVIOUS = 'previous-plan';

function planHeaders(calendar: Calendar): readonly SampleRecord[] {
  const year = Number(calendar.day(0).slice(0, 4));
  return [
    {
      ref: planRef(PREVIOUS),
      object: 'Account_Plan__c',
      fields: {
        Account__c: ref(ACCOUNT),
        Name: `Halvorsen ${year - 1}`,
        Key__c: `${KEY}/${PREVIOUS}`,
        Period_Start__c: `${year - 1}-01-01`,
        Period_End__c: `${year - 1}-12-31`,
        Status__c: 'Closed',
        Plan_Owner__c: ref('user:mara'),
        Revenue_Goal__c: 5_400_000,
        Review_Cadence__c: 'Quarterly',
        Last_Review_On__c: `${year - 1}-12-15`,
        Vision__c: 'Be the partner Bergen calls first.',
      },
    },
    {
      ref: planRef(CURRENT),
      object: 'Account_Plan__c',
      fields: {
        Account__c: ref(ACCOUNT),
        Name: 'First autonomous yard, quietest fleet',
        Key__c: `${KEY}/${CURRENT}`,
        Period_Start__c: `${year}-01-01`,
        Period_End__c: `${year}-12-31`,
        Status__c: 'Active',
        Plan_Owner__c: ref('user:mara'),
        Executive_Sponsor__c: ref('user:priya'),
        Previous_Plan__c: ref(planRef(PREVIOUS)),
        Revenue_Goal__c: 7_200_000,
        Review_Cadence__c: 'Monthly',
        Last_Review_On__c: calendar.day(-19),
        Vision__c:
          'In three years Halvorsen builds twice the blocks in the same halls, its jack-ups never wait for a part, and no one is hurt. They say we were in the room when each of those was decided, and the figures show what it was worth.',
        Vision_Confirmed_On__c: calendar.day(-19),
        Team_Confirmed_On__c: calendar.day(-19),
        Insights_Confirmed_On__c: calendar.day(-48),
        Buying_Centers_Confirmed_On__c: calendar.day(-27),
        Relationships_Confirmed_On__c: calendar.day(-112),
        White_Space_Confirmed_On__c: calendar.day(-33),
        Objectives_Confirmed_On__c: calendar.day(-103),
        Source__c: 'Plan review',
        Confidence__c: 'High',
        Confirmed_On__c: calendar.day(-19),
        Confirmed_By__c: ref('user:mara'),
      },
    },
  ];
}

const MEMBERS: readonly (readonly [user: string, role: MemberRole, responsibility: string])[] = [
  ['user:mara', 'Account Manager', 'Owns the plan and the conversations with the inner circle'],
  ['user:jonas', 'Marketing', 'Marketing objectives, campaigns and content for offshore and fleet'],
  ['user:priya', 'Executive Sponsor', 'Opens doors on board level and settles conflicts of priority'],
  ['user:tom', 'Delivery', 'Watches margins and the value that was promised'],
];

const FOCUS: readonly (readonly [buyingCenter: string, solution: string, target: number, why: string])[] = [
  ['wind-installation', 'predictive-maintenance', 300_000, 'A day of jack-up downtime pays for a year.'],
  ['bergen-yard', 'production-scheduling', 290_000, 'The goal of the whole division hangs on it.'],
  ['wind-installation', 'digital-twin', 380_000, 'Two newbuilds are the moment to start.'],
  ['platform-maintenance', 'corrosion-analytics', 180_000, 'They asked us.'],
  ['crew-operations', 'voyage-optimiser', 140_000, 'The fuel programme needs it; a way back into tankers.'],
  ['gdansk-yard', 'welding-vision', 210_000, 'Same problem as Bergen, proof next door.'],
  ['hse', 'permit-to-work', 60_000, 'Board attention, proven on the platforms.'],
  ['hull-production', 'workforce-planner', 120_000, 'Forty welders short; whoever plans them has the hall.'],
  ['wind-installation', 'managed-operations', 200_000, 'If the estimate holds. Find out first.'],
  ['outfitting', 'materials-tracking', 160_000, 'The quickest proof in the yard.'],
];

export function planRecords(calendar: Calendar): readonly SampleRecord[] {
  const plan = ref(planRef(CURRENT));
  return [
    ...planHeaders(calendar),
    ...MEMBERS.map(([user, role, responsibility]) => ({
      ref: `plan-member:${user}`,
      object: 'Plan_Member__c',
      fields: {
        Account_Plan__c: plan,
        User__c: ref(user),
        Role__c: role,
        Responsibility__c: responsibility,
        Key__c: `${KEY}/${CURRENT}/${user.slice(5)}`,
      },
    })),
    ...FOCUS.map(([buyingCenter, solution, target, why], index) => ({
      ref: `focus:${buyingCenter}/${solution}`,
      object: 'Plan_Focus__c',
      fields: {
        Account_Plan__c: plan,
        White_Space_Cell__c: ref(cellRef(buyingCenter, solution)),
        Target_Revenue__c: target,
        Rank__c: index + 1,
        Why__c: why,
        Key__c: `${KEY}/${CURRENT}/${buyingCenter}/${solution}`,
      },
    })),
    ...OBJECTIVES.flatMap((facts, index) => objectiveRecords(plan, facts, index, calendar)),
  ];
}
