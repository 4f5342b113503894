import type { GraphQLError } from 'lightning/graphql';
import { readCellStates } from 'c/cellState';
import type { OsaFacts } from 'c/osaReading';
import type { ContactActivity, IsoDate, PlanningPolicy, RecordId, Track } from 'c/planModel';
import {
  accountsOfMarketersFrom,
  actionsFrom,
  activitiesFrom,
  campaignResponsesFrom,
  campaignsFrom,
  cellsFrom,
  commentsFrom,
  insightsFrom,
  objectivesFrom,
  salesAccountsFrom,
  salesFrom,
  solutionsFrom,
  stakeholderLinksFrom,
  stakeholdersFrom,
  strategiesFrom,
  tasksFrom,
  userNamesFrom,
  type BuyingCenterView,
  type PagedDocumentName,
  type PlanView,
} from 'c/planQueries';

/** What came back so far, by document. */
export type Answers = Partial<
  Readonly<
    Record<
      PagedDocumentName,
      { readonly pages: readonly unknown[]; readonly isComplete: boolean; readonly errors: readonly GraphQLError[] }
    >
  >
>;

/** What a page shows objectives, strategies and actions from. */
export interface OsaData {
  readonly facts: OsaFacts;
  /** Documents this reader got no answer for: what rests on them is missing, and the page says so. */
  readonly unread: readonly PagedDocumentName[];
  /** The account has more buying centers than one page takes. */
  readonly isCut: boolean;
}

export interface OtherParts {
  readonly accountId: RecordId;
  readonly accountIds: readonly RecordId[];
  readonly policy: PlanningPolicy;
  readonly plans: readonly PlanView[];
  readonly plan: PlanView | undefined;
  readonly buyingCenters: readonly BuyingCenterView[];
  readonly isCut: boolean;
  readonly today: IsoDate;
  /** Absent: every track. */
  readonly plannedTracks?: readonly Track[] | undefined;
}

/** Without these there is nothing to show. Of all others one can do without: an org may lack the object, a reader the right to see it. */
const NEEDED: readonly PagedDocumentName[] = ['allObjectives', 'strategies', 'actions'];

/** Puts the answers together. */
export function dataFrom(answers: Answers, others: OtherParts): OsaData {
  const { accountId, accountIds, policy, plans, plan, buyingCenters, isCut, today, plannedTracks } = others;
  const pages = (name: PagedDocumentName) => answers[name]?.pages ?? [];
  const orNull = <T>(name: PagedDocumentName, from: (pages: readonly unknown[]) => T): T | null =>
    hasFailed(answers, name) ? null : from(pages(name));
  const account = salesAccountsFrom(pages('salesAccounts')).find(({ id }) => id === accountId);
  const objectives = objectivesFrom(pages('allObjectives')).filter(({ planId }) => planId === plan?.id);
  const ofPlan = new Set(objectives.map(({ id }) => id));
  const ownOf = <One extends { readonly objectiveId: RecordId }>(list: readonly One[]) =>
    list.filter(({ objectiveId }) => ofPlan.has(objectiveId));
  const solutions = solutionsFrom(pages('solutions'));
  const stakeholders = stakeholdersFrom(pages('stakeholderDetails'));
  const sales = salesFrom({
    opportunities: pages('opportunities'),
    lines: pages('opportunityLines'),
    contactRoles: pages('contactRoles'),
    assets: pages('assets'),
    contracts: pages('contracts'),
  });
  const rules = { today, renewalLeadDays: policy.renewalLeadDays };
  const { cells } = readCellStates(sales, { buyingCenters, solutions, cells: cellsFrom(pages('cells')), stakeholders }, rules);
  const facts: OsaFacts = {
    account: { id: accountId, name: account?.name ?? '', industry: account?.industry, changedOn: account?.changedOn },
    accountIds,
    policy,
    plans,
    plan,
    objectives,
    strategies: ownOf(strategiesFrom(pages('strategies'))),
    actions: ownOf(actionsFrom(pages('actions'))),
    comments: ownOf(commentsFrom(pages('comments'))),
    buyingCenters,
    solutions,
    cells,
    stakeholders,
    links: stakeholderLinksFrom(pages('stakeholderLinks')),
    insights: insightsFrom(pages('insights')),
    opportunities: hasFailed(answers, 'opportunities') ? null : sales.opportunities,
    // Without responses nobody knows which campaigns there are.
    campaigns: !answers.campaigns && hasFailed(answers, 'campaignResponses') ? null : orNull('campaigns', campaignsFrom),
    responses: orNull('campaignResponses', campaignResponsesFrom),
    activities: namedActivities(answers),
    tasks: orNull('actionTasks', tasksFrom),
    members: plan?.members ?? [],
    userNames: userNamesFrom(pages('ourPeople')),
    plannedTracks,
    ...(answers.marketerAccounts && !hasFailed(answers, 'marketerAccounts')
      ? { accountsOfMarketers: accountsOfMarketersFrom(pages('marketerAccounts')) }
      : {}),
  };
  const unread = (Object.keys(answers) as PagedDocumentName[]).filter((name) => hasFailed(answers, name));
  return { facts, unread, isCut };
}

/** The campaigns to ask for; undefined until it is known who names them. */
export function campaignsIn(answers: Answers): readonly RecordId[] | undefined {
  if (!answers.actions?.isComplete || !answers.campaignResponses?.isComplete) return undefined;
  return unique([
    ...actionsFrom(answers.actions.pages).flatMap(({ campaignId }) => campaignId ?? []),
    ...campaignResponsesFrom(answers.campaignResponses.pages).flatMap(({ campaignId }) => campaignId ?? []),
  ]);
}

/** The actions whose tasks are asked for: those of the shown plan; undefined until they are known. */
export function actionsIn(answers: Answers, planId: RecordId | undefined): readonly RecordId[] | undefined {
  if (!answers.actions?.isComplete || !answers.allObjectives?.isComplete) return undefined;
  const ofPlan = new Set(objectivesFrom(answers.allObjectives.pages).flatMap((one) => (one.planId === planId ? one.id : [])));
  return unique(actionsFrom(answers.actions.pages).flatMap(({ id, objectiveId }) => (ofPlan.has(objectiveId) ? id : [])));
}

/** Whose activities, tasks and campaigns they are; undefined until all of these were read. */
export function ownersIn(answers: Answers, waitsFor: readonly PagedDocumentName[]): readonly RecordId[] | undefined {
  if (!(['completedTasks', 'events', ...waitsFor] as const).every((name) => answers[name]?.isComplete)) return undefined;
  return unique([
    ...(activitiesIn(answers) ?? []).flatMap(({ ourPersonId }) => ourPersonId ?? []),
    ...tasksFrom(answers.actionTasks?.pages ?? []).flatMap(({ ownerId }) => ownerId ?? []),
    ...campaignsFrom(answers.campaigns?.pages ?? []).flatMap(({ ownerId }) => ownerId ?? []),
  ]);
}

/** The errors of what cannot be missing. */
export function neededErrors(answers: Answers): readonly GraphQLError[] {
  return NEEDED.filter((name) => hasFailed(answers, name)).flatMap((name) => answers[name]?.errors ?? []);
}

/** Null when neither calls nor meetings can be read. */
function activitiesIn(answers: Answers): readonly ContactActivity[] | null {
  if (hasFailed(answers, 'completedTasks') && hasFailed(answers, 'events')) return null;
  return activitiesFrom(answers.completedTasks?.pages ?? [], answers.events?.pages ?? []);
}

function namedActivities(answers: Answers): readonly ContactActivity[] | null {
  const names = userNamesFrom(answers.ourPeople?.pages ?? []);
  return activitiesIn(answers)?.map((one) => (one.ourPersonId ? { ...one, ourPersonName: names[one.ourPersonId] } : one)) ?? null;
}

function hasFailed(answers: Answers, name: PagedDocumentName): boolean {
  const answer = answers[name];
  return answer !== undefined && answer.pages.length === 0 && answer.errors.length > 0;
}

function unique(ids: readonly RecordId[]): readonly RecordId[] {
  return [...new Set(ids)].sort();
}
