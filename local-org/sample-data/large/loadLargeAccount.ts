import { calendarFrom } from '../dates.ts';
import { recordLoader } from '../recordLoader.ts';
import { restClient } from '../restClient.ts';
import { LARGE_ACCOUNT, largeAccountRecords, type LargeAccountSize } from './largeAccount.ts';

export interface LargeAccountOptions {
  /** Where the org listens, without a trailing slash. */
  readonly url: string;
  /** A session of an administrator. */
  readonly accessToken: string;
  readonly size: LargeAccountSize;
  /** Epoch milliseconds that dates are relative to; now unless said. */
  readonly now?: number;
}

/** Loads the large customer into an org with the data model; gives the id of its account. Where it is already, nothing is changed. */
export async function loadLargeAccount({ url, accessToken, size, now = Date.now() }: LargeAccountOptions): Promise<string> {
  const client = restClient(url, accessToken);
  const there = await client.query<{ Id: string }>(`SELECT Id FROM Account WHERE Name = '${LARGE_ACCOUNT}' LIMIT 1`);
  if (there[0]) return there[0].Id;
  const loader = recordLoader(client);
  const [pricebook] = await client.query<{ Id: string }>('SELECT Id FROM Pricebook2 WHERE IsStandard = true');
  if (!pricebook) throw new Error('The org has no standard price book; products need one.');
  loader.know('pricebook:standard', pricebook.Id);
  const users = await client.query<{ Id: string; Name: string }>(
    "SELECT Id, Name FROM User WHERE IsActive = true AND UserType = 'Standard'",
  );
  const called = (name: string) => users.find(({ Name }) => Name === name);
  const mara = called('Mara Lindqvist') ?? users[0]!;
  loader.know('user:mara', mara.Id);
  loader.know('user:jonas', (called('Jonas Okafor') ?? mara).Id);
  await loader.load(largeAccountRecords(size, calendarFrom(now)));
  return loader.idOf('account:meridian');
}
