import BUYING_CENTERS from '@salesforce/label/c.AccountPlan_SectionBuyingCenters';
import CONFIRM from '@salesforce/label/c.AccountPlan_SectionConfirm';
import CONFIRMED_ON from '@salesforce/label/c.AccountPlan_SectionConfirmedOn';
import CONFIRM_SECTION from '@salesforce/label/c.AccountPlan_SectionConfirmNamed';
import FRESH from '@salesforce/label/c.AccountPlan_SectionFresh';
import HEADING from '@salesforce/label/c.AccountPlan_SectionsHeading';
import HELP from '@salesforce/label/c.AccountPlan_SectionsHelp';
import INSIGHTS from '@salesforce/label/c.AccountPlan_SectionInsights';
import NEVER from '@salesforce/label/c.AccountPlan_SectionNever';
import NEVER_DETAIL from '@salesforce/label/c.AccountPlan_SectionNeverDetail';
import OBJECTIVES from '@salesforce/label/c.AccountPlan_SectionObjectives';
import RELATIONSHIPS from '@salesforce/label/c.AccountPlan_SectionRelationships';
import STALE from '@salesforce/label/c.AccountPlan_SectionStale';
import SUMMARY from '@salesforce/label/c.AccountPlan_SectionsSummary';
import TEAM from '@salesforce/label/c.AccountPlan_SectionTeam';
import VISION from '@salesforce/label/c.AccountPlan_SectionVision';
import WHITE_SPACE from '@salesforce/label/c.AccountPlan_SectionWhiteSpace';
import type { Freshness, PlanSection } from 'c/planModel';

export const LABELS = { CONFIRM, CONFIRMED_ON, CONFIRM_SECTION, HEADING, HELP, NEVER_DETAIL, SUMMARY };

export const SECTION_NAMES: Readonly<Record<PlanSection, string>> = {
  vision: VISION,
  team: TEAM,
  insights: INSIGHTS,
  buyingCenters: BUYING_CENTERS,
  relationships: RELATIONSHIPS,
  whiteSpace: WHITE_SPACE,
  objectives: OBJECTIVES,
};

export const FRESHNESS_WORDS: Readonly<Record<Freshness, string>> = { fresh: FRESH, stale: STALE, 'never confirmed': NEVER };
