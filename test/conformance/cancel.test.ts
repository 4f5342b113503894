import { rmSync } from 'node:fs';
import { LocalOrg } from 'local-org';
import { inDeployQueue } from '../../local-org/src/metadata/deployQueue.ts';
import { salesforceCli, type SalesforceCli } from '../end-to-end/support/salesforceCli.ts';
import { cancelStory, firstStory } from './rows/stories.ts';
import { runStories, type StoryRun } from './support/runStories.ts';
import { copyProject } from './support/startOrg.ts';

const [logIn] = firstStory;
const story = [logIn!, ...cancelStory];

let org: LocalOrg;
let sf: SalesforceCli;
let run: StoryRun;
const directory = copyProject();
let release = (): void => undefined;

beforeAll(async () => {
  org = new LocalOrg({ file: ':memory:', port: 0 });
  const { url } = await org.start();
  void inDeployQueue(org.org, () => new Promise<void>((resolve) => (release = resolve)));
  sf = salesforceCli();
  const { username, token } = org.openSession(org.administrator);
  run = await runStories(sf, [story], { directory, names: { url, username, accessToken: token }, atOnce: 1 });
}, 180_000);
afterAll(async () => {
  sf?.remove();
  await org?.stop();
  rmSync(directory, { recursive: true, force: true });
});

test.each(story.map((row) => [`${row.call} ${row.outcome}`, row] as const))('%s', (_title, row) => {
  expect(run.answers.get(row)).toMatchObject(run.expectations.get(row)!);
});

test('what was canceled never reaches the org', async () => {
  release();
  await inDeployQueue(org.org, () => Promise.resolve());
  expect(org.org.schema().object('Shipment__c')).toBeUndefined();
});
