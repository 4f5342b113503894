import { Messages } from '@salesforce/core';
import { nameOf } from '../../diff/recordNames.ts';
import { indexRecords } from '../../planFiles/planIndex.ts';
import { readProjectFiles } from './projectFiles.ts';
import { unreadableFiles } from './prepareSync.ts';
import { keptRecords, restorable } from './restoreFolder.ts';
import type { SyncFolder } from './syncFolder.ts';
import { writeProjectFiles } from './writeProjectFiles.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'account-plan.sync.restore');

/** A record that is in the files again. */
export interface RestoredRecord {
  object: string;
  key: string;
  /** As a person calls it. */
  name: string;
  /** Folder of its account; null for catalogue and policy. */
  account: string | null;
}

/**
 * Puts what a sync deleted back into the files, whichever side it was deleted from; the next sync brings it to the org.
 * @throws SfError NothingDeletedError, UnreadableFilesError
 */
export async function restoreDeleted(
  folder: SyncFolder,
  jobId: string,
): Promise<{ readonly restored: RestoredRecord[]; readonly paths: string[] }> {
  // A sync that had to begin again has a folder for each time.
  const names = (await restorable(folder)).filter((name) => name === jobId || name.startsWith(`${jobId}-`));
  if (names.length === 0) throw messages.createError('error.nothingDeleted', [jobId]);
  const kept = (await Promise.all(names.map((name) => keptRecords(folder, name)))).flat();
  for (;;) {
    const project = await readProjectFiles(folder.root);
    const errors = project.problems.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) throw unreadableFiles(errors);
    const missing = kept.filter(({ object, key }) => !project.index.find(object, key));
    const written = await writeProjectFiles(project, { set: missing });
    // Somebody has written into the files meanwhile.
    if ('edited' in written) continue;
    const index = indexRecords([...project.records, ...missing]);
    const restored = missing.map((record) => ({
      object: record.object,
      key: record.key,
      name: nameOf(record, [index]),
      account: index.accountOf(record) ?? null,
    }));
    return { restored, paths: [...written.paths] };
  }
}
