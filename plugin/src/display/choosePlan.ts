import { Messages } from '@salesforce/core';
import type { KeyedRecord } from '../planFiles/keyedRecord.ts';
import { plansAsked, type NamedPlan } from '../project/plansAsked.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'account-plan.display');

/** The one that is asked for; else the only one that is not closed. @throws SfError NoPlanError, SeveralPlansError */
export function choosePlan(
  plans: readonly NamedPlan[],
  asked: { readonly account?: string; readonly plan?: string },
  where: 'project' | 'org',
): KeyedRecord {
  const words = messages.getMessage(`where.${where}`);
  const names = (all: readonly NamedPlan[]) => all.map((one) => `${one.account}/${one.plan}`).join(', ') || messages.getMessage('nothing');
  const [only, ...others] = plansAsked(plans, asked);
  if (!only) throw messages.createError('error.noPlan', [words], [names(plans)]);
  if (others.length > 0) throw messages.createError('error.severalPlans', [words], [names([only, ...others])]);
  return only.record;
}
