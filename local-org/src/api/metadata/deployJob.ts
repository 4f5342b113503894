import { OrgError } from '../../errors.ts';
import type { DeployMessage, DeployResult } from '../../metadata/deployResult.ts';
import type { Org } from '../../org.ts';
import { nextId } from '../../schema/ids.ts';
import type { Session } from '../../security/sessions.ts';
import type { RequestedDeploy } from './deployOptions.ts';

/** Salesforce's `DeployResult`, the same for SOAP and REST. */
export interface DeployJob {
  readonly id: string;
  readonly done: boolean;
  readonly status: 'Pending' | 'InProgress' | 'Succeeded' | 'SucceededPartial' | 'Failed' | 'Canceling' | 'Canceled';
  readonly success: boolean;
  readonly checkOnly: boolean;
  readonly ignoreWarnings: boolean;
  readonly rollbackOnError: boolean;
  readonly runTestsEnabled: boolean;
  readonly numberComponentsTotal: number;
  readonly numberComponentsDeployed: number;
  readonly numberComponentErrors: number;
  readonly numberTestsTotal: number;
  readonly numberTestsCompleted: number;
  readonly numberTestErrors: number;
  readonly createdBy: string;
  readonly createdByName: string;
  readonly createdDate: string;
  readonly startDate?: string;
  readonly lastModifiedDate: string;
  readonly completedDate?: string;
  readonly canceledBy?: string;
  readonly canceledByName?: string;
  readonly errorMessage?: string;
  readonly errorStatusCode?: string;
  readonly details: {
    readonly componentSuccesses: readonly DeployMessage[];
    readonly componentFailures: readonly DeployMessage[];
    readonly runTestResult: { readonly numFailures: number; readonly numTestsRun: number; readonly totalTime: number };
  };
}

const nowOf = (org: Org): string => new Date(org.now()).toISOString();

/** A job that waits for its turn. */
export function newJob(org: Org, session: Session, { checkOnly, rollbackOnError, ignoreWarnings }: RequestedDeploy): DeployJob {
  const now = nowOf(org);
  return {
    id: nextId(org.db, '0Af'),
    done: false,
    status: 'Pending',
    success: false,
    checkOnly,
    ignoreWarnings,
    rollbackOnError,
    runTestsEnabled: false,
    numberComponentsTotal: 0,
    numberComponentsDeployed: 0,
    numberComponentErrors: 0,
    numberTestsTotal: 0,
    numberTestsCompleted: 0,
    numberTestErrors: 0,
    createdBy: session.userId,
    createdByName: userName(org, session.userId),
    createdDate: now,
    lastModifiedDate: now,
    details: { componentSuccesses: [], componentFailures: [], runTestResult: { numFailures: 0, numTestsRun: 0, totalTime: 0 } },
  };
}

export function started(org: Org, job: DeployJob): DeployJob {
  const now = nowOf(org);
  return { ...job, status: 'InProgress', startDate: now, lastModifiedDate: now };
}

export function finished(org: Org, job: DeployJob, result: DeployResult): DeployJob {
  const { componentSuccesses, componentFailures, ...outcome } = result;
  return { ...ended(org, job), ...outcome, details: { ...job.details, componentSuccesses, componentFailures } };
}

export function failed(org: Org, job: DeployJob, error: unknown): DeployJob {
  const errorStatusCode = error instanceof OrgError ? error.errorCode : 'UNKNOWN_EXCEPTION';
  const errorMessage = error instanceof Error ? error.message : String(error);
  return { ...ended(org, job), status: 'Failed', errorStatusCode, errorMessage };
}

/** Somebody asked to stop it, and it will at its next step. */
export const canceling = (org: Org, job: DeployJob, { userId }: Session): DeployJob => ({
  ...job,
  status: 'Canceling',
  lastModifiedDate: nowOf(org),
  canceledBy: userId,
  canceledByName: userName(org, userId),
});

export const canceled = (org: Org, job: DeployJob): DeployJob => ({ ...ended(org, job), status: 'Canceled' });

const ended = (org: Org, job: DeployJob): DeployJob => ({ ...job, done: true, lastModifiedDate: nowOf(org), completedDate: nowOf(org) });

function userName(org: Org, userId: string): string {
  const row = org.db.prepare('SELECT "Name" FROM "User" WHERE "Id" = ?').get(userId);
  return String(row?.['Name'] ?? '');
}
