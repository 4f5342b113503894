import type { RecordId } from 'c/planModel';
import { MOST_CHANGES } from './mutation.ts';
import type { PlanChange } from './planChange.ts';

/** Changes that are saved together or not at all. */
export type ChangeGroup = readonly PlanChange[];

/** How many groups are done with, saved or refused, of all. */
export interface SaveProgress {
  readonly done: number;
  readonly all: number;
}

/** What became of each group, by its position: exactly one of the three lists names it. */
export interface SteppedOutcome {
  readonly isSaved: boolean;
  /** `ids`: the record each change of the group made or touched. */
  readonly saved: readonly { readonly group: number; readonly ids: readonly RecordId[] }[];
  /** `messages`: the platform's sentences. */
  readonly refused: readonly { readonly group: number; readonly messages: readonly string[] }[];
  /** Not sent, because the org could not be reached any more. */
  readonly untried: readonly number[];
}

type Answer =
  | { readonly isSaved: true; readonly ids: readonly RecordId[] }
  | { readonly isSaved: false; readonly messages: readonly string[]; readonly isUnanswered?: boolean };

interface Member {
  readonly group: number;
  readonly changes: ChangeGroup;
}

/** Requests beyond one per step that may be spent on finding who in a refused step is to blame. */
const MOST_SEARCHES = 40;

/** The stepping alone, for `savePlanChangesInSteps`: a refused step is halved until the groups that are to blame stand alone. */
export async function saveInSteps(
  groups: readonly ChangeGroup[],
  save: (changes: ChangeGroup) => Promise<Answer>,
  onProgress: (progress: SaveProgress) => void,
): Promise<SteppedOutcome> {
  const saved: { group: number; ids: readonly RecordId[] }[] = [];
  const refused: { group: number; messages: readonly string[] }[] = [];
  const untried: number[] = [];
  const pending = stepsOf(groups);
  let searches = MOST_SEARCHES;
  let isLost = false;
  while (pending.length > 0) {
    const step = pending.shift()!;
    if (isLost) {
      untried.push(...step.map(({ group }) => group));
      continue;
    }
    const answer = await save(step.flatMap(({ changes }) => changes));
    if (answer.isSaved) saved.push(...share(step, answer.ids));
    else if (!answer.isUnanswered && step.length > 1 && searches >= 2) {
      searches -= 2;
      const half = Math.ceil(step.length / 2);
      pending.unshift(step.slice(0, half), step.slice(half));
      continue;
    } else refused.push(...step.map(({ group }) => ({ group, messages: answer.messages })));
    isLost = !answer.isSaved && answer.isUnanswered === true;
    onProgress({ done: saved.length + refused.length, all: groups.length });
  }
  return { isSaved: saved.length === groups.length, saved, refused, untried };
}

/** Groups in their order, as many as one request takes at a time. */
function stepsOf(groups: readonly ChangeGroup[]): Member[][] {
  const steps: Member[][] = [];
  let size = MOST_CHANGES;
  groups.forEach((changes, group) => {
    if (changes.length === 0 || changes.length > MOST_CHANGES) {
      throw new Error(`A group takes 1 to ${MOST_CHANGES} changes, not ${changes.length}.`);
    }
    if (size + changes.length > MOST_CHANGES) {
      steps.push([]);
      size = 0;
    }
    steps.at(-1)!.push({ group, changes });
    size += changes.length;
  });
  return steps;
}

function share(step: readonly Member[], ids: readonly RecordId[]): { group: number; ids: readonly RecordId[] }[] {
  let start = 0;
  return step.map(({ group, changes }) => ({ group, ids: ids.slice(start, (start += changes.length)) }));
}
