import type { KeyedRecord } from '../planFiles/keyedRecord.ts';
import type { PlanIndex } from '../planFiles/planIndex.ts';

/** Tells whether a record is of the account of a plan, and of no other plan than that one. */
export function isOwnOf(plan: KeyedRecord, index: PlanIndex): (record: KeyedRecord) => boolean {
  const same = (one: string | undefined, other: string | undefined) => one?.toLowerCase() === other?.toLowerCase();
  const account = index.accountOf(plan);
  return (record) => {
    const planOf = index.planOf(record);
    return same(index.accountOf(record), account) && (planOf === undefined || same(planOf, plan.key));
  };
}
