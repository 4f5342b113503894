import type { KeyedRecord } from '../../planFiles/keyedRecord.ts';
import type { Conflict, Side } from '../contract.ts';
import { applyChanges } from './applyChanges.ts';
import { mergeSides } from './planMerge.ts';

/** Two revisions of files made one. */
export interface MergedRecords {
  /** Where there is a conflict they say what `ours` says; a record that one of them changed and the other removed is there. */
  readonly records: readonly KeyedRecord[];
  /** `files` is ours, `org` is theirs. */
  readonly conflicts: readonly Conflict[];
}

/** The same merge between two revisions of files, for a merge driver. */
export function mergeRecords(base: readonly KeyedRecord[], ours: readonly KeyedRecord[], theirs: readonly KeyedRecord[]): MergedRecords {
  const conflicts: Conflict[] = [];
  const settle = (conflict: Conflict): Side => {
    conflicts.push(conflict);
    return conflict.kind === 'deletedInFiles' ? 'org' : 'files';
  };
  const plan = mergeSides({ base, files: ours, org: theirs }, { direction: 'both', mayDelete: true, settle }, false);
  const told = new Set(conflicts.map(({ kind, object, key }) => `${kind} ${object} ${key}`));
  const rest = plan.conflicts.filter(({ kind, object, key }) => !told.has(`${kind} ${object} ${key}`));
  return { records: applyChanges(ours, plan.toFiles), conflicts: [...conflicts, ...rest] };
}
