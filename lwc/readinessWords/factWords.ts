import FACT_BUYING_CENTER from '@salesforce/label/c.Readiness_FactBuyingCenter';
import FACT_COMPETITIVE_ENVIRONMENT from '@salesforce/label/c.Readiness_FactCompetitiveEnvironment';
import FACT_CONTACTS from '@salesforce/label/c.Readiness_FactContacts';
import FACT_ENGAGEMENT_HISTORY from '@salesforce/label/c.Readiness_FactEngagementHistory';
import FACT_GROWTH_TREND from '@salesforce/label/c.Readiness_FactGrowthTrend';
import FACT_INDUSTRY from '@salesforce/label/c.Readiness_FactIndustry';
import FACT_KEY_INITIATIVES from '@salesforce/label/c.Readiness_FactKeyInitiatives';
import FACT_OPPORTUNITY_STATUS from '@salesforce/label/c.Readiness_FactOpportunityStatus';
import FACT_RELATIONSHIP_MAP from '@salesforce/label/c.Readiness_FactRelationshipMap';
import FACT_RELATIONSHIP_STATUS from '@salesforce/label/c.Readiness_FactRelationshipStatus';
import FACT_SALES_GOAL from '@salesforce/label/c.Readiness_FactSalesGoal';
import FACT_WALLET_SHARE from '@salesforce/label/c.Readiness_FactWalletShare';
import WHY_BUYING_CENTER from '@salesforce/label/c.Readiness_WhyBuyingCenter';
import WHY_COMPETITIVE_ENVIRONMENT from '@salesforce/label/c.Readiness_WhyCompetitiveEnvironment';
import WHY_CONTACTS from '@salesforce/label/c.Readiness_WhyContacts';
import WHY_ENGAGEMENT_HISTORY from '@salesforce/label/c.Readiness_WhyEngagementHistory';
import WHY_GROWTH_TREND from '@salesforce/label/c.Readiness_WhyGrowthTrend';
import WHY_INDUSTRY from '@salesforce/label/c.Readiness_WhyIndustry';
import WHY_KEY_INITIATIVES from '@salesforce/label/c.Readiness_WhyKeyInitiatives';
import WHY_OPPORTUNITY_STATUS from '@salesforce/label/c.Readiness_WhyOpportunityStatus';
import WHY_RELATIONSHIP_MAP from '@salesforce/label/c.Readiness_WhyRelationshipMap';
import WHY_RELATIONSHIP_STATUS from '@salesforce/label/c.Readiness_WhyRelationshipStatus';
import WHY_SALES_GOAL from '@salesforce/label/c.Readiness_WhySalesGoal';
import WHY_WALLET_SHARE from '@salesforce/label/c.Readiness_WhyWalletShare';
import type { FactCode } from 'c/readinessReading';

const NAMES: Readonly<Record<FactCode, string>> = {
  buyingCenter: FACT_BUYING_CENTER,
  industry: FACT_INDUSTRY,
  salesGoal: FACT_SALES_GOAL,
  walletShare: FACT_WALLET_SHARE,
  opportunityStatus: FACT_OPPORTUNITY_STATUS,
  contacts: FACT_CONTACTS,
  keyInitiatives: FACT_KEY_INITIATIVES,
  relationshipStatus: FACT_RELATIONSHIP_STATUS,
  relationshipMap: FACT_RELATIONSHIP_MAP,
  growthTrend: FACT_GROWTH_TREND,
  competitiveEnvironment: FACT_COMPETITIVE_ENVIRONMENT,
  engagementHistory: FACT_ENGAGEMENT_HISTORY,
};

const REASONS: Readonly<Record<FactCode, string>> = {
  buyingCenter: WHY_BUYING_CENTER,
  industry: WHY_INDUSTRY,
  salesGoal: WHY_SALES_GOAL,
  walletShare: WHY_WALLET_SHARE,
  opportunityStatus: WHY_OPPORTUNITY_STATUS,
  contacts: WHY_CONTACTS,
  keyInitiatives: WHY_KEY_INITIATIVES,
  relationshipStatus: WHY_RELATIONSHIP_STATUS,
  relationshipMap: WHY_RELATIONSHIP_MAP,
  growthTrend: WHY_GROWTH_TREND,
  competitiveEnvironment: WHY_COMPETITIVE_ENVIRONMENT,
  engagementHistory: WHY_ENGAGEMENT_HISTORY,
};

/** How a fact is called; a code nobody knows is its own name. */
export function factName(code: string): string {
  return NAMES[code as FactCode] ?? code;
}

/** What it is good for. */
export function factReason(code: FactCode): string {
  return REASONS[code];
}
