import { startOrg } from '../api/startedOrg.ts';
import type { Answer, Client } from '../api/startedOrg.ts';

/** What a test asks of Bulk API 2.0. */
export interface Bulk extends Client {
  /** Any request with a body that is no JSON. */
  send(method: string, path: string, body?: BodyInit, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  /** Creates, fills and closes an ingest job, waits for its end and gets its results. */
  ingest(job: Readonly<Record<string, unknown>>, csv: string | Uint8Array): Promise<Ingested>;
  /** Polls until the job is finished. */
  finished(path: string): Promise<Answer['body']>;
  /** One row per record, by SOQL. */
  query(soql: string): Promise<readonly Record<string, unknown>[]>;
}

export interface Ingested {
  readonly job: Answer['body'];
  readonly successful: string;
  readonly failed: string;
  readonly unprocessed: string;
}

const finishedStates = ['JobComplete', 'Failed', 'Aborted'];

export const bulkClient = (client: Client): Bulk => {
  const send: Bulk['send'] = async (method, path, body, headers = {}) => {
    const response = await fetch(`${client.url}/services/data/v68.0/${path}`, {
      method,
      headers: { Authorization: `Bearer ${client.token}`, ...headers },
      body,
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: /^[[{]/.test(text) ? JSON.parse(text) : text };
  };
  const finished: Bulk['finished'] = async (path) => {
    for (;;) {
      const { status, body } = await client.call('GET', path);
      if (status !== 200) throw new Error(`${path} answered ${status}: ${JSON.stringify(body)}`);
      if (finishedStates.includes(body.state)) return body;
    }
  };
  return {
    ...client,
    send,
    finished,
    async ingest(job, csv) {
      const created = await client.call('POST', 'jobs/ingest', job);
      if (created.status !== 200) throw new Error(JSON.stringify(created.body));
      const path = `jobs/ingest/${created.body.id}`;
      await send('PUT', `${path}/batches`, csv as BodyInit, { 'Content-Type': 'text/csv' });
      await client.call('PATCH', path, { state: 'UploadComplete' });
      const ended = await finished(path);
      const [successful, failed, unprocessed] = await Promise.all(
        ['successfulResults', 'failedResults', 'unprocessedrecords'].map(
          async (name) => (await client.call('GET', `${path}/${name}`)).body,
        ),
      );
      return { job: ended, successful, failed, unprocessed };
    },
    async query(soql) {
      const { body } = await client.call('GET', `query?q=${encodeURIComponent(soql)}`);
      return body.records.map(({ attributes: _, ...values }: Record<string, unknown>) => values);
    },
  };
};

export const startBulk = async (...options: Parameters<typeof startOrg>): Promise<Bulk> => bulkClient(await startOrg(...options));
