import { DEFAULT_POLICY, writePoints } from 'c/planModel';
import type { SampleRecord } from './recordLoader.ts';

/** The default policy as a record, for a team to tune. */
export function policyRecord(): SampleRecord {
  const { valueToYouWeights: toYou, valueToCustomerWeights: toCustomer } = DEFAULT_POLICY;
  return {
    ref: 'policy',
    object: 'Planning_Policy__c',
    fields: {
      Name: 'Standard policy',
      Key__c: 'standard',
      Active__c: true,
      Weight_Potential_Revenue__c: toYou.potentialRevenue,
      Weight_Margin__c: toYou.margin,
      Weight_Chance_To_Win__c: toYou.chanceToWin,
      Weight_Strategic_Fit__c: toYou.strategicFit,
      Weight_Cost_To_Serve__c: toYou.costToServe,
      Weight_Effect_On_Existing__c: toYou.effectOnExisting,
      Weight_Problem__c: toCustomer.problem,
      Weight_Customer_Value__c: toCustomer.customerValue,
      Weight_Urgency__c: toCustomer.urgency,
      Weight_Sponsor__c: toCustomer.sponsor,
      Weight_Alternatives__c: toCustomer.alternatives,
      Threshold_To_You__c: DEFAULT_POLICY.thresholdToYou,
      Threshold_To_Customer__c: DEFAULT_POLICY.thresholdToCustomer,
      Full_Score_Revenue__c: DEFAULT_POLICY.fullScoreRevenue,
      Full_Score_Customer_Value__c: DEFAULT_POLICY.fullScoreCustomerValue,
      Full_Score_Margin__c: DEFAULT_POLICY.fullScoreMargin,
      Points__c: writePoints(DEFAULT_POLICY.points),
      Renewal_Lead_Days__c: DEFAULT_POLICY.renewalLeadDays,
      Days_To_Close__c: DEFAULT_POLICY.daysToClose,
      High_Ranks__c: DEFAULT_POLICY.highRanks,
      One_Sponsor_From__c: DEFAULT_POLICY.oneSponsorFrom,
      Stale_After_Days__c: DEFAULT_POLICY.staleAfterDays,
      Marketing_Sourced_Limit__c: DEFAULT_POLICY.marketingSourcedLimit,
      Accounts_Per_Marketer__c: DEFAULT_POLICY.accountsPerMarketer,
    },
  };
}
