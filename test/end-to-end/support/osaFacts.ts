import { readOsas, type OsaReading } from 'c/osaReading';
import { addDays } from 'c/planModel';
import {
  ACCOUNT_PLANS,
  ACTIVE_POLICY,
  BUYING_CENTERS,
  buyingCentersFrom,
  nextPage,
  PAGED_DOCUMENTS,
  plansFrom,
  policyFrom,
  salesAccountIds,
  salesAccountsFrom,
  SINCE_EVER,
  type PagedDocumentName,
} from 'c/planQueries';
import { actionsIn, campaignsIn, dataFrom, ownersIn, type Answers, type OsaData } from '../../../lwc/osaSource/answers.ts';
import type { Role, RunningOrg } from './runningOrg.ts';

const OF_ACCOUNT: readonly PagedDocumentName[] = [
  'salesAccounts',
  'allObjectives',
  'strategies',
  'actions',
  'comments',
  'stakeholderDetails',
  'stakeholderLinks',
  'insights',
];
const OF_GROUP: readonly PagedDocumentName[] = [
  'opportunities',
  'opportunityLines',
  'contactRoles',
  'assets',
  'contracts',
  'campaignResponses',
];

export const today = (): string => new Date().toISOString().slice(0, 10);

/** Everything objectives are read from, asked for as the page does; what the org refuses this person stands in `unread`. */
export async function osaData(org: RunningOrg, role: Role, accountId: string): Promise<OsaData> {
  let answers: Answers = {};
  const ask = async (document: unknown, variables: object) => {
    const { status, body } = await org.user(role).graphql(String(document), variables);
    expect(status).toBe(200);
    return body as { readonly data?: unknown; readonly errors?: readonly { readonly message: string }[] };
  };
  const read = async (name: PagedDocumentName, variables: object) => {
    const pages: unknown[] = [];
    let errors: readonly { readonly message: string }[] = [];
    for (let after: string | null = null; errors.length === 0 && (pages.length === 0 || after); after = nextPage(pages.at(-1))) {
      const answer = await ask(PAGED_DOCUMENTS[name], { ...variables, after });
      errors = answer.errors ?? [];
      if (errors.length > 0) break;
      pages.push(answer.data);
    }
    answers = { ...answers, [name]: { pages, isComplete: true, errors } };
    return pages;
  };
  const plans = plansFrom((await ask(ACCOUNT_PLANS, { accountId })).data);
  const { buyingCenters, isComplete } = buyingCentersFrom((await ask(BUYING_CENTERS, { accountId })).data);
  await read('solutions', {});
  await read('cells', { accountId, since: SINCE_EVER });
  for (const name of OF_ACCOUNT) await read(name, { accountId });
  const accountIds = salesAccountIds(accountId, salesAccountsFrom(answers.salesAccounts!.pages), buyingCenters);
  for (const name of OF_GROUP) await read(name, { accountIds });
  const since = addDays(today(), -730);
  await read('completedTasks', { accountIds, since });
  await read('events', { accountIds, since: `${since}T00:00:00Z` });
  const plan = plans.find(({ status }) => status === 'Active');
  await read('campaigns', { campaignIds: campaignsIn(answers) });
  await read('actionTasks', { actionIds: actionsIn(answers, plan?.id) });
  await read('ourPeople', { userIds: ownersIn(answers, ['campaigns', 'actionTasks']) });
  const marketers = (plan?.members ?? []).filter(({ role: as }) => as === 'Marketing');
  await read('marketerAccounts', { userIds: marketers.map(({ userId }) => userId) });
  const policy = policyFrom((await ask(ACTIVE_POLICY, {})).data);
  return dataFrom(answers, { accountId, accountIds, policy, plans, plan, buyingCenters, isCut: !isComplete, today: today() });
}

/** The objectives of the account as this person's page reads them. */
export async function osaReading(org: RunningOrg, role: Role, accountId: string): Promise<OsaReading> {
  return readOsas((await osaData(org, role, accountId)).facts, today());
}
