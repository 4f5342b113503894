import type { Random } from '../random.ts';
import type { StressAnswer, StressClient } from '../server/stressClient.ts';

/** A client with a store, a box and parcels that nobody else touches, and what must be in them. */
export interface Worker {
  readonly client: StressClient;
  readonly random: Random;
  readonly name: string;
  readonly box: string;
  /** Cents by id: whole numbers add up exactly. */
  readonly parcels: Map<string, number>;
}

const MOST_PARCELS = 40;

export async function newWorker(client: StressClient, random: Random, name: string): Promise<Worker> {
  const store = expectStatus(201, await client.call('POST', '/sobjects/Store__c', { Name: `Store of ${name}` }), 'creating a store').id;
  const box = expectStatus(201, await client.call('POST', '/sobjects/Box__c', { Name: name, Store__c: store }), 'creating a box').id;
  return { client, random, name, box, parcels: new Map() };
}

/** Reads and writes until `end`, every answer checked; each request adds its milliseconds. */
export async function work(worker: Worker, end: number, latencies: number[]): Promise<void> {
  while (Date.now() < end) {
    const started = performance.now();
    await (worker.random.chance(0.6) ? read(worker) : write(worker));
    latencies.push(performance.now() - started);
  }
}

function expectStatus(wanted: number, { status, body }: StressAnswer, what: string): any {
  if (status !== wanted) throw new Error(`${what}: expected ${wanted}, answered ${status} ${JSON.stringify(body)}`);
  return body;
}

function expectSame(found: unknown, wanted: unknown, what: string): void {
  if (JSON.stringify(found) !== JSON.stringify(wanted))
    throw new Error(`${what}: answered ${JSON.stringify(found)}, should be ${JSON.stringify(wanted)}`);
}

const cents = (grams: unknown): number => Math.round(Number(grams ?? 0) * 100);
const total = ({ parcels }: Worker): number => [...parcels.values()].reduce((sum, each) => sum + each, 0);
const sorted = (parcels: Iterable<readonly [string, number]>) => [...parcels].sort(([left], [right]) => (left < right ? -1 : 1));

async function read(worker: Worker): Promise<void> {
  const { client, random, box, name } = worker;
  switch (random.pick(['rows', 'sum', 'roll-up', 'graphql', 'ui', 'describe', 'error'] as const)) {
    case 'rows': {
      const rows = await client.query(`SELECT Id, Grams__c, Box__r.Name FROM Parcel__c WHERE Box__c = '${box}' ORDER BY Id`);
      expectSame(
        rows.map((row) => [row['Id'], cents(row['Grams__c'])]),
        sorted(worker.parcels),
        `${name} rows`,
      );
      if (rows.some((row) => row['Box__r'].Name !== name)) throw new Error(`${name} got a parcel of another box`);
      return;
    }
    case 'sum': {
      const [row] = await client.query(`SELECT COUNT(Id) n, SUM(Grams__c) grams FROM Parcel__c WHERE Box__c = '${box}'`);
      expectSame([row!['n'], cents(row!['grams'])], [worker.parcels.size, total(worker)], `${name} sum`);
      return;
    }
    case 'roll-up': {
      const body = expectStatus(200, await client.call('GET', `/sobjects/Box__c/${box}`), 'reading a box');
      expectSame([body.Parcels__c ?? 0, cents(body.Weight__c)], [worker.parcels.size, total(worker)], `${name} roll-up`);
      return;
    }
    case 'graphql': {
      const query = `{ uiapi { query { Parcel__c(where: { Box__c: { eq: "${box}" } }, first: 200) { totalCount edges { node { Id } } } } } }`;
      const { data, errors } = expectStatus(200, await client.call('POST', '/graphql', { query }), 'GraphQL');
      expectSame([errors, data.uiapi.query.Parcel__c.totalCount], [[], worker.parcels.size], `${name} GraphQL`);
      return;
    }
    case 'ui': {
      const body = expectStatus(200, await client.call('GET', `/ui-api/records/${box}?fields=Box__c.Name,Box__c.Parcels__c`), 'UI API');
      expectSame([body.fields.Name.value, body.fields.Parcels__c.value ?? 0], [name, worker.parcels.size], `${name} UI API`);
      return;
    }
    case 'describe':
      expectSame(expectStatus(200, await client.call('GET', '/sobjects/Parcel__c/describe'), 'describe').name, 'Parcel__c', 'describe');
      return;
    case 'error':
      expectSame(
        expectStatus(400, await client.call('GET', '/query?q=SELECT+Nonsense+FROM+Parcel__c'), 'a wrong query')[0].errorCode,
        'INVALID_FIELD',
        'error',
      );
  }
}

async function write(worker: Worker): Promise<void> {
  const { client, random, box, parcels } = worker;
  const value = random.whole(1, 1_000_000);
  const Grams__c = value / 100;
  const ids = [...parcels.keys()];
  if (ids.length > MOST_PARCELS) {
    const gone = ids.slice(0, 20);
    const results = expectStatus(200, await client.call('DELETE', `/composite/sobjects?ids=${gone.join(',')}&allOrNone=true`), 'deleting');
    expectSame(
      results.every((each: { success: boolean }) => each.success),
      true,
      'deleting',
    );
    for (const id of gone) parcels.delete(id);
    return;
  }
  switch (ids.length === 0 ? 'insert' : random.pick(['insert', 'update', 'delete', 'batch', 'refused'] as const)) {
    case 'insert':
      parcels.set(
        expectStatus(201, await client.call('POST', '/sobjects/Parcel__c', { Name: 'One', Box__c: box, Grams__c }), 'inserting').id,
        value,
      );
      return;
    case 'update': {
      const id = random.pick(ids);
      expectStatus(204, await client.call('PATCH', `/sobjects/Parcel__c/${id}`, { Grams__c }), 'updating');
      parcels.set(id, value);
      return;
    }
    case 'delete': {
      const id = random.pick(ids);
      expectStatus(204, await client.call('DELETE', `/sobjects/Parcel__c/${id}`), 'deleting');
      parcels.delete(id);
      return;
    }
    case 'batch': {
      const records = Array.from({ length: 10 }, () => ({ attributes: { type: 'Parcel__c' }, Name: 'Ten', Box__c: box, Grams__c }));
      const results = expectStatus(200, await client.call('POST', '/composite/sobjects', { allOrNone: true, records }), 'inserting ten');
      for (const { id } of results) parcels.set(id, value);
      return;
    }
    case 'refused': {
      const records = [
        { Name: 'Good', Grams__c },
        { Name: 'Bad', Grams__c: 'heavy' },
      ].map((each) => ({ attributes: { type: 'Parcel__c' }, Box__c: box, ...each }));
      const results = expectStatus(
        200,
        await client.call('POST', '/composite/sobjects', { allOrNone: true, records }),
        'a refused request',
      );
      expectSame(
        results.map((each: { success: boolean }) => each.success),
        [false, false],
        'a refused request',
      );
    }
  }
}
