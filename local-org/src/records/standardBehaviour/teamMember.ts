import { valueAt } from '../recordFormulas.ts';
import { refuseSecond } from '../uniqueness.ts';
import { setIfPresent } from '../writeContext.ts';
import type { StandardBehaviour } from './standardBehaviour.ts';

/** One membership per user and record, named as the user. */
const teamMemberOf = (parentField: string): StandardBehaviour => ({
  before(write) {
    refuseSecond(write, [parentField, 'UserId']);
    setIfPresent(write, 'Name', valueAt(write.context, write, ['User', 'Name']));
  },
});

export const accountTeamMember = teamMemberOf('AccountId');
export const opportunityTeamMember = teamMemberOf('OpportunityId');

/** One relation per contact and account; direct when it is the contact's own account. */
export const accountContactRelation: StandardBehaviour = {
  before(write) {
    refuseSecond(write, ['AccountId', 'ContactId']);
    setIfPresent(write, 'IsDirect', valueAt(write.context, write, ['Contact', 'AccountId']) === write.row['AccountId']);
  },
};
