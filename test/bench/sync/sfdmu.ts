import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { commandLine } from './commandLine.ts';
import type { Contestant } from './contestant.ts';
import { byObject, syncCsv } from './syncCsv.ts';
import { accountName, accountNumber, NUMBER_PREFIX, SOLUTIONS, solutionRecords } from './syncRecords.ts';

/**
 * SFDMU from CSV files, upsert by external id, all objects in one command. It knows no log-in of today's CLI, so its script names address and token.
 * Asking every second how a job is suits it best: at its own five seconds it takes longer, at less it asks more often.
 */
export async function sfdmu(accounts: number): Promise<Contestant> {
  const sf = await commandLine(dirname(createRequire(import.meta.url).resolve('sfdmu/package.json')));
  const folder = mkdtempSync(join(tmpdir(), 'bench-sfdmu-'));
  const write = (object: string, csv: string) => writeFileSync(join(folder, `${object}.csv`), csv);
  return {
    names: { 0: 'SFDMU', 1: 'SFDMU' },
    async prepare({ url, accessToken }, records) {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder);
      const parts = byObject(records);
      const valueOf = (key: string): string => accountNumber(Number(/\d+$/.exec(key)![0]));
      for (const [object, own] of parts) write(object, syncCsv(own, { heading: 'Account__r.AccountNumber', valueOf }));
      write(
        'Account',
        `AccountNumber,Name\n${range(accounts)
          .map((index) => `${accountNumber(index)},${accountName(index)}\n`)
          .join('')}`,
      );
      write(
        'Solution__c',
        `Key__c,Name\n${solutionRecords()
          .map(({ key, fields }) => `${key},${String(fields['Name'])}\n`)
          .join('')}`,
      );
      const objects = [
        {
          query: `SELECT Id, AccountNumber FROM Account WHERE AccountNumber LIKE '${NUMBER_PREFIX}%'`,
          operation: 'Readonly',
          externalId: 'AccountNumber',
        },
        {
          query: `SELECT Id, Key__c FROM Solution__c WHERE Key__c LIKE 'sync-%' LIMIT ${SOLUTIONS}`,
          operation: 'Readonly',
          externalId: 'Key__c',
        },
        ...[...parts].map(([object, own]) => ({
          query: `SELECT Id, Key__c, ${[...Object.keys(own[0]!.fields), ...Object.keys(own[0]!.references)].join(', ')} FROM ${object}`,
          operation: 'Upsert',
          externalId: 'Key__c',
        })),
      ];
      const script = { orgs: [{ name: 'bench', instanceUrl: url, accessToken }], objects, pollingIntervalMs: 1000, bulkApiVersion: '2.0' };
      writeFileSync(join(folder, 'export.json'), JSON.stringify(script));
    },
    run: async () => [
      await sf.run(['sfdmu', 'run', '--sourceusername', 'csvfile', '--targetusername', 'bench', '--path', folder, '--noprompt'], folder),
    ],
    remove() {
      sf.remove();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
