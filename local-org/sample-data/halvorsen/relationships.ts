import type { LinkKind, RelationshipLevel } from 'c/planModel';
import type { Calendar } from '../dates.ts';
import { ref, type SampleRecord } from '../recordLoader.ts';
import { ACCOUNT, buyingCenterRef, KEY, stakeholderRef, steady } from './names.ts';

const LINKS: readonly (readonly [from: string | null, kind: LinkKind, to: string, weight: number])[] = [
  ['strategy', 'Influences', 'ceo', 5],
  ['strategy', 'Influences', 'evp-offshore', 3],
  ['bergen-director', 'Influences', 'evp-shipyards', 5],
  ['bergen-director', 'Trusts', 'hull-manager', 4],
  ['hse-director', 'Influences', 'ceo', 4],
  ['hse-director', 'Trusts', 'platform-director', 4],
  ['works-council', 'Conflicts With', 'evp-shipyards', 3],
  ['works-council', 'Influences', 'ceo', 3],
  ['cio', 'Trusts', 'enterprise-architect', 5],
  ['cpo', 'Conflicts With', 'cio', 2],
  ['enterprise-architect', 'Influences', 'ciso', 3],
  ['gdansk-it', 'Influences', 'gdansk-director', 4],
  ['gdansk-production', 'Conflicts With', 'gdansk-it', 3],
  ['chief-engineer', 'Influences', 'evp-shipyards', 3],
  ['vessel-manager', 'Influences', 'wind-director', 5],
  ['wind-director', 'Trusts', 'vessel-manager', 4],
  ['newbuild-manager', 'Dotted Line', 'evp-shipyards', 3],
  ['inspection-lead', 'Influences', 'subsea-director', 3],
  ['corrosion-specialist', 'Influences', 'inspection-lead', 4],
  ['performance-analyst', 'Influences', 'operations-manager', 4],
  ['sustainability', 'Influences', 'cfo', 4],
  ['sustainability', 'Dotted Line', 'hse-director', 3],
  ['tankers-operations', 'Influences', 'tankers-director', 4],
  ['port-captain', 'Trusts', 'tankers-operations', 3],
  ['category-manager', 'Dotted Line', 'cio', 2],
  [null, 'Knows', 'ceo', 2],
  [null, 'Knows', 'evp-shipyards', 4],
];

export function stakeholderLinkRecords(calendar: Calendar): readonly SampleRecord[] {
  return LINKS.map(([from, kind, to, weight]) => ({
    ref: `link:${from ?? 'mara'}-${to}-${kind}`,
    object: 'Stakeholder_Link__c',
    fields: {
      Account__c: ref(ACCOUNT),
      Key__c: `${KEY}/${from ?? 'mara'}-${kind.toLowerCase().replace(/ /g, '-')}-${to}`,
      From_Stakeholder__c: from ? ref(stakeholderRef(from)) : null,
      Our_Person__c: from ? null : ref('user:mara'),
      To_Stakeholder__c: ref(stakeholderRef(to)),
      Kind__c: kind,
      Weight__c: weight,
      Since__c: calendar.day(-Math.round(200 + steady(`${from}${to}`) * 900)),
      Source__c: 'Account team review',
      Confidence__c: weight > 3 ? 'High' : 'Medium',
      Confirmed_On__c: calendar.day(-Math.round(steady(`${to}${kind}`) * 110)),
    },
  }));
}

const TEAM: readonly (readonly [stakeholder: string, user: string, now: RelationshipLevel, wanted: RelationshipLevel])[] = [
  ['bergen-director', 'user:mara', 'Trusted Advisor', 'Trusted Advisor'],
  ['hull-manager', 'user:mara', 'Problem Solver', 'Trusted Advisor'],
  ['hse-director', 'user:mara', 'Trusted Advisor', 'Trusted Advisor'],
  ['evp-shipyards', 'user:mara', 'Credible Source', 'Trusted Advisor'],
  ['evp-offshore', 'user:mara', 'Vendor', 'Problem Solver'],
  ['cio', 'user:mara', 'Problem Solver', 'Problem Solver'],
  ['cfo', 'user:mara', 'Vendor', 'Credible Source'],
  ['wind-director', 'user:mara', 'Credible Source', 'Problem Solver'],
  ['platform-director', 'user:mara', 'Trusted Advisor', 'Trusted Advisor'],
  ['tankers-operations', 'user:mara', 'Credible Source', 'Problem Solver'],
  ['sustainability', 'user:jonas', 'Credible Source', 'Problem Solver'],
  ['performance-analyst', 'user:jonas', 'Credible Source', 'Credible Source'],
  ['hse-adviser', 'user:jonas', 'Problem Solver', 'Problem Solver'],
  ['model-manager', 'user:jonas', 'Vendor', 'Credible Source'],
  ['enterprise-architect', 'user:priya', 'Credible Source', 'Problem Solver'],
  ['integration-lead', 'user:priya', 'Vendor', 'Credible Source'],
];

export function teamRelationshipRecords(): readonly SampleRecord[] {
  return TEAM.map(([stakeholder, user, now, wanted]) => ({
    ref: `team:${stakeholder}-${user}`,
    object: 'Team_Relationship__c',
    fields: {
      Stakeholder__c: ref(stakeholderRef(stakeholder)),
      User__c: ref(user),
      Key__c: `${KEY}/${stakeholder}-${user.slice(5)}`,
      Level_Now__c: now,
      Level_Wanted__c: wanted,
    },
  }));
}

/** [promise, ours to them, kind, stakeholder, days promised, days due, status] */
const COMMITMENTS = [
  ['Welding pilot report with the numbers, good or bad', true, 'Promise', 'hull-manager', -70, -40, 'Kept'],
  ['Name the three vessels for the downtime trial', false, 'Promise', 'vessel-manager', -45, -15, 'Kept'],
  ['Answer the security questionnaire', true, 'Promise', 'ciso', -50, -20, 'Broken'],
  ['Workshop on carbon price effects, free of charge', true, 'Value Given', 'sustainability', -95, -80, 'Kept'],
  ['Root cause of the sensor drop-outs on Platform C', true, 'Response to Problem', 'platform-director', -30, -22, 'Kept'],
  ['Told them our crewing module is not what they need', true, 'Honest No', 'crewing-manager', -120, -120, 'Kept'],
  ['Introduce us to the new EVP Fleet once appointed', false, 'Promise', 'strategy', -25, 35, 'Open'],
  ['Polish user interface for the shop floor', true, 'Promise', 'gdansk-production', -60, 25, 'Open'],
  ['Sample of inspection images for the corrosion trial', false, 'Promise', 'inspection-lead', -35, -5, 'Open'],
  ['Response plan for the tankers support backlog', true, 'Response to Problem', 'tankers-operations', -40, -10, 'Broken'],
  ['Value review with the measured results of permit waiting', true, 'Promise', 'permit-coordinator', -20, 10, 'Open'],
  ['Budget line for scheduling in the next plan', false, 'Promise', 'bergen-director', -15, 45, 'Open'],
  ['Results of the crane trial, our own mistakes included', true, 'Promise', 'evp-shipyards', -75, -50, 'Broken'],
  ['Visit to a wind installer of their size', true, 'Promise', 'evp-offshore', -40, -6, 'Open'],
] as const;

export function commitmentRecords(calendar: Calendar): readonly SampleRecord[] {
  return COMMITMENTS.map(([promise, isOurs, kind, stakeholder, promised, due, status], index) => ({
    ref: `commitment:${index}`,
    object: 'Commitment__c',
    fields: {
      Account__c: ref(ACCOUNT),
      Name: promise,
      Key__c: `${KEY}/commitment-${index + 1}`,
      Direction__c: isOurs ? 'Ours to Them' : 'Theirs to Us',
      Kind__c: kind,
      Our_Person__c: ref('user:mara'),
      Stakeholder__c: ref(stakeholderRef(stakeholder)),
      Promised_On__c: calendar.day(promised),
      Due_On__c: calendar.day(due),
      Status__c: status,
      Settled_On__c: status === 'Open' ? null : calendar.day(due),
      Source__c: 'Meeting notes',
    },
  }));
}

/** [buying center, from, to, days ago, category we believe, category they said, what we believe, what they said] */
const PHASES = [
  [
    'bergen-yard',
    'Customer',
    'Loyal Customer',
    520,
    'Relationship',
    'Service',
    'They know our people by name.',
    'You answered on a Sunday.',
  ],
  [
    'platform-maintenance',
    'Customer',
    'Loyal Customer',
    400,
    'Product',
    'Service',
    'The permit product is ahead of the market.',
    'Permits simply work now.',
  ],
  [
    'tankers',
    'Customer',
    'Former Customer',
    240,
    'Price',
    'Service',
    'Marlin undercut us by a fifth.',
    'We waited three weeks for an answer.',
  ],
  [
    'gdansk-yard',
    'Prospect',
    'Customer',
    310,
    'Change of Strategy',
    'Relationship',
    'The group told them to standardise.',
    'Your engineer learned Polish.',
  ],
] as const;

export function phaseChangeRecords(calendar: Calendar): readonly SampleRecord[] {
  return PHASES.map(([buyingCenter, from, to, age, ourCategory, theirCategory, weBelieve, theySaid]) => ({
    ref: `phase:${buyingCenter}`,
    object: 'Phase_Change__c',
    fields: {
      Account__c: ref(ACCOUNT),
      Buying_Center__c: ref(buyingCenterRef(buyingCenter)),
      Key__c: `${KEY}/${buyingCenter}-${to.toLowerCase().replace(/ /g, '-')}`,
      From_Phase__c: from,
      To_Phase__c: to,
      Changed_On__c: calendar.day(-age),
      Reason_Category_We_Believe__c: ourCategory,
      Reason_Category_Customer_Said__c: theirCategory,
      Reason_We_Believe__c: weBelieve,
      Reason_Customer_Said__c: theySaid,
    },
  }));
}
