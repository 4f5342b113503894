import ADVANTAGES from '@salesforce/label/c.Opportunity_HeadingAdvantages';
import ALTERNATIVES from '@salesforce/label/c.Opportunity_HeadingAlternatives';
import CHANCE from '@salesforce/label/c.Opportunity_HeadingChance';
import COMPETITOR from '@salesforce/label/c.Opportunity_HeadingCompetitor';
import COMPETITOR_REVENUE from '@salesforce/label/c.Opportunity_HeadingCompetitorRevenue';
import CONFIDENCE from '@salesforce/label/c.Opportunity_HeadingConfidence';
import CONFIRMED_ON from '@salesforce/label/c.Opportunity_HeadingConfirmedOn';
import COST from '@salesforce/label/c.Opportunity_HeadingCostToServe';
import CUSTOMER_VALUE from '@salesforce/label/c.Opportunity_HeadingCustomerValue';
import EFFECT from '@salesforce/label/c.Opportunity_HeadingEffect';
import EVIDENCE from '@salesforce/label/c.Opportunity_HeadingEvidence';
import MARGIN from '@salesforce/label/c.Opportunity_HeadingMargin';
import NAME from '@salesforce/label/c.Opportunity_HeadingName';
import NOTES from '@salesforce/label/c.Opportunity_HeadingNotes';
import OUR_REVENUE from '@salesforce/label/c.Opportunity_HeadingOurRevenue';
import OVERRIDE_REASON from '@salesforce/label/c.Opportunity_HeadingOverrideReason';
import POTENTIAL from '@salesforce/label/c.Opportunity_HeadingPotential';
import PROBLEM from '@salesforce/label/c.Opportunity_HeadingProblem';
import SOURCE from '@salesforce/label/c.Opportunity_HeadingSource';
import SPONSOR from '@salesforce/label/c.Opportunity_HeadingSponsor';
import STATE_OVERRIDE from '@salesforce/label/c.Opportunity_HeadingStateOverride';
import FIT from '@salesforce/label/c.Opportunity_HeadingStrategicFit';
import URGENCY from '@salesforce/label/c.Opportunity_HeadingUrgency';
import VALUE_METRIC from '@salesforce/label/c.Opportunity_HeadingValueMetric';
import WALLET from '@salesforce/label/c.Opportunity_HeadingWallet';
import { QUESTION_NAMES } from 'c/cellWords';

/** What stands above each section of an opportunity's description: the names of the fields and of the up-sell questions. */
export const HEADINGS: Readonly<Record<string, string>> = {
  name: NAME,
  problemId: PROBLEM,
  customerValue: CUSTOMER_VALUE,
  valueMetricId: VALUE_METRIC,
  urgency: URGENCY,
  sponsorId: SPONSOR,
  alternatives: ALTERNATIVES,
  competitor: COMPETITOR,
  potentialAnnualRevenue: POTENTIAL,
  margin: MARGIN,
  chanceToWin: CHANCE,
  strategicFit: FIT,
  costToServe: COST,
  effectOnExistingRevenue: EFFECT,
  wallet: WALLET,
  ourRevenue: OUR_REVENUE,
  competitorRevenue: COMPETITOR_REVENUE,
  advantages: ADVANTAGES,
  stateOverride: STATE_OVERRIDE,
  overrideReason: OVERRIDE_REASON,
  evidence: EVIDENCE,
  source: SOURCE,
  confidence: CONFIDENCE,
  confirmedOn: CONFIRMED_ON,
  notes: NOTES,
  ...QUESTION_NAMES,
};
