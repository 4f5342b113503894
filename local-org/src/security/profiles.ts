import type { ObjectAccess } from './access.ts';

export const noAccess: ObjectAccess = {
  canRead: false,
  canCreate: false,
  canEdit: false,
  canDelete: false,
  canViewAll: false,
  canModifyAll: false,
};
export const readOnlyAccess: ObjectAccess = { ...noAccess, canRead: true };
export const readWriteAccess: ObjectAccess = { ...readOnlyAccess, canCreate: true, canEdit: true, canDelete: true };
export const fullAccess: ObjectAccess = { ...readWriteAccess, canViewAll: true, canModifyAll: true };

/** What a profile gives of itself; everything about custom objects and fields comes from permission sets. */
export interface ProfileRights {
  readonly name: string;
  readonly description: string;
  /** On standard objects that hold records, not setup. */
  readonly standardObjects: ObjectAccess;
  /** May do everything there is, permission sets or not. */
  readonly isAdministrator: boolean;
}

export const profiles: readonly ProfileRights[] = [
  {
    name: 'System Administrator',
    description: 'Reads and changes everything, deploys, manages users.',
    standardObjects: fullAccess,
    isAdministrator: true,
  },
  {
    name: 'Standard User',
    description: 'Reads and changes standard records; custom objects by permission set.',
    standardObjects: readWriteAccess,
    isAdministrator: false,
  },
  {
    name: 'Read Only',
    description: 'Reads standard records; custom objects by permission set.',
    standardObjects: readOnlyAccess,
    isAdministrator: false,
  },
];
