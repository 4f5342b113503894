import type { FieldType } from 'c/formField';
import type { GuidedAttribute } from 'c/guidedChoice';
import {
  ATTITUDES,
  CHANGE_APPETITES,
  CONFIDENCES,
  COVERAGES,
  DECISION_ORIENTATIONS,
  MANAGEMENT_LEVELS,
  OCCUPANCIES,
  POWERS,
} from 'c/planModel';

export type SectionName = 'position' | 'roles' | 'judgements' | 'wants' | 'evidence' | 'notes';

/** Chosen from records: contacts of the customer, buying centers, positions. */
export type PickKind = 'contact' | 'buyingCenter' | 'head';

/** A field of the form; its label, help and rights are the org's. */
export interface FormField {
  readonly name: string;
  readonly type: FieldType | PickKind;
  readonly choices?: readonly string[];
  readonly maxLength?: number;
  readonly isWide?: boolean;
  readonly isRequired?: boolean;
  /** There are plain questions that lead to it. */
  readonly guide?: keyof GuidedAttribute;
}

const LONG = 32_768;
const long = (name: string): FormField => ({ name, type: 'long', maxLength: LONG, isWide: true });

export const FORM_FIELDS: Readonly<Record<SectionName, readonly FormField[]>> = {
  position: [
    { name: 'Name', type: 'text', maxLength: 80, isRequired: true },
    { name: 'Occupancy__c', type: 'choice', choices: OCCUPANCIES, isRequired: true },
    { name: 'Contact__c', type: 'contact' },
    { name: 'Vacated_On__c', type: 'date' },
    { name: 'Buying_Center__c', type: 'buyingCenter' },
    { name: 'Reports_To__c', type: 'head' },
    { name: 'Management_Level__c', type: 'choice', choices: MANAGEMENT_LEVELS },
    { name: 'Function__c', type: 'text', maxLength: 120 },
  ],
  // Drawn by itself: one check per role.
  roles: [],
  // Each with what it rests on.
  judgements: [
    { name: 'Power__c', type: 'choice', choices: POWERS, guide: 'power' },
    { name: 'Attitude__c', type: 'choice', choices: ATTITUDES, guide: 'attitude' },
    { name: 'Coverage__c', type: 'choice', choices: COVERAGES, guide: 'coverage' },
    { name: 'Decision_Orientation__c', type: 'choice', choices: DECISION_ORIENTATIONS, guide: 'decisionOrientation' },
    { name: 'Appetite_For_Change__c', type: 'choice', choices: CHANGE_APPETITES, guide: 'appetiteForChange' },
    { name: 'Trust__c', type: 'number' },
  ],
  wants: [long('Desired_Results__c'), long('Personal_Wins__c')],
  evidence: [
    { name: 'Source__c', type: 'text', maxLength: 255 },
    { name: 'Confidence__c', type: 'choice', choices: CONFIDENCES },
  ],
  notes: [long('Notes__c')],
};

export const ROLES_FIELD = 'Buying_Roles__c';
