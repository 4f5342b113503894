import { OrgError } from '../../errors.ts';
import type { BulkJob } from './bulkJob.ts';

/** A create request that makes no sense, e.g. an external id the object does not have. */
export const invalidJob = (message: string): OrgError => new OrgError('INVALIDJOB', `InvalidJob : ${message}`);

/** Something the job does not allow in the state it is in. */
export const invalidJobState = (job: BulkJob, what: string): OrgError =>
  new OrgError('INVALIDJOBSTATE', `InvalidJobState : Job ${job.id} is ${job.state}: ${what}`);

/** A value of the job resource that is not one of those there are. */
export const invalidValue = (name: string, value: unknown, allowed: readonly string[]): OrgError =>
  new OrgError('INVALID_INPUT', `${name} ${JSON.stringify(value ?? null)} is not supported. Use one of ${allowed.join(', ')}.`, [name]);
