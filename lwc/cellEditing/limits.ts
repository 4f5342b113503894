import type { FieldValues } from 'c/planChanges';

/** What an amount can mean: fifteen digits, which a number still holds exactly. */
const MOST_MONEY = 999_999_999_999_999;

interface Limits {
  readonly min: number;
  readonly max: number;
}

const MONEY: Limits = { min: 0, max: MOST_MONEY };
const PERCENT: Limits = { min: 0, max: 100 };

/** Between which values the numbers of a cell make sense; the org refuses others. */
export const LIMITS: Readonly<Record<string, Limits>> = {
  Potential_Annual_Revenue__c: MONEY,
  Margin__c: PERCENT,
  Chance_To_Win__c: PERCENT,
  Strategic_Fit__c: { min: 1, max: 5 },
  Cost_To_Serve__c: MONEY,
  Effect_On_Existing_Revenue__c: { min: -MOST_MONEY, max: MOST_MONEY },
  Customer_Value__c: MONEY,
  Wallet__c: MONEY,
  Our_Revenue__c: MONEY,
  Competitor_Revenue__c: MONEY,
};

/** The draft without numbers that cannot be meant: what cannot be saved must not score either. */
export function sensible(draft: FieldValues): FieldValues {
  const isSensible = ([field, value]: readonly [string, FieldValues[string]]) => {
    const limits = LIMITS[field];
    return !limits || typeof value !== 'number' || (value >= limits.min && value <= limits.max);
  };
  return Object.fromEntries(Object.entries(draft).map((entry) => (isSensible(entry) ? entry : [entry[0], null])));
}
