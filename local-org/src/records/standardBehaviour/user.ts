import { OrgError } from '../../errors.ts';
import { duplicateValues } from '../uniqueness.ts';
import { isChanged, isNew, setIfPresent } from '../writeContext.ts';
import { personName } from './personName.ts';
import type { StandardBehaviour } from './standardBehaviour.ts';

const emailShape = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** A user name looks like an email address and is taken once. Users are made inactive, never deleted: too much names them. */
export const user: StandardBehaviour = {
  before(write) {
    personName.before?.(write);
    // Given by the licence of the profile; all profiles here are of full users.
    if (isNew(write) && (write.row['UserType'] ?? null) === null) setIfPresent(write, 'UserType', 'Standard');
    const username = write.row['Username'];
    if (typeof username !== 'string' || !isChanged(write, 'Username')) return;
    setIfPresent(write, 'Username', username.toLowerCase());
    if (!emailShape.test(username)) {
      throw new OrgError('INVALID_EMAIL_ADDRESS', `Username: invalid email address: ${username}`, ['Username']);
    }
    if (duplicateValues(write).length === 0) return;
    const message = `Duplicate Username. The username already exists in this or another Salesforce organization: ${username}`;
    throw new OrgError('DUPLICATE_USERNAME', message, ['Username']);
  },
  beforeDelete() {
    throw new OrgError('INVALID_TYPE_FOR_OPERATION', 'entity type User does not support delete');
  },
};
