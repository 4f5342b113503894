import { refuseSecond } from '../uniqueness.ts';
import type { StandardBehaviour } from './standardBehaviour.ts';

/** A user has a permission set once. */
export const permissionSetAssignment: StandardBehaviour = {
  before: (write) => refuseSecond(write, ['AssigneeId', 'PermissionSetId']),
};
