import { pathOf } from '../planFiles/filePath.ts';
import type { PlanFolder } from '../planFiles/planFolder.ts';
import { rewritePlanFiles } from '../planFiles/rewritePlanFiles.ts';
import type { PlanFile } from '../planFiles/yamlSource.ts';
import type { DecidedPlan } from './decidePlan.ts';
import { followOnPlan } from './followOnPlan.ts';
import { planFromTemplate, templateText } from './planTemplates.ts';

/** The files of a plan that was decided upon. */
export async function makePlan(project: PlanFolder, decided: DecidedPlan): Promise<readonly PlanFile[]> {
  const { account, key, header, template, follows, newAccount, checked } = decided;
  const path = pathOf({ kind: 'plan', account, plan: key });
  const earlier = follows && project.files.find((file) => file.path === follows);
  const plan = earlier ? followOnPlan(earlier, path, header, checked.index) : planFromTemplate(await templateText(template), path, header);
  const accountFiles = newAccount.length > 0 ? rewritePlanFiles([], { set: newAccount }, { splitFrom: project.settings.splitFrom }) : [];
  return [...accountFiles, plan];
}
