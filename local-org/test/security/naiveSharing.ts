import type { OrgWideDefault, World } from './sharingWorld.ts';

type Purpose = 'read' | 'edit' | 'delete';

/** Sharing as the README's table says it, without SQL and without haste: what one user of a small world may do. */
export function naiveSharing(world: World, model: OrgWideDefault, user: number) {
  const isAbove = (higher: number, role: number | undefined): boolean => {
    const parent = role === undefined ? undefined : world.roles[role];
    return parent !== undefined && (parent === higher || isAbove(higher, parent));
  };
  /** Whatever `other` reaches, this user does. */
  const actsFor = (other: number): boolean => {
    const own = world.users[user];
    return other === user || (own !== undefined && isAbove(own, world.users[other]));
  };
  const isMember = (group: number, person: number): boolean => {
    const { users, groups, role } = world.groups[group]!;
    const personsRole = world.users[person];
    const isByRole =
      role !== undefined &&
      (personsRole === role.number || (role.withSubordinates && personsRole !== undefined && isAbove(role.number, personsRole)));
    return users.includes(person) || groups.some((inner) => isMember(inner, person)) || isByRole;
  };
  const people = world.users.map((_, number) => number).filter(actsFor);
  const sharesOf = (account: number) => [
    ...world.team.filter((member) => member.account === account && actsFor(member.user)),
    ...world.shares.filter(
      ({ account: shared, with: sharee }) =>
        shared === account && ('user' in sharee ? actsFor(sharee.user) : people.some((person) => isMember(sharee.group, person))),
    ),
  ];
  const isOpen = (purpose: Purpose): boolean => (model === 'ReadWrite' && purpose !== 'delete') || (model === 'Read' && purpose === 'read');
  const isEnough = (level: string, purpose: Purpose): boolean => level === 'Edit' || (level === 'Read' && purpose === 'read');

  const account = (number: number, purpose: Purpose): boolean => {
    if (isOpen(purpose) || actsFor(world.accounts[number]!)) return true;
    if (purpose === 'delete') return false;
    if (sharesOf(number).some(({ level }) => isEnough(level, purpose))) return true;
    const own = world.opportunities.filter((each) => each.account === number && (actsFor(each.owner) || each.team.some(actsFor)));
    return model === 'Private' && purpose === 'read' && own.length > 0;
  };
  const opportunity = (number: number, purpose: Purpose): boolean => {
    const { account: of, owner, team } = world.opportunities[number]!;
    if (isOpen(purpose) || actsFor(owner)) return true;
    if (purpose === 'delete') return false;
    const isOfAccount = actsFor(world.accounts[of]!) || sharesOf(of).some(({ opportunities }) => isEnough(opportunities, purpose));
    return isOfAccount || (purpose === 'read' && team.some(actsFor));
  };
  return { account, opportunity };
}
