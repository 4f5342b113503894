import type { OrgChanges, OrgReading, WriteOutcome } from '../../contract.ts';
import { keyOf, type RecordName } from '../../../planFiles/keyedRecord.ts';
import { BULK_FROM, planWrite } from './planWrite.ts';
import { prepare } from './prepare.ts';

/** What can be told of a write without asking the org. */
export interface ExpectedOutcome {
  /** Of records that would not be sent, or not with all they say. */
  readonly outcomes: readonly WriteOutcome[];
  /** Requests that it takes, when all goes well. */
  readonly requests: number;
}

export function expectedOutcome(changes: OrgChanges, reading: OrgReading, bulkFrom = BULK_FROM): ExpectedOutcome {
  const { nodes, outcomes, leftOut } = prepare(changes, reading, '');
  const names = new Map<string, RecordName>(changes.set.map(({ record }) => [keyOf(record), record]));
  const inPart = [...leftOut].flatMap(([name, problems]): WriteOutcome[] => {
    const record = names.get(name);
    return record ? [{ object: record.object, key: record.key, status: 'updated', problems }] : [];
  });
  return { outcomes: [...outcomes, ...inPart], requests: planWrite(nodes, { bulkFrom }).requests };
}
