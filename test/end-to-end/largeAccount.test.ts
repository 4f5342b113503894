import { readMatrix } from 'c/matrixReading';
import {
  BUYING_CENTERS,
  buyingCentersFrom,
  cellsFrom,
  nextPage,
  SALES_ACCOUNTS,
  SALES_ASSETS,
  SALES_LINES,
  SALES_OPPORTUNITIES,
  salesAccountIds,
  salesAccountsFrom,
  salesFrom,
  SOLUTIONS,
  solutionsFrom,
  SINCE_EVER,
  WHITE_SPACE_CELLS,
} from 'c/planQueries';
import { DEFAULT_POLICY } from 'c/planModel';
import { loadLargeAccount } from '../../local-org/sample-data/large/loadLargeAccount.ts';
import { startOrg, type RunningOrg } from './support/runningOrg.ts';

const SIZE = { buyingCenters: 40, solutions: 60, cells: 2_100, hasExtremes: true };

let org: RunningOrg;
let accountId: string;

beforeAll(async () => {
  org = await startOrg();
  const { accessToken } = org.user('salesOperations');
  accountId = await loadLargeAccount({ url: org.url, accessToken, size: SIZE });
});
afterAll(() => org.stop());

async function pagesOf(document: unknown, variables: object = { accountId }): Promise<readonly unknown[]> {
  const pages: unknown[] = [];
  for (let after: string | null = null; pages.length === 0 || after; after = nextPage(pages.at(-1))) {
    const { body } = await org.user('accountManager').graphql(String(document), { ...variables, after });
    expect(body.errors ?? []).toEqual([]);
    pages.push(body.data);
  }
  return pages;
}

test('more cells than one answer holds are read page by page, each once', async () => {
  const pages = await pagesOf(WHITE_SPACE_CELLS, { accountId, since: SINCE_EVER });
  const cells = cellsFrom(pages);
  expect([pages.length, cells.length, new Set(cells.map(({ key }) => key)).size]).toEqual([2, 2_100, 2_100]);
  expect(cells.some(({ potentialAnnualRevenue }) => potentialAnnualRevenue === 999_999_999_999_999)).toBe(true);
});

test('the whole customer is read as one matrix: nothing stands outside it, and sales records of its subsidiaries count', async () => {
  const { buyingCenters } = buyingCentersFrom((await pagesOf(BUYING_CENTERS))[0]);
  const accounts = salesAccountsFrom(await pagesOf(SALES_ACCOUNTS));
  const accountIds = salesAccountIds(accountId, accounts, buyingCenters);
  const reading = readMatrix(
    {
      account: { id: accountId, name: accounts.find(({ id }) => id === accountId)!.name },
      policy: DEFAULT_POLICY,
      buyingCenters,
      solutions: solutionsFrom(await pagesOf(SOLUTIONS, {})).filter(({ key }) => key?.startsWith('meridian')),
      cells: cellsFrom(await pagesOf(WHITE_SPACE_CELLS, { accountId, since: SINCE_EVER })),
      insights: [],
      stakeholders: [],
      valueMetrics: [],
      focus: [],
      sales: salesFrom({
        opportunities: await pagesOf(SALES_OPPORTUNITIES, { accountIds }),
        lines: await pagesOf(SALES_LINES, { accountIds }),
        assets: await pagesOf(SALES_ASSETS, { accountIds }),
      }),
    },
    new Date().toISOString().slice(0, 10),
  );
  expect([reading.rows.ids.length, reading.columns.ids.length, accountIds.length]).toEqual([40, 60, 6]);
  expect([Math.max(...reading.rows.depths), Math.max(...reading.columns.depths)]).toEqual([2, 2]);
  expect([reading.rollup.unplacedIds, reading.rollup.duplicateIds]).toEqual([[], []]);
  expect(new Set(reading.squares.map(({ state }) => state)).size).toBeGreaterThanOrEqual(8);
});

test('loading it again changes nothing', async () => {
  const { accessToken } = org.user('salesOperations');
  expect(await loadLargeAccount({ url: org.url, accessToken, size: SIZE })).toBe(accountId);
});
