import { calendarFrom } from '../dates.ts';
import { recordLoader } from '../recordLoader.ts';
import { restClient } from '../restClient.ts';
import { largePortfolioRecords, portfolioAccountName, type PortfolioSize } from './largePortfolio.ts';

export interface LargePortfolioOptions {
  /** Where the org listens, without a trailing slash. */
  readonly url: string;
  /** A session of an administrator. */
  readonly accessToken: string;
  readonly size: PortfolioSize;
  /** Epoch milliseconds that dates are relative to; now unless said. */
  readonly now?: number;
}

/** Loads the accounts of a large portfolio into an org with the data model. Where they are already, nothing is changed. */
export async function loadLargePortfolio({ url, accessToken, size, now = Date.now() }: LargePortfolioOptions): Promise<void> {
  const client = restClient(url, accessToken);
  const there = await client.query(`SELECT Id FROM Account WHERE Name = '${portfolioAccountName(0)}' LIMIT 1`);
  if (there.length > 0) return;
  const [profile] = await client.query<{ Id: string }>("SELECT Id FROM Profile WHERE Name = 'Standard User'");
  const loader = recordLoader(client);
  loader.know('profile:standard', profile!.Id);
  // Two orgs on one machine would overwrite each other's log-in in the CLI if their users had the same names.
  const domain = `${(await client.organizationId()).slice(9, 15).toLowerCase()}.portfolio.example`;
  await loader.load(largePortfolioRecords(size, calendarFrom(now), domain));
}
