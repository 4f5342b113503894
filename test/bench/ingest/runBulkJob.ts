import { setTimeout as wait } from 'node:timers/promises';
import { request } from '../server/request.ts';
import type { ServerProcess } from '../server/startProcess.ts';

/** Header and a line for each record; the values need no quotes. */
export function csvOf(count: number, record: (index: number) => object): string {
  const lines = [Object.keys(record(0)).join(',')];
  for (let index = 0; index < count; index++) lines.push(Object.values(record(index)).join(','));
  return `${lines.join('\n')}\n`;
}

/** Inserts by one job of Bulk API 2.0, from creating the job to seeing it complete. @throws Error when it or one of its records fails */
export async function runBulkJob(server: ServerProcess, object: string, csv: string): Promise<void> {
  const job = await request(server, 'POST', '/jobs/ingest', {
    body: { object, operation: 'insert', contentType: 'CSV', lineEnding: 'LF' },
  });
  const path = `/jobs/ingest/${job.id}`;
  await request(server, 'PUT', `${path}/batches`, { csv });
  await request(server, 'PATCH', path, { body: { state: 'UploadComplete' } });
  for (;;) {
    const { state, numberRecordsFailed, errorMessage } = await request(server, 'GET', path);
    if (state === 'JobComplete' && numberRecordsFailed === 0) return;
    if (state === 'JobComplete' || state === 'Failed' || state === 'Aborted')
      throw new Error(`The job is ${state} with ${numberRecordsFailed} failed records. ${errorMessage ?? ''}`);
    await wait(20);
  }
}
