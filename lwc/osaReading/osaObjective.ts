import type { MeasureReading, ServiceLevelBreach } from 'c/marketing';
import type { ObjectiveReading, StrategyReading } from 'c/objectives';
import type { AbmAdvice, ObjectiveAdvice } from 'c/planChecks';
import type { IsoDate, RecordId } from 'c/planModel';
import type { ActionView, CommentView, ObjectiveView, StrategyView } from 'c/planQueries';

export type OsaStrategy = StrategyReading<StrategyView, ActionView>;
/** Of a check of objectives (`OS…`) or of account-based marketing (`AB…`). */
export type OsaAdvice = ObjectiveAdvice | AbmAdvice;

/** What an objective is for, one click away. */
export interface Served {
  readonly kind: 'buyingCenter' | 'cell' | 'opportunity';
  readonly id: RecordId;
  /** A cell is called `Buying Center × Solution`; null where this reader may not see what it is. */
  readonly name: string | null;
}

/** Where an objective stands by its measure. */
export interface CurrentValue {
  /** What is shown and what the pace is judged by: what was counted today; where that is not possible, what was stored last; null where neither is known. */
  readonly value: number | null;
  readonly from: 'counted' | 'stated' | null;
  /** The day it is true for. */
  readonly on: IsoDate | null;
  /** Counted today, and not what is stored: reports and list views still show the other one. */
  readonly isToStore: boolean;
}

/** One objective with everything that follows from the facts. */
export interface OsaObjective extends ObjectiveReading<ObjectiveView, StrategyView, ActionView> {
  readonly id: RecordId;
  /** As it is stored. Its pace is judged by `current`. */
  readonly objective: ObjectiveView;
  /** What was counted, the records counted, and why nothing could be: `measure.gap`. */
  readonly measure: MeasureReading;
  readonly current: CurrentValue;
  /** Answers that sales did not come back to in time, the oldest first; null where campaigns or activities cannot be read. */
  readonly breaches: readonly ServiceLevelBreach[] | null;
  /** The most exact of what it serves: opportunity, cell, buying center; null where it serves the whole account. */
  readonly serves: Served | null;
  /** The others it names. */
  readonly servesAlso: readonly Served[];
  /** The first one said first. */
  readonly comments: readonly CommentView[];
  /** What the checks say of it, its strategies and its actions, the severest first. */
  readonly advice: readonly OsaAdvice[];
}
