import type { OrgChanges, OrgReading, WriteOutcome } from '../../contract.ts';
import { keyOf, type RecordName } from '../../../planFiles/keyedRecord.ts';
import { cutSteps } from './cutSteps.ts';
import { orderNodes } from './orderNodes.ts';
import { countPayloads } from './payloads.ts';
import { prepare } from './prepare.ts';

/** What can be told of a write without asking the org. */
export interface ExpectedOutcome {
  /** Of records that would not be sent, or not with all they say. */
  readonly outcomes: readonly WriteOutcome[];
  /** Requests that it takes, when all goes well. */
  readonly requests: number;
}

export function expectedOutcome(changes: OrgChanges, reading: OrgReading): ExpectedOutcome {
  const { nodes, outcomes, leftOut } = prepare(changes, reading, '');
  const names = new Map<string, RecordName>(changes.set.map(({ record }) => [keyOf(record), record]));
  const inPart = [...leftOut].flatMap(([name, problems]): WriteOutcome[] => {
    const record = names.get(name);
    return record ? [{ object: record.object, key: record.key, status: 'updated', problems }] : [];
  });
  const accounts = Map.groupBy(orderNodes(nodes), ({ group }) => group);
  const queues = [...accounts].map(([group, members]) => ({ group, steps: cutSteps(members), tries: 0, rounds: 0 }));
  return { outcomes: [...outcomes, ...inPart], requests: countPayloads(queues) };
}
