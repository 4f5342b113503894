import type { Random } from '../random.ts';
import type { StressClient } from '../server/stressClient.ts';
import { mutateText } from './mutate.ts';
import type { Known } from './boundaries.ts';
import { send } from './rawRequest.ts';
import type { RawAnswer, RawRequest } from './rawRequest.ts';

/** One bulk job with broken CSV, to its end. @returns every request with its answer; none where the org has no bulk API */
export async function fuzzCsv(
  random: Random,
  client: StressClient,
  url: string,
  { box, accessToken }: Known,
): Promise<readonly (readonly [RawRequest, RawAnswer])[]> {
  const created = await client.call('POST', '/jobs/ingest', {
    object: 'Parcel__c',
    operation: random.pick(['insert', 'update', 'delete'] as const),
    columnDelimiter: random.pick(['COMMA', 'TAB', 'PIPE'] as const),
    lineEnding: random.pick(['LF', 'CRLF'] as const),
  });
  if (created.status !== 200) return [];
  const csv = `Id,Name,Box__c,Grams__c\n,"a, ""b""",${box},1.5\n${box},"two\nlines",${box},x\n`;
  const body = random.chance(0.1)
    ? random.pick(['', '\n\n\n', '"'.repeat(5_000), ','.repeat(50_000), `${'a,'.repeat(2_000)}b\n`, '\ufeffId\n'])
    : mutateText(random, csv);
  const job = `/services/data/v68.0/jobs/ingest/${created.body.id}`;
  const requests: readonly RawRequest[] = [
    { method: 'PUT', target: `${job}/batches`, headers: [['Content-Type', 'text/csv']], body: body.toWellFormed() },
    { method: 'PATCH', target: job, headers: [['Content-Type', 'application/json']], body: JSON.stringify({ state: 'UploadComplete' }) },
    { method: 'GET', target: job },
    { method: 'GET', target: `${job}/failedResults` },
    { method: 'GET', target: `${job}/unprocessedrecords` },
  ];
  const answers: (readonly [RawRequest, RawAnswer])[] = [];
  for (const request of requests) answers.push([request, await send(url, accessToken, request)]);
  return answers;
}
