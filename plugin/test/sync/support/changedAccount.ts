import type { OrgUser } from '../../../../test/end-to-end/support/orgUser.ts';
import { keyOf, type KeyedRecord } from '../../../src/planFiles/keyedRecord.ts';
import { readPlanFolder, writePlanFolder } from '../../../src/planFiles/planFolder.ts';
import { readPlanFiles } from '../../../src/planFiles/readPlanFiles.ts';
import { rewritePlanFiles, type PlanFilesChange } from '../../../src/planFiles/rewritePlanFiles.ts';
import type { ScenarioStart } from './faultScenario.ts';
import { FOLDER, NUMBER, record, wholeAccount } from './wholeAccount.ts';

/** A whole account, in which both sides then changed, made, deleted, moved and renamed something, nothing of it twice. */
export function changedAccount(username: string): ScenarioStart {
  return { records: wholeAccount(username), editFiles, editOrg };
}

/** An account of which the org knows nothing but a person whom somebody has just put down there; the files know it all. Takes several requests to write. */
export function newAccount(username: string): ScenarioStart {
  const all = wholeAccount(username);
  return {
    records: all.filter(({ object }) => object === 'Account'),
    editFiles: (root) => rewriteIn(root, { set: all }),
    editOrg: async (administrator) => {
      const [account] = await administrator.query(`SELECT Id FROM Account WHERE AccountNumber = '${NUMBER}'`);
      await administrator.create('Stakeholder__c', { Account__c: account!.Id, Name: 'Captain', Occupancy__c: 'Unknown' });
    },
  };
}

/** Crews of three ships more than the org knows, for the Bulk API. */
export function manyPeople(username: string): ScenarioStart {
  const start = newAccount(username);
  const ships = ['north', 'south', 'west'].map((ship) => record('Buying_Center__c', key(ship), { Name: ship }, here));
  const crews = ships.flatMap((ship) =>
    Array.from({ length: 20 }, (_, turn) => {
      const superior: Readonly<Record<string, string>> = turn === 0 ? {} : { Reports_To__c: `${ship.key}-${Math.floor((turn - 1) / 4)}` };
      const says = { Name: `Seat ${turn}`, Occupancy__c: 'Unknown', Notes__c: `"Quoted", and\na line for ${turn}` };
      return record('Stakeholder__c', `${ship.key}-${turn}`, says, { ...here, Buying_Center__c: ship.key, ...superior });
    }),
  );
  return { ...start, bulkFrom: 25, editFiles: (root) => rewriteIn(root, { set: [...wholeAccount(username), ...ships, ...crews] }) };
}

const key = (name: string) => `${FOLDER}/${name}`;
const here = { Account__c: FOLDER };
const objective = key('2027/grow');

async function editFiles(root: string): Promise<void> {
  const now = new Map((await recordsIn(root)).map((one) => [keyOf(one), one]));
  const of = (object: string, name: string) => now.get(keyOf({ object, key: key(name) }))!;
  const coo = of('Stakeholder__c', 'coo');
  const quiet = of('Insight__c', 'quiet');
  await rewriteIn(root, {
    set: [
      { ...coo, fields: { ...coo.fields, Attitude__c: 'Supporter', Trust__c: 60 } },
      record(
        'Stakeholder__c',
        key('cfo'),
        { Name: 'CFO', Occupancy__c: 'Unknown' },
        { ...here, Reports_To__c: key('coo'), Buying_Center__c: key('hull') },
      ),
      record(
        'Buying_Center__c',
        key('hull'),
        { Name: 'Hull' },
        { ...here, Lead_Stakeholder__c: key('cfo'), Parent_Buying_Center__c: key('yard') },
      ),
      record('Plan_Action__c', `${objective}/trip`, { Name: 'Trip' }, { Plan_Objective__c: objective, Depends_On__c: `${objective}/sign` }),
      // Another key for the same.
      { ...quiet, key: key('silence') },
    ],
    remove: [of('Insight_Link__c', 'fuel-causes-quiet'), quiet, of('Commitment__c', 'visit')],
  });
}

async function recordsIn(root: string): Promise<readonly KeyedRecord[]> {
  const { files } = await readPlanFolder(root);
  return readPlanFiles(files).records;
}

async function rewriteIn(root: string, change: PlanFilesChange): Promise<void> {
  const { files } = await readPlanFolder(root);
  await writePlanFolder(root, rewritePlanFiles(files, change));
}

async function editOrg(administrator: OrgUser): Promise<void> {
  const idOf = async (object: string, name: string) =>
    (await administrator.query(`SELECT Id FROM ${object} WHERE Key__c = '${key(name)}'`))[0]!.Id as string;
  const [account] = await administrator.query(`SELECT Id FROM Account WHERE AccountNumber = '${NUMBER}'`);
  await administrator.update('Stakeholder__c', await idOf('Stakeholder__c', 'coo'), { Coverage__c: 'Deep' });
  await administrator.update('Value_Metric__c', await idOf('Value_Metric__c', 'litres'), { Key__c: key('litres-a-trip'), Current__c: 390 });
  await administrator.create('Stakeholder__c', { Account__c: account!.Id, Name: 'Captain', Occupancy__c: 'Unknown' });
  await administrator.remove('Plan_Comment__c', await idOf('Plan_Comment__c', '2027/grow/first'));
  await administrator.update('Account_Plan__c', await idOf('Account_Plan__c', '2027'), { Status__c: 'Active', Vision__c: 'Quiet ships.' });
}
