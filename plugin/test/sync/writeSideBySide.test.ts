import { setTimeout as wait } from 'node:timers/promises';
import type { OrgCalls } from '../../src/sync/contract.ts';
import type { Graph } from '../../src/sync/org/write/graphRequest.ts';
import { queuesOf } from '../../src/sync/org/write/payloads.ts';
import { writeGraphs } from '../../src/sync/org/write/writeGraphs.ts';
import type { WriteNode } from '../../src/sync/org/write/writeNode.ts';
import { createWriteState } from '../../src/sync/org/write/writeState.ts';

const people = (account: string, count: number) =>
  Array.from({ length: count }, (_, index): WriteNode => {
    const key = `${account}/p${index}`;
    return {
      name: `Stakeholder__c ${key}`,
      object: 'Stakeholder__c',
      key,
      kind: 'create',
      group: account,
      stage: 1,
      values: {},
      links: [],
      after: [],
    };
  });

/** An org that takes everything after a while, and who is asking it at the same time. */
function slowOrg() {
  const asking: string[][] = [];
  const requests: (readonly string[])[] = [];
  let most = 0;
  let isAccountTwice = false;
  const calls = {
    count: 0,
    apiVersion: '66.0',
    pause: () => Promise.resolve(),
    wait: () => Promise.resolve(),
    async request(_method: string, _path: string, body: unknown) {
      const { graphs } = body as { readonly graphs: readonly Graph[] };
      const accounts = graphs.map(({ compositeRequest }) => /Key__c\/(\w+)%2F/.exec(compositeRequest[0]!.url)![1]!);
      isAccountTwice ||= new Set([...accounts, ...asking.flat()]).size < accounts.length + asking.flat().length;
      asking.push(accounts);
      requests.push(accounts);
      most = Math.max(most, asking.length);
      await wait(5 + 10 * (requests.length % 3));
      asking.splice(asking.indexOf(accounts), 1);
      const answers = graphs.map(({ graphId, compositeRequest }) => ({
        graphId,
        isSuccessful: true,
        graphResponse: {
          compositeResponse: compositeRequest.map(({ referenceId }) => ({
            referenceId,
            httpStatusCode: 201,
            body: { id: 'a00', created: true },
          })),
        },
      }));
      return { body: { graphs: answers }, headers: {}, mayHaveRunBefore: false };
    },
  } as unknown as OrgCalls;
  return { calls, requests, seen: () => ({ most, isAccountTwice }) };
}

test('as many requests at a time as allowed, and never two with the same account', async () => {
  const nodes = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((account, index) => people(account, 300 * (index + 1)));
  const state = createWriteState({ set: [], remove: [] }, { nodes, outcomes: [], leftOut: new Map() }, {});
  const { calls, requests, seen } = slowOrg();
  await writeGraphs(queuesOf(nodes), calls, state, 3);
  expect(seen()).toEqual({ most: 3, isAccountTwice: false });
  expect(nodes.every((node) => state.has(node))).toBe(true);
  // 6,300 records need thirteen; which ends of accounts travel together depends on who is done first.
  expect(requests.length).toBeLessThanOrEqual(14);
});
