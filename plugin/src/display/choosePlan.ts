import { Messages } from '@salesforce/core';
import type { KeyedRecord } from '../planFiles/keyedRecord.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'account-plan.display');

/** A plan, and what people call its account and itself: folder and file, or what the org's key says. */
export interface NamedPlan {
  readonly record: KeyedRecord;
  readonly account: string;
  readonly plan: string;
}

/** The one that is asked for; else the only one that is not closed. @throws SfError NoPlanError, SeveralPlansError */
export function choosePlan(
  plans: readonly NamedPlan[],
  { account, plan }: { readonly account?: string; readonly plan?: string },
  where: 'project' | 'org',
): KeyedRecord {
  const words = messages.getMessage(`where.${where}`);
  const names = (all: readonly NamedPlan[]) => all.map((one) => `${one.account}/${one.plan}`).join(', ') || messages.getMessage('nothing');
  const same = (one: string, other: string | undefined) => other === undefined || one.toLowerCase() === other.toLowerCase();
  const found = plans.filter((one) => same(one.account, account) && same(one.plan, plan));
  const live = plan === undefined ? found.filter(({ record }) => record.fields.Status__c !== 'Closed') : found;
  const [only, ...others] = live.length > 0 ? live : found;
  if (!only) throw messages.createError('error.noPlan', [words], [names(plans)]);
  if (others.length > 0) throw messages.createError('error.severalPlans', [words], [names([only, ...others])]);
  return only.record;
}
