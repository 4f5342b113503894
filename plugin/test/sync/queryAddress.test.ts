import { isOneOf } from '../../src/org/soqlText.ts';
import { queriesFor, queryRows } from '../../src/sync/org/read/queryRows.ts';
import type { OrgCalls } from '../../src/sync/contract.ts';

const IDS = Array.from({ length: 2000 }, (_, index) => `a0000000000${String(index).padStart(4, '0')}AAA`);
const queries = queriesFor(IDS, (part) => ({ select: ['Id'], object: 'Stakeholder__c', where: isOneOf('Id', part) }));

test('no address is longer than Salesforce takes, as it goes over the wire, and no id is left out', async () => {
  const addresses: string[] = [];
  const calls = {
    request: async (_method: string, path: string) => {
      addresses.push(new URL(`https://org.example/services/data/v66.0${path}`).href);
      return { body: { done: true, records: [] }, headers: {}, mayHaveRunBefore: false };
    },
  } as unknown as OrgCalls;
  for (const query of queries) await queryRows(calls, query, () => undefined);

  expect(Math.max(...addresses.map(({ length }) => length))).toBeLessThan(14_200);
  // Not many more than needed: an id takes 28 characters.
  expect(addresses.length).toBe(4);
  const asked = addresses.flatMap((address) => new URL(address).searchParams.get('q')!.match(/a00\w{15}/g));
  expect(asked).toEqual(IDS);
});
