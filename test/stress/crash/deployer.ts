import { field, file, zip } from '../../../local-org/test/metadata/packages.ts';
import type { StressClient } from '../server/stressClient.ts';
import type { ServerReady } from '../server/stressServer.ts';

/** Deploys by number: each brings an object of its own with four fields, which belong together. */
export interface DeployLedger {
  asked: number;
  succeeded: number;
  readonly acknowledged: Set<number>;
}

export const newDeployLedger = (): DeployLedger => ({ asked: 0, succeeded: 0, acknowledged: new Set() });

const FIELDS = ['A__c', 'B__c', 'C__c', 'D__c'] as const;
const MOST_DEPLOYS = 60;

/** One deploy after the other until the connection breaks. */
export async function deployUntilKilled({ url, accessToken }: ServerReady, ledger: DeployLedger): Promise<void> {
  const headers = { authorization: `Bearer ${accessToken}` };
  const address = `${url}/services/data/v68.0/metadata/deployRequest`;
  try {
    while (ledger.asked < MOST_DEPLOYS) {
      const number = ledger.asked++;
      const form = new FormData();
      form.set('json', new Blob([JSON.stringify({ deployOptions: { rollbackOnError: true } })], { type: 'application/json' }));
      form.set('file', new Blob([packageOf(number)], { type: 'application/zip' }), 'deploy.zip');
      const { id } = (await (await fetch(address, { method: 'POST', headers, body: form })).json()) as { id: string };
      for (let isDone = false; !isDone;) {
        const { deployResult } = (await (await fetch(`${address}/${id}`, { headers })).json()) as {
          deployResult: { done: boolean; status: string };
        };
        isDone = deployResult.done;
        if (isDone && deployResult.status === 'Succeeded') {
          ledger.acknowledged.add(number);
          ledger.succeeded += 1;
        }
      }
    }
  } catch {
    // The server is gone.
  }
}

function packageOf(number: number): Uint8Array<ArrayBuffer> {
  const name = `Crash${number}__c`;
  const fields = FIELDS.map((each) => field(each, 'Text', '<length>20</length>')).join('');
  const content = `<deploymentStatus>Deployed</deploymentStatus>${fields}<label>Crash</label><nameField><label>Name</label><type>Text</type></nameField><pluralLabel>Crashes</pluralLabel><sharingModel>ReadWrite</sharingModel>`;
  return new Uint8Array(
    zip(
      { CustomObject: [name], CustomField: FIELDS.map((each) => `${name}.${each}`) },
      { [`objects/${name}.object`]: file('CustomObject', content) },
    ),
  );
}

/** Objects that are there in part, that were promised and are not there, or that cannot be written to. */
export async function checkDeploys(client: StressClient, { asked, acknowledged }: DeployLedger): Promise<readonly string[]> {
  const problems: string[] = [];
  for (let number = 0; number < asked; number++) {
    const name = `Crash${number}__c`;
    const { status, body } = await client.call('GET', `/sobjects/${name}/describe`);
    if (status === 404 && !acknowledged.has(number)) continue;
    const found = status === 200 ? FIELDS.filter((each) => body.fields.some((described: { name: string }) => described.name === each)) : [];
    if (found.length !== FIELDS.length) problems.push(`Deploy of ${name}: answered ${status}, has ${found.join(', ') || 'no fields'}`);
    else await client.query(`SELECT ${FIELDS.join(', ')} FROM ${name}`);
  }
  return problems;
}
