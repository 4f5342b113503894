import type { Side, SyncDirection } from '../contract.ts';

/** What a person chose by flags. Plain data: the journal keeps it. */
export interface SyncChoices {
  /** As they were said: folders of the project, numbers or names in the org. Empty for every account of the project. */
  readonly accounts: readonly string[];
  /** Also every account of the org that has a plan. */
  readonly isAll: boolean;
  readonly direction: SyncDirection;
  readonly resolve: Side | null;
  readonly mayDelete: boolean;
  readonly isAllOrNone: boolean;
  readonly concurrency: number;
  /** Asks the org for everything, not only for what has changed. */
  readonly isFullRead: boolean;
}

/** The stages a sync goes through, in this order. */
export const SYNC_STAGES = ['readFiles', 'readOrg', 'compare', 'settle', 'writeOrg', 'writeFiles', 'remember'] as const;
export type SyncStage = (typeof SYNC_STAGES)[number];
