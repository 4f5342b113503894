import { isDeepStrictEqual } from 'node:util';
import type { KeyedRecord } from '../../../plugin/src/planFiles/keyedRecord.ts';
import { request } from '../server/request.ts';
import type { ServerProcess } from '../server/startProcess.ts';
import { byObject } from './syncCsv.ts';
import { accountName } from './syncRecords.ts';

/** Looks up every record in the org. @throws Error that names the first one that is missing or says something else, or when there are others */
export async function expectRecords(server: ServerProcess, side: string, records: readonly KeyedRecord[]): Promise<void> {
  for (const [object, own] of byObject(records)) {
    const fields = Object.keys(own[0]!.fields);
    const references = Object.keys(own[0]!.references);
    const columns = [
      ...fields,
      ...references.map((reference) => `${reference.replace(/__c$/, '__r')}.${isAccount(reference) ? 'Name' : 'Key__c'}`),
    ];
    const found = await queryAll(server, `SELECT Key__c, ${columns.join(', ')} FROM ${object} WHERE Key__c LIKE 'sync-%'`);
    if (found.length !== own.length) throw new Error(`${side}: the org has ${found.length} of ${own.length} ${object}.`);
    const byKey = new Map(found.map((row) => [row.Key__c, row]));
    for (const { key, fields: said, references: refers } of own) {
      const row = byKey.get(key);
      const is = row && [...fields.map((field) => row[field]), ...references.map((one) => named(row[one.replace(/__c$/, '__r')], one))];
      const wanted = [
        ...fields.map((field) => said[field]),
        ...references.map((one) => (isAccount(one) ? nameOf(refers[one]!) : refers[one])),
      ];
      if (!isDeepStrictEqual(is, wanted))
        throw new Error(`${side}: ${object} ${key} is ${JSON.stringify(is)} and not ${JSON.stringify(wanted)}.`);
    }
  }
}

const isAccount = (reference: string): boolean => reference === 'Account__c';
const nameOf = (folder: string): string => accountName(Number(/\d+$/.exec(folder)![0]));
const named = (parent: { Name?: string; Key__c?: string } | null, reference: string) =>
  isAccount(reference) ? parent?.Name : parent?.Key__c;

async function queryAll(server: ServerProcess, soql: string): Promise<readonly any[]> {
  let page = await request(server, 'GET', `/query?q=${encodeURIComponent(soql)}`);
  const found = [...page.records];
  while (page.nextRecordsUrl) {
    page = await request(server, 'GET', String(page.nextRecordsUrl).replace('/services/data/v68.0', ''));
    found.push(...page.records);
  }
  return found;
}
