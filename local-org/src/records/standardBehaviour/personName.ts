import { setIfPresent, type RecordWrite } from '../writeContext.ts';
import type { StandardBehaviour } from './standardBehaviour.ts';

/** Contact, Lead and User: the full name is made of its parts. */
export const personName: StandardBehaviour = {
  before: (write) => setIfPresent(write, 'Name', fullName(write)),
};

/** Salutation is no part of the stored name. */
function fullName({ row }: RecordWrite): string | null {
  const parts = [row['FirstName'], row['LastName']].filter((part) => part !== null && part !== undefined);
  return parts.length === 0 ? null : parts.join(' ');
}
