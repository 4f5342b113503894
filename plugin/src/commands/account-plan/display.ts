import { Messages } from '@salesforce/core';
import { Flags, SfCommand } from '@salesforce/sf-plugins-core';
import type { PlanDisplay } from '../../display/planDisplay.ts';
import type { PlacedRecord } from '../../planFiles/placedRecord.ts';
import { placeText, problemText } from '../../planFiles/problemText.ts';
import { exitCodes } from '../../project/exitCodes.ts';
import { isDay } from '../../project/isDay.ts';
import { printable } from '../../project/printable.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'account-plan.display');
const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

export type AccountPlanDisplayResult = PlanDisplay;

/** `sf account-plan display`. Exit codes: 0 shown, 1 no such plan, or files that cannot be read, 2 wrong flags. */
export default class AccountPlanDisplay extends SfCommand<AccountPlanDisplayResult> {
  static override readonly summary = messages.getMessage('summary');
  static override readonly description = messages.getMessage('description');
  static override readonly examples = messages.getMessages('examples');
  static override readonly errorCodes = exitCodes(messages);

  static override readonly flags = {
    'plan-dir': Flags.directory({ char: 'd', default: '.', exists: true, summary: messages.getMessage('flags.plan-dir.summary') }),
    account: Flags.string({ summary: messages.getMessage('flags.account.summary') }),
    plan: Flags.string({ summary: messages.getMessage('flags.plan.summary') }),
    today: Flags.string({ hidden: true, summary: messages.getMessage('flags.today.summary') }),
  };

  async run(): Promise<AccountPlanDisplayResult> {
    const { flags } = await this.parse(AccountPlanDisplay);
    const today = flags.today ?? new Date().toISOString().slice(0, 10);
    if (!isDay(today)) throw messages.createError('error.notADay', [today]);
    const [{ openProject }, { checkPlanFiles }, { planDisplay }] = await Promise.all([
      import('../../project/openProject.ts'),
      import('../../planFiles/checkPlanFiles.ts'),
      import('../../display/planDisplay.ts'),
    ]);
    const { files } = await openProject(flags['plan-dir']);
    const { records, index, problems } = checkPlanFiles(files);
    const [first] = problems.filter(({ severity }) => severity === 'error');
    if (first) throw messages.createError('error.unreadable', [`${placeText(first)} ${problemText(first)}`]);
    const plan = choose(
      records.filter(({ object }) => object === 'Account_Plan__c'),
      flags,
    );
    const shown = planDisplay(plan, index, today);
    if (!this.jsonEnabled()) this.show(shown);
    return shown;
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

/** The one that is asked for; else the only one that is not closed. */
function choose(plans: readonly PlacedRecord[], { account, plan }: { readonly account?: string; readonly plan?: string }): PlacedRecord {
  const called = ({ file }: PlacedRecord) => /^accounts\/([^/]+)\/plans\/([^/]+)\.ya?ml$/.exec(file)!.slice(1) as [string, string];
  const names = (all: readonly PlacedRecord[]) => all.map((one) => called(one).join('/')).join(', ') || messages.getMessage('nothing');
  const same = (one: string, other: string | undefined) => other === undefined || one.toLowerCase() === other.toLowerCase();
  const found = plans.filter((one) => same(called(one)[0], account) && same(called(one)[1], plan));
  const live = plan === undefined ? found.filter(({ fields }) => fields.Status__c !== 'Closed') : found;
  const [only, ...others] = live.length > 0 ? live : found;
  if (!only) throw messages.createError('error.noPlan', [], [names(plans)]);
  if (others.length > 0) throw messages.createError('error.severalPlans', [], [names([only, ...others])]);
  return only;
}
