import type { MatrixReading } from './readMatrix.ts';
import { dataProblems } from './dataProblems.ts';

/** How much advice there is, by severity, and how much is to be put right in the records. */
export interface AdviceCounts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly data: number;
  /** What a badge shows: everything that asks to be looked at. A hint does not. */
  readonly pressing: number;
}

/** Counts for the badge of a tab and the filters of the advice. */
export function adviceCounts(reading: MatrixReading): AdviceCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of reading.advice) counts[severity] += 1;
  const data = dataProblems(reading).length;
  return { ...counts, data, pressing: counts.error + counts.warning + data };
}
