/** How much a fact is needed: without the required ones campaigns are aimed at nobody. */
export const FACT_LEVELS = ['Required', 'Recommended', 'Best Practice'] as const;
export type FactLevel = (typeof FACT_LEVELS)[number];

export interface ReadinessFact {
  readonly code: FactCode;
  readonly level: FactLevel;
}

export type FactCode =
  | 'industry'
  | 'buyingCenter'
  | 'walletShare'
  | 'salesGoal'
  | 'opportunityStatus'
  | 'contacts'
  | 'keyInitiatives'
  | 'relationshipStatus'
  | 'relationshipMap'
  | 'growthTrend'
  | 'competitiveEnvironment'
  | 'engagementHistory';

/** In the order in which they are worth finding: a sales goal says whom to look for, so it comes before contacts. */
export const READINESS_FACTS: readonly ReadinessFact[] = [
  { code: 'buyingCenter', level: 'Required' },
  { code: 'industry', level: 'Required' },
  { code: 'salesGoal', level: 'Required' },
  { code: 'walletShare', level: 'Required' },
  { code: 'opportunityStatus', level: 'Required' },
  { code: 'contacts', level: 'Required' },
  { code: 'keyInitiatives', level: 'Recommended' },
  { code: 'relationshipStatus', level: 'Recommended' },
  { code: 'relationshipMap', level: 'Recommended' },
  { code: 'growthTrend', level: 'Best Practice' },
  { code: 'competitiveEnvironment', level: 'Best Practice' },
  { code: 'engagementHistory', level: 'Best Practice' },
];
