import { createdBy, spokenFields } from 'c/changeSets';
import type { ChangeGroup, FieldValues, PlanChange } from 'c/planChanges';
import type { RecordId } from 'c/planModel';
import type { OsaReading } from 'c/osaReading';
import { updateChanges } from './updates.ts';

/** The campaign an action is part of; null: none. */
export function linkCampaignChanges(reading: OsaReading, actionId: RecordId, campaignId: RecordId | null): readonly PlanChange[] {
  return updateChanges(reading, 'Plan_Action__c', actionId, { Campaign__c: campaignId });
}

/**
 * A new campaign, and the action that is part of it.
 * @param fields of the campaign by API name, `Name` among them
 * @param alias lets members be added to it in a later group: `createdBy(alias)`
 */
export function createCampaignChanges(
  reading: OsaReading,
  actionId: RecordId,
  fields: FieldValues,
  alias = 'campaign',
): readonly PlanChange[] {
  const linked = updateChanges(reading, 'Plan_Action__c', actionId, { Campaign__c: createdBy(alias) });
  return linked.length === 0 ? [] : [{ kind: 'create', object: 'Campaign', alias, fields: spokenFields(fields) }, ...linked];
}

/**
 * Contacts become members of a campaign, one group each; who is one already is left out.
 * @param status the org's own word; its default without
 */
export function addMembersChanges(
  { facts }: Pick<OsaReading, 'facts'>,
  campaignId: RecordId,
  contactIds: readonly RecordId[],
  status?: string,
): readonly ChangeGroup[] {
  const known = new Set((facts.responses ?? []).flatMap((one) => (one.campaignId === campaignId ? one.contactId : [])));
  return [...new Set(contactIds)]
    .filter((contactId) => !known.has(contactId))
    .map((contactId) => [
      {
        kind: 'create',
        object: 'CampaignMember',
        fields: { CampaignId: campaignId, ContactId: contactId, ...(status ? { Status: status } : {}) },
      },
    ]);
}

/** What members did, in the org's own word for it, one group each; who stands there already is left alone. There may be ten thousand. */
export function memberStatusChanges(
  { facts }: Pick<OsaReading, 'facts'>,
  memberIds: readonly RecordId[],
  status: string,
): readonly ChangeGroup[] {
  const members = new Map((facts.responses ?? []).map((one) => [one.id, one]));
  return memberIds.flatMap((id): readonly ChangeGroup[] => {
    const member = members.get(id);
    if (!member || member.status === status) return [];
    return [[{ kind: 'update', object: 'CampaignMember', id, seenRevision: null, fields: { Status: status } }]];
  });
}

export function removeMembersChanges(memberIds: readonly RecordId[]): readonly ChangeGroup[] {
  return memberIds.map((id) => [{ kind: 'delete', object: 'CampaignMember', id }]);
}
