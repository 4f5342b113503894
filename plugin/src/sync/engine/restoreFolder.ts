import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { keyOf, type KeyedRecord, type RecordName } from '../../planFiles/keyedRecord.ts';
import { indexRecords } from '../../planFiles/planIndex.ts';
import { readPlanFolder, writePlanFolder } from '../../planFiles/planFolder.ts';
import { readPlanFiles } from '../../planFiles/readPlanFiles.ts';
import { writePlanFiles } from '../../planFiles/rewritePlanFiles.ts';
import { SECTION_OF } from '../../planFiles/sections.ts';
import type { PlanFile } from '../../planFiles/yamlSource.ts';
import type { SyncFolder } from './syncFolder.ts';

/**
 * Keeps what is to be deleted as plan files, laid out as a project is: what they say can be read, copied back, or brought back by `sync restore`. What
 * they are part of is written along, so that every file stands for itself.
 * @param all records of the side that is to lose some
 */
export async function keepForRestore(
  folder: SyncFolder,
  name: string,
  side: 'files' | 'org',
  remove: readonly RecordName[],
  all: readonly KeyedRecord[],
): Promise<void> {
  if (remove.length === 0) return;
  const records = withAroundIt(remove, all);
  const path = join(folder.restore, name, side);
  await mkdir(path, { recursive: true });
  await writePlanFolder(path, writePlanFiles(records));
}

/** What goes, what is part of it, and what it is part of. */
function withAroundIt(remove: readonly RecordName[], all: readonly KeyedRecord[]): readonly KeyedRecord[] {
  const { find } = indexRecords(all);
  const going = new Set(remove.map(keyOf));
  const needed = new Set<string>();
  const parentOf = (record: KeyedRecord) => {
    const { parent } = SECTION_OF.get(record.object)!;
    const key = parent && record.references[parent];
    return key === undefined || !parent ? undefined : find(parent === 'Account__c' ? 'Account' : parent, key);
  };
  for (const record of all) {
    const above: KeyedRecord[] = [];
    for (let one: KeyedRecord | undefined = record; one; one = parentOf(one)) above.push(one);
    if (above.some((one) => going.has(keyOf(one)))) for (const one of above) needed.add(keyOf(one));
  }
  return all.filter((record) => needed.has(keyOf(record)));
}

/** Names of what can be restored, the last one first. */
export async function restorable(folder: SyncFolder): Promise<readonly string[]> {
  return (await readdir(folder.restore).catch(() => [])).sort().reverse();
}

/** Records that a sync deleted. */
export async function keptRecords(folder: SyncFolder, jobId: string): Promise<readonly KeyedRecord[]> {
  const files: PlanFile[] = [];
  for (const side of ['files', 'org']) files.push(...(await readPlanFolder(join(folder.restore, jobId, side))).files);
  const records = new Map<string, KeyedRecord>();
  for (const { object, key, fields, references } of readPlanFiles(files).records) {
    const name = keyOf({ object, key });
    if (!records.has(name)) records.set(name, { object, key, fields, references });
  }
  return [...records.values()];
}
