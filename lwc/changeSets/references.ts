import type { ChangeGroup, PlanChange } from 'c/planChanges';

/** As `createdBy` of `c/planChanges`, which a domain module cannot import: it saves. */
export function createdBy(alias: string): string {
  return `@{${alias}}`;
}

/** So many changes fit one save: `MOST_CHANGES` of `c/planChanges`. */
export const MOST_TOGETHER = 50;

/** A set of changes of any size as groups that each fit one save. Each rests on those before it: save them in order (`isInOrder`). */
export function inSteps(changes: readonly PlanChange[]): readonly ChangeGroup[] {
  return Array.from({ length: Math.ceil(changes.length / MOST_TOGETHER) }, (_, step) =>
    changes.slice(step * MOST_TOGETHER, (step + 1) * MOST_TOGETHER),
  );
}
