import { indexRecords } from '../../planFiles/planIndex.ts';
import { naturalFields } from '../../planFiles/sections.ts';
import type { MergePlan, OrgProblem, PendingDelete, UnresolvedReference, WriteOutcome } from '../contract.ts';
import { leftAloneOf } from './leftAlone.ts';
import { conflictReport, syncNames, type SyncNames } from './conflictReport.ts';
import type { SyncJob } from './journal.ts';
import type { PreparedSync } from './prepareSync.ts';
import type { SyncDone } from './runSync.ts';
import type { SyncCounts, SyncDelete, SyncFailure, SyncStatus, SyncSummary, SyncUnresolved } from './syncSummary.ts';

/** So many places are enough to find what is meant. */
const MOST_PLACES = 5;

/** What `leftOf` says. */
export type SyncLeft = Pick<SyncSummary, 'conflicts' | 'failures' | 'waitingDeletes' | 'unresolved' | 'leftAlone'>;

/** A summary of a job that has done nothing yet. */
export function emptySummary({ id, orgId, username, startedOn }: SyncJob, status: SyncStatus): SyncSummary {
  const none = () => ({ created: 0, updated: 0, deleted: 0 });
  return {
    jobId: id,
    status,
    orgId,
    username,
    startedOn,
    endedOn: null,
    accounts: [],
    org: none(),
    files: none(),
    paths: [],
    conflicts: [],
    failures: [],
    waitingDeletes: [],
    unresolved: [],
    leftAlone: [],
    restoreFolder: null,
    apiCalls: 0,
    error: null,
  };
}

/** What was done, and what is left. */
export async function summaryOf(
  job: SyncJob,
  { prepared, plan, outcomes, files, edited }: SyncDone,
  done: { readonly endedOn: string; readonly restoreFolder: string | null; readonly apiCalls: number },
): Promise<SyncSummary> {
  const left = await leftOf(prepared, plan, outcomes);
  const { conflicts, failures } = left;
  const isAll = conflicts.length + failures.length + edited.length + prepared.notInOrg.length === 0;
  const { created, updated, deleted, paths } = files;
  return {
    ...emptySummary(job, isAll ? 'Succeeded' : 'PartiallySucceeded'),
    endedOn: done.endedOn,
    accounts: [...new Set(prepared.reading.accounts.map(({ folder }) => folder))].sort(),
    org: countsOf(outcomes),
    files: { created, updated, deleted },
    paths: [...paths],
    ...left,
    restoreFolder: done.restoreFolder,
    apiCalls: done.apiCalls,
  };
}

/** What is left, for somebody to do something about, or to know. @param outcomes as they are, or as they are expected */
export async function leftOf(prepared: PreparedSync, plan: MergePlan, outcomes: readonly WriteOutcome[]): Promise<SyncLeft> {
  const names = syncNames(prepared);
  return {
    conflicts: await conflictReport(plan.conflicts, prepared, names),
    failures: failuresOf([...outcomes, ...prepared.unseen.outcomes], prepared, names),
    waitingDeletes: plan.pendingDeletes.map((pending) => deleteOf(pending, names)),
    unresolved: unresolvedOf(prepared),
    leftAlone: leftAloneOf(prepared, names),
  };
}

/** How many records the org took. */
export function countsOf(outcomes: readonly WriteOutcome[]): SyncCounts {
  const count = (status: WriteOutcome['status']) => outcomes.filter((outcome) => outcome.status === status).length;
  return { created: count('created'), updated: count('updated'), deleted: count('deleted') };
}

/** What was not taken, or not all of it. */
function failuresOf(outcomes: readonly WriteOutcome[], { project }: PreparedSync, names: SyncNames): SyncFailure[] {
  return outcomes.flatMap(({ object, key, problems = [] }) =>
    problems.map(({ code, message, fields }: OrgProblem): SyncFailure => {
      const record = names.inFiles({ object, key });
      const line = record && project.placeOf(record, fields[0] ?? 'Name')[0];
      return {
        ...{ object, key, name: names.nameOf({ object, key }), account: names.accountOf({ object, key }) },
        ...{ code, message, fields: [...fields], place: record ? `${record.file}:${line}` : null },
      };
    }),
  );
}

function deleteOf({ side, record }: PendingDelete, names: SyncNames): SyncDelete {
  const { object, key } = record;
  return { side, object, key, name: names.nameOf(record, record), account: names.accountOf(record, record) };
}

/** What files name and the org does not have, with where they name it. */
function unresolvedOf({ reading, files, project }: PreparedSync): SyncUnresolved[] {
  if (reading.unresolved.length === 0) return [];
  const { accountOf } = indexRecords(files);
  const places = new Map<string, string[]>();
  const nameOf = (object: string, value: string, account?: string) => `${object}\n${value.toLowerCase()}\n${account?.toLowerCase() ?? ''}`;
  const put = (name: string, place: string) => places.set(name, [...(places.get(name) ?? []), place]);
  const wanted = new Set(reading.unresolved.map(({ object, value, account }) => nameOf(object, value, account)));
  for (const record of files) {
    for (const { field, target } of naturalFields(record.object)) {
      const value = record.references[field];
      if (value === undefined) continue;
      const name = [nameOf(target, value, accountOf(record)), nameOf(target, value)].find((one) => wanted.has(one));
      if (name !== undefined && (places.get(name)?.length ?? 0) < MOST_PLACES)
        put(name, `${record.file}:${project.placeOf(record, field)[0]}`);
    }
    if (record.object === 'Account') {
      const name = nameOf('Account', String(record.references.Id ?? record.fields.Name ?? ''), record.key);
      if (wanted.has(name)) put(name, `${record.file}:${record.position[0]}`);
    }
  }
  return reading.unresolved.map(({ object, value, account, why }: UnresolvedReference) => ({
    ...{ object, value, account: account ?? null, why },
    places: places.get(nameOf(object, value, account)) ?? [],
  }));
}
