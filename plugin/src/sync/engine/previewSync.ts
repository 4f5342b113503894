import { planDiff, type DiffGroup } from '../../diff/planDiff.ts';
import { keyOf, type KeyedRecord } from '../../planFiles/keyedRecord.ts';
import type { MergePlan } from '../contract.ts';
import { applyChanges } from '../merge/applyChanges.ts';
import { expectedOutcome } from '../org/write/expectedOutcome.ts';
import { prepareSync, type PreparedSync, type SyncEvents } from './prepareSync.ts';
import type { SyncPlace } from './runSync.ts';
import { settledPlan } from './settleConflicts.ts';
import { leftOf } from './summaryOf.ts';
import type { SyncChoices } from './syncOptions.ts';
import { readState } from './syncState.ts';
import type { SyncConflict, SyncDelete, SyncFailure, SyncLeftAlone, SyncUnresolved } from './syncSummary.ts';

/** What a sync would do. */
export interface SyncPreview {
  /** Would nothing change on either side, and is nothing left? */
  isAlike: boolean;
  /** Folders of the accounts that were looked at. */
  accounts: string[];
  /** What would change in the org, in sentences, by account and plan. */
  toOrg: DiffGroup[];
  /** What would change in the files. */
  toFiles: DiffGroup[];
  conflicts: SyncConflict[];
  /** What the org would not take, as far as it can be told without asking it: rights, references. */
  failures: SyncFailure[];
  waitingDeletes: SyncDelete[];
  unresolved: SyncUnresolved[];
  leftAlone: SyncLeftAlone[];
  apiCalls: PreviewCalls;
}

/** Requests to the org. */
export interface PreviewCalls {
  /** By this preview; a sync reads the same. */
  read: number;
  /** That it would take to write the changes, when all goes well. */
  write: number;
  /** Of the day, as the org says; null where it does not say. */
  used: number | null;
  /** Of the day. */
  limit: number | null;
}

/** Reads both sides and decides, and does nothing. @throws as `prepareSync` */
export async function previewSync(
  { folder, org, findAccount }: SyncPlace,
  choices: SyncChoices,
  calls: { readonly count: number; readonly limit?: { readonly used: number; readonly of: number } },
  events: SyncEvents,
): Promise<SyncPreview> {
  const { state } = await readState(folder.state);
  const prepared = await prepareSync(folder.root, org, findAccount, choices, state, events);
  const plan = await settledPlan(prepared.states, prepared.mergeOptions, { resolve: choices.resolve, settled: [] });
  const { outcomes, requests } = expectedOutcome(plan.toOrg, prepared.reading);
  const told = await leftOf(prepared, plan, outcomes);
  const [toOrg, toFiles] = [orgDiff(prepared, plan), planDiff(prepared.states.files, applyChanges(prepared.states.files, plan.toFiles))];
  return {
    isAlike: toOrg.length + toFiles.length === 0 && Object.values(told).every((list) => list.length === 0),
    accounts: prepared.reading.accounts.map(({ folder: account }) => account).sort(),
    toOrg,
    toFiles,
    ...told,
    apiCalls: { read: calls.count, write: requests, used: calls.limit?.used ?? null, limit: calls.limit?.of ?? null },
  };
}

/** A record that gets its key, or another one, is the same record. */
function orgDiff({ states }: PreparedSync, { toOrg }: MergePlan): DiffGroup[] {
  const newKeys = new Map(
    toOrg.set.flatMap(({ record, keyBefore }) =>
      keyBefore === undefined ? [] : [[keyOf({ object: record.object, key: keyBefore }), record.key] as const],
    ),
  );
  const before = states.org.map((record): KeyedRecord => {
    const key = newKeys.get(keyOf(record));
    return key === undefined ? record : { ...record, key };
  });
  return planDiff(before, applyChanges(states.org, toOrg));
}
