import { Messages, type Org } from '@salesforce/core';
import { Flags, SfCommand } from '@salesforce/sf-plugins-core';
import type { PlanDisplay } from '../../display/planDisplay.ts';
import { namedOrg } from '../../org/namedOrg.ts';
import { exitCodes } from '../../project/exitCodes.ts';
import { isDay } from '../../project/isDay.ts';
import { printable } from '../../project/printable.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'account-plan.display');
const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

export type AccountPlanDisplayResult = PlanDisplay;

/** `sf account-plan display`. Exit codes: 0 shown, 1 no such plan, or files or an org that cannot be read, 2 wrong flags. */
export default class AccountPlanDisplay extends SfCommand<AccountPlanDisplayResult> {
  static override readonly summary = messages.getMessage('summary');
  static override readonly description = messages.getMessage('description');
  static override readonly examples = messages.getMessages('examples');
  static override readonly errorCodes = exitCodes(messages);

  static override readonly flags = {
    'target-org': namedOrg(),
    'api-version': Flags.orgApiVersion(),
    'plan-dir': Flags.directory({ char: 'd', default: '.', exists: true, summary: messages.getMessage('flags.plan-dir.summary') }),
    account: Flags.string({ summary: messages.getMessage('flags.account.summary') }),
    plan: Flags.string({ summary: messages.getMessage('flags.plan.summary') }),
    today: Flags.string({ hidden: true, summary: messages.getMessage('flags.today.summary') }),
  };

  async run(): Promise<AccountPlanDisplayResult> {
    const { flags } = await this.parse(AccountPlanDisplay);
    const today = flags.today ?? new Date().toISOString().slice(0, 10);
    if (!isDay(today)) throw messages.createError('error.notADay', [today]);
    const [{ planDisplay }, { planOfFiles }] = await Promise.all([
      import('../../display/planDisplay.ts'),
      import('../../display/planOfFiles.ts'),
    ]);
    const { plan, index } = flags['target-org']
      ? await this.planOfOrg(flags['target-org'], flags)
      : await planOfFiles(flags['plan-dir'], flags);
    const shown = planDisplay(plan, index, today);
    if (!this.jsonEnabled()) this.show(shown);
    return shown;
  }

  private async planOfOrg(
    org: Org,
    flags: Readonly<Record<'plan-dir', string> & Partial<Record<'account' | 'plan' | 'api-version', string>>>,
  ) {
    const { planOfOrg } = await import('../../display/planOfOrg.ts');
    const { unseen, ...found } = await planOfOrg(org.getConnection(flags['api-version']), flags['plan-dir'], flags);
    for (const sentence of unseen) this.warn(printable(sentence));
    return found;
  }

  private show(plan: PlanDisplay): void {
    const said = (value: string | number | null) =>
      value === null || value === '' ? messages.getMessage('nothing') : typeof value === 'number' ? number.format(value) : printable(value);
    const header = {
      account: said(plan.account),
      plan: said(plan.name),
      period: `${plan.periodStart} – ${plan.periodEnd}`,
      status: said(plan.status),
      owner: said(plan.owner),
      executiveSponsor: said(plan.executiveSponsor),
      revenueGoal: said(plan.revenueGoal),
      review: messages.getMessage('review', [said(plan.reviewCadence), said(plan.lastReview)]),
      vision: said(plan.vision?.trim() ?? null),
    };
    this.section(
      undefined,
      Object.entries(header).map(([name, value]) => ({ name: messages.getMessage(`field.${name}`), value })),
      ['name', 'value'],
    );
    const shownRows = <Row extends object>(rows: readonly Row[]) =>
      rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, said(value as string | number | null)])));
    this.section('team', shownRows(plan.team), ['user', 'role']);
    this.section('focus', shownRows(plan.focus), ['rank', 'cell', 'state', 'valueToYou', 'valueToCustomer', 'quadrant', 'targetRevenue']);
    const objectives = plan.objectives.map(({ track, name, status, dueOn, actions, actionsDone: done, actionsOverdue: overdue }) => ({
      track,
      objective: name,
      status,
      dueOn,
      actions: overdue > 0 ? messages.getMessage('overdue', [done, actions, overdue]) : messages.getMessage('done', [done, actions]),
    }));
    this.section('objectives', shownRows(objectives), ['track', 'objective', 'status', 'dueOn', 'actions']);
    this.section('people', shownRows(plan.keyPeople), ['position', 'person', 'power', 'attitude', 'coverage']);
    this.log(messages.getMessage('advice', [plan.advice.error, plan.advice.warning, plan.advice.info]));
  }

  /** A table; nothing for a part that is empty. */
  private section(title: string | undefined, data: Record<string, unknown>[], columns: readonly string[]): void {
    if (data.length === 0) return;
    this.table({
      ...(title ? { title: messages.getMessage(`title.${title}`) } : {}),
      data,
      columns: columns.map((key) => ({ key, name: messages.getMessage(`column.${key}`) })),
      overflow: 'wrap',
    });
  }
}
