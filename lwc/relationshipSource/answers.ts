import type { GraphQLError } from 'lightning/graphql';
import type { ContactActivity, PlanningPolicy, RecordId } from 'c/planModel';
import {
  activitiesFrom,
  campaignResponsesFrom,
  commitmentsFrom,
  customerContactsFrom,
  dealRolesFrom,
  actionsFrom,
  planObjectivesFrom,
  pursuedCellsFrom,
  salesAccountsFrom,
  salesFrom,
  stakeholderLinksFrom,
  stakeholdersFrom,
  teamRelationshipsFrom,
  userNamesFrom,
  type BuyingCenterView,
  type PagedDocumentName,
  type PlanObjectiveName,
  type PlanView,
} from 'c/planQueries';
import type { RelationshipFacts } from 'c/relationshipReading';

/** What came back so far, by document. */
export type Answers = Partial<
  Readonly<
    Record<
      PagedDocumentName,
      { readonly pages: readonly unknown[]; readonly isComplete: boolean; readonly errors: readonly GraphQLError[] }
    >
  >
>;

/** What a page shows the relationship map from. */
export interface RelationshipData {
  readonly facts: RelationshipFacts;
  readonly plan: PlanView | undefined;
  /** Of the plan: where an action may belong. */
  readonly objectives: readonly PlanObjectiveName[];
  /** Documents this reader got no answer for: what rests on them is missing, and the page says so. */
  readonly unread: readonly PagedDocumentName[];
  /** The account has more buying centers than one page takes. */
  readonly isCut: boolean;
}

export interface OtherParts {
  readonly accountId: RecordId;
  readonly accountIds: readonly RecordId[];
  readonly policy: PlanningPolicy;
  readonly plan: PlanView | undefined;
  readonly buyingCenters: readonly BuyingCenterView[];
  readonly isCut: boolean;
}

/** Puts the answers together. */
export function dataFrom(answers: Answers, { accountId, accountIds, policy, plan, buyingCenters, isCut }: OtherParts): RelationshipData {
  const pages = (name: PagedDocumentName) => answers[name]?.pages ?? [];
  const { opportunities } = salesFrom({ opportunities: pages('opportunities') });
  const facts: RelationshipFacts = {
    account: { id: accountId, name: salesAccountsFrom(pages('salesAccounts')).find(({ id }) => id === accountId)?.name ?? '' },
    accountIds,
    policy,
    buyingCenters,
    stakeholders: stakeholdersFrom(pages('stakeholderDetails')),
    links: stakeholderLinksFrom(pages('stakeholderLinks')),
    team: teamRelationshipsFrom(pages('teamRelationships')),
    members: plan?.members ?? [],
    contacts: customerContactsFrom(pages('contacts'), pages('contactRelations')),
    opportunities,
    dealRoles: dealRolesFrom(pages('contactRoles'), opportunities),
    campaignResponses: hasFailed(answers, 'campaignResponses') ? null : campaignResponsesFrom(pages('campaignResponses')),
    activities: namedActivities(answers),
    commitments: commitmentsFrom(pages('commitments')),
    actions: actionsFrom(pages('stakeholderActions')),
    pursued: pursuedCellsFrom(plan ? pages('focusCells') : [], pages('openCells')),
    reviewedOn: plan?.sectionsConfirmedOn?.relationships ?? plan?.lastReviewOn,
  };
  const objectives = plan ? planObjectivesFrom(pages('objectives')) : [];
  const unread = (Object.keys(answers) as PagedDocumentName[]).filter((name) => hasFailed(answers, name));
  return { facts, plan, objectives, unread, isCut };
}

/** Whose activities they are; undefined until all of these were read. */
export function ownersIn(answers: Answers): readonly RecordId[] | undefined {
  if (!answers.completedTasks?.isComplete || !answers.events?.isComplete) return undefined;
  return [...new Set((activitiesIn(answers) ?? []).flatMap(({ ourPersonId }) => ourPersonId ?? []))].sort();
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

/** The errors of what cannot be missing: without positions there is no map. Of all others one can do without. */
export function neededErrors(answers: Answers): readonly GraphQLError[] {
  return hasFailed(answers, 'stakeholderDetails') ? (answers.stakeholderDetails?.errors ?? []) : [];
}

function hasFailed(answers: Answers, name: PagedDocumentName): boolean {
  const answer = answers[name];
  return answer !== undefined && answer.pages.length === 0 && answer.errors.length > 0;
}
