import { expect } from 'expect';
import { keyOf, type KeyedRecord } from '../../../src/planFiles/keyedRecord.ts';
import { readPlanFiles } from '../../../src/planFiles/readPlanFiles.ts';
import { rewritePlanFiles, writePlanFiles, type PlanFilesChange } from '../../../src/planFiles/rewritePlanFiles.ts';
import type { PlanFile } from '../../../src/planFiles/yamlSource.ts';
import type { MergeOptions, MergePlan, SyncOrg, SyncStates } from '../../../src/sync/contract.ts';
import { agree } from '../../../src/sync/merge/agree.ts';
import { applyChanges } from '../../../src/sync/merge/applyChanges.ts';
import { planMerge } from '../../../src/sync/merge/planMerge.ts';
import { comparable, fieldsOf } from '../../../src/sync/merge/recordFields.ts';

/** A project as a person has it: real texts, and what was agreed on at its last sync. */
export interface PlanProject {
  files: readonly PlanFile[];
  base: readonly KeyedRecord[];
}

export interface SyncedOnce {
  readonly before: SyncStates;
  readonly plan: MergePlan;
}

export const newProject = (records: readonly KeyedRecord[]): PlanProject => ({ files: writePlanFiles(records), base: [] });

export function recordsOf({ files }: PlanProject): readonly KeyedRecord[] {
  const { records, problems } = readPlanFiles(files);
  if (problems.length > 0) throw new Error(`Unreadable: ${JSON.stringify(problems)}`);
  return records.map(({ object, key, fields, references }) => ({ object, key, fields, references }));
}

export function rewrite(project: PlanProject, change: PlanFilesChange): void {
  const changed = new Map(rewritePlanFiles(project.files, change).map((file) => [file.path, file]));
  const kept = project.files.filter(({ path }) => !changed.has(path));
  project.files = [...kept, ...changed.values()].filter(({ text }) => text !== '');
}

/** One sync, as the engine does it; whatever was said of the states afterwards is looked at in the texts and in the org. */
export async function syncOnce(
  project: PlanProject,
  org: SyncOrg & { readonly records: () => readonly KeyedRecord[] },
  options: Partial<MergeOptions> = {},
): Promise<SyncedOnce> {
  const files = recordsOf(project);
  const accounts = files.filter(({ object }) => object === 'Account');
  const reading = await org.read({ accounts, isAll: false, known: [...files, ...project.base], references: [] });
  const before: SyncStates = { base: project.base, files, org: reading.records };
  const plan = planMerge(before, { direction: 'both', mayDelete: true, ...options });
  const outcomes = await org.write(plan.toOrg, reading, { isAllOrNone: false, concurrency: 1, bulkFrom: 2000 });
  const refused = outcomes.filter(({ status }) => status === 'failed');
  if (refused.length > 0) throw new Error(`The org refused ${JSON.stringify(refused)}`);
  rewrite(project, plan.toFiles);
  const [filesNow, orgNow] = [recordsOf(project), org.records()];
  expect(comparableRecords(applyChanges(files, plan.toFiles))).toEqual(comparableRecords(filesNow));
  expect(comparableRecords(applyChanges(reading.records, plan.toOrg, outcomes))).toEqual(comparableRecords(orgNow));
  project.base = agree({ base: project.base, files: filesNow, org: orgNow });
  return { before, plan };
}

export const isNothing = ({ toOrg, toFiles }: MergePlan) =>
  [toOrg.set, toOrg.remove, toFiles.set, toFiles.remove].every((one) => one.length === 0);

/** What matters of records, by identity: as an org stores it. */
export function comparableRecords(records: readonly KeyedRecord[]): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const all = records.map((record) => [keyOf(record), comparableFields(record)] as const);
  return Object.fromEntries(all.sort(([one], [other]) => (one < other ? -1 : 1)));
}

export function comparableFields(record: KeyedRecord | undefined): Readonly<Record<string, unknown>> {
  if (!record) return {};
  const values = fieldsOf(record.object).map((field) => [field.field, comparable(record, field, new Map())] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}
