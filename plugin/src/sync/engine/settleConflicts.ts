import type { Conflict, MergeOptions, MergePlan, Side, SyncStates } from '../contract.ts';
import { planMerge } from '../merge/planMerge.ts';
import { fingerprint } from './conflictReport.ts';
import type { SettledConflict } from './journal.ts';

/** Answers for as many conflicts as somebody wants to settle. */
export type AnswerConflicts = (conflicts: readonly Conflict[]) => Promise<readonly (Side | undefined)[]>;

export interface Settling {
  /** All of them. */
  readonly resolve: Side | null;
  /** Settled before, in this job. */
  readonly settled: readonly SettledConflict[];
  readonly ask?: AnswerConflicts;
  readonly onSettled?: (settled: SettledConflict) => Promise<void>;
}

/** What is to be done, once everything is settled that is to be settled. A settled conflict may show another one: that is asked for too. */
export async function settledPlan(
  states: SyncStates,
  options: MergeOptions,
  { resolve, settled, ask, onSettled }: Settling,
): Promise<MergePlan> {
  const sides = new Map(settled.map(({ conflict, side }) => [conflict, side]));
  const asked = new Set<string>();
  const settle = (conflict: Conflict) => resolve ?? sides.get(fingerprint(conflict));
  for (;;) {
    const plan = planMerge(states, { ...options, settle });
    const open = plan.conflicts.filter((conflict) => conflict.kind !== 'needsMissing' && !asked.has(fingerprint(conflict)));
    if (!ask || open.length === 0) return plan;
    const answers = await ask(open);
    for (const [index, conflict] of open.entries()) {
      const name = fingerprint(conflict);
      asked.add(name);
      const side = answers[index];
      if (!side) continue;
      sides.set(name, side);
      await onSettled?.({ conflict: name, side });
    }
  }
}
