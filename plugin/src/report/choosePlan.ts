import { Messages } from '@salesforce/core';
import type { PlacedRecord } from '../planFiles/placedRecord.ts';
import { plansAsked, plansOfFiles, type NamedPlan } from '../project/plansAsked.ts';
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

/**
 * The plan that is asked for; else the only one that is not closed; else the one a person chooses.
 * @throws SfError NoPlanError, SeveralPlansError
 */
export async function choosePlan(records: readonly PlacedRecord[], { terminal, ...asked }: PlanChoice): Promise<NamedPlan<PlacedRecord>> {
  const plans = plansOfFiles(records);
  const [only, ...others] = plansAsked(plans, asked);
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

const nameOf = ({ account, plan }: NamedPlan) => `${account}/${plan}`;
const namesOf = (plans: readonly NamedPlan[]) => printable(plans.map(nameOf).join(', ')) || messages.getMessage('nothing');
