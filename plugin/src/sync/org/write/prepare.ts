import { indexRecords } from '../../../planFiles/planIndex.ts';
import { keyOf, type KeyedRecord, type RecordName } from '../../../planFiles/keyedRecord.ts';
import type { OrgChanges, OrgProblem, OrgReading, OrgRecord, RecordWrite, WriteOutcome } from '../../contract.ts';
import { deleteNodes } from './deleteNodes.ts';
import { fieldValues } from './fieldValues.ts';
import { goneFromOrg, noAccount, noRightToObject } from './problems.ts';
import { referenceResolver } from './resolveReference.ts';
import { withoutFailed } from './withoutFailed.ts';
import type { Problems, WriteNode } from './writeNode.ts';

export interface Prepared {
  /** What may be sent; not yet in any order. */
  readonly nodes: readonly WriteNode[];
  /** What is decided without asking the org: what may not be written, or refers to nothing; what is gone already. */
  readonly outcomes: readonly WriteOutcome[];
  /** Fields that are left out of records that are sent. */
  readonly leftOut: Problems;
}

/**
 * What the changes are as steps of a write, and what of them cannot be done, told before anything is sent.
 * @param saveToken tells this write's saves from those of others (`Save_Token__c`)
 */
export function prepare(changes: OrgChanges, reading: OrgReading, saveToken: string): Prepared {
  const known = new Map(reading.records.map((record) => [keyOf(record), record]));
  const index = indexRecords<KeyedRecord>([...changes.set.map(({ record }) => record), ...reading.records]);
  const groupOf = (record: KeyedRecord) => (index.accountOf(record) ?? '').toLowerCase();
  const accounts = new Map(reading.accounts.map(({ folder, id }) => [folder.toLowerCase(), id]));
  const orgRecord = ({ record, keyBefore }: RecordWrite): OrgRecord | undefined =>
    known.get(keyOf({ object: record.object, key: keyBefore ?? record.key }));
  const created = new Set(changes.set.filter((write) => !orgRecord(write)).map(({ record }) => keyOf(record)));
  const resolve = referenceResolver(reading, created);

  const nodes: WriteNode[] = [];
  const refused = new Map<string, readonly OrgProblem[]>();
  const leftOut = new Map<string, readonly OrgProblem[]>();

  for (const write of changes.set) {
    const { record } = write;
    const name = keyOf(record);
    const org = orgRecord(write);
    const problem = whyNotAtAll(write, org, reading, accounts.get(record.key.toLowerCase()));
    if (problem) {
      refused.set(name, [problem]);
      continue;
    }
    const id = record.object === 'Account' ? accounts.get(record.key.toLowerCase()) : org?.id;
    const kind = id === undefined ? 'create' : 'update';
    const group = groupOf(record);
    const { values, links, problems, isImpossible } = fieldValues(write, kind, {
      rights: reading.rights[record.object],
      resolve: (field, value) => resolve(record, field, value, group),
    });
    if (isImpossible || (kind === 'update' && Object.keys(values).length + links.length === 0)) {
      refused.set(name, problems);
      continue;
    }
    if (problems.length > 0) leftOut.set(name, problems);
    const guard = revisionGuard(record.object, org, reading, kind, saveToken);
    nodes.push({
      name,
      object: record.object,
      key: record.key,
      kind,
      id,
      group,
      stage: group === '' ? 0 : 1,
      values: { ...values, ...guard },
      links,
      after: [],
      revision: guard.Revision__c,
    });
  }

  const deletes = deleteNodes(changes, reading, groupOf);
  const { kept, failed, left } = withoutFailed([...nodes, ...deletes.nodes], refused);
  const named = new Map<string, RecordName>(changes.set.map(({ record }) => [keyOf(record), record]));
  return {
    nodes: kept,
    outcomes: [
      ...[...refused, ...failed].map(([name, problems]): WriteOutcome => ({ ...nameOf(named.get(name)!), status: 'notSent', problems })),
      ...deletes.outcomes,
    ],
    leftOut: merged(leftOut, left),
  };
}

const nameOf = ({ object, key }: RecordName): RecordName => ({ object, key });

function merged(first: Problems, second: Problems): Problems {
  const all = new Map(first);
  for (const [name, problems] of second) all.set(name, [...(all.get(name) ?? []), ...problems]);
  return all;
}

/** Why nothing of a record can be sent, whatever its fields say. */
function whyNotAtAll(
  { record, kind }: RecordWrite,
  org: OrgRecord | undefined,
  { rights }: OrgReading,
  accountId: string | undefined,
): OrgProblem | undefined {
  const { object, key } = record;
  if (object === 'Account') {
    if (accountId === undefined) return noAccount(key);
    return rights[object]?.isUpdatable ? undefined : noRightToObject(object, 'change');
  }
  if (org) return rights[object]?.isUpdatable ? undefined : noRightToObject(object, 'change');
  if (kind === 'update') return goneFromOrg();
  return rights[object]?.isCreatable ? undefined : noRightToObject(object, 'create');
}

/** Refuses the save when somebody else saved since the reading (docs/data-model.md, "Two people at once"). */
function revisionGuard(
  object: string,
  org: OrgRecord | undefined,
  { rights }: OrgReading,
  kind: 'create' | 'update',
  saveToken: string,
): { readonly Revision__c?: number; readonly Save_Token__c?: string } {
  const fields = rights[object]?.fields;
  const right = kind === 'create' ? 'isCreatable' : 'isUpdatable';
  if (object === 'Account' || !fields?.Revision__c?.[right] || !fields.Save_Token__c?.[right]) return {};
  return { Revision__c: (org?.revision ?? 0) + 1, Save_Token__c: saveToken };
}
