import { setImmediate } from 'node:timers/promises';
import { Connection } from 'jsforce';
import { cancelDeploy, deployStatus, startDeploy } from '../../src/api/metadata/deployJobs.ts';
import { readDeployOptions } from '../../src/api/metadata/deployOptions.ts';
import { inDeployQueue } from '../../src/metadata/deployQueue.ts';
import { startOrg, type Client } from '../api/startedOrg.ts';
import { number, widget, zip } from './packages.ts';

let org: Client;
let connection: Connection;
beforeEach(async () => {
  org = await startOrg();
  connection = new Connection({ instanceUrl: org.url, accessToken: org.token, version: '68.0' });
});
afterEach(() => org.stop());

const widgets = Buffer.from(zip({ CustomObject: ['Widget__c'] }, widget(number('Qty__c'))));
const isDeployed = (): boolean => org.localOrg.org.schema().object('Widget__c') !== undefined;

/** Keeps the deploys that follow waiting. */
function holdQueue(): () => void {
  let release = (): void => undefined;
  void inDeployQueue(org.localOrg.org, () => new Promise<void>((resolve) => (release = resolve)));
  return () => release();
}

const startRest = async (): Promise<string> => {
  const form = new FormData();
  form.append('json', new Blob([JSON.stringify({ deployOptions: { rollbackOnError: true } })], { type: 'application/json' }));
  form.append('file', new Blob([new Uint8Array(widgets)]), 'deploy.zip');
  const headers = { authorization: `Bearer ${org.token}` };
  const answer = await fetch(`${org.url}/services/data/v68.0/metadata/deployRequest`, { method: 'POST', headers, body: form });
  return (await answer.json()).id;
};
const cancelRest = (id: string, status = 'Canceling') => org.call('PATCH', `metadata/deployRequest/${id}`, { deployResult: { status } });
const statusOf = async (id: string): Promise<any> => (await org.call('GET', `metadata/deployRequest/${id}`)).body.deployResult;

test('a deploy that waits for another is canceled at once and never begins', async () => {
  const release = holdQueue();
  const id = await startRest();
  expect(await connection.metadata.cancelDeploy(id)).toEqual({ done: 'true', id });
  const canceled = { done: true, success: false, status: 'Canceled', canceledBy: org.userId, numberComponentsDeployed: 0 };
  expect(await statusOf(id)).toMatchObject(canceled);
  release();
  // One after it, to know that its turn has come and gone.
  const next = await startRest();
  expect(await statusOf(next)).toMatchObject({ status: 'Succeeded', numberComponentsDeployed: 2 });
  expect(await statusOf(id)).toMatchObject(canceled);
});

test('a deploy in progress is stopped at its next step, before it has changed anything', async () => {
  // Without the wire between, so that the deploy is certainly in progress when it is canceled.
  const { org: inside } = org.localOrg;
  const session = inside.sessions.find(org.token)!;
  const { id, status } = startDeploy(inside, session, widgets, readDeployOptions({}));
  expect(status).toBe('Pending');
  await setImmediate();
  expect(cancelDeploy(inside, session, id)).toMatchObject({ done: false, status: 'Canceling' });
  expect(await deployStatus(inside, id)).toMatchObject({ done: true, status: 'Canceled', success: false });
  expect(isDeployed()).toBe(false);
});

test('over REST the answer is the job, which is canceled', async () => {
  const release = holdQueue();
  const id = await startRest();
  const { status, body } = await cancelRest(id);
  expect([status, body]).toMatchObject([
    202,
    { id, url: `${org.url}/services/data/v68.0/metadata/deployRequest/${id}`, deployResult: { status: 'Canceled', done: true } },
  ]);
  release();
  await startRest();
  expect((await statusOf(id)).status).toBe('Canceled');
});

test('what has ended cannot be canceled, nor what never was', async () => {
  const id = await startRest();
  expect((await statusOf(id)).status).toBe('Succeeded');
  await expect(connection.metadata.cancelDeploy(id)).rejects.toThrow('INVALID_ID_FIELD: Deployment already completed');
  const over = await cancelRest(id);
  expect([over.status, over.body]).toEqual([400, [{ errorCode: 'INVALID_ID_FIELD', message: 'Deployment already completed' }]]);
  await expect(connection.metadata.cancelDeploy('0Af000000000999AAA')).rejects.toThrow('INVALID_ID_FIELD: Invalid deployment ID');
  expect((await cancelRest('0Af000000000999AAA')).body[0].errorCode).toBe('INVALID_ID_FIELD');
  expect(isDeployed()).toBe(true);
});

test('any other change of a deploy is refused', async () => {
  const release = holdQueue();
  const id = await startRest();
  expect((await cancelRest(id, 'Succeeded')).body[0].errorCode).toBe('INVALID_OPERATION');
  release();
  expect((await statusOf(id)).status).toBe('Succeeded');
});

test.each([
  [{ chekOnly: true }, 'JSON_PARSER_ERROR'],
  [{ checkOnly: 'maybe' }, 'JSON_PARSER_ERROR'],
  [{ testLevel: 'Some' }, 'JSON_PARSER_ERROR'],
  [{ testLevel: 'RunSpecifiedTests', runTests: ['PlanTest'] }, 'INVALID_OPERATION'],
  [{ performRetrieve: true }, 'INVALID_OPERATION'],
])('the options %j are refused, and nothing is deployed', async (deployOptions, errorCode) => {
  await expect(connection.metadata.deploy(widgets, deployOptions as never).complete()).rejects.toThrow(errorCode);
  const form = new FormData();
  form.append('json', new Blob([JSON.stringify({ deployOptions })], { type: 'application/json' }));
  form.append('file', new Blob([new Uint8Array(widgets)]), 'deploy.zip');
  const headers = { authorization: `Bearer ${org.token}` };
  const answer = await fetch(`${org.url}/services/data/v68.0/metadata/deployRequest`, { method: 'POST', headers, body: form });
  expect([answer.status, await answer.json()]).toEqual([400, [expect.objectContaining({ errorCode })]]);
  expect(isDeployed()).toBe(false);
});
