import type { AccountPlan } from './plan.ts';
import type { PlanStatus } from './vocabularies.ts';

const ORDER: readonly PlanStatus[] = ['Active', 'In Review', 'Draft', 'Closed'];

type Dated = Pick<AccountPlan, 'status' | 'periodStart'>;

const rank = ({ status }: Dated): number => (status ? ORDER.indexOf(status) : ORDER.length);

/** The plans of an account as people look for them: active first, then what is being worked on, then the past; the latest period first. */
export function plansInOrderOfUse<Plan extends Dated>(plans: readonly Plan[]): readonly Plan[] {
  return [...plans].sort((a, b) => rank(a) - rank(b) || b.periodStart.localeCompare(a.periodStart));
}
