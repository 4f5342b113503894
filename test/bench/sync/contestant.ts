import type { KeyedRecord } from '../../../plugin/src/planFiles/keyedRecord.ts';
import type { ServerProcess } from '../server/startProcess.ts';
import type { CommandUsage } from './commandLine.ts';
import type { Edition } from './syncRecords.ts';

/** One way to bring records into an org. */
export interface Contestant {
  /** What it is called: when it brings new records, and when it changes them. */
  readonly names: Readonly<Record<Edition, string>>;
  /** Logs in and writes the files that say these records; not measured. */
  prepare(server: ServerProcess, records: readonly KeyedRecord[]): Promise<void>;
  /** The commands a person types, one after the other, and what each took. */
  run(edition: Edition): Promise<readonly CommandUsage[]>;
  remove(): void;
}
