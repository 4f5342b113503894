import type { Names } from 'c/cellWords';
import { fillIn } from 'c/fillIn';
import type { RecordId } from 'c/planModel';
import type { Decision } from './decisions.ts';
import type { RunResult } from './importRun.ts';
import { LABELS } from './labels.ts';

/** What came of an import: every opportunity is in one of the counts. */
export interface SummaryView {
  readonly heading: string;
  readonly counts: readonly string[];
  readonly failures: readonly { readonly id: RecordId; readonly text: string }[];
  readonly hasFailures: boolean;
}

export function summaryOf(
  result: RunResult,
  undone: RunResult | undefined,
  counts: Readonly<Record<Decision['verdict'], number>>,
  names: Names,
): SummaryView {
  const last = undone ?? result;
  const failures = last.failures.map(({ opportunityId, messages }) => ({
    id: opportunityId,
    text: `${names.opportunity(opportunityId)}: ${messages.join(' ')}`,
  }));
  const lines: readonly (readonly [string, number])[] = undone
    ? [
        [LABELS.COUNT_STILL_LINKED, result.doneIds.length - undone.doneIds.length],
        [LABELS.COUNT_FAILED, undone.failures.length],
      ]
    : [
        [LABELS.COUNT_FAILED, result.failures.length],
        [LABELS.COUNT_STOPPED, result.stoppedIds.length],
        [LABELS.COUNT_SKIPPED, counts.skip],
        [LABELS.COUNT_UNDECIDED, counts.undecided],
      ];
  return {
    heading: fillIn(undone ? LABELS.UNDONE : LABELS.LINKED, last.doneIds.length),
    counts: lines.filter(([, count]) => count > 0).map(([label, count]) => fillIn(label, count)),
    failures,
    hasFailures: failures.length > 0,
  };
}
