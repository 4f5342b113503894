/**
 * The one way components read: GraphQL documents, and pure functions from their answers to the shapes of the plan model. Every document takes
 * variables only, and stays within ten subqueries (child collections counted) and 2,000 rows each.
 *
 * Documents called "Paged" ask for one collection and take `after`: null first, then `nextPage(data)` until it is null, the other variables
 * unchanged. Keep the answers in their order and give all of them to the mapper: `cellsFrom(pages)`. `c/pagedQuery` does that, given the name of the document in `PAGED_DOCUMENTS`. Each collection is a
 * document of its own, so that one the org does not have, or the reader may not see, costs only itself.
 *
 * What the white-space matrix (`WhiteSpaceFacts`) is read from, by document, variables and mapper:
 * - account: `SALES_ACCOUNTS` { accountId } → `salesAccountsFrom`, the one with the account's id
 * - policy: `ACTIVE_POLICY` → `policyFrom`
 * - buyingCenters: `BUYING_CENTERS` { accountId } → `buyingCentersFrom`
 * - solutions: `SOLUTIONS` → `solutionsFrom`
 * - cells: `WHITE_SPACE_CELLS` { accountId, since: SINCE_EVER } → `cellsFrom`; after a save { accountId, since: latestChangeOf(cells) } on top, and all
 *   again where `CELL_COUNT` { accountId } → `cellCountFrom` says otherwise
 * - insights, stakeholders, valueMetrics: `INSIGHTS`, `STAKEHOLDERS`, `VALUE_METRICS` { accountId } → `insightsFrom` …
 * - focus: `PLAN_FOCUS` { planId } → `planFocusFrom`
 * - sales: `SALES_OPPORTUNITIES`, `SALES_LINES`, `SALES_CONTACT_ROLES`, `SALES_ASSETS`, `SALES_CONTRACTS` { accountIds } → `salesFrom`, with
 *   `accountIds: salesAccountIds(accountId, accounts, buyingCenters)`; only opportunities are needed, the others may fail
 *
 * What the relationship map (`RelationshipFacts`) is read from, beside account, policy and buyingCenters as above:
 * - stakeholders, links, team: `STAKEHOLDER_DETAILS`, `STAKEHOLDER_LINKS`, `TEAM_RELATIONSHIPS` { accountId } → `stakeholdersFrom`, `stakeholderLinksFrom`, `teamRelationshipsFrom`
 * - contacts: `CUSTOMER_CONTACTS`, `CONTACT_RELATIONS` { accountIds } → `customerContactsFrom`
 * - opportunities, dealRoles: `SALES_OPPORTUNITIES`, `SALES_CONTACT_ROLES` { accountIds } → `salesFrom`, `dealRolesFrom`
 * - campaignResponses: `CAMPAIGN_RESPONSES` { accountIds } → `campaignResponsesFrom`
 * - activities: `COMPLETED_TASKS` { accountIds, since: day }, `EVENTS` { accountIds, since: moment } → `activitiesFrom`; names of their owners: `OUR_PEOPLE` { userIds }
 * - commitments, actions: `COMMITMENTS`, `STAKEHOLDER_ACTIONS` { accountId } → `commitmentsFrom`, `actionsFrom`
 * - pursued: `FOCUS_CELLS` { planId } and `OPEN_CELLS` { accountId } → `pursuedCellsFrom`
 * `PLAN_OBJECTIVES` { planId } → `planObjectivesFrom`: where an action may belong.
 * From an opportunity to the account whose map speaks of it: `OPPORTUNITY_ACCOUNTS` → `accountsAboveFrom`, then `MAP_OWNERS` → `mapAccountFrom`.
 *
 * Objectives with their work, of all plans of an account: `OBJECTIVES`, `STRATEGIES`, `ACTIONS` { accountId } → `objectivesFrom`, `strategiesFrom`, `actionsFrom`;
 * what was said to them: `COMMENTS` { accountId } → `commentsFrom`; their campaigns: `CAMPAIGNS` { campaignIds } → `campaignsFrom`; the Salesforce Tasks that
 * stand for actions: `ACTION_TASKS` { actionIds } → `tasksFrom`; for how many accounts its marketers work: `MARKETER_ACCOUNTS` { userIds } →
 * `accountsOfMarketersFrom`. What counts for them is read as for the matrix and the map.
 * Who wants no e-mails or calls: `CONTACT_OPT_OUTS` { accountId } → `contactOptOutsFrom`. What may be copied from other accounts: `OBJECTIVES_TO_REUSE`
 * { industry } → `objectivesToReuseFrom`, with `STRATEGIES_TO_REUSE`, `ACTIONS_TO_REUSE` { objectiveIds } → `strategiesFrom`, `actionsFrom`.
 *
 * What the portfolio (`PortfolioFacts`) is read from, of all accounts: `PORTFOLIO_ACCOUNTS`, `PORTFOLIO_PLANS`, `PORTFOLIO_MARKETERS`, `PORTFOLIO_CENTERS`, `PORTFOLIO_REUSABLES`,
 * `PORTFOLIO_COPIES` {} → `portfolioAccountsFrom` …; in sums, so many plans or buying centers at a time: `PORTFOLIO_COUNTS` { planIds, today }, `PORTFOLIO_MONEY` { planIds },
 * `PORTFOLIO_EVIDENCE`, `PORTFOLIO_JUDGEMENTS` { buyingCenterIds }, `PORTFOLIO_ENGAGEMENT` { buyingCenterIds, since } → `objectiveCountsFrom`, `objectiveMoneyFrom`, `evidenceFrom`;
 * of one account, when it is opened: `PORTFOLIO_OBJECTIVES` { planId } → `portfolioObjectivesFrom`.
 * What a person has to do, on every account: `MY_ACTIONS` { userId, since: day, changedSince: moment } → `myActionsFrom`.
 *
 * Beside the matrix: `PRICE_BOOK_ENTRIES` { productIds } → `priceBookEntriesFrom`; stages → `stagesFrom`.
 */
export { ACCOUNT_PLANS, WON_REVENUE } from './accountPlanDocuments.ts';
export { BUYING_CENTERS, BUYING_CENTER_DEPENDENTS, CELL_TOTALS } from './buyingCenterDocuments.ts';
export { ACTIVE_POLICY } from './policyDocument.ts';
export { PAGED_DOCUMENTS, type PagedDocumentName } from './pagedDocuments.ts';
export { CELL_COUNT, SINCE_EVER, WHITE_SPACE_CELLS } from './whiteSpaceCellDocuments.ts';
export { INSIGHTS, STAKEHOLDERS, VALUE_METRICS } from './customerDocuments.ts';
export { PLAN_FOCUS, PRICE_BOOK_ENTRIES, SOLUTION_NOW, SOLUTIONS } from './catalogueDocuments.ts';
export {
  OPPORTUNITY_NOW,
  SALES_ACCOUNTS,
  SALES_ASSETS,
  SALES_CONTACT_ROLES,
  SALES_CONTRACTS,
  SALES_LINES,
  SALES_OPPORTUNITIES,
} from './salesDocuments.ts';
export { STAKEHOLDER_DETAILS, STAKEHOLDER_LINKS, TEAM_RELATIONSHIPS } from './stakeholderDocuments.ts';
export { CAMPAIGN_RESPONSES, CONTACT_RELATIONS, CUSTOMER_CONTACTS, OUR_PEOPLE } from './peopleDocuments.ts';
export { COMPLETED_TASKS, EVENTS } from './activityDocuments.ts';
export { COMMITMENTS, FOCUS_CELLS, OPEN_CELLS, PLAN_OBJECTIVES, STAKEHOLDER_ACTIONS } from './relationshipWorkDocuments.ts';
export { ACTIONS, OBJECTIVES, STRATEGIES } from './objectiveDocuments.ts';
export { COMMENTS } from './commentDocuments.ts';
export { CAMPAIGNS } from './campaignDocuments.ts';
export { CONTACT_OPT_OUTS } from './contactOptOutDocuments.ts';
export { ACTIONS_TO_REUSE, OBJECTIVES_TO_REUSE, STRATEGIES_TO_REUSE } from './reuseDocuments.ts';
export { ACTION_TASKS } from './actionTaskDocuments.ts';
export { MY_ACTIONS } from './myActionsDocument.ts';
export {
  PORTFOLIO_COPIES,
  PORTFOLIO_ACCOUNTS,
  PORTFOLIO_CENTERS,
  PORTFOLIO_MARKETERS,
  PORTFOLIO_OBJECTIVES,
  PORTFOLIO_PLANS,
  PORTFOLIO_REUSABLES,
} from './portfolioDocuments.ts';
export {
  MOST_CENTERS_SUMMED,
  MOST_PLANS_SUMMED,
  PORTFOLIO_COUNTS,
  PORTFOLIO_ENGAGEMENT,
  PORTFOLIO_EVIDENCE,
  PORTFOLIO_JUDGEMENTS,
  PORTFOLIO_MONEY,
  SUMMED_DOCUMENTS,
  type SummedDocumentName,
} from './portfolioSums.ts';
export { MAP_OWNERS, OPPORTUNITY_ACCOUNTS } from './opportunityDocuments.ts';
export { SERVING_OBJECTIVES, servingObjectivesFrom, type ServingObjective } from './servingObjectives.ts';
export { MOST_ROWS, MOST_ROWS_READ } from './limits.ts';
export { nextPage } from './pages.ts';
export { accountNameFrom, plansFrom, wonRevenueFrom, type PlanMemberView, type PlanView } from './plansFrom.ts';
export { buyingCentersFrom, type BuyingCenterView } from './buyingCentersFrom.ts';
export { actionsFrom, objectivesFrom, strategiesFrom, type ActionView, type ObjectiveView, type StrategyView } from './objectivesFrom.ts';
export { accountsOfMarketersFrom } from './accountsOfMarketersFrom.ts';
export { commentsFrom, type CommentView } from './commentsFrom.ts';
export { campaignsFrom, type CampaignView } from './campaignsFrom.ts';
export { contactOptOutsFrom } from './contactOptOutsFrom.ts';
export { objectivesToReuseFrom, type ObjectiveToReuse } from './objectivesToReuseFrom.ts';
export { tasksFrom, type TaskView } from './tasksFrom.ts';
export { cellCountFrom, cellTotalsFrom, type CellTotals } from './cellTotalsFrom.ts';
export { dependentsFrom, type BuyingCenterDependents, type Dependent } from './dependentsFrom.ts';
export { cellsFrom, latestChangeOf, type CellView } from './cellsFrom.ts';
export {
  insightsFrom,
  stakeholdersFrom,
  valueMetricsFrom,
  type InsightView,
  type StakeholderView,
  type ValueMetricView,
} from './customersFrom.ts';
export {
  isRetiredFrom,
  planFocusFrom,
  priceBookEntriesFrom,
  solutionsFrom,
  type PlanFocusView,
  type SolutionView,
} from './catalogueFrom.ts';
export { opportunityNowFrom, salesAccountIds, salesAccountsFrom, salesFrom, type SalesAccount, type SalesPages } from './salesFrom.ts';
export { accountsAboveFrom, mapAccountFrom } from './opportunityAccountFrom.ts';
export { stagesFrom } from './stagesFrom.ts';
export { policyFrom, policyProblemsFrom, policyRecordFrom } from './policyFrom.ts';
export {
  stakeholderLinksFrom,
  teamRelationshipsFrom,
  type StakeholderLinkView,
  type TeamRelationshipView,
} from './stakeholderLinksFrom.ts';
export { campaignResponsesFrom, customerContactsFrom, dealRolesFrom, userNamesFrom } from './peopleFrom.ts';
export { activitiesFrom } from './activitiesFrom.ts';
export {
  commitmentsFrom,
  planObjectivesFrom,
  pursuedCellsFrom,
  type CommitmentView,
  type PlanObjectiveName,
} from './relationshipWorkFrom.ts';
export { myActionsFrom, type MyAction } from './myActionsFrom.ts';
export {
  portfolioCopiesFrom,
  portfolioAccountsFrom,
  portfolioCentersFrom,
  portfolioMarketersFrom,
  portfolioObjectivesFrom,
  portfolioPlansFrom,
  portfolioReusablesFrom,
  type PortfolioCopy,
  type PortfolioAccount,
  type PortfolioCenter,
  type PortfolioMarketer,
  type PortfolioObjective,
  type PortfolioPlan,
  type PortfolioReusable,
} from './portfolioFrom.ts';
export {
  evidenceFrom,
  isCutOff,
  objectiveCountsFrom,
  objectiveMoneyFrom,
  type EvidenceName,
  type ObjectiveCounts,
  type ObjectiveMoney,
  type PortfolioEvidence,
} from './portfolioSumsFrom.ts';
export type { LastChange } from './records.ts';
