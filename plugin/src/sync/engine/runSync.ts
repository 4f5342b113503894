import { rename } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { keyOf, type KeyedRecord } from '../../planFiles/keyedRecord.ts';
import type { Conflict, MergePlan, SyncOrg, WriteOutcome } from '../contract.ts';
import { applyChanges } from '../merge/applyChanges.ts';
import { isVerbatim } from '../merge/recordFields.ts';
import type { SettledConflict } from './journal.ts';
import { nextState } from './nextState.ts';
import { orgAfter } from './orgAfter.ts';
import { prepareSync, type PreparedSync, type SyncEvents } from './prepareSync.ts';
import type { FindAccount } from './requestedAccounts.ts';
import { keepForRestore, restorable } from './restoreFolder.ts';
import type { AskPerson } from './askConflicts.ts';
import { conflictReport } from './conflictReport.ts';
import { settledPlan } from './settleConflicts.ts';
import type { SyncFolder } from './syncFolder.ts';
import type { SyncChoices } from './syncOptions.ts';
import { readState, writeState, type SyncState } from './syncState.ts';
import { writeProjectFiles } from './writeProjectFiles.ts';
import { writeToOrg } from './writeToOrg.ts';

/** What was changed shortly before a reading comes again until a later one is remembered. */
const WORTH_REMEMBERING = 10 * 60_000;
/** Somebody who writes into the files all the time is waited for so often. */
const MOST_ROUNDS = 5;

/** Where a sync takes place. */
export interface SyncPlace {
  readonly folder: SyncFolder;
  readonly org: SyncOrg;
  readonly findAccount: FindAccount;
  /** Name of the user, as the org will say who changed a record. */
  readonly userName: string;
}

export interface SyncRun extends SyncEvents {
  readonly jobId: string;
  readonly choices: SyncChoices;
  readonly settled: readonly SettledConflict[];
  readonly ask?: AskPerson;
  readonly signal?: AbortSignal;
  readonly onSettled?: (settled: SettledConflict) => Promise<void>;
  readonly onOutcomes?: (outcomes: readonly WriteOutcome[]) => Promise<void>;
  readonly onRestore?: (folder: string) => Promise<void>;
  readonly onFiles?: (paths: readonly string[]) => Promise<void>;
  readonly onDamagedState?: (keptAs: string) => void;
}

/** What was done. */
export interface SyncDone {
  /** As both sides were before, in the last round. */
  readonly prepared: PreparedSync;
  /** Of the last round. */
  readonly plan: MergePlan;
  readonly outcomes: readonly WriteOutcome[];
  readonly files: { readonly created: number; readonly updated: number; readonly deleted: number; readonly paths: readonly string[] };
  /** Files that somebody was still writing into. */
  readonly edited: readonly string[];
}

/**
 * Brings both sides together. Every step may be the last one: what is written twice changes nothing, and what both sides say already is agreed, so that
 * the next run goes on from what it finds.
 * @throws SfError of `prepareSync`; what the org refuses; what `signal` was aborted with
 */
export async function runSync(place: SyncPlace, run: SyncRun): Promise<SyncDone> {
  let state = await stateOf(place.folder, run);
  const outcomes: WriteOutcome[] = [];
  const written = { created: 0, updated: 0, deleted: 0, paths: new Set<string>() };
  for (let round = 1; ; round++) {
    const one = await syncOnce(place, run, state);
    outcomes.push(...one.outcomes);
    state = one.state;
    const { set, remove } = one.plan.toFiles;
    if ('paths' in one.files) {
      const before = new Set(one.prepared.files.map(keyOf));
      const updated = set.filter((record) => before.has(keyOf(record))).length;
      written.created += set.length - updated;
      written.updated += updated;
      written.deleted += remove.length;
      for (const path of one.files.paths) written.paths.add(path);
    }
    const edited = 'edited' in one.files ? one.files.edited : [];
    if (edited.length > 0 && round < MOST_ROUNDS) continue;
    return { prepared: one.prepared, plan: one.plan, outcomes, files: { ...written, paths: [...written.paths].sort() }, edited };
  }
}

async function syncOnce(place: SyncPlace, run: SyncRun, state: SyncState) {
  const { folder, org, findAccount, userName } = place;
  const { choices, signal } = run;
  signal?.throwIfAborted();
  const prepared = await prepareSync(folder.root, org, findAccount, choices, state, run);
  signal?.throwIfAborted();
  const plan = await decidedPlan(run, prepared);
  run.onPlanned?.(plan);
  signal?.throwIfAborted();
  await keepWhatGoes(place, run, prepared, plan);

  const { outcomes, failure } = await writeToOrg(org, run, prepared, plan);
  const orgNow = orgAfter(prepared.reading, plan.toOrg, outcomes, userName);
  const stopped = failure ?? (signal?.aborted ? { error: signal.reason as unknown } : undefined);
  if (stopped) {
    // What is done is remembered; the rest is found by the next run.
    if (outcomes.length > 0) await writeState(folder.state, nextState(prepared, prepared.states.files, orgNow, state));
    throw stopped.error;
  }
  if (plan.toFiles.set.length + plan.toFiles.remove.length > 0) run.onStage?.('writeFiles');
  const files = await writeProjectFiles(prepared.project, plan.toFiles);
  if ('paths' in files && files.paths.length > 0) await run.onFiles?.(files.paths);
  const filesNow = 'paths' in files ? applyChanges(prepared.states.files, plan.toFiles) : prepared.states.files;
  const next = nextState(prepared, filesNow, orgNow, state);
  if (!isNothingNew(prepared, plan, state) || !isSameBase(next.base, state.base)) {
    run.onStage?.('remember');
    await writeState(folder.state, next);
  }
  return { prepared, plan, outcomes, files, state: next };
}

/** With everything settled that somebody settles. */
function decidedPlan({ choices, settled, onSettled, ask, onStage }: SyncRun, prepared: PreparedSync): Promise<MergePlan> {
  const askFor = async (conflicts: readonly Conflict[]) => {
    onStage?.('settle');
    return ask!(await conflictReport(conflicts, prepared));
  };
  const settling = { resolve: choices.resolve, settled, onSettled, ask: ask && askFor };
  return settledPlan(prepared.states, prepared.mergeOptions, settling);
}

async function stateOf({ state: path }: SyncFolder, { onDamagedState }: SyncRun): Promise<SyncState> {
  const { state, isDamaged } = await readState(path);
  if (isDamaged) {
    const aside = `${path}.damaged`;
    await rename(path, aside);
    onDamagedState?.(aside);
  }
  return state;
}

async function keepWhatGoes({ folder }: SyncPlace, run: SyncRun, { states, reading }: PreparedSync, { toOrg, toFiles }: MergePlan) {
  if (toOrg.remove.length + toFiles.remove.length === 0) return;
  // A job that goes on, or begins again, keeps what it kept before.
  const taken = new Set(await restorable(folder));
  let name = run.jobId;
  for (let count = 2; taken.has(name); count++) name = `${run.jobId}-${count}`;
  await keepForRestore(folder, name, 'org', toOrg.remove, reading.records);
  await keepForRestore(folder, name, 'files', toFiles.remove, states.files);
  await run.onRestore?.(relative(folder.root, join(folder.restore, name)).replaceAll('\\', '/'));
}

/** Then what is remembered stays as it is: a sync with nothing to do writes nothing. */
function isNothingNew({ reading, scoped, notInOrg }: PreparedSync, { toOrg, toFiles }: MergePlan, { org }: SyncState): boolean {
  const changes: readonly (readonly (KeyedRecord | object)[])[] = [toOrg.set, toOrg.remove, toFiles.set, toFiles.remove];
  const { earlier } = scoped;
  return (
    org !== undefined &&
    earlier !== undefined &&
    notInOrg.length === 0 &&
    changes.every((one) => one.length === 0) &&
    reading.isIncremental &&
    reading.userId === earlier.userId &&
    reading.accounts.length === earlier.accounts.length &&
    Date.parse(reading.readOn) - Date.parse(earlier.readOn) < WORTH_REMEMBERING &&
    reading.records.length === earlier.records.length &&
    reading.records.every((record, index) => record === earlier.records[index])
  );
}

/** Both sides may have come to say the same by themselves. */
function isSameBase(next: readonly KeyedRecord[], before: readonly KeyedRecord[]): boolean {
  if (next.length !== before.length) return false;
  const was = new Map(before.map((record) => [keyOf(record), record]));
  return next.every((record) => {
    const old = was.get(keyOf(record));
    return old !== undefined && isVerbatim(old, record);
  });
}
