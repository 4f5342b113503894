import { bareAccountRecords } from './bareAccount.ts';
import { catalogueRecords } from './catalogue.ts';
import { calendarFrom } from './dates.ts';
import { DEMO_USERS, type DemoUserDefinition } from './demoUsers.ts';
import { accountRecords } from './halvorsen/accounts.ts';
import { buyingCenterLeads, buyingCenterRecords } from './halvorsen/buyingCenters.ts';
import { cellRecords } from './halvorsen/cells.ts';
import { contractRecords } from './halvorsen/contracts.ts';
import { assetRecords, opportunityRecords } from './halvorsen/deals.ts';
import { actionTaskRecords } from './halvorsen/actionTasks.ts';
import { commentRecords } from './halvorsen/conversation.ts';
import { activityRecords, campaignRecords } from './halvorsen/engagement.ts';
import { insightLinkRecords, insightRecords, valueMetricRecords } from './halvorsen/insights.ts';
import { planRecords } from './halvorsen/plans.ts';
import { commitmentRecords, phaseChangeRecords, stakeholderLinkRecords, teamRelationshipRecords } from './halvorsen/relationships.ts';
import { contactRecords, stakeholderRecords } from './halvorsen/stakeholders.ts';
import { otherAccountRecords } from './otherAccounts.ts';
import { policyRecord } from './policyRecord.ts';
import { recordLoader, type RecordHistory, type RecordLoader } from './recordLoader.ts';
import { restClient, type RestClient } from './restClient.ts';

export interface SampleDataOptions {
  /** Where the org listens, without a trailing slash. */
  readonly url: string;
  /** A session of an administrator. */
  readonly accessToken: string;
  readonly onProgress: (sentence: string) => void;
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
export async function loadSampleData({
  url,
  accessToken,
  onProgress,
  keepHistory,
  now = Date.now(),
}: SampleDataOptions): Promise<readonly LoadedUser[]> {
  const client = restClient(url, accessToken);
  const loader = recordLoader(client);
  const users = await demoUsers(client, loader);
  const loaded = await client.query("SELECT Id FROM Account WHERE Name = 'Halvorsen Maritime Group' LIMIT 1");
  if (loaded.length === 0) {
    onProgress('Loading the sample customers …');
    keepHistory?.(await loadCustomers(client, loader, now));
  }
  return users;
}

async function loadCustomers(client: RestClient, loader: RecordLoader, now: number): Promise<readonly RecordHistory[]> {
  const calendar = calendarFrom(now);
  const [pricebook] = await client.query<{ Id: string }>('SELECT Id FROM Pricebook2 WHERE IsStandard = true');
  if (!pricebook) throw new Error('The org has no standard price book; sample products need one.');
  loader.know('pricebook:standard', pricebook.Id);
  const records = [
    ...catalogueRecords('pricebook:standard'),
    policyRecord(),
    ...accountRecords(calendar),
    ...buyingCenterRecords(calendar),
    ...contactRecords(),
    ...stakeholderRecords(calendar),
    ...stakeholderLinkRecords(calendar),
    ...teamRelationshipRecords(),
    ...insightRecords(calendar),
    ...insightLinkRecords(),
    ...valueMetricRecords(calendar),
    ...commitmentRecords(calendar),
    ...phaseChangeRecords(calendar),
    ...opportunityRecords(calendar),
    ...assetRecords(calendar),
    ...contractRecords(calendar),
    ...cellRecords(calendar),
    ...campaignRecords(calendar),
    ...activityRecords(calendar),
    ...planRecords(calendar),
    ...commentRecords(calendar),
    ...actionTaskRecords(calendar),
    ...otherAccountRecords(calendar),
    ...bareAccountRecords(calendar),
  ];
  await loader.load(records);
  for (const { buyingCenter, lead } of buyingCenterLeads()) {
    await client.update('Buying_Center__c', loader.idOf(buyingCenter), { Lead_Stakeholder__c: loader.idOf(lead) });
  }
  return loader.historiesOf(records);
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
