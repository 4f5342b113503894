import type { ChangeGroup, FieldValues } from 'c/planChanges';
import type { RecordId } from 'c/planModel';
import type { CampaignMember } from './readCampaignMembers.ts';

/**
 * One group for each member: whom the org refuses keeps no other from coming in.
 * @param campaignId an id, or `createdBy(alias)` of a campaign that an earlier group makes
 * @param status the one the campaign begins with unless said
 */
export function addMemberChanges(campaignId: string, contactIds: readonly RecordId[], status?: string): readonly ChangeGroup[] {
  return [...new Set(contactIds)].map((contactId) => {
    const fields: FieldValues = { CampaignId: campaignId, ContactId: contactId, ...(status ? { Status: status } : {}) };
    return [{ kind: 'create', object: 'CampaignMember', fields }];
  });
}

/** Where members stand now. Whether that counts as an answer, and since when, the org works out. Who stands there already is left alone. */
export function recordResponseChanges(members: readonly Pick<CampaignMember, 'id' | 'status'>[], status: string): readonly ChangeGroup[] {
  return members
    .filter((one) => one.status !== status)
    .map(({ id }) => [{ kind: 'update', object: 'CampaignMember', id, seenRevision: null, fields: { Status: status } }]);
}

/** Somebody is not a member after all; an answer of his goes too. */
export function removeMemberChanges(members: readonly Pick<CampaignMember, 'id'>[]): readonly ChangeGroup[] {
  return members.map(({ id }) => [{ kind: 'delete', object: 'CampaignMember', id }]);
}
