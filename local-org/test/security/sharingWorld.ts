import fc from 'fast-check';
import type { Org } from '../../src/org.ts';
import { createSchema } from '../../src/schema/createSchema.ts';
import { sharingModelOf } from '../../src/schema/standardObjects/deployedSharing.ts';

type Level = 'None' | 'Read' | 'Edit';
export type OrgWideDefault = 'Private' | 'Read' | 'ReadWrite';

interface Share {
  readonly account: number;
  /** A user's number, or a group's. */
  readonly with: { readonly user: number } | { readonly group: number };
  readonly level: 'Read' | 'Edit';
  readonly opportunities: Level;
}

/** A few people and what they own and share, by numbers. */
export interface World {
  /** Each role's parent: a role with a smaller number, or none. */
  readonly roles: readonly (number | undefined)[];
  /** Each user's role. */
  readonly users: readonly (number | undefined)[];
  /** Members are users, and groups with smaller numbers; a role stands for its people, with those below where it says so. */
  readonly groups: readonly {
    readonly users: readonly number[];
    readonly groups: readonly number[];
    readonly role?: { readonly number: number; readonly withSubordinates: boolean };
  }[];
  /** Each account's owner. */
  readonly accounts: readonly number[];
  readonly team: readonly {
    readonly account: number;
    readonly user: number;
    readonly level: 'Read' | 'Edit';
    readonly opportunities: Level;
  }[];
  readonly shares: readonly Share[];
  readonly opportunities: readonly { readonly account: number; readonly owner: number; readonly team: readonly number[] }[];
}

const anyOf = (count: number) => fc.nat({ max: count - 1 });
const level = fc.constantFrom<Level>('None', 'Read', 'Edit');
const accountLevel = fc.constantFrom<'Read' | 'Edit'>('Read', 'Edit');
const userCount = 4;
const roleCount = 4;
const accountCount = 5;
const groupCount = 3;

export const worlds: fc.Arbitrary<World> = fc.record({
  roles: fc.tuple(
    ...Array.from({ length: roleCount }, (_, role) => (role === 0 ? fc.constant(undefined) : fc.option(anyOf(role), { nil: undefined }))),
  ),
  users: fc.array(fc.option(anyOf(roleCount), { nil: undefined, freq: 4 }), { minLength: userCount, maxLength: userCount }),
  groups: fc.tuple(
    ...Array.from({ length: groupCount }, (_, group) =>
      fc.record({
        users: fc.uniqueArray(anyOf(userCount), { maxLength: 2 }),
        groups: group === 0 ? fc.constant([]) : fc.uniqueArray(anyOf(group), { maxLength: 1 }),
        role: fc.option(fc.record({ number: anyOf(roleCount), withSubordinates: fc.boolean() }), { nil: undefined, freq: 2 }),
      }),
    ),
  ),
  accounts: fc.array(anyOf(userCount), { minLength: accountCount, maxLength: accountCount }),
  team: fc.uniqueArray(fc.record({ account: anyOf(accountCount), user: anyOf(userCount), level: accountLevel, opportunities: level }), {
    maxLength: 3,
    selector: ({ account, user }) => `${account} ${user}`,
  }),
  shares: fc.uniqueArray(
    fc.record({
      account: anyOf(accountCount),
      with: fc.oneof(fc.record({ user: anyOf(userCount) }), fc.record({ group: anyOf(groupCount) })),
      level: accountLevel,
      opportunities: level,
    }),
    { maxLength: 4, selector: (share) => JSON.stringify([share.account, share.with]) },
  ),
  opportunities: fc.array(
    fc.record({ account: anyOf(accountCount), owner: anyOf(userCount), team: fc.uniqueArray(anyOf(userCount), { maxLength: 1 }) }),
    { maxLength: 3 },
  ),
});

export type Insert = (object: string, values: Record<string, unknown>) => string;

/** As the org itself. */
export const insertInto = (org: Org, object: string, values: Record<string, unknown>): string =>
  org.records.transaction(org.sessions.system, (records) => records.insert(object, values));

/** The ids that the numbers of a world have got. */
export interface Built {
  readonly users: readonly string[];
  readonly accounts: readonly string[];
  readonly opportunities: readonly string[];
}

/** Makes the world's records. Worlds in one org do not touch each other. `permissionSet` is given to every user. */
export function build(org: Org, world: World, permissionSet?: string): Built {
  const insert: Insert = (object, values) => insertInto(org, object, values);
  const ProfileId = org.db.prepare(`SELECT "Id" FROM "Profile" WHERE "Name" = 'Standard User'`).get()?.['Id'];

  const roles: string[] = [];
  for (const parent of world.roles)
    roles.push(insert('UserRole', { Name: 'Role', ParentRoleId: parent === undefined ? null : roles[parent] }));
  const users = world.users.map((role, number) => {
    const Username = `user${number}-${roles[0]}@example.com`;
    const regional = { TimeZoneSidKey: 'GMT', LocaleSidKey: 'en_US', EmailEncodingKey: 'UTF-8', LanguageLocaleKey: 'en_US' };
    const UserRoleId = role === undefined ? null : roles[role];
    const id = insert('User', { Username, Email: Username, LastName: `User ${number}`, Alias: 'user', ProfileId, UserRoleId, ...regional });
    if (permissionSet) insert('PermissionSetAssignment', { AssigneeId: id, PermissionSetId: permissionSet });
    return id;
  });
  const groups: string[] = [];
  for (const { users: members, groups: nested, role } of world.groups) {
    const group = insert('Group', { Name: 'Group', Type: 'Regular' });
    groups.push(group);
    const ofRole = role && { Name: 'Role', Type: role.withSubordinates ? 'RoleAndSubordinates' : 'Role', RelatedId: roles[role.number] };
    const inside = [
      ...members.map((user) => users[user]),
      ...nested.map((each) => groups[each]),
      ...(ofRole ? [insert('Group', ofRole)] : []),
    ];
    for (const UserOrGroupId of inside) insert('GroupMember', { GroupId: group, UserOrGroupId });
  }
  const accounts = world.accounts.map((owner, number) => insert('Account', { Name: `Account ${number}`, OwnerId: users[owner] }));
  for (const { account, user, level: AccountAccessLevel, opportunities: OpportunityAccessLevel } of world.team) {
    insert('AccountTeamMember', { AccountId: accounts[account], UserId: users[user], AccountAccessLevel, OpportunityAccessLevel });
  }
  for (const { account, with: sharee, level: AccountAccessLevel, opportunities: OpportunityAccessLevel } of world.shares) {
    const UserOrGroupId = 'user' in sharee ? users[sharee.user] : groups[sharee.group];
    insert('AccountShare', { AccountId: accounts[account], UserOrGroupId, AccountAccessLevel, OpportunityAccessLevel });
  }
  const opportunities = world.opportunities.map(({ account, owner, team }) => {
    const sale = { Name: 'Sale', StageName: 'Prospecting', CloseDate: '2026-06-30' };
    const id = insert('Opportunity', { ...sale, AccountId: accounts[account], OwnerId: users[owner] });
    for (const user of team) insert('OpportunityTeamMember', { OpportunityId: id, UserId: users[user], OpportunityAccessLevel: 'Read' });
    return id;
  });
  return { users, accounts, opportunities };
}

/** Deploys nothing: gives the org's objects the sharing that a deployed default of Account would. */
export function setOrgWideDefault(org: Org, model: OrgWideDefault): void {
  const deployed = (object: string): string | undefined => (object === 'Account' ? model : undefined);
  const objects = [...org.schema().objects.values()].map((object) => ({ ...object, sharingModel: sharingModelOf(object, deployed) }));
  org.replaceSchema(createSchema(org.schema().version + 1, objects));
}
