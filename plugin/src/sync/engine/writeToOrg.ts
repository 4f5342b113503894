import { keyOf, type RecordName } from '../../planFiles/keyedRecord.ts';
import type { MergePlan, SyncOrg, WriteOutcome } from '../contract.ts';
import { BULK_FROM } from '../org/write/planWrite.ts';
import { nothingWritten } from '../org/write/problems.ts';
import type { PreparedSync } from './prepareSync.ts';
import type { SyncRun } from './runSync.ts';

/** What the org took, and why it was not asked for the rest. */
export interface OrgWritten {
  readonly outcomes: readonly WriteOutcome[];
  readonly failure?: { readonly error: unknown };
}

/** Writes what is due to the org. Whatever goes wrong, what was done before is told. */
export async function writeToOrg(
  org: SyncOrg,
  {
    choices,
    signal,
    onStage,
    onProgress,
    onOutcomes,
    onWarning,
  }: Pick<SyncRun, 'choices' | 'signal' | 'onStage' | 'onProgress' | 'onOutcomes' | 'onWarning'>,
  { reading, unseen }: PreparedSync,
  { toOrg }: MergePlan,
): Promise<OrgWritten> {
  const { set, remove } = toOrg;
  const all = set.length + remove.length;
  if (all === 0) return { outcomes: [] };
  // A part of the change would go, and a part would not.
  if (choices.isAllOrNone && unseen.outcomes.length > 0) return { outcomes: [...set.map(({ record }) => record), ...remove].map(notSent) };
  onStage?.('writeOrg');
  onProgress?.(0, all);
  // Of a record that is told of twice the last word holds.
  const outcomes = new Map<string, WriteOutcome>();
  try {
    await org.write(toOrg, reading, {
      isAllOrNone: choices.isAllOrNone,
      concurrency: choices.concurrency,
      bulkFrom: BULK_FROM,
      signal,
      onWarning,
      onOutcomes: async (some) => {
        for (const outcome of some) outcomes.set(keyOf(outcome), outcome);
        onProgress?.(outcomes.size, all);
        await onOutcomes?.(some);
      },
    });
    return { outcomes: [...outcomes.values()] };
  } catch (error) {
    return { outcomes: [...outcomes.values()], failure: { error } };
  }
}

const notSent = ({ object, key }: RecordName): WriteOutcome => ({ object, key, status: 'notSent', problems: [nothingWritten()] });
