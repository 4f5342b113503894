import type { OsaReading } from 'c/osaReading';
import type { DependencyLink, MoveHandle, TimelineLine, TimeScale } from 'c/timelineLayout';
import type { RecordId } from 'c/planModel';
import type { ActionView } from 'c/planQueries';

/** What the grid shows. */
export interface TimelineGridData {
  /** As it was read: for names, and what is not dates. */
  readonly reading: OsaReading;
  /** All actions of the plan, with dates that are not saved yet. */
  readonly actions: readonly ActionView[];
  readonly scale: TimeScale;
  readonly lines: readonly TimelineLine[];
  readonly links: readonly DependencyLink[];
}

/** What is moved, and how far. */
export type Carried =
  | { readonly kind: 'action'; readonly id: RecordId; readonly handle: MoveHandle; readonly days: number }
  | { readonly kind: 'objective'; readonly id: RecordId; readonly days: number };

/** The height of a line in pixels, in the style sheet as well. */
export const LINE_HEIGHT = 36;
/** Narrower bars could not be taken hold of. */
export const LEAST_WIDTH = 14;
