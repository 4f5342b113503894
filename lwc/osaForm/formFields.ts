import type { FieldType } from 'c/formField';
import type { OsaKind } from 'c/osaTree';
import {
  ACTION_STATUSES,
  BUYING_ROLES,
  CONFIDENCES,
  MEASURE_KINDS,
  OBJECTIVE_KINDS,
  OBJECTIVE_STATUSES,
  REPEATS,
  STRATEGY_STATUSES,
  TRACKS,
} from 'c/planModel';
import { LABELS } from './labels.ts';

/** What is chosen among records the page knows. */
export const PICKS = ['buyingCenter', 'cell', 'opportunity', 'stakeholder', 'campaign', 'objective', 'strategy', 'action'] as const;
export type PickKind = (typeof PICKS)[number];

/** One input. `user`: any colleague of the org. */
export interface OsaField {
  readonly name: string;
  readonly type: FieldType | PickKind | 'user';
  readonly choices?: readonly string[];
  readonly maxLength?: number;
  readonly isRequired?: boolean;
  readonly isWide?: boolean;
  readonly min?: number;
  readonly max?: number;
  /** Only where somebody states the measure; what is counted is nobody's to type. */
  readonly isStated?: boolean;
}

export interface OsaSection {
  readonly name: string;
  readonly title: string;
  readonly fields: readonly OsaField[];
}

const LONG = { type: 'long', isWide: true, maxLength: 32_768 } as const;
const NAME: OsaField = { name: 'Name', type: 'text', isRequired: true, isWide: true, maxLength: 80 };
const NUMBER = { type: 'number', min: -99_999_999_999_999, max: 99_999_999_999_999 } as const;
const MONEY = { type: 'money', min: 0 } as const;
const EVIDENCE: OsaSection = {
  name: 'evidence',
  title: LABELS.EVIDENCE,
  fields: [
    { name: 'Source__c', type: 'text', maxLength: 255 },
    { name: 'Confidence__c', type: 'choice', choices: CONFIDENCES },
  ],
};
const COSTS: readonly OsaField[] = [
  { name: 'Planned_Cost__c', ...MONEY },
  { name: 'Spent_Cost__c', ...MONEY },
];

/** In the order of the form. */
export const SECTIONS: Readonly<Record<OsaKind, readonly OsaSection[]>> = {
  objective: [
    {
      name: 'goal',
      title: LABELS.GOAL,
      fields: [
        NAME,
        { name: 'Track__c', type: 'choice', choices: TRACKS, isRequired: true },
        { name: 'Kind__c', type: 'choice', choices: OBJECTIVE_KINDS },
        { name: 'Status__c', type: 'choice', choices: OBJECTIVE_STATUSES },
        { name: 'Due_On__c', type: 'date' },
        { name: 'Description__c', ...LONG },
      ],
    },
    {
      name: 'serves',
      title: LABELS.SERVES,
      fields: [
        { name: 'Buying_Center__c', type: 'buyingCenter' },
        { name: 'White_Space_Cell__c', type: 'cell' },
        { name: 'Opportunity__c', type: 'opportunity' },
        { name: 'Persona__c', type: 'choice', choices: BUYING_ROLES },
      ],
    },
    {
      name: 'measure',
      title: LABELS.MEASURE,
      fields: [
        { name: 'Measure__c', type: 'text', isWide: true, maxLength: 255 },
        { name: 'Measure_Kind__c', type: 'choice', choices: MEASURE_KINDS },
        { name: 'Measure_Unit__c', type: 'text', maxLength: 40, isStated: true },
        { name: 'Baseline__c', ...NUMBER },
        { name: 'Target__c', ...NUMBER },
        { name: 'Current__c', ...NUMBER, isStated: true },
        { name: 'Measured_On__c', type: 'date', isStated: true },
      ],
    },
    {
      name: 'people',
      title: LABELS.PEOPLE,
      fields: [
        { name: 'Objective_Owner__c', type: 'user' },
        { name: 'Sales_Co_Owner__c', type: 'user' },
        { name: 'Service_Level_Days__c', type: 'number', min: 0, max: 999 },
        { name: 'Service_Level__c', ...LONG },
      ],
    },
    { name: 'money', title: LABELS.MONEY, fields: [{ name: 'Budget__c', ...MONEY }] },
    {
      name: 'reuse',
      title: LABELS.REUSE,
      fields: [
        { name: 'Reusable__c', type: 'check' },
        { name: 'Industry__c', type: 'text', maxLength: 80 },
      ],
    },
    EVIDENCE,
  ],
  strategy: [
    {
      name: 'what',
      title: LABELS.WHAT,
      fields: [NAME, { name: 'Status__c', type: 'choice', choices: STRATEGY_STATUSES }, { name: 'Description__c', ...LONG }],
    },
    { name: 'where', title: LABELS.WHERE, fields: [{ name: 'Plan_Objective__c', type: 'objective', isRequired: true, isWide: true }] },
    { name: 'money', title: LABELS.MONEY, fields: COSTS },
    EVIDENCE,
  ],
  action: [
    {
      name: 'what',
      title: LABELS.WHAT,
      fields: [
        NAME,
        { name: 'Action_Owner__c', type: 'user' },
        { name: 'Status__c', type: 'choice', choices: ACTION_STATUSES },
        { name: 'Weight__c', type: 'number', min: 0, max: 9999 },
        { name: 'Outcome_Note__c', ...LONG },
      ],
    },
    {
      name: 'when',
      title: LABELS.WHEN,
      fields: [
        { name: 'Start_On__c', type: 'date' },
        { name: 'Due_On__c', type: 'date' },
        { name: 'Repeat__c', type: 'choice', choices: REPEATS },
        { name: 'Depends_On__c', type: 'action' },
      ],
    },
    {
      name: 'where',
      title: LABELS.WHERE,
      fields: [
        { name: 'Plan_Objective__c', type: 'objective', isRequired: true },
        { name: 'Plan_Strategy__c', type: 'strategy' },
      ],
    },
    {
      name: 'with',
      title: LABELS.WITH,
      fields: [
        { name: 'Campaign__c', type: 'campaign' },
        { name: 'Stakeholder__c', type: 'stakeholder' },
        { name: 'Content_Url__c', type: 'text', isWide: true, maxLength: 255 },
      ],
    },
    { name: 'money', title: LABELS.MONEY, fields: COSTS },
    EVIDENCE,
  ],
};
