import { groupBy } from 'c/groupBy';
import { addDays, type CampaignResponse, type ContactActivity, type IsoDate, type RecordId } from 'c/planModel';

/** Somebody answered marketing, and sales did not come back to him in time. */
export interface ServiceLevelBreach {
  readonly responseId: RecordId;
  readonly contactId: RecordId;
  readonly respondedOn: IsoDate;
  /** The last day of the promise. */
  readonly dueOn: IsoDate;
  /** When sales came back after all; null while it has not. */
  readonly answeredOn: IsoDate | null;
}

/**
 * Breaches of the promise to come back within so many days to everyone who answers. Any exchange from that day on counts, but one that came from the
 * customer himself. The oldest first.
 */
export function serviceLevelBreaches(
  responses: readonly CampaignResponse[],
  activities: readonly ContactActivity[],
  days: number,
  today: IsoDate,
): readonly ServiceLevelBreach[] {
  const ours = activities.filter(({ isInbound, on }) => !isInbound && on <= today);
  const byContact = groupBy(ours, ({ contactId }) => contactId);
  return responses
    .flatMap(({ id: responseId, contactId, hasResponded, respondedOn }) => {
      if (!hasResponded || !respondedOn || respondedOn > today) return [];
      const dueOn = addDays(respondedOn, days);
      const answers = (byContact.get(contactId) ?? [])
        .map(({ on }) => on)
        .filter((on) => on >= respondedOn)
        .sort();
      const answeredOn = answers[0] ?? null;
      const isLate = answeredOn === null ? today > dueOn : answeredOn > dueOn;
      return isLate ? [{ responseId, contactId, respondedOn, dueOn, answeredOn }] : [];
    })
    .sort((a, b) => (a.respondedOn < b.respondedOn ? -1 : a.respondedOn > b.respondedOn ? 1 : 0));
}
