import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ConformanceOrg } from './startOrg.ts';

/** Folder of the installed plugin. */
export const sfdmuFolder = (): string => dirname(require.resolve('sfdmu/package.json'));

/** Scripts for both ways, with address and token of the org: the plugin's own search for a log-in knows only a CLI of long ago. */
export function writeSfdmuScripts({ directory, url, accessToken }: ConformanceOrg): void {
  const script = {
    orgs: [{ name: 'conformance', instanceUrl: url, accessToken }],
    objects: [
      {
        query: "SELECT Id, Name, Number__c, Weight__c FROM Shipment__c WHERE Number__c LIKE 'S-%'",
        operation: 'Upsert',
        externalId: 'Number__c',
      },
    ],
  };
  for (const way of ['in', 'out']) {
    mkdirSync(join(directory, 'sfdmu', way), { recursive: true });
    writeFileSync(join(directory, 'sfdmu', way, 'export.json'), JSON.stringify(script));
  }
}
