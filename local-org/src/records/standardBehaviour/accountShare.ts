import { OrgError } from '../../errors.ts';
import { isChanged } from '../writeContext.ts';
import type { StandardBehaviour } from './standardBehaviour.ts';

/** Shares are given by hand, at most to edit; sharing again with the same user or group replaces the earlier share. */
export const accountShare: StandardBehaviour = {
  before(write) {
    if (write.row['RowCause'] !== 'Manual') {
      const message = 'Row Cause: a share can only be created with the cause Manual; the others follow from the owner and the account team';
      throw new OrgError('FIELD_INTEGRITY_EXCEPTION', message, ['RowCause']);
    }
    if (isChanged(write, 'AccountAccessLevel') && write.row['AccountAccessLevel'] === 'All') {
      throw new OrgError('FIELD_INTEGRITY_EXCEPTION', 'Account Access: All is the owner’s; share with Read or Edit', [
        'AccountAccessLevel',
      ]);
    }
  },
  after({ context, object, id, row, prior }) {
    if (prior) return;
    for (const earlier of context.rows.where(object, 'AccountId', row['AccountId'] ?? null)) {
      const isSame = earlier['RowCause'] === 'Manual' && earlier['UserOrGroupId'] === row['UserOrGroupId'] && earlier['Id'] !== id;
      if (isSame) context.rows.erase(object, String(earlier['Id']));
    }
  },
};
