import { randomInt } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { nextId, toId18 } from '../schema/ids.ts';
import { quoted } from '../schema/quoted.ts';
import type { Schema } from '../schema/schema.ts';
import { profiles } from './profiles.ts';

/** Who this org is; kept in the database from the first run on. */
export interface OrgIdentity {
  /** 18 characters, `00D…`. */
  readonly organizationId: string;
  readonly organizationName: string;
  readonly systemUserId: string;
  readonly systemUsername: string;
}

type Row = Readonly<Record<string, string | number | null>>;

/** The identity kept in the database, or undefined before the first run. */
export function readIdentity(db: DatabaseSync): OrgIdentity | undefined {
  const organization = db.prepare('SELECT "Id", "Name" FROM "Organization"').get();
  const user = db.prepare(`SELECT "Id", "Username" FROM "User" WHERE "UserType" = 'AutomatedProcess'`).get();
  if (!organization || !user) return undefined;
  return {
    organizationId: String(organization['Id']),
    organizationName: String(organization['Name']),
    systemUserId: String(user['Id']),
    systemUsername: String(user['Username']),
  };
}

/**
 * Fills an empty org with what a new one has: the organization, the profiles, the automated process user, one administrator and the
 * standard price book. Runs inside the caller's transaction, before the record service exists, hence straight into the tables.
 */
export function bootstrap(db: DatabaseSync, schema: Schema, now: number, administratorUsername: string): OrgIdentity {
  const organizationId = randomOrganizationId();
  const organizationName = 'Local Org';
  const systemUserId = nextId(db, '005');
  const systemUsername = `autoproc@${organizationId.toLowerCase()}`;
  const audit = auditColumns(new Date(now).toISOString(), systemUserId);
  const insert = (object: string, row: Row): void => insertRow(db, schema, object, { ...row, ...audit });

  insert('Organization', {
    Id: organizationId,
    Name: organizationName,
    OrganizationType: 'Developer Edition',
    InstanceName: 'LOCAL',
    IsSandbox: 0,
    DefaultLocaleSidKey: 'en_US',
    LanguageLocaleKey: 'en_US',
    TimeZoneSidKey: 'GMT',
    FiscalYearStartMonth: 1,
  });
  const profileIds = new Map(profiles.map(({ name }) => [name, nextId(db, '00e')]));
  for (const { name, description, isAdministrator } of profiles) {
    const administration = isAdministrator ? 1 : 0;
    insert('Profile', {
      Id: profileIds.get(name)!,
      Name: name,
      Description: description,
      UserType: 'Standard',
      PermissionsApiEnabled: 1,
      PermissionsViewSetup: administration,
      PermissionsCustomizeApplication: administration,
      PermissionsManageUsers: administration,
      PermissionsViewAllData: administration,
      PermissionsModifyAllData: administration,
    });
  }
  const userRow = (username: string, firstName: string, lastName: string, alias: string): Row => ({
    Username: username,
    FirstName: firstName,
    LastName: lastName,
    Name: `${firstName} ${lastName}`,
    Alias: alias,
    Email: username,
    CommunityNickname: alias,
    IsActive: 1,
    ProfileId: profileIds.get('System Administrator')!,
    TimeZoneSidKey: 'GMT',
    LocaleSidKey: 'en_US',
    LanguageLocaleKey: 'en_US',
    EmailEncodingKey: 'UTF-8',
  });
  insert('User', { ...userRow(systemUsername, 'Automated', 'Process', 'autoproc'), Id: systemUserId, UserType: 'AutomatedProcess' });
  insert('User', { ...userRow(administratorUsername, 'Org', 'Administrator', 'admin'), Id: nextId(db, '005'), UserType: 'Standard' });
  insert('Pricebook2', { Id: nextId(db, '01s'), Name: 'Standard Price Book', IsActive: 1, IsStandard: 1, IsArchived: 0 });
  return { organizationId, organizationName, systemUserId, systemUsername };
}

function auditColumns(timestamp: string, userId: string): Row {
  return {
    IsDeleted: 0,
    CreatedDate: timestamp,
    CreatedById: userId,
    LastModifiedDate: timestamp,
    LastModifiedById: userId,
    SystemModstamp: timestamp,
  };
}

/** Booleans not given are false, as everywhere on the platform. */
function insertRow(db: DatabaseSync, schema: Schema, objectName: string, row: Row): void {
  const booleans = [...schema.object(objectName)!.fields.values()].filter((field) => field.type === 'boolean' && !field.formula);
  const complete: Row = { ...Object.fromEntries(booleans.map((field) => [field.name, 0])), ...row };
  const names = Object.keys(complete);
  db.prepare(`INSERT INTO ${quoted(objectName)} (${names.map(quoted).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`).run(
    ...Object.values(complete),
  );
}

/** Random, so that clients that remember orgs by id do not take two local orgs for one. */
function randomOrganizationId(): string {
  const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  const rest = Array.from({ length: 12 }, () => letters[randomInt(letters.length)]).join('');
  return toId18(`00D${rest}`);
}
