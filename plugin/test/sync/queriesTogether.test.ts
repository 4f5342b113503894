import type { OrgCalls } from '../../src/sync/contract.ts';
import { queriesTogether } from '../../src/sync/org/read/queriesTogether.ts';
import { openModelOrg, type OpenOrg } from '../../../test/end-to-end/support/openModelOrg.ts';
import { readingCalls, type ReadingCalls } from './support/readingCalls.ts';

jest.setTimeout(120_000);
let org: OpenOrg;
let sent: ReadingCalls;
let calls: OrgCalls;

beforeAll(async () => {
  org = await openModelOrg();
}, 120_000);
afterAll(() => org?.stop());
beforeEach(() => {
  sent = readingCalls(org.url, org.person('Priya Raman'));
  calls = queriesTogether(sent);
});

const names = async (object: string): Promise<readonly string[]> => {
  const path = `/query?q=${encodeURIComponent(`SELECT Name FROM ${object} ORDER BY Name LIMIT 1`)}`;
  const { body } = await calls.request<{ readonly records: readonly { readonly Name: string }[] }>('GET', path);
  return body.records.map(({ Name }) => Name);
};

test('queries that are asked at the same time are one request for five of them, and each gets its own answer', async () => {
  const objects = ['Account', 'Contact', 'User', 'Profile', 'Solution__c', 'PermissionSet', 'Buying_Center__c'];
  const together = await Promise.all(objects.map(names));
  expect(sent.sent).toEqual(['POST /composite', 'POST /composite']);
  expect(await Promise.all(objects.map(async (object) => (await Promise.all([names(object)]))[0]))).toEqual(together);
  expect(together.slice(0, 4).map((each) => each.length)).toEqual([1, 1, 1, 1]);
});

test('one that is asked alone is asked as ever', async () => {
  await names('Account');
  expect(sent.sent).toEqual(['GET /query?q=SELECT Name FROM Account ORDER BY Name LIMIT 1']);
});

test('one that the org refuses is refused as ever, and the others are answered', async () => {
  const [good, bad] = await Promise.allSettled([names('Account'), names('Nonsense__c')]);
  expect(good).toMatchObject({ status: 'fulfilled' });
  expect(bad).toMatchObject({ status: 'rejected', reason: { name: 'INVALID_TYPE' } });
  expect(sent.sent).toEqual(['POST /composite', 'GET /query?q=SELECT Name FROM Nonsense__c ORDER BY Name LIMIT 1']);
});

test('a request that fails as a whole fails for each of them', async () => {
  const broken = queriesTogether({ ...sent, request: () => Promise.reject(new Error('no connection')) } as OrgCalls);
  const asked = await Promise.allSettled(['a', 'b'].map((name) => broken.request('GET', `/query?q=${name}`)));
  expect(asked.map((one) => one.status === 'rejected' && (one.reason as Error).message)).toEqual(['no connection', 'no connection']);
});
