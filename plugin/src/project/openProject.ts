import { resolve } from 'node:path';
import { Messages } from '@salesforce/core';
import { amountsIn } from './amountsIn.ts';
import { findProject, readPlanFolder, type PlanFolder } from '../planFiles/planFolder.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'plan-project');

/**
 * The project a command works in; from now on amounts are in its currency. @param directory of the project, or inside it
 * @throws SfError NoProjectError
 */
export async function openProject(directory: string): Promise<PlanFolder> {
  const project = await readPlanFolder(await projectRoot(directory));
  if (project.settings.currency) amountsIn(project.settings.currency);
  return project;
}

/** The same without reading it. */
export async function projectRoot(directory: string): Promise<string> {
  const root = await findProject(directory);
  if (!root) throw messages.createError('error.noProject', [resolve(directory)]);
  return root;
}
