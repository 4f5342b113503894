import type { FieldType } from 'c/formField';
import { ALTERNATIVES, CELL_STATES, CONFIDENCES, URGENCIES } from 'c/planModel';
import { DERIVED_STATES } from 'c/cellState';
import type { QuestionCode } from 'c/upSellChecklist';
import { LABELS } from './labels.ts';

export type SectionName = 'state' | 'problem' | 'toCustomer' | 'toYou' | 'wallet' | 'evidence' | 'checklist' | 'notes' | 'owner';

/** Chosen from records: `problem`, `metric` and `sponsor` among those of the account, `user` among colleagues. */
export type PickKind = 'problem' | 'metric' | 'sponsor' | 'user';

/** A field of the editor; its label, help and rights are the org's. */
export interface EditorField {
  readonly name: string;
  readonly type: FieldType | PickKind;
  readonly choices?: readonly string[];
  readonly maxLength?: number;
  readonly isWide?: boolean;
}

const LONG = 32_768;
const money = (name: string): EditorField => ({ name, type: 'money' });
const percent = (name: string): EditorField => ({ name, type: 'percent' });

export const EDITOR_FIELDS: Readonly<Record<SectionName, readonly EditorField[]>> = {
  state: [
    { name: 'State__c', type: 'choice', choices: CELL_STATES.filter((state) => state !== 'Unknown' && !DERIVED_STATES.includes(state)) },
    { name: 'State_Override__c', type: 'choice', choices: CELL_STATES },
    { name: 'Override_Reason__c', type: 'long', maxLength: LONG, isWide: true },
    { name: 'Competitor__c', type: 'text', maxLength: 120 },
  ],
  problem: [{ name: 'Problem__c', type: 'problem', isWide: true }],
  toCustomer: [
    money('Customer_Value__c'),
    { name: 'Value_Metric__c', type: 'metric' },
    { name: 'Urgency__c', type: 'choice', choices: URGENCIES },
    { name: 'Alternatives__c', type: 'choice', choices: ALTERNATIVES },
    { name: 'Sponsor__c', type: 'sponsor', isWide: true },
  ],
  toYou: [
    money('Potential_Annual_Revenue__c'),
    percent('Margin__c'),
    percent('Chance_To_Win__c'),
    { name: 'Strategic_Fit__c', type: 'scale', choices: ['1', '2', '3', '4', '5'] },
    money('Cost_To_Serve__c'),
    money('Effect_On_Existing_Revenue__c'),
  ],
  wallet: [money('Wallet__c'), money('Our_Revenue__c'), money('Competitor_Revenue__c')],
  evidence: [
    { name: 'Evidence__c', type: 'long', maxLength: LONG, isWide: true },
    { name: 'Source__c', type: 'text', maxLength: 255 },
    { name: 'Confidence__c', type: 'choice', choices: CONFIDENCES },
  ],
  // Drawn by itself: see `checklistView`.
  checklist: [],
  notes: [{ name: 'Notes__c', type: 'long', maxLength: LONG, isWide: true }],
  owner: [{ name: 'Cell_Owner__c', type: 'user' }],
};

/** Where the answer to each question is kept. */
export const QUESTION_FIELDS: Readonly<Record<QuestionCode, string>> = {
  knownForOldOnly: 'Known_For_Old_Only__c',
  problemForNew: 'Problem_For_New__c',
  alternativesTheyHave: 'Alternatives_They_Have__c',
  decidersThisTime: 'Deciders_This_Time__c',
  competitorsThisTime: 'Competitors_This_Time__c',
  effectOnPresentBusiness: 'Effect_On_Present_Business__c',
  viewOfTotalSpend: 'View_Of_Total_Spend__c',
};

/** Answers of the seven questions hold this much. */
export const MOST_ANSWER = 4_000;

const FIT_WORDS: Readonly<Record<string, string>> = { '1': LABELS.FIT_1, '5': LABELS.FIT_5 };

/** A choice as it is offered; the ends of the scale say what they mean. */
export function optionOf({ type }: EditorField, choice: string): { readonly label: string; readonly value: string } {
  return { value: choice, label: type === 'scale' ? (FIT_WORDS[choice] ?? choice) : choice };
}

/** Every field by name, of the checklist those that are not. */
export const FIELDS_BY_NAME: Readonly<Record<string, EditorField>> = Object.fromEntries(
  Object.values(EDITOR_FIELDS)
    .flat()
    .map((field) => [field.name, field]),
);
