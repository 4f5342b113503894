import type { Connection } from '@salesforce/core';
import { keyOf, type FieldValue, type KeyedRecord } from '../../planFiles/keyedRecord.ts';
import type { NaturalKeys } from '../../planFiles/naturalKeys.ts';
import { indexRecords } from '../../planFiles/planIndex.ts';
import type { OrgReading } from '../contract.ts';
import { fieldsOf, valueOf } from '../merge/recordFields.ts';
import { sameValue } from '../merge/sameValue.ts';
import { createOrgCalls } from './orgCalls.ts';
import { queriesTogether } from './read/queriesTogether.ts';
import { readOrg } from './read/readOrg.ts';

/** The files of a project and what an org says of the same accounts, as far as the two can be compared. */
export interface OrgPlans {
  /** What both say the same is spelled as the files spell it. */
  readonly org: readonly KeyedRecord[];
  /** Without what the user may not see in the org, and without accounts that are not there. */
  readonly files: readonly KeyedRecord[];
  /** Accounts of the files that the org does not have, or does not show to this user. */
  readonly notInOrg: readonly KeyedRecord[];
  readonly reading: OrgReading;
}

/**
 * What an org says of the accounts of a project, to be compared with its files. Nothing is written anywhere.
 * @param files every record of the project; the accounts among them are read @throws SfError of `readOrg` and of the requests
 */
export async function readPlansOfOrg(connection: Connection, files: readonly KeyedRecord[], naturalKeys: NaturalKeys): Promise<OrgPlans> {
  const accounts = files.filter(({ object }) => object === 'Account');
  return comparablePlans(files, await readAccounts(connection, accounts, files, naturalKeys));
}

/** What an org says of accounts. @param files every record of the project @throws SfError of `readOrg` and of the requests */
export async function readAccounts(
  connection: Connection,
  accounts: readonly KeyedRecord[],
  files: readonly KeyedRecord[],
  naturalKeys: NaturalKeys,
): Promise<OrgReading> {
  const context = { instanceUrl: connection.instanceUrl, apiVersion: connection.getApiVersion(), naturalKeys };
  const calls = queriesTogether(createOrgCalls(connection));
  return readOrg(calls, context, { accounts, isAll: false, known: files, references: [] });
}

export function comparablePlans(files: readonly KeyedRecord[], reading: OrgReading): OrgPlans {
  const { records, accounts, hiddenObjects, rights, unsayable = [] } = reading;
  const found = new Set(accounts.map(({ folder }) => folder.toLowerCase()));
  const leftAlone = new Set(unsayable.map(keyOf));
  const { accountOf } = indexRecords(files);
  const isSeen = (object: string, field: string) => field === 'Id' || field in (rights[object]?.fields ?? {});
  const compared = files.filter((record) => {
    const account = accountOf(record)?.toLowerCase();
    const isThere = account === undefined || found.has(account);
    return isThere && !hiddenObjects.includes(record.object) && !leftAlone.has(keyOf(record));
  });
  const bySpelling = new Map(compared.map((record) => [keyOf(record), record]));
  return {
    files: compared.map((record) => ({
      ...record,
      fields: only(record.fields, (field) => isSeen(record.object, field)),
      references: only(record.references, (field) => isSeen(record.object, field)),
    })),
    org: records.map((record) => asSpelled(record, bySpelling.get(keyOf(record)))),
    notInOrg: files.filter(({ object, key }) => object === 'Account' && !found.has(key.toLowerCase())),
    reading,
  };
}

function only<Value>(values: Readonly<Record<string, Value>>, isWanted: (field: string) => boolean): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(values).filter(([field]) => isWanted(field)));
}

function asSpelled({ object, key, fields, references }: KeyedRecord, said: KeyedRecord | undefined): KeyedRecord {
  if (!said) return { object, key, fields, references };
  const ownFields: Record<string, FieldValue> = { ...fields };
  const ownReferences: Record<string, string> = { ...references };
  for (const spec of fieldsOf(object)) {
    const value = valueOf(said, spec);
    if (value === undefined || !sameValue(spec, value, valueOf({ object, key, fields, references }, spec))) continue;
    if (spec.isReference) ownReferences[spec.field] = value as string;
    else ownFields[spec.field] = value;
  }
  return { object, key: said.key, fields: ownFields, references: ownReferences };
}
