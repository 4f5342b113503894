import { OrgError } from '../../errors.ts';
import { valueAt } from '../recordFormulas.ts';
import type { RowValues } from '../rowStore.ts';
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

/** By what this write adds: counting afresh would look at every member again for each of ten thousand. */
function countMembers({ context, row, prior }: RecordWrite): void {
  const campaign = context.schema.object('Campaign');
  const id = row['CampaignId'];
  if (!campaign?.fields.has('NumberOfContacts') || typeof id !== 'string') return;
  const [now, before] = [countsOf(row), countsOf(prior)];
  const changed = COUNTED.filter((field) => now[field] !== before[field]);
  if (changed.length === 0) return;
  const counts = context.rows.read(campaign, id);
  context.rows.update(
    campaign,
    id,
    Object.fromEntries(changed.map((field) => [field, Number(counts?.[field] ?? 0) + now[field] - before[field]])),
  );
}

const COUNTED = ['NumberOfContacts', 'NumberOfLeads', 'NumberOfResponses'] as const;

/** What a member adds to the numbers of its campaign; one that is deleted, or not there, nothing. */
function countsOf(row: RowValues | undefined): Readonly<Record<(typeof COUNTED)[number], number>> {
  const isThere = row !== undefined && !row['IsDeleted'];
  const one = (isCounted: unknown) => (isThere && isCounted ? 1 : 0);
  return {
    NumberOfContacts: one(row?.['ContactId']),
    NumberOfLeads: one(row?.['LeadId']),
    NumberOfResponses: one(row?.['HasResponded']),
  };
}
