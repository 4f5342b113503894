import type { RecordId } from 'c/planModel';
import { MOST_CHANGES } from './mutation.ts';
import type { FieldValues, PlanChange } from './planChange.ts';

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
  /** `ids`: the record each change of the group made or touched. `changes`: as they were sent, with the ids of what earlier steps made. */
  readonly saved: readonly { readonly group: number; readonly ids: readonly RecordId[]; readonly changes: ChangeGroup }[];
  /** `messages`: the platform's sentences. */
  readonly refused: readonly { readonly group: number; readonly messages: readonly string[] }[];
  /** Not sent: the org could not be reached any more, or what it rests on was refused. */
  readonly untried: readonly number[];
}

type Answer =
  | { readonly isSaved: true; readonly ids: readonly RecordId[] }
  | { readonly isSaved: false; readonly messages: readonly string[]; readonly isUnanswered?: boolean };

type Saved = SteppedOutcome['saved'][number];

interface Member {
  readonly group: number;
  readonly changes: ChangeGroup;
}

/** How a save of several steps goes on. */
export interface SteppedWay {
  /** Each group rests on those before it, such as a removal on the moves: from the first refusal on nothing more is tried. */
  readonly isInOrder?: boolean;
  /** Asked before each step: once true nothing more is sent. What was saved until then stays, the rest is untried. */
  readonly isStopped?: () => boolean;
}

/** Requests beyond one per step that may be spent on finding who in a refused step is to blame. */
const MOST_SEARCHES = 40;

/**
 * The stepping alone, for `savePlanChangesInSteps`: a refused step is halved until the groups that are to blame stand alone. A group may point at what
 * an earlier group makes (`createdBy(alias)`), in whatever step that is saved; one that points at what was refused is not tried.
 */
export async function saveInSteps(
  groups: readonly ChangeGroup[],
  save: (changes: ChangeGroup) => Promise<Answer>,
  onProgress: (progress: SaveProgress) => void,
  { isInOrder = false, isStopped = () => false }: SteppedWay = {},
): Promise<SteppedOutcome> {
  const saved: Saved[] = [];
  const refused: { group: number; messages: readonly string[] }[] = [];
  const untried: number[] = [];
  const pending = stepsOf(groups);
  const made = new Map<string, RecordId>();
  let searches = MOST_SEARCHES;
  let isOver = false;
  while (pending.length > 0) {
    const waiting = pending.shift()!;
    isOver ||= isStopped();
    const step = isOver ? [] : resolved(waiting, made);
    untried.push(...waiting.flatMap(({ group }) => (step.some((one) => one.group === group) ? [] : group)));
    if (step.length === 0) continue;
    const answer = await save(step.flatMap(({ changes }) => changes));
    if (answer.isSaved) {
      const shares = share(step, answer.ids);
      saved.push(...shares);
      for (const one of shares) remember(made, one);
    } else if (!answer.isUnanswered && step.length > 1 && searches >= 2) {
      searches -= 2;
      const half = Math.ceil(step.length / 2);
      pending.unshift(step.slice(0, half), step.slice(half));
      continue;
    } else refused.push(...step.map(({ group }) => ({ group, messages: answer.messages })));
    isOver = !answer.isSaved && (isInOrder || answer.isUnanswered === true);
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

/** A reference to what an earlier `create` makes: see `createdBy`. */
const REFERENCE = /^@\{(\w+)\}$/;

/** The groups of a step that can be sent, with the ids of what earlier steps made. */
function resolved(step: readonly Member[], made: ReadonlyMap<string, RecordId>): Member[] {
  const coming = new Set<string>();
  return step.flatMap(({ group, changes }): readonly Member[] => {
    for (const change of changes) if (change.kind === 'create' && change.alias) coming.add(change.alias);
    let isMissing = false;
    const become = (value: FieldValues[string]) => {
      const alias = typeof value === 'string' ? REFERENCE.exec(value)?.[1] : undefined;
      if (alias === undefined || coming.has(alias)) return value;
      isMissing ||= !made.has(alias);
      return made.get(alias) ?? value;
    };
    const sent = changes.map((change) =>
      change.kind === 'delete'
        ? change
        : { ...change, fields: Object.fromEntries(Object.entries(change.fields).map(([field, value]) => [field, become(value)])) },
    );
    if (!isMissing) return [{ group, changes: sent }];
    for (const change of changes) if (change.kind === 'create' && change.alias) coming.delete(change.alias);
    return [];
  });
}

function remember(made: Map<string, RecordId>, { changes, ids }: Saved): void {
  changes.forEach((change, at) => {
    if (change.kind === 'create' && change.alias) made.set(change.alias, ids[at]!);
  });
}

function share(step: readonly Member[], ids: readonly RecordId[]): readonly Saved[] {
  let start = 0;
  return step.map(({ group, changes }) => ({ group, ids: ids.slice(start, (start += changes.length)), changes }));
}
