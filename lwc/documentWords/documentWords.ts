import ACCOUNTS from '@salesforce/label/c.Document_Accounts';
import ACTIONS from '@salesforce/label/c.Document_Actions';
import ASSETS from '@salesforce/label/c.Document_Assets';
import CAMPAIGNS from '@salesforce/label/c.Document_Campaigns';
import CAMPAIGN_RESPONSES from '@salesforce/label/c.Document_CampaignResponses';
import CELLS from '@salesforce/label/c.Document_Cells';
import COMMENTS from '@salesforce/label/c.Document_Comments';
import COMMITMENTS from '@salesforce/label/c.Document_Commitments';
import CONTACTS from '@salesforce/label/c.Document_Contacts';
import CONTACT_OPT_OUTS from '@salesforce/label/c.Document_ContactOptOuts';
import CONTACT_RELATIONS from '@salesforce/label/c.Document_ContactRelations';
import CONTACT_ROLES from '@salesforce/label/c.Document_ContactRoles';
import CONTRACTS from '@salesforce/label/c.Document_Contracts';
import EVENTS from '@salesforce/label/c.Document_Events';
import FOCUS from '@salesforce/label/c.Document_Focus';
import INSIGHTS from '@salesforce/label/c.Document_Insights';
import OBJECTIVES from '@salesforce/label/c.Document_Objectives';
import OPPORTUNITIES from '@salesforce/label/c.Document_Opportunities';
import OPPORTUNITY_LINES from '@salesforce/label/c.Document_OpportunityLines';
import OUR_PEOPLE from '@salesforce/label/c.Document_OurPeople';
import BUYING_CENTERS from '@salesforce/label/c.Document_BuyingCenters';
import PLANS from '@salesforce/label/c.Document_Plans';
import PLAN_TEAMS from '@salesforce/label/c.Document_PlanTeams';
import PRICE_BOOK_ENTRIES from '@salesforce/label/c.Document_PriceBookEntries';
import SOLUTIONS from '@salesforce/label/c.Document_Solutions';
import STAKEHOLDERS from '@salesforce/label/c.Document_Stakeholders';
import STAKEHOLDER_LINKS from '@salesforce/label/c.Document_StakeholderLinks';
import STRATEGIES from '@salesforce/label/c.Document_Strategies';
import TASKS from '@salesforce/label/c.Document_Tasks';
import TEAM_RELATIONSHIPS from '@salesforce/label/c.Document_TeamRelationships';
import VALUE_METRICS from '@salesforce/label/c.Document_ValueMetrics';
import type { PagedDocumentName } from 'c/planQueries';
import { formatList } from 'c/userFormat';

/** What each document reads, as people call it. */
const WORDS: Readonly<Record<PagedDocumentName, string>> = {
  cells: CELLS,
  changedCells: CELLS,
  solutions: SOLUTIONS,
  insights: INSIGHTS,
  stakeholders: STAKEHOLDERS,
  valueMetrics: VALUE_METRICS,
  focus: FOCUS,
  priceBookEntries: PRICE_BOOK_ENTRIES,
  salesAccounts: ACCOUNTS,
  opportunities: OPPORTUNITIES,
  opportunityLines: OPPORTUNITY_LINES,
  contactRoles: CONTACT_ROLES,
  assets: ASSETS,
  contracts: CONTRACTS,
  stakeholderDetails: STAKEHOLDERS,
  stakeholderLinks: STAKEHOLDER_LINKS,
  teamRelationships: TEAM_RELATIONSHIPS,
  contacts: CONTACTS,
  contactRelations: CONTACT_RELATIONS,
  campaignResponses: CAMPAIGN_RESPONSES,
  ourPeople: OUR_PEOPLE,
  completedTasks: TASKS,
  events: EVENTS,
  commitments: COMMITMENTS,
  stakeholderActions: ACTIONS,
  objectives: OBJECTIVES,
  allObjectives: OBJECTIVES,
  strategies: STRATEGIES,
  actions: ACTIONS,
  comments: COMMENTS,
  campaigns: CAMPAIGNS,
  actionTasks: TASKS,
  contactOptOuts: CONTACT_OPT_OUTS,
  objectivesToReuse: OBJECTIVES,
  strategiesToReuse: STRATEGIES,
  actionsToReuse: ACTIONS,
  focusCells: FOCUS,
  openCells: CELLS,
  portfolioAccounts: ACCOUNTS,
  portfolioPlans: PLANS,
  marketerAccounts: PLAN_TEAMS,
  portfolioMarketers: PLAN_TEAMS,
  portfolioCenters: BUYING_CENTERS,
  portfolioObjectives: OBJECTIVES,
  portfolioReusables: OBJECTIVES,
  portfolioCopies: OBJECTIVES,
  myActions: ACTIONS,
};

/** `assets, contracts, and people on opportunities`: what the documents read, each thing once, for a notice of what could not be read. */
export function documentWords(names: readonly PagedDocumentName[]): string {
  return formatList(documentNames(names));
}

/** The same things one by one, where others join the list. */
export function documentNames(names: readonly PagedDocumentName[]): readonly string[] {
  return [...new Set(names.map((name) => WORDS[name]))];
}
