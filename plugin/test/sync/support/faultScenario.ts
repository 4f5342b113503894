import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preparedFile } from '../../../../test/end-to-end/support/modelOrg.ts';
import { openOrgHere } from '../../../../test/end-to-end/support/orgHere.ts';
import type { OrgUser } from '../../../../test/end-to-end/support/orgUser.ts';
import type { KeyedRecord } from '../../../src/planFiles/keyedRecord.ts';
import { NATURAL_KEYS } from '../../../src/planFiles/naturalKeys.ts';
import { readPlanFolder, writePlanFolder } from '../../../src/planFiles/planFolder.ts';
import { readPlanFiles } from '../../../src/planFiles/readPlanFiles.ts';
import { writePlanFiles } from '../../../src/planFiles/rewritePlanFiles.ts';
import { readOrg } from '../../../src/sync/org/read/readOrg.ts';
import { callsAs } from './orgCalls.ts';
import { syncHere, type SyncHere } from './syncHere.ts';

/** A project and an org, each with changes that the other has not seen, kept on disk: a sync of them can be tried again and again. */
export interface Scenario {
  begin(): Promise<Trial>;
  remove(): Promise<void>;
}

/** One try, on copies. */
export interface Trial extends SyncHere {
  /** Everything there is at the moment. */
  end(): Promise<End & { readonly revisions: Revisions }>;
  stop(): Promise<void>;
}

/** Without ids, times and revisions. */
export interface End {
  readonly org: readonly KeyedRecord[];
  readonly files: Readonly<Record<string, string>>;
}

/** How often each record was saved, in the order of the records. */
export type Revisions = readonly (number | null)[];

export interface ScenarioStart {
  /** What both say before. Its accounts are made in the org. */
  readonly records: readonly KeyedRecord[];
  readonly editFiles: (root: string) => Promise<void>;
  readonly editOrg: (administrator: OrgUser) => Promise<void>;
  /** From so many records on the Bulk API is used, after the start. */
  readonly bulkFrom?: number;
}

/** @param startOf by the username of the administrator */
export async function prepareScenario(startOf: (username: string) => ScenarioStart): Promise<Scenario> {
  const directory = await mkdtemp(join(tmpdir(), 'account-planning-faults-'));
  await cp(await preparedFile(), join(directory, 'org.sqlite'));
  const first = await openTrial(directory);
  const { records, editFiles, editOrg, bulkFrom } = startOf(first.administrator.username);
  try {
    for (const { object, fields, references } of records) {
      if (object === 'Account') await first.administrator.create('Account', { Name: fields.Name, AccountNumber: references.Id });
    }
    await writePlanFolder(first.root, [{ path: 'account-plan.yaml', text: 'format: 1\n' }, ...writePlanFiles(records)]);
    const { status, failures, conflicts } = await syncHere(first);
    if (status !== 'Succeeded') throw new Error(`The scenario does not start: ${JSON.stringify({ status, failures, conflicts })}`);
    await editFiles(first.root);
    await editOrg(first.administrator);
  } finally {
    await first.stop();
  }
  return {
    async begin() {
      const copy = await mkdtemp(join(tmpdir(), 'account-planning-fault-'));
      await cp(directory, copy, { recursive: true });
      const trial = await openTrial(copy);
      return {
        ...trial,
        bulkFrom,
        stop: async () => {
          await trial.stop();
          await rm(copy, { recursive: true, force: true });
        },
      };
    },
    remove: () => rm(directory, { recursive: true, force: true }),
  };
}

async function openTrial(directory: string): Promise<Trial & { readonly administrator: OrgUser }> {
  const { url, administrator, stop } = await openOrgHere(join(directory, 'org.sqlite'));
  const { accessToken } = administrator;
  const root = join(directory, 'plans');
  const here: SyncHere = { url, accessToken, orgId: accessToken.split('!')[0]!, root };
  return { ...here, administrator, stop, end: async () => ({ ...(await orgNow(here)), files: await filesNow(root) }) };
}

/** Read as a whole, whatever was read before. */
async function orgNow({
  url,
  accessToken,
  root,
}: SyncHere): Promise<{ readonly org: readonly KeyedRecord[]; readonly revisions: Revisions }> {
  const { files } = await readPlanFolder(root);
  const accounts = readPlanFiles(files).records.filter(({ object }) => object === 'Account');
  const scope = { accounts, isAll: false, known: [], references: [] };
  const context = { instanceUrl: url, apiVersion: '66.0', naturalKeys: NATURAL_KEYS };
  const { records } = await readOrg(callsAs({ accessToken }, url), context, scope);
  const own = records
    .filter(({ object }) => object !== 'Solution__c' && object !== 'Planning_Policy__c')
    .sort((one, other) => (`${one.object} ${one.key}` < `${other.object} ${other.key}` ? -1 : 1));
  return {
    org: own.map(({ object, key, fields, references }) => ({ object, key, fields, references })),
    revisions: own.map(({ revision }) => revision),
  };
}

async function filesNow(root: string): Promise<Readonly<Record<string, string>>> {
  const { files } = await readPlanFolder(root);
  return Object.fromEntries(files.map(({ path, text }) => [path, text]));
}
