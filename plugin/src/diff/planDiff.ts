import type { KeyedRecord } from '../planFiles/keyedRecord.ts';
import { indexRecords, type PlanIndex } from '../planFiles/planIndex.ts';
import { diffRecords, type RecordDifference } from './diffRecords.ts';
import { differenceWords } from './differenceWords.ts';

/** What changed in one place. */
export interface DiffGroup {
  /** Folder of the account; null for the catalogue and the policy. */
  account: string | null;
  /** Name of the account as the files say it. */
  accountName: string | null;
  /** Key of the plan; null for what belongs to the account itself. */
  plan: string | null;
  /** Name of the plan. */
  planName: string | null;
  differences: DiffEntry[];
}

/** One record that differs. */
export interface DiffEntry {
  kind: 'added' | 'removed' | 'changed';
  /** API name of the object. */
  object: string;
  key: string;
  /** What happened, in sentences. */
  sentences: string[];
}

/** How two states of plans differ, in words, by account and plan. */
export function planDiff(before: readonly KeyedRecord[], after: readonly KeyedRecord[]): DiffGroup[] {
  const [old, now] = [indexRecords(before), indexRecords(after)];
  const indexes = [now, old];
  const groups = new Map<string, DiffGroup>();
  for (const difference of diffRecords(before, after)) {
    const index = difference.after ? now : old;
    const record = (difference.after ?? difference.before)!;
    const [account, plan] = [index.accountOf(record) ?? null, index.planOf(record) ?? null];
    const name = `${account} ${plan}`;
    const group = groups.get(name) ?? {
      account,
      accountName: nameIn(indexes, 'Account', account),
      plan,
      planName: nameIn(indexes, 'Account_Plan__c', plan),
      differences: [],
    };
    groups.set(name, group);
    group.differences.push(toEntry(difference, indexes));
  }
  return [...groups.values()].sort((one, other) => compare(one.account, other.account) || compare(one.plan, other.plan));
}

function toEntry(difference: RecordDifference, indexes: readonly PlanIndex[]): DiffEntry {
  const { kind, object, key } = difference;
  return { kind, object, key, sentences: [...differenceWords(difference, indexes)] };
}

function nameIn(indexes: readonly PlanIndex[], object: string, key: string | null): string | null {
  if (key === null) return null;
  const found = indexes.map((index) => index.find(object, key)?.fields.Name).find((name) => name !== undefined);
  return found === undefined ? key : String(found);
}

/** What belongs to no account, or no plan, comes first. */
function compare(one: string | null, other: string | null): number {
  const [a, b] = [one ?? '', other ?? ''];
  return a < b ? -1 : a > b ? 1 : 0;
}
