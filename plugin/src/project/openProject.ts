import { resolve } from 'node:path';
import { Messages } from '@salesforce/core';
import { findProject, readPlanFolder, type PlanFolder } from '../planFiles/planFolder.ts';

Messages.importMessagesDirectoryFromMetaUrl(import.meta.url);
const messages = Messages.loadMessages('sf-plugin-account-plan', 'plan-project');

/**
 * The project a command works in. @param directory of the project, or inside it
 * @throws SfError NoProjectError
 */
export async function openProject(directory: string): Promise<PlanFolder> {
  return readPlanFolder(await projectRoot(directory));
}

/** The same without reading it. */
export async function projectRoot(directory: string): Promise<string> {
  const root = await findProject(directory);
  if (!root) throw messages.createError('error.noProject', [resolve(directory)]);
  return root;
}
