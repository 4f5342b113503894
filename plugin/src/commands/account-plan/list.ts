import { Messages } from '@salesforce/core';
import { Flags, SfCommand } from '@salesforce/sf-plugins-core';
import { PLAN_STATUSES } from 'c/planModel';
import { accountPlanQuery, accountsWithoutPlan } from '../../accountPlans/accountPlanQuery.ts';
import { toAccountPlanSummary, type AccountPlanRow, type AccountPlanSummary } from '../../accountPlans/accountPlanSummary.ts';
import { byNextReview } from '../../accountPlans/byNextReview.ts';
import { planTableRow } from '../../accountPlans/planTableRow.ts';
import { queryOrg } from '../../org/queryOrg.ts';
import { exitCodes } from '../../project/exitCodes.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'account-plan.list');

/** Sorted by next review; then plans without one; closed plans last. */
export type AccountPlanListResult = AccountPlanSummary[];

const COLUMNS = ['account', 'plan', 'period', 'status', 'revenueGoal', 'openPotential', 'nextReview'] as const;
const AMOUNTS: readonly string[] = ['revenueGoal', 'openPotential'];

/** `sf account-plan list` (system A). Exit codes: 0 listed, 1 refused by the org, 2 wrong flags. */
export default class AccountPlanList extends SfCommand<AccountPlanListResult> {
  static override readonly summary = messages.getMessage('summary');
  static override readonly description = messages.getMessage('description');
  static override readonly examples = messages.getMessages('examples');
  static override readonly errorCodes = exitCodes(messages);

  static override readonly flags = {
    'target-org': Flags.requiredOrg(),
    'api-version': Flags.orgApiVersion(),
    account: Flags.string({
      multiple: true,
      summary: messages.getMessage('flags.account.summary'),
      description: messages.getMessage('flags.account.description'),
    }),
    status: Flags.option({
      multiple: true,
      options: PLAN_STATUSES,
      summary: messages.getMessage('flags.status.summary'),
      description: messages.getMessage('flags.status.description'),
    })(),
  };

  async run(): Promise<AccountPlanListResult> {
    const { flags } = await this.parse(AccountPlanList);
    const accountNames = flags.account ?? [];
    const soql = accountPlanQuery({ accountNames, statuses: flags.status ?? [] });
    const rows = await queryOrg<AccountPlanRow>(flags['target-org'].getConnection(flags['api-version']), soql);
    const plans = rows.map(toAccountPlanSummary).sort(byNextReview);
    for (const name of accountsWithoutPlan(accountNames, plans)) this.warn(messages.getMessage('warning.accountWithoutPlan', [name]));
    this.show(plans);
    return plans;
  }

  private show(plans: AccountPlanListResult): void {
    if (plans.length === 0) return this.log(messages.getMessage('foundNone'));
    this.table({
      data: plans.map((plan) => planTableRow(plan, (day) => messages.getMessage('overdue', [day]))),
      columns: COLUMNS.map((key) => ({
        key,
        name: messages.getMessage(`column.${key}`),
        horizontalAlignment: AMOUNTS.includes(key) ? 'right' : 'left',
      })),
      overflow: 'wrap',
    });
    this.log(messages.getMessage('found', [plans.length, plans.filter(({ isReviewOverdue }) => isReviewOverdue).length]));
  }
}
