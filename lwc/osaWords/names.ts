import { actionOf, campaignOf, nameOfUser, type OsaReading, type Served } from 'c/osaReading';
import type { OsaKind } from 'c/osaTree';
import type { Maybe, RecordId } from 'c/planModel';
import type { ActionView } from 'c/planQueries';
import { LABELS } from './labels.ts';

export const KIND_NAMES: Readonly<Record<OsaKind, string>> = {
  objective: LABELS.OBJECTIVE,
  strategy: LABELS.STRATEGY,
  action: LABELS.ACTION,
};

/** Of actions without a strategy. */
export const LOOSE_NAME: string = LABELS.LOOSE;

/** How one of our people is called: `Nobody` for none, and a sentence for one who is gone. */
export function ownerName(reading: OsaReading, id: Maybe<RecordId>, name?: Maybe<string>): string {
  if (!id) return LABELS.NOBODY;
  return name || nameOfUser(reading, id) || LABELS.OWNER_UNSEEN;
}

/** What an objective serves; that it is gone, or not to be seen, is said. Null stands for the whole account. */
export function servesName(served: Served | null): string {
  return served ? served.name || LABELS.SERVES_UNSEEN : LABELS.SERVES_ACCOUNT;
}

/** The campaign of an action; empty where it has none. */
export function campaignName(reading: OsaReading, { campaignId, campaignName: named }: ActionView): string {
  if (!campaignId) return '';
  return named || campaignOf(reading, campaignId)?.name || LABELS.CAMPAIGN_UNSEEN;
}

/** What an action waits for; empty where it waits for nothing. */
export function waitsForName(reading: OsaReading, { dependsOnId }: ActionView): string {
  return dependsOnId ? (actionOf(reading, dependsOnId)?.name ?? LABELS.WAITS_FOR_UNSEEN) : '';
}
