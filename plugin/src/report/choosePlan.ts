import { Messages } from '@salesforce/core';
import type { PlacedRecord } from '../planFiles/placedRecord.ts';
import { printable } from '../project/printable.ts';
import { askIn, type Terminal } from '../scaffold/ask.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'account-plan.generate.report');

export interface PlanChoice {
  /** Folder of the account. */
  readonly account?: string | undefined;
  /** File name without `.yaml`. */
  readonly plan?: string | undefined;
  /** Where a person may be asked. */
  readonly terminal?: Terminal | undefined;
}

/** A plan and how its file is called. */
export interface ChosenPlan {
  readonly record: PlacedRecord;
  readonly account: string;
  readonly plan: string;
}

/**
 * The plan that is asked for; else the only one that is not closed; else the one a person chooses.
 * @throws SfError NoPlanError, SeveralPlansError
 */
export async function choosePlan(records: readonly PlacedRecord[], { account, plan, terminal }: PlanChoice): Promise<ChosenPlan> {
  const plans = records.filter(({ object }) => object === 'Account_Plan__c').map(calledPlan);
  const same = (one: string, other: string | undefined) => other === undefined || one.toLowerCase() === other.toLowerCase();
  const found = plans.filter((one) => same(one.account, account) && same(one.plan, plan));
  const live = plan === undefined ? found.filter(({ record }) => record.fields.Status__c !== 'Closed') : found;
  const [only, ...others] = live.length > 0 ? live : found;
  if (!only) throw messages.createError('error.noPlan', [], [namesOf(plans)]);
  if (others.length === 0) return only;
  if (!terminal) throw messages.createError('error.severalPlans', [], [namesOf([only, ...others])]);
  const asker = askIn(terminal);
  try {
    const names = new Map([only, ...others].map((one) => [nameOf(one), one]));
    const chosen = await asker.choice(messages.getMessage('ask.plan'), [...names.keys()], (name) =>
      printable(`${name} – ${String(names.get(name)!.record.fields.Name)}`),
    );
    return names.get(chosen)!;
  } finally {
    asker.close();
  }
}

function calledPlan(record: PlacedRecord): ChosenPlan {
  const [, account = '', plan = ''] = /^accounts\/([^/]+)\/plans\/([^/]+)\.ya?ml$/.exec(record.file)!;
  return { record, account, plan };
}

const nameOf = ({ account, plan }: ChosenPlan) => `${account}/${plan}`;
const namesOf = (plans: readonly ChosenPlan[]) => printable(plans.map(nameOf).join(', ')) || messages.getMessage('nothing');
