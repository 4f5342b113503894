import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandLine, type CommandUsage } from './commandLine.ts';
import type { Contestant } from './contestant.ts';
import { byObject, syncCsv } from './syncCsv.ts';
import { accountNumber } from './syncRecords.ts';
import { accountIds } from './syncOrg.ts';

/**
 * What a person does who has the CLI and a CSV file of each object: one command after the other, parents first, other records named by their external
 * id. The ids of the accounts, which have none, are in the files already: finding them out is not measured.
 */
export async function bulkCommands(): Promise<Contestant> {
  const sf = await commandLine();
  const folder = mkdtempSync(join(tmpdir(), 'bench-bulk-'));
  let objects: readonly string[] = [];
  return {
    names: { 0: 'sf data import bulk, object by object', 1: 'sf data upsert bulk, object by object' },
    async prepare(server, records) {
      await sf.logIn(server);
      const ids = await accountIds(server);
      const valueOf = (key: string): string => ids.get(accountNumber(Number(/\d+$/.exec(key)![0])))!;
      const parts = byObject(records);
      objects = [...parts.keys()];
      for (const [object, own] of parts) writeFileSync(join(folder, `${object}.csv`), syncCsv(own, { heading: 'Account__c', valueOf }));
    },
    async run(edition) {
      const usages: CommandUsage[] = [];
      for (const object of objects) {
        const flags = ['--sobject', object, '--file', `${object}.csv`, '--wait', '20', '--line-ending', 'LF', '--json'];
        const verb = edition === 0 ? ['import', 'bulk'] : ['upsert', 'bulk', '--external-id', 'Key__c'];
        usages.push(await sf.run(['data', ...verb, ...flags], folder));
      }
      return usages;
    },
    remove() {
      sf.remove();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
