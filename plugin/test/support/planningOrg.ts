import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startOrg, type RunningOrg } from '../../../test/end-to-end/support/runningOrg.ts';
import { createSamplePlans } from './samplePlans.ts';

/** A real org, in a process of its own, with the planning objects and the sample plans. */
export async function startPlanningOrg(): Promise<RunningOrg> {
  const org = await startOrg('empty');
  try {
    const administrator = org.user('salesOperations');
    const program = join(import.meta.dirname, 'deployDataModel.ts');
    await promisify(execFile)(process.execPath, ['--disable-warning=ExperimentalWarning', program, org.url, administrator.accessToken]);
    await createSamplePlans(administrator);
    return org;
  } catch (error) {
    await org.stop();
    throw error;
  }
}
