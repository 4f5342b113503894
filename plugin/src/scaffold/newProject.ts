import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DEFAULT_POLICY, writePoints } from 'c/planModel';
import type { KeyedRecord } from '../planFiles/keyedRecord.ts';
import { FILE_KINDS, type FileKind } from '../planFiles/layout.ts';
import { FORMAT, PROJECT_FILE, SPLIT_FROM } from '../planFiles/projectSettings.ts';
import { writePlanFiles } from '../planFiles/rewritePlanFiles.ts';
import type { PlanFile } from '../planFiles/yamlSource.ts';
import { pluginRoot } from './pluginRoot.ts';

/** Where editors find the schemas, beside the files. */
const SCHEMAS = '.schemas';

const PATHS: Readonly<Record<FileKind, readonly string[]>> = {
  account: ['accounts/*/account.yaml'],
  people: ['accounts/*/people.yaml', 'accounts/*/people/*.yaml'],
  'white-space': ['accounts/*/white-space.yaml', 'accounts/*/white-space/*.yaml'],
  insights: ['accounts/*/insights.yaml', 'accounts/*/insights/*.yaml'],
  plan: ['accounts/*/plans/*.yaml'],
  solutions: ['solutions.yaml'],
  policy: ['policy.yaml'],
};

/** The files of a new project. @param comments first lines of the project file, the catalogue and the policy, without `#` */
export async function newProject(comments: Readonly<Record<'project' | 'solutions' | 'policy', string>>): Promise<readonly PlanFile[]> {
  const [policy] = writePlanFiles([standardPolicy()]);
  return [
    {
      path: PROJECT_FILE,
      text: `${comment(comments.project)}format: ${FORMAT}\n# currency: EUR\n# split-from: ${SPLIT_FROM}\n# natural-keys:\n#   Account: [AccountNumber, Name]\n#   Contact: [Email, Name]\n`,
    },
    { path: 'solutions.yaml', text: `${comment(comments.solutions)}solutions: {}\n` },
    { path: 'policy.yaml', text: `${comment(comments.policy)}${policy!.text}` },
    // What the CLI, and a sync among it, keeps for one machine and one checkout.
    { path: '.gitignore', text: '.sf/\n' },
    { path: '.vscode/settings.json', text: `${JSON.stringify(editorSettings(), undefined, 2)}\n` },
    ...(await Promise.all(FILE_KINDS.map(schemaFile))),
  ];
}

async function schemaFile(kind: FileKind): Promise<PlanFile> {
  const text = await readFile(join(pluginRoot(import.meta.url), 'schemas/files', `${kind}.json`), 'utf8');
  return { path: `${SCHEMAS}/${kind}.json`, text };
}

/** For the YAML extension of VS Code; other editors have a setting of the same sort. */
function editorSettings(): object {
  return { 'yaml.schemas': Object.fromEntries(FILE_KINDS.map((kind) => [`./${SCHEMAS}/${kind}.json`, PATHS[kind]])) };
}

function comment(text: string): string {
  return text
    .split('\n')
    .map((line) => `# ${line}`.trimEnd() + '\n')
    .join('');
}

/** The defaults of the method, for a team to tune. */
function standardPolicy(): KeyedRecord {
  const { valueToYouWeights: you, valueToCustomerWeights: customer, ...policy } = DEFAULT_POLICY;
  return {
    object: 'Planning_Policy__c',
    key: 'standard',
    references: {},
    fields: {
      Name: 'Standard policy',
      Active__c: true,
      Weight_Potential_Revenue__c: you.potentialRevenue,
      Weight_Margin__c: you.margin,
      Weight_Chance_To_Win__c: you.chanceToWin,
      Weight_Strategic_Fit__c: you.strategicFit,
      Weight_Cost_To_Serve__c: you.costToServe,
      Weight_Effect_On_Existing__c: you.effectOnExisting,
      Weight_Problem__c: customer.problem,
      Weight_Customer_Value__c: customer.customerValue,
      Weight_Urgency__c: customer.urgency,
      Weight_Sponsor__c: customer.sponsor,
      Weight_Alternatives__c: customer.alternatives,
      Threshold_To_You__c: policy.thresholdToYou,
      Threshold_To_Customer__c: policy.thresholdToCustomer,
      Full_Score_Revenue__c: policy.fullScoreRevenue,
      Full_Score_Customer_Value__c: policy.fullScoreCustomerValue,
      Full_Score_Margin__c: policy.fullScoreMargin,
      Points__c: writePoints(policy.points),
      Stale_After_Days__c: policy.staleAfterDays,
      Renewal_Lead_Days__c: policy.renewalLeadDays,
      Days_To_Close__c: policy.daysToClose,
      High_Ranks__c: policy.highRanks,
      One_Sponsor_From__c: policy.oneSponsorFrom,
      Marketing_Sourced_Limit__c: policy.marketingSourcedLimit,
      Accounts_Per_Marketer__c: policy.accountsPerMarketer,
    },
  };
}
