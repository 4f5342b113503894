import type { Org } from '../../../org.ts';
import { item, valueAt, equals } from './rows.ts';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly username: string;
  readonly title: string | null;
  readonly profile: string | null;
  /** How numbers and dates are written, BCP 47. */
  readonly locale: string;
  /** What texts are written in, BCP 47. */
  readonly language: string;
  readonly timeZone: string;
  readonly photoInitials: string;
  /** Labels of the permission sets he has. */
  readonly permissionSets: readonly string[];
}

/** The active users in the order they were made, administrators last; the one the org works as itself is nobody to log in as. */
export function people(org: Org): readonly Person[] {
  const { system } = org.sessions;
  const schema = org.schema();
  const optional = ['Title', 'LocaleSidKey', 'LanguageLocaleKey', 'TimeZoneSidKey'].filter((name) => schema.field('User', name));
  const rows = org.select(system, {
    object: 'User',
    select: [item('Id'), item('Name'), item('Username'), item('Profile', 'Name'), ...optional.map((name) => item(name))],
    where: equals('IsActive', true),
    orderBy: ['CreatedDate', 'Id'].map((name) => ({ target: { path: [name] }, direction: 'ASC', nulls: 'LAST' })),
    limit: 200,
  }).rows;
  const sets = permissionSets(org);
  const found = rows
    .filter((row) => valueAt(row, ['Id']) !== system.userId)
    .map((row): Person => {
      const id = String(valueAt(row, ['Id']));
      const name = String(valueAt(row, ['Name']));
      return {
        id,
        name,
        username: String(valueAt(row, ['Username'])),
        title: (valueAt(row, ['Title']) as string | null) ?? null,
        profile: valueAt(row, ['Profile', 'Name']) as string | null,
        locale: String(valueAt(row, ['LocaleSidKey']) ?? 'en_US').replaceAll('_', '-'),
        language: String(valueAt(row, ['LanguageLocaleKey']) ?? 'en_US').replaceAll('_', '-'),
        timeZone: String(valueAt(row, ['TimeZoneSidKey']) ?? 'UTC'),
        photoInitials: name
          .split(/\s+/)
          .map((word) => word[0] ?? '')
          .slice(0, 2)
          .join('')
          .toUpperCase(),
        permissionSets: sets.get(id) ?? [],
      };
    });
  const isAdministrator = ({ id }: Person): boolean => org.access(id).isAdministrator;
  return [...found.filter((person) => !isAdministrator(person)), ...found.filter(isAdministrator)];
}

function permissionSets(org: Org): ReadonlyMap<string, readonly string[]> {
  const rows = org.select(org.sessions.system, {
    object: 'PermissionSetAssignment',
    select: [item('AssigneeId'), item('PermissionSet', 'Label'), item('PermissionSet', 'IsOwnedByProfile')],
    limit: 2000,
  }).rows;
  const found = new Map<string, string[]>();
  for (const row of rows) {
    if (valueAt(row, ['PermissionSet', 'IsOwnedByProfile']) === true) continue;
    const id = String(valueAt(row, ['AssigneeId']));
    found.set(id, [...(found.get(id) ?? []), String(valueAt(row, ['PermissionSet', 'Label']))]);
  }
  return found;
}
