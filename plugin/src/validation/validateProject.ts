import type { IsoDate } from 'c/planModel';
import { adviseAccount } from '../advice/adviseAccount.ts';
import { policyOf } from '../advice/accountFacts.ts';
import { checkPlanFiles } from '../planFiles/checkPlanFiles.ts';
import type { PlanFolder } from '../planFiles/planFolder.ts';
import { problemText } from '../planFiles/problemText.ts';
import type { FileProblem } from '../planFiles/problem.ts';
import { byPlaceAndSeverity, findingOfAdvice, findingOfProblem, recordsById, type Finding } from './finding.ts';

/** What to look at. */
export interface ValidationScope {
  /** Folders of accounts in lower case; undefined for all. Others are read all the same: what is looked at may refer to them. */
  readonly accounts?: ReadonlySet<string>;
  readonly hasAdvice: boolean;
}

/** Everything that is wrong with the files of a project, and what the method advises, in the order of the files. */
export function validateProject(
  { files, problems: unread }: PlanFolder,
  { accounts, hasAdvice }: ValidationScope,
  today: IsoDate,
): readonly Finding[] {
  const { records, index, problems } = checkPlanFiles(files);
  const { policy, record: policyRecord, notUnderstood } = policyOf(index);
  const policyFile = records.find((record) => record.object === 'Planning_Policy__c' && record.key === policyRecord?.key);
  const policyProblems = notUnderstood.map((line): FileProblem => {
    const [at, column] = policyFile?.positions.Check_Severities__c ?? policyFile?.position ?? [1, 1];
    return { code: 'policyLine', values: [line], severity: 'warning', file: policyFile?.file ?? 'policy.yaml', line: at, column };
  });
  const isWanted = (file: string) => !accounts || accounts.has(accountOf(file)) || accountOf(file) === '';
  const found = [...unread, ...problems, ...policyProblems]
    .filter(({ file }) => isWanted(file))
    .map((problem) => findingOfProblem(problem, problemText));
  const byId = recordsById(records);
  const advised = hasAdvice
    ? records
        .filter(({ object, key }) => object === 'Account' && (!accounts || accounts.has(key.toLowerCase())))
        .flatMap((account) => adviseAccount(account, index, policy, today).map((advice) => findingOfAdvice(advice, byId, account)))
    : [];
  return [...found, ...advised].sort(byPlaceAndSeverity);
}

function accountOf(file: string): string {
  return /^accounts\/([^/]+)\//.exec(file)?.[1]?.toLowerCase() ?? '';
}
