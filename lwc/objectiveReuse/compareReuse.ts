import type { PlanAction, PlanObjective, PlanStrategy } from 'c/planModel';

/** An objective with its work. */
export interface WorkToReuse {
  readonly objective: PlanObjective;
  readonly strategies: readonly PlanStrategy[];
  readonly actions: readonly PlanAction[];
}

/** What an objective is about and how it is counted. People, numbers, money, dates, acceptance and what it serves are each account's own, and no difference. */
export const COMPARED = [
  'name',
  'kind',
  'measure',
  'measureKind',
  'persona',
  'measureUnit',
  'serviceLevel',
  'serviceLevelDays',
  'industry',
  'description',
] as const satisfies readonly (keyof PlanObjective)[];
export type ComparedField = (typeof COMPARED)[number];

/** A field that is another here than there. Nobody knows who changed it: both may have. */
export interface ChangedSince {
  readonly field: ComparedField;
  /** Null for nothing. */
  readonly there: string | number | null;
  readonly here: string | number | null;
}

interface Work {
  readonly strategies: readonly PlanStrategy[];
  readonly actions: readonly PlanAction[];
}

/** A copy (here) beside what it was copied from (there). Strategies and actions are the same where they are called the same. */
export interface ReuseComparison {
  readonly changed: readonly ChangedSince[];
  /** Added there since, left out when it was copied, or called otherwise here. What was dropped there is not worth having. */
  readonly onlyThere: Work;
  readonly onlyHere: Work;
  readonly isSame: boolean;
}

export function compareReuse(there: WorkToReuse, here: WorkToReuse): ReuseComparison {
  const changed = COMPARED.flatMap((field): readonly ChangedSince[] => {
    const [before, now] = [there.objective[field] || null, here.objective[field] || null];
    return before === now ? [] : [{ field, there: before, here: now }];
  });
  const onlyThere = { strategies: missing(there.strategies, here.strategies), actions: missing(there.actions, here.actions) };
  const onlyHere = { strategies: missing(here.strategies, there.strategies), actions: missing(here.actions, there.actions) };
  const isSame = [changed, ...Object.values(onlyThere), ...Object.values(onlyHere)].every(({ length }) => length === 0);
  return { changed, onlyThere, onlyHere, isSame };
}

interface Named {
  readonly name: string;
}

/** Spaces around it and its case are no other name. */
export function isSameWork(a: Named, b: Named): boolean {
  return nameKey(a) === nameKey(b);
}

/** By name: what a list has that is the same work as another. */
export function sameWorkIn<One extends Named>(list: readonly One[]): (other: Named) => One | undefined {
  const byName = new Map(list.map((one) => [nameKey(one), one]));
  return (other) => byName.get(nameKey(other));
}

/** Those of a list that the other has not, whatever became of them there. */
function missing<One extends PlanStrategy | PlanAction>(list: readonly One[], other: readonly Named[]): readonly One[] {
  const isThere = sameWorkIn(other);
  return list.filter((one) => one.status !== 'Dropped' && !isThere(one));
}

function nameKey({ name }: Named): string {
  return name.trim().toLocaleLowerCase();
}
