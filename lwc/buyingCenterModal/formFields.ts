import type { FieldType } from 'c/formField';
import type { FieldValues } from 'c/planChanges';
import { BUYING_CENTER_KINDS, CONFIDENCES, CUSTOMER_PHASES, GROWTH_TRENDS } from 'c/planModel';
import type { BuyingCenterView } from 'c/planQueries';

/** A field of the form; its label and help are the org's own. */
export interface FormField {
  readonly name: string;
  readonly type: FieldType;
  readonly choices?: readonly string[];
  readonly maxLength?: number;
  readonly isRequired?: boolean;
  readonly isWide?: boolean;
}

export type FormSection = 'character' | 'money' | 'provenance';

export const FORM_FIELDS: Readonly<Record<FormSection, readonly FormField[]>> = {
  character: [
    { name: 'Name', type: 'text', maxLength: 80, isRequired: true, isWide: true },
    { name: 'Kind__c', type: 'choice', choices: BUYING_CENTER_KINDS },
    { name: 'Phase__c', type: 'choice', choices: CUSTOMER_PHASES },
    { name: 'Phase_Since__c', type: 'date' },
    { name: 'Description__c', type: 'long', maxLength: 32_768, isWide: true },
  ],
  money: [
    { name: 'Wallet__c', type: 'money' },
    { name: 'Our_Revenue__c', type: 'money' },
    { name: 'Sales_Goal__c', type: 'money' },
    { name: 'Growth_Trend__c', type: 'choice', choices: GROWTH_TRENDS },
    { name: 'Main_Competitor__c', type: 'text', maxLength: 120 },
    { name: 'Sort_Order__c', type: 'number' },
    { name: 'Competitive_Environment__c', type: 'long', maxLength: 32_768, isWide: true },
  ],
  provenance: [
    { name: 'Source__c', type: 'text', maxLength: 255 },
    { name: 'Confidence__c', type: 'choice', choices: CONFIDENCES },
  ],
};

export const FIELD_TYPES: Readonly<Record<string, FormField['type']>> = Object.fromEntries(
  Object.values(FORM_FIELDS)
    .flat()
    .map(({ name, type }) => [name, type]),
);

/** What the form edits of a buying center; of a new one, nothing is known. */
export function draftOf(known: BuyingCenterView | undefined): FieldValues {
  return {
    Name: known?.name ?? '',
    Kind__c: known?.kind ?? null,
    Phase__c: known?.phase ?? null,
    Phase_Since__c: known?.phaseSince ?? null,
    Description__c: known?.description ?? null,
    Wallet__c: known?.wallet ?? null,
    Our_Revenue__c: known?.ourRevenue ?? null,
    Sales_Goal__c: known?.salesGoal ?? null,
    Growth_Trend__c: known?.growthTrend ?? null,
    Main_Competitor__c: known?.mainCompetitor ?? null,
    Sort_Order__c: known?.sortOrder ?? null,
    Competitive_Environment__c: known?.competitiveEnvironment ?? null,
    Source__c: known?.source ?? null,
    Confidence__c: known?.confidence ?? null,
  };
}
