import {
  ACCOUNT_PLANS,
  ACTIVE_POLICY,
  BUYING_CENTERS,
  CAMPAIGN_RESPONSES,
  COMMITMENTS,
  COMPLETED_TASKS,
  CONTACT_RELATIONS,
  CUSTOMER_CONTACTS,
  EVENTS,
  FOCUS_CELLS,
  OPEN_CELLS,
  SALES_ACCOUNTS,
  SALES_CONTACT_ROLES,
  SALES_OPPORTUNITIES,
  STAKEHOLDER_ACTIONS,
  STAKEHOLDER_DETAILS,
  STAKEHOLDER_LINKS,
  TEAM_RELATIONSHIPS,
  activitiesFrom,
  buyingCentersFrom,
  campaignResponsesFrom,
  commitmentsFrom,
  customerContactsFrom,
  dealRolesFrom,
  nextPage,
  actionsFrom,
  plansFrom,
  policyFrom,
  pursuedCellsFrom,
  salesAccountIds,
  salesAccountsFrom,
  salesFrom,
  stakeholderLinksFrom,
  stakeholdersFrom,
  teamRelationshipsFrom,
} from 'c/planQueries';
import type { RelationshipFacts } from 'c/relationshipReading';
import type { Role, RunningOrg } from './runningOrg.ts';

/** Everything a relationship map is read from, asked for as the page does. */
export async function relationshipFacts(org: RunningOrg, role: Role, accountId: string): Promise<RelationshipFacts> {
  const ask = async (document: unknown, variables: object = {}) => answerOf(org, role, document, variables);
  const [plan] = plansFrom(await ask(ACCOUNT_PLANS, { accountId }));
  const all = (document: unknown, variables: object = { accountId }) => pagesOf(org, role, document, variables);
  const { buyingCenters } = buyingCentersFrom(await ask(BUYING_CENTERS, { accountId }));
  const accounts = salesAccountsFrom(await all(SALES_ACCOUNTS));
  const accountIds = salesAccountIds(accountId, accounts, buyingCenters);
  const since = `${new Date().getUTCFullYear() - 2}-01-01`;
  const { opportunities } = salesFrom({ opportunities: await all(SALES_OPPORTUNITIES, { accountIds }) });
  return {
    account: { id: accountId, name: accounts.find(({ id }) => id === accountId)!.name },
    accountIds,
    policy: policyFrom(await ask(ACTIVE_POLICY)),
    buyingCenters,
    stakeholders: stakeholdersFrom(await all(STAKEHOLDER_DETAILS)),
    links: stakeholderLinksFrom(await all(STAKEHOLDER_LINKS)),
    team: teamRelationshipsFrom(await all(TEAM_RELATIONSHIPS)),
    members: plan?.members ?? [],
    contacts: customerContactsFrom(await all(CUSTOMER_CONTACTS, { accountIds }), await all(CONTACT_RELATIONS, { accountIds })),
    opportunities,
    dealRoles: dealRolesFrom(await all(SALES_CONTACT_ROLES, { accountIds }), opportunities),
    campaignResponses: campaignResponsesFrom(await all(CAMPAIGN_RESPONSES, { accountIds })),
    activities: activitiesFrom(
      await all(COMPLETED_TASKS, { accountIds, since }),
      await all(EVENTS, { accountIds, since: `${since}T00:00:00Z` }),
    ),
    commitments: commitmentsFrom(await all(COMMITMENTS)),
    actions: actionsFrom(await all(STAKEHOLDER_ACTIONS)),
    pursued: pursuedCellsFrom(plan ? await all(FOCUS_CELLS, { planId: plan.id }) : [], await all(OPEN_CELLS)),
    reviewedOn: plan?.sectionsConfirmedOn?.relationships,
  };
}

/** The data of an answer without errors. */
async function answerOf(org: RunningOrg, role: Role, document: unknown, variables: object): Promise<unknown> {
  const { status, body } = await org.user(role).graphql(String(document), variables);
  expect({ status, errors: body.errors ?? [] }).toEqual({ status: 200, errors: [] });
  return body.data;
}

/** All pages of a paged document. */
async function pagesOf(org: RunningOrg, role: Role, document: unknown, variables: object): Promise<readonly unknown[]> {
  const pages: unknown[] = [];
  for (let after: string | null = null; pages.length === 0 || after; after = nextPage(pages.at(-1))) {
    pages.push(await answerOf(org, role, document, { ...variables, after }));
  }
  return pages;
}
