import { OrgError } from '../../errors.ts';
import { quoted } from '../../schema/quoted.ts';
import { valueAt } from '../recordFormulas.ts';
import { refuseSecond } from '../uniqueness.ts';
import { setIfPresent, type RecordWrite } from '../writeContext.ts';
import type { StandardBehaviour } from './standardBehaviour.ts';

/** Status by which a member counts as having answered; Salesforce keeps these per campaign, new ones start with this. */
const respondedStatus = 'responded';

/** One membership per person and campaign; its status says whether he has responded. The campaign counts. */
export const campaignMember: StandardBehaviour = {
  before(write) {
    const person = ['ContactId', 'LeadId', 'AccountId'].find((field) => (write.row[field] ?? null) !== null);
    if (person === undefined)
      throw new OrgError('FIELD_INTEGRITY_EXCEPTION', 'A campaign member needs a lead, a contact or an account', ['ContactId']);
    refuseSecond(write, ['CampaignId', person]);
    const hasResponded = String(write.row['Status']).toLowerCase() === respondedStatus;
    setIfPresent(write, 'HasResponded', hasResponded);
    if (!hasResponded) setIfPresent(write, 'FirstRespondedDate', null);
    else if ((write.row['FirstRespondedDate'] ?? null) === null)
      setIfPresent(write, 'FirstRespondedDate', write.context.timestamp().slice(0, 10));
    setIfPresent(write, 'Name', valueAt(write.context, write, [person.replace('Id', ''), 'Name']));
  },
  after: countMembers,
};

function countMembers({ context, object, row }: RecordWrite): void {
  const campaign = context.schema.object('Campaign');
  const id = row['CampaignId'];
  if (!campaign?.fields.has('NumberOfContacts') || typeof id !== 'string') return;
  const sql = `SELECT COUNT("ContactId") AS contacts, COUNT("LeadId") AS leads, COUNT(*) FILTER (WHERE "HasResponded" = 1) AS responses
    FROM ${quoted(object.name)} WHERE "CampaignId" = ? AND "IsDeleted" = 0`;
  const counts = context.rows.statement(sql).get(id);
  context.rows.update(campaign, id, {
    NumberOfContacts: Number(counts?.['contacts']),
    NumberOfLeads: Number(counts?.['leads']),
    NumberOfResponses: Number(counts?.['responses']),
  });
}
