import type { OsaObjective, OsaReading } from 'c/osaReading';
import type { RecordId } from 'c/planModel';
import { formatDay } from 'c/userFormat';

/** A record one can go to. */
export interface RecordRef {
  readonly id: RecordId;
  readonly label: string;
  readonly object: string;
}

/** Ids of the platform's events begin with it; other activities are tasks. */
const EVENT_PREFIX = '00U';

/** The first of the records a measure was counted from, by name; those that are not to be seen are left out. */
export function countedRecords({ facts }: OsaReading, { measure }: OsaObjective, most: number): readonly RecordRef[] {
  const ids = new Set(measure.recordIds.slice(0, most));
  if (ids.size === 0) return [];
  const people = new Map(
    facts.stakeholders.flatMap(({ contactId, contactName }) => (contactId && contactName ? [[contactId, contactName]] : [])),
  );
  const isCounted = ({ id }: { readonly id: RecordId }): boolean => ids.has(id);
  return [
    ...(facts.responses ?? []).filter(isCounted).map(({ id, contactId, contactName, campaignId, campaignName }) => ({
      // A campaign member has no page of his own that tells more than the campaign.
      id: campaignId ?? id,
      object: campaignId ? 'Campaign' : 'CampaignMember',
      label: join(contactName ?? people.get(contactId), campaignName),
    })),
    ...(facts.activities ?? []).filter(isCounted).map(({ id, contactId, subject, kind, on }) => ({
      id,
      object: id.startsWith(EVENT_PREFIX) ? 'Event' : 'Task',
      label: join(subject || kind, people.get(contactId), formatDay(on)),
    })),
    ...(facts.opportunities ?? [])
      .filter(isCounted)
      .map(({ id, name, stageName }) => ({ id, object: 'Opportunity', label: join(name ?? id, stageName) })),
    ...facts.stakeholders
      .filter(isCounted)
      .map(({ id, contactName, position }) => ({ id, object: 'Stakeholder__c', label: join(contactName, position) })),
    ...facts.cells.filter(isCounted).map(({ id, buyingCenterId, state }) => ({
      id,
      object: 'White_Space_Cell__c',
      label: join(facts.buyingCenters.find((one) => one.id === buyingCenterId)?.name, state),
    })),
  ];
}

const join = (...parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join(' · ');
