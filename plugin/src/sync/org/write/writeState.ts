import { keyOf } from '../../../planFiles/keyedRecord.ts';
import type { OrgChanges, OrgProblem, WriteOptions, WriteOutcome } from '../../contract.ts';
import type { Prepared } from './prepare.ts';
import { recordOf, type Problems, type WriteNode } from './writeNode.ts';

/** What has become of each record so far. */
export interface WriteState {
  /** Ids of new records, by name of their nodes. */
  readonly ids: Map<string, string>;
  /** Names of nodes that are not written and will not be. */
  readonly failed: Set<string>;
  done(node: WriteNode, id?: string, isExisting?: boolean): void;
  /** The org refused it. */
  fail(node: WriteNode, problems: readonly OrgProblem[]): void;
  /** It was never sent. */
  skip(node: WriteNode, problems: readonly OrgProblem[]): void;
  leaveOut(problems: Problems): void;
  /** Tells what is new since the last time. */
  tell(): Promise<void>;
  /** In the order of the changes. */
  outcomes(): readonly WriteOutcome[];
  /** Is it decided what became of it? */
  has(node: WriteNode): boolean;
}

const DONE = { create: 'created', update: 'updated', delete: 'deleted' } as const;

export function createWriteState(changes: OrgChanges, prepared: Prepared, options: Pick<WriteOptions, 'onOutcomes'>): WriteState {
  const outcomes = new Map<string, WriteOutcome>(prepared.outcomes.map((outcome) => [keyOf(outcome), outcome]));
  const leftOut = new Map(prepared.leftOut);
  let news = new Set(outcomes.keys());
  const written = new Set<string>();

  const set = (name: string, outcome: WriteOutcome) => {
    const problems = [...(leftOut.get(name) ?? []), ...(outcome.problems ?? [])];
    outcomes.set(name, problems.length > 0 ? { ...outcome, problems } : outcome);
    news.add(name);
  };
  /** A field that was to follow later does not: the record is there all the same. */
  const add = (record: string, problems: readonly OrgProblem[]) => {
    leftOut.set(record, [...(leftOut.get(record) ?? []), ...problems]);
    const outcome = outcomes.get(record);
    if (!outcome || outcome.status === 'failed' || outcome.status === 'notSent') return;
    outcomes.set(record, { ...outcome, problems: [...(outcome.problems ?? []), ...problems] });
    news.add(record);
  };
  const refuse = (status: 'failed' | 'notSent') => (node: WriteNode, problems: readonly OrgProblem[]) => {
    state.failed.add(node.name);
    const { object, key } = node;
    if (node.kind === 'late') add(recordOf(node), fieldProblems(node, problems));
    else set(node.name, { object, key, status, ...(node.id ? { id: node.id } : {}), problems });
  };

  const state: WriteState = {
    ids: new Map(),
    failed: new Set(),
    done(node, id = node.id, isExisting = false) {
      written.add(node.name);
      if (id !== undefined && node.kind === 'create') state.ids.set(node.name, id);
      if (node.kind === 'late') return;
      const { object, key, revision } = node;
      const status = isExisting ? 'updated' : DONE[node.kind];
      set(node.name, { object, key, status, ...(id ? { id } : {}), ...(revision === undefined ? {} : { revision }) });
    },
    fail: refuse('failed'),
    skip: refuse('notSent'),
    leaveOut(problems) {
      for (const [name, list] of problems) add(name, list);
    },
    async tell() {
      const told = [...news].map((name) => outcomes.get(name)!);
      news = new Set();
      if (told.length > 0) await options.onOutcomes?.(told);
    },
    outcomes: () => [...changes.set.map(({ record }) => record), ...changes.remove].flatMap((record) => outcomes.get(keyOf(record)) ?? []),
    has: ({ name }) => written.has(name) || state.failed.has(name) || outcomes.has(name),
  };
  return state;
}

/** Of a field that was to be written later the org may say nothing but that it failed. */
const fieldProblems = ({ links }: WriteNode, problems: readonly OrgProblem[]): readonly OrgProblem[] =>
  problems.map((problem) => (problem.fields.length > 0 ? problem : { ...problem, fields: links.map(({ field }) => field) }));
