import type { Check } from './subject.ts';

export interface ComponentChecks {
  readonly type: string;
  readonly checks: readonly Check[];
  /** Checked on every deploy, not only on its own: its references keep others from being deleted or changed. */
  readonly isBlocking?: boolean;
}

/** What is checked of each type; most basic first, so that a consequence is read after its cause. */
export const componentChecks: readonly ComponentChecks[] = [];
