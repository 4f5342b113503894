import type { Org } from '../../org.ts';
import type { Session } from '../../security/sessions.ts';
import { JobFailure } from './bulkJob.ts';
import type { BulkJob } from './bulkJob.ts';

/** A job works with its user's rights, whatever became of the session he began it with. @throws JobFailure when he is no longer active */
export function jobSession(org: Org, { userId }: BulkJob): Session {
  const user = org.db.prepare('SELECT "Username" FROM "User" WHERE "Id" = ? AND "IsActive" = 1 AND "IsDeleted" = 0').get(userId);
  if (!user) throw new JobFailure('InvalidUser : The user of this job is no longer active');
  return { userId, username: String(user['Username']), token: '', csrfToken: '' };
}
