import { createOrg } from '../../src/createOrg.ts';
import type { Org } from '../../src/org.ts';
import { createSchema } from '../../src/schema/createSchema.ts';
import type { Session } from '../../src/security/sessions.ts';
import { planningObjects, withAccountRollups } from './planningObjects.ts';

const start = Date.UTC(2026, 0, 15, 9, 0, 0);

export interface Fixture {
  readonly org: Org;
  /** The administrator's. */
  readonly session: Session;
  /** Every column of a row as SQLite has it. */
  row(id: string): Record<string, unknown>;
  insert(object: string, values: Record<string, unknown>, session?: Session): string;
  update(id: string, values: Record<string, unknown>, session?: Session): void;
  delete(id: string, session?: Session): void;
  undelete(id: string, session?: Session): void;
  /** Moves the clock. */
  wait(milliseconds: number): void;
  /** A user with this profile and a permission set that grants these objects and fields. */
  user(profile: string, grants?: Grants): Session;
}

export interface Grants {
  readonly objects?: Readonly<Record<string, 'read' | 'edit'>>;
  /** `Object.Field`. */
  readonly fields?: Readonly<Record<string, 'read' | 'edit'>>;
}

/** A real org in memory with a few planning objects and account roll-ups. */
export function createFixture(): Fixture {
  let time = start;
  const org = createOrg({ file: ':memory:', now: () => time });
  const objects = [...org.schema().objects.values()].map((object) => (object.name === 'Account' ? withAccountRollups(object) : object));
  org.replaceSchema(createSchema(org.schema().version + 1, [...objects, ...planningObjects]));
  const administrator = String(org.db.prepare(`SELECT "Id" FROM "User" WHERE "UserType" = 'Standard'`).get()?.['Id']);
  const session = org.sessions.create(administrator);
  const objectOf = (id: string): string => org.schema().objectOfId(id)?.name ?? '';
  const fixture: Fixture = {
    org,
    session,
    row: (id) => ({ ...org.db.prepare(`SELECT * FROM "${objectOf(id)}" WHERE "Id" = ?`).get(id) }),
    insert: (object, values, as = session) => org.records.transaction(as, (records) => records.insert(object, values)),
    update: (id, values, as = session) => org.records.transaction(as, (records) => records.update(objectOf(id), id, values)),
    delete: (id, as = session) => org.records.transaction(as, (records) => records.delete(id)),
    undelete: (id, as = session) => org.records.transaction(as, (records) => records.undelete(id)),
    wait: (milliseconds) => (time += milliseconds),
    user: (profile, grants = {}) => createUser(fixture, profile, grants),
  };
  return fixture;
}

let users = 0;

function createUser(fixture: Fixture, profile: string, { objects = {}, fields = {} }: Grants): Session {
  const { org } = fixture;
  users += 1;
  const username = `user${users}@example.com`;
  const system = org.sessions.system;
  const userId = fixture.insert('User', userValues(org, profile, username), system);
  const set = fixture.insert('PermissionSet', { Name: `Set${users}`, Label: `Set ${users}` }, system);
  for (const [object, right] of Object.entries(objects)) {
    const mayEdit = right === 'edit';
    const rights = { PermissionsRead: true, PermissionsCreate: mayEdit, PermissionsEdit: mayEdit, PermissionsDelete: mayEdit };
    fixture.insert('ObjectPermissions', { ParentId: set, SobjectType: object, ...rights }, system);
  }
  for (const [field, right] of Object.entries(fields)) {
    const rights = { PermissionsRead: true, PermissionsEdit: right === 'edit' };
    fixture.insert('FieldPermissions', { ParentId: set, SobjectType: field.split('.')[0], Field: field, ...rights }, system);
  }
  fixture.insert('PermissionSetAssignment', { AssigneeId: userId, PermissionSetId: set }, system);
  return org.sessions.create(userId);
}

function userValues(org: Org, profile: string, username: string): Record<string, unknown> {
  return {
    Username: username,
    Email: username,
    FirstName: 'Ada',
    LastName: 'Lovelace',
    Alias: 'ada',
    TimeZoneSidKey: 'GMT',
    LocaleSidKey: 'en_US',
    EmailEncodingKey: 'UTF-8',
    LanguageLocaleKey: 'en_US',
    ProfileId: org.db.prepare('SELECT "Id" FROM "Profile" WHERE "Name" = ?').get(profile)?.['Id'],
  };
}

/** What an error says, as the API shows it. */
export interface Refusal {
  readonly errorCode: string;
  readonly message: string;
  readonly fields: readonly string[];
  readonly others?: readonly Refusal[];
}

/** The error that `work` throws; `others` only when there are some. */
export function refusal(work: () => unknown): Refusal {
  try {
    work();
  } catch (error) {
    const { errorCode, message, fields, others = [] } = error as Refusal;
    if (errorCode === undefined) throw error;
    return { errorCode, message, fields, ...(others.length > 0 && { others }) };
  }
  throw new Error('Nothing was refused');
}
