import { seeded } from '../random.ts';
import { startServer } from '../server/startServer.ts';
import type { StressServer } from '../server/startServer.ts';
import { stressClient } from '../server/stressClient.ts';
import type { StressClient } from '../server/stressClient.ts';
import { boundaries } from './boundaries.ts';
import type { Known } from './boundaries.ts';
import { fuzzCsv } from './fuzzCsv.ts';
import { send } from './rawRequest.ts';
import type { RawAnswer, RawRequest } from './rawRequest.ts';

export interface FuzzProof {
  /** Requests by boundary. */
  readonly requests: Readonly<Record<string, number>>;
  /** Answers by the first digit of their status; 0: closed without one. */
  readonly answers: Readonly<Record<string, number>>;
  readonly slowestMilliseconds: number;
}

export interface FuzzProofOptions {
  /** Requests for each boundary. */
  readonly requests: number;
  readonly seed: number;
  /** Only these; all unless said. */
  readonly only?: readonly string[];
}

/** So often a known query must have its known answer. */
const askEvery = 20;

/**
 * Broken requests at every boundary. Whatever comes, the org answers in time, in its own error shape, and still works.
 * @throws Error with seed, boundary and request of everything that was not so
 */
export async function proveFuzz({ requests, seed, only }: FuzzProofOptions): Promise<FuzzProof> {
  const server = await startServer(':memory:');
  const client = stressClient(server);
  const problems: string[] = [];
  const counts: Record<string, number> = {};
  const answers: Record<string, number> = {};
  let slowest = 0;
  const judge = (name: string, request: RawRequest, answer: RawAnswer): void => {
    slowest = Math.max(slowest, answer.milliseconds);
    const kind = String(Math.floor(answer.status / 100));
    answers[kind] = (answers[kind] ?? 0) + 1;
    const problem = problemOf(answer);
    if (problem !== undefined) problems.push(`${name} (seed ${seed}): ${problem}\n  ${described(request)}`);
  };
  try {
    const known = await makeRecords(client, server);
    for (const name of [...Object.keys(boundaries), 'csv'].filter((each) => only?.includes(each) ?? true)) {
      const random = seeded(seed);
      for (let count = 0; count < requests && problems.length < 20; count++) {
        counts[name] = (counts[name] ?? 0) + 1;
        const boundary = boundaries[name];
        if (boundary === undefined) {
          for (const [request, answer] of await fuzzCsv(random, client, server.url, known)) judge(name, request, answer);
        } else {
          const request = boundary(random, known);
          const answer = await send(server.url, server.accessToken, request).catch((error: Error) => error);
          if (answer instanceof Error) problems.push(`${name} (seed ${seed}): ${answer.message}\n  ${described(request)}`);
          else {
            judge(name, request, answer);
            for (const each of await afterwards(server, answer)) judge(name, request, each);
          }
        }
        if (count % askEvery === 0) await expectAlive(server, client, known);
      }
    }
    await expectAlive(server, client, known);
    if (problems.length > 0) throw new Error(`${problems.length} problems:\n${problems.join('\n')}\n${server.complaints().slice(0, 3000)}`);
    return { requests: counts, answers, slowestMilliseconds: Math.round(slowest) };
  } finally {
    await server.stop();
  }
}

/** A deploy goes on after its answer; what came of it is asked for. */
async function afterwards({ url, accessToken }: StressServer, { status, text }: RawAnswer): Promise<readonly RawAnswer[]> {
  const id = status === 201 ? /"id":"(0Af\w+)"/.exec(text)?.[1] : undefined;
  if (id === undefined) return [];
  return [await send(url, accessToken, { method: 'GET', target: `/services/data/v68.0/metadata/deployRequest/${id}?includeDetails=true` })];
}

async function makeRecords(client: StressClient, { accessToken }: StressServer): Promise<Known> {
  const store: string = (await client.call('POST', '/sobjects/Store__c', { Name: 'Known store' })).body.id;
  const box: string = (await client.call('POST', '/sobjects/Box__c', { Name: 'Known box', Store__c: store })).body.id;
  return { store, box, accessToken };
}

async function expectAlive(server: StressServer, client: StressClient, { store }: Known): Promise<void> {
  if (!server.isRunning()) throw new Error(`The server is gone.\n${server.complaints()}`);
  const [row] = await client.query(`SELECT Id, Owner.Name FROM Store__c WHERE Id = '${store}'`);
  if (row?.['Owner'].Name !== 'Org Administrator') throw new Error(`A known query was answered ${JSON.stringify(row)}`);
}

/** An unexpected error is a defect here, although it has an error code: somebody should have said no. */
function problemOf({ status, text }: RawAnswer): string | undefined {
  const isUnexpected = text.includes('An unexpected error occurred') || text.includes('"errorStatusCode":"UNKNOWN_EXCEPTION"');
  if (isUnexpected) return `an unexpected error: ${text.slice(-300)}`;
  if (status >= 500 && !/errorCode|faultcode/.test(text)) return `${status} without an error code: ${text.slice(-300)}`;
  return undefined;
}

const described = ({ method, target, headers = [], body = '' }: RawRequest): string =>
  `${method} ${target.slice(0, 600)} ${JSON.stringify(headers).slice(0, 200)} ${(typeof body === 'string' ? body : Buffer.from(body).toString('latin1')).slice(0, 900)}`;
