import { bareAccountRecords } from './bareAccount.ts';
import { calendarFrom, type Calendar } from './dates.ts';
import { DEMO_USERS, type DemoUserDefinition } from './demoUsers.ts';
import { accountRecords } from './halvorsen/accounts.ts';
import { actionTaskRecords } from './halvorsen/actionTasks.ts';
import { contactRecords } from './halvorsen/contacts.ts';
import { contractRecords } from './halvorsen/contracts.ts';
import { commentHistories } from './halvorsen/conversation.ts';
import { assetRecords, opportunityRecords } from './halvorsen/deals.ts';
import { activityRecords, campaignRecords } from './halvorsen/engagement.ts';
import { storeScores } from './halvorsen/storedScores.ts';
import { otherAccountRecords } from './otherAccounts.ts';
import { productRecords } from './products.ts';
import { recordLoader, type RecordHistory, type RecordLoader } from './recordLoader.ts';
import { restClient, type RestClient } from './restClient.ts';

export interface SampleDataOptions {
  /** Where the org listens, without a trailing slash. */
  readonly url: string;
  /** A session of an administrator. */
  readonly accessToken: string;
  readonly onProgress: (sentence: string) => void;
  /** Brings the plans of these customers into the org, from `sample-plans`; called once, when everything they refer to is there. `today`: `YYYY-MM-DD`. */
  readonly loadPlans: (today: string) => Promise<void>;
  /** Lets the org remember what it would have written itself had these customers been there all along; without it everything happened today. */
  readonly keepHistory?: (histories: readonly RecordHistory[]) => void;
  /** Epoch milliseconds that dates are relative to; now unless said. */
  readonly now?: number;
}

export type { RecordHistory };

export interface LoadedUser {
  readonly name: string;
  readonly username: string;
}

/** Makes the demo users and the sample customers where they are missing; a second call changes nothing. Throws an Error naming the record that was refused. */
export async function loadSampleData(options: SampleDataOptions): Promise<readonly LoadedUser[]> {
  const client = restClient(options.url, options.accessToken);
  const loader = recordLoader(client);
  const users = await demoUsers(client, loader);
  const loaded = await client.query("SELECT Id FROM Account WHERE Name = 'Halvorsen Maritime Group' LIMIT 1");
  if (loaded.length === 0) {
    options.onProgress('Loading the sample customers …');
    await loadCustomers(client, loader, options);
  }
  return users;
}

async function loadCustomers(
  client: RestClient,
  loader: RecordLoader,
  { loadPlans, keepHistory, now = Date.now() }: SampleDataOptions,
): Promise<void> {
  const calendar = calendarFrom(now);
  const [pricebook] = await client.query<{ Id: string }>('SELECT Id FROM Pricebook2 WHERE IsStandard = true');
  if (!pricebook) throw new Error('The org has no standard price book; sample products need one.');
  loader.know('pricebook:standard', pricebook.Id);
  const records = [
    ...productRecords('pricebook:standard'),
    ...accountRecords(calendar),
    ...contactRecords(),
    ...opportunityRecords(calendar),
    ...assetRecords(calendar),
    ...contractRecords(calendar),
    ...campaignRecords(calendar),
    ...activityRecords(calendar),
    ...otherAccountRecords(),
    ...bareAccountRecords(calendar),
  ];
  await loader.load(records);
  await loadPlans(calendar.day(0));
  keepHistory?.([...loader.historiesOf(records), ...(await addToPlans(client, loader, calendar))]);
}

/** What refers to the plans or is written into them by the org itself. */
async function addToPlans(client: RestClient, loader: RecordLoader, calendar: Calendar): Promise<readonly RecordHistory[]> {
  for (const object of ['Plan_Action__c', 'Plan_Comment__c']) {
    const rows = await client.query<{ Id: string; Key__c: string }>(`SELECT Id, Key__c FROM ${object} WHERE Key__c != null`);
    for (const { Id, Key__c } of rows) loader.know(Key__c, Id);
  }
  await loader.load(actionTaskRecords(calendar));
  await storeScores(client, calendar);
  return loader.historiesOf(commentHistories(calendar));
}

interface UserRow {
  readonly Id: string;
  readonly Username: string;
}

/** The four demo users with their permission sets, known to the loader as `user:mara` and so on. */
async function demoUsers(client: RestClient, loader: RecordLoader): Promise<readonly LoadedUser[]> {
  // Two orgs on one machine would overwrite each other's log-in in the CLI if their users had the same names.
  const domain = `${(await client.organizationId()).slice(9, 15).toLowerCase()}.northgate.example`;
  const users: LoadedUser[] = [];
  for (const definition of DEMO_USERS) {
    const username = `${definition.firstName}.${definition.lastName}@${domain}`.toLowerCase();
    const id = await ensureUser(client, definition, username);
    loader.know(definition.ref, id);
    await ensurePermissionSet(client, id, definition.permissionSet);
    users.push({ name: `${definition.firstName} ${definition.lastName}`, username });
  }
  return users;
}

async function ensureUser(client: RestClient, definition: DemoUserDefinition, username: string): Promise<string> {
  const { firstName, lastName, title, profile } = definition;
  const [there] = await client.query<UserRow>(`SELECT Id, Username FROM User WHERE Username = '${username}'`);
  if (there) return there.Id;
  const person = { FirstName: firstName, LastName: lastName, Title: title, Username: username, Email: username };
  if (profile === 'System Administrator') {
    // The org's first administrator becomes this person instead of a fifth user nobody asked for.
    const [administrator] = await client.query<UserRow>(
      `SELECT Id, Username FROM User WHERE Profile.Name = '${profile}' AND UserType = 'Standard' ORDER BY CreatedDate LIMIT 1`,
    );
    await client.update('User', administrator!.Id, person);
    return administrator!.Id;
  }
  const [row] = await client.query<{ Id: string }>(`SELECT Id FROM Profile WHERE Name = '${profile}'`);
  const locale = { TimeZoneSidKey: 'Europe/London', LocaleSidKey: 'en_US', LanguageLocaleKey: 'en_US', EmailEncodingKey: 'UTF-8' };
  const [id] = await client.create([
    { attributes: { type: 'User' }, ...person, ...locale, Alias: firstName.toLowerCase().slice(0, 8), ProfileId: row!.Id, IsActive: true },
  ]);
  return id!;
}

async function ensurePermissionSet(client: RestClient, userId: string, name: string): Promise<void> {
  const [assigned] = await client.query(
    `SELECT Id FROM PermissionSetAssignment WHERE AssigneeId = '${userId}' AND PermissionSet.Name = '${name}'`,
  );
  if (assigned) return;
  const [permissionSet] = await client.query<{ Id: string }>(`SELECT Id FROM PermissionSet WHERE Name = '${name}'`);
  await client.create([{ attributes: { type: 'PermissionSetAssignment' }, AssigneeId: userId, PermissionSetId: permissionSet!.Id }]);
}
