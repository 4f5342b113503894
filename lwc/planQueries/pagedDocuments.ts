import { ACTION_TASKS } from './actionTaskDocuments.ts';
import { COMPLETED_TASKS, EVENTS } from './activityDocuments.ts';
import { CAMPAIGNS } from './campaignDocuments.ts';
import { COMMENTS } from './commentDocuments.ts';
import { INSIGHTS, STAKEHOLDERS, VALUE_METRICS } from './customerDocuments.ts';
import { MARKETER_ACCOUNTS } from './marketerDocuments.ts';
import { ACTIONS, OBJECTIVES, STRATEGIES } from './objectiveDocuments.ts';
import { CONTACT_OPT_OUTS } from './contactOptOutDocuments.ts';
import { CAMPAIGN_RESPONSES, CONTACT_RELATIONS, CUSTOMER_CONTACTS, OUR_PEOPLE } from './peopleDocuments.ts';
import { COMMITMENTS, FOCUS_CELLS, OPEN_CELLS, PLAN_OBJECTIVES, STAKEHOLDER_ACTIONS } from './relationshipWorkDocuments.ts';
import { ACTIONS_TO_REUSE, OBJECTIVES_TO_REUSE, STRATEGIES_TO_REUSE } from './reuseDocuments.ts';
import { STAKEHOLDER_DETAILS, STAKEHOLDER_LINKS, TEAM_RELATIONSHIPS } from './stakeholderDocuments.ts';
import { PLAN_FOCUS, PRICE_BOOK_ENTRIES, SOLUTIONS } from './catalogueDocuments.ts';
import { SALES_ACCOUNTS, SALES_ASSETS, SALES_CONTACT_ROLES, SALES_CONTRACTS, SALES_LINES, SALES_OPPORTUNITIES } from './salesDocuments.ts';
import { WHITE_SPACE_CELLS } from './whiteSpaceCellDocuments.ts';
import { MY_ACTIONS } from './myActionsDocument.ts';
import {
  PORTFOLIO_COPIES,
  PORTFOLIO_ACCOUNTS,
  PORTFOLIO_CENTERS,
  PORTFOLIO_MARKETERS,
  PORTFOLIO_OBJECTIVES,
  PORTFOLIO_PLANS,
  PORTFOLIO_REUSABLES,
} from './portfolioDocuments.ts';

/** The paged documents by name: a component may be handed a name, but not a document, which the platform knows by identity. */
export const PAGED_DOCUMENTS = {
  cells: WHITE_SPACE_CELLS,
  // The same document, asked for what was saved since.
  changedCells: WHITE_SPACE_CELLS,
  solutions: SOLUTIONS,
  insights: INSIGHTS,
  stakeholders: STAKEHOLDERS,
  valueMetrics: VALUE_METRICS,
  focus: PLAN_FOCUS,
  priceBookEntries: PRICE_BOOK_ENTRIES,
  salesAccounts: SALES_ACCOUNTS,
  opportunities: SALES_OPPORTUNITIES,
  opportunityLines: SALES_LINES,
  contactRoles: SALES_CONTACT_ROLES,
  assets: SALES_ASSETS,
  contracts: SALES_CONTRACTS,
  stakeholderDetails: STAKEHOLDER_DETAILS,
  stakeholderLinks: STAKEHOLDER_LINKS,
  teamRelationships: TEAM_RELATIONSHIPS,
  contacts: CUSTOMER_CONTACTS,
  contactRelations: CONTACT_RELATIONS,
  campaignResponses: CAMPAIGN_RESPONSES,
  ourPeople: OUR_PEOPLE,
  marketerAccounts: MARKETER_ACCOUNTS,
  completedTasks: COMPLETED_TASKS,
  events: EVENTS,
  commitments: COMMITMENTS,
  stakeholderActions: STAKEHOLDER_ACTIONS,
  objectives: PLAN_OBJECTIVES,
  allObjectives: OBJECTIVES,
  strategies: STRATEGIES,
  actions: ACTIONS,
  comments: COMMENTS,
  campaigns: CAMPAIGNS,
  actionTasks: ACTION_TASKS,
  contactOptOuts: CONTACT_OPT_OUTS,
  objectivesToReuse: OBJECTIVES_TO_REUSE,
  strategiesToReuse: STRATEGIES_TO_REUSE,
  actionsToReuse: ACTIONS_TO_REUSE,
  focusCells: FOCUS_CELLS,
  openCells: OPEN_CELLS,
  portfolioAccounts: PORTFOLIO_ACCOUNTS,
  portfolioPlans: PORTFOLIO_PLANS,
  portfolioMarketers: PORTFOLIO_MARKETERS,
  portfolioCenters: PORTFOLIO_CENTERS,
  portfolioObjectives: PORTFOLIO_OBJECTIVES,
  portfolioReusables: PORTFOLIO_REUSABLES,
  portfolioCopies: PORTFOLIO_COPIES,
  myActions: MY_ACTIONS,
} as const;
export type PagedDocumentName = keyof typeof PAGED_DOCUMENTS;
