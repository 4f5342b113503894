import type { OrgUser } from '../../../../test/end-to-end/support/orgUser.ts';
import { startModelOrg } from '../../../../test/end-to-end/support/modelOrg.ts';
import type { Role, RunningOrg } from '../../../../test/end-to-end/support/runningOrg.ts';
import type { KeyedRecord } from '../../../src/planFiles/keyedRecord.ts';
import { NATURAL_KEYS } from '../../../src/planFiles/naturalKeys.ts';
import { isPlanned, SECTION_OF } from '../../../src/planFiles/sections.ts';
import type {
  NaturalReference,
  OrgCalls,
  OrgChanges,
  OrgReading,
  RecordWrite,
  WriteOptions,
  WriteOutcome,
} from '../../../src/sync/contract.ts';
import type { OrgCallSettings } from '../../../src/sync/org/orgCalls.ts';
import { readOrg } from '../../../src/sync/org/read/readOrg.ts';
import { writeOrg } from '../../../src/sync/org/write/writeOrg.ts';
import { callsAs } from './orgCalls.ts';
import { account, NUMBER } from './wholeAccount.ts';

export interface WritableOrg {
  readonly running: RunningOrg;
  readonly administrator: OrgUser;
  calls(role?: Role, url?: string, settings?: OrgCallSettings): OrgCalls;
  /** The planned account as it is in the org, and what the user may do. @param records whose references are looked up */
  read(records?: readonly KeyedRecord[], role?: Role): Promise<OrgReading>;
  write(
    changes: Partial<OrgChanges>,
    reading: OrgReading,
    options?: Partial<WriteOptions>,
    calls?: OrgCalls,
  ): Promise<readonly WriteOutcome[]>;
  /** What is planned for the account goes; the account stays. */
  clear(): Promise<void>;
}

/** A real org with the data model, people, and an account for which nothing is planned. */
export async function startWritableOrg(): Promise<WritableOrg> {
  const running = await startModelOrg();
  const administrator = running.user('salesOperations');
  await administrator.create('Account', { Name: account.fields.Name as string, AccountNumber: NUMBER });

  const org: WritableOrg = {
    running,
    administrator,
    calls: (role = 'salesOperations', url = running.url, settings = {}) => callsAs(running.user(role), url, settings),
    read: (records = [], role = 'salesOperations') =>
      readOrg(
        org.calls(role),
        { instanceUrl: running.url, apiVersion: '66.0', naturalKeys: NATURAL_KEYS },
        { accounts: [account], isAll: false, known: records, references: naturalReferences(records) },
      ),
    write: ({ set = [], remove = [] }, reading, options = {}, calls = org.calls()) =>
      writeOrg(calls, { set, remove }, reading, { isAllOrNone: false, concurrency: 2, bulkFrom: Infinity, ...options }),
    async clear() {
      const reading = await org.read();
      const own = reading.records.filter(
        ({ key, object }) => object !== 'Account' && (key.startsWith('fjordline') || key === 'shore-power'),
      );
      const outcomes = await org.write({ remove: own }, reading);
      const left = outcomes.filter(({ status }) => status !== 'deleted');
      if (left.length > 0) throw new Error(`The org keeps ${JSON.stringify(left)}`);
    },
  };
  return org;
}

/** What of the records names something that is not planned. */
function naturalReferences(records: readonly KeyedRecord[]): readonly NaturalReference[] {
  return records.flatMap((record) =>
    Object.entries(record.references).flatMap(([field, value]): readonly NaturalReference[] => {
      const spec = SECTION_OF.get(record.object)!.byField.get(field);
      const isNatural = spec?.target && !isPlanned(spec.target) && !spec.isReadOnly;
      return isNatural ? [{ object: spec.target!, value, account: record.references.Account__c }] : [];
    }),
  );
}

export const creates = (records: readonly KeyedRecord[]): readonly RecordWrite[] =>
  records.map((record) => ({
    kind: record.object === 'Account' ? 'update' : 'create',
    record,
    fields: [...Object.keys(record.fields), ...Object.keys(record.references)],
  }));

/** A record of a reading with other values; undefined empties a field or a reference. */
export function updated(
  reading: OrgReading,
  key: string,
  fields: Readonly<Record<string, KeyedRecord['fields'][string] | undefined>>,
  references: Readonly<Record<string, string | undefined>> = {},
): RecordWrite {
  const { object, ...before } = reading.records.find((record) => record.key === key)!;
  const record = {
    object,
    key,
    fields: said({ ...before.fields, ...fields }),
    references: said({ ...before.references, ...references }),
  };
  return { kind: 'update', record, fields: [...Object.keys(fields), ...Object.keys(references)] };
}

const said = <Value>(values: Readonly<Record<string, Value | undefined>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(values).filter((entry): entry is [string, Value] => entry[1] !== undefined));

/** What a reading says of the account, without what only the org knows; sorted by object and key. */
export function plain(reading: OrgReading): readonly KeyedRecord[] {
  return reading.records
    .filter(({ object, key }) => key.startsWith('fjordline') || (object === 'Solution__c' && key === 'shore-power'))
    .map(({ object, key, fields, references }) => ({ object, key, fields, references }))
    .sort(byName);
}

export const byName = (one: KeyedRecord, other: KeyedRecord) => (`${one.object} ${one.key}` < `${other.object} ${other.key}` ? -1 : 1);

/** How many of each. */
export function counted(outcomes: readonly WriteOutcome[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { status } of outcomes) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}
