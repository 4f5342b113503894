import type { CampaignResponse, RecordId } from 'c/planModel';
import { fillIn } from 'c/fillIn';
import type { CampaignView } from 'c/planQueries';
import { formatDay } from 'c/userFormat';
import { LABELS } from './labels.ts';
import type { Choice } from './plannedSave.ts';

export interface KindOption {
  readonly label: string;
  readonly value: Choice['kind'];
}

/** How the action may come to a campaign, or be left without. */
export function kindOptions(hasCampaign: boolean, mayMake: boolean): readonly KindOption[] {
  return [
    ...(hasCampaign ? [{ label: LABELS.WHICH_KEEP, value: 'keep' as const }] : []),
    ...(mayMake ? [{ label: LABELS.WHICH_NEW, value: 'new' as const }] : []),
    { label: LABELS.WHICH_EXISTING, value: 'existing' },
    ...(hasCampaign ? [{ label: LABELS.WHICH_NONE, value: 'none' as const }] : []),
  ];
}

/** A campaign as it is shown: what it is, when, and what became of it on this account. */
export interface ShownCampaign {
  readonly id: RecordId;
  readonly name: string;
  readonly facts: string;
  readonly counts: string;
}

/** @param responses null where members may not be seen */
export function shownCampaign(campaign: CampaignView, responses: readonly CampaignResponse[] | null): ShownCampaign {
  const { id, name, type, status, startOn, endOn } = campaign;
  const from = startOn ? fillIn(LABELS.FROM, formatDay(startOn)) : '';
  const dates = startOn && endOn ? fillIn(LABELS.DATES, formatDay(startOn), formatDay(endOn)) : from;
  const members = responses?.filter(({ campaignId }) => campaignId === id);
  return {
    id,
    name,
    facts: [type, status, dates].filter(Boolean).join(' · '),
    counts: members ? fillIn(LABELS.COUNTS, members.length, members.filter(({ hasResponded }) => hasResponded).length) : '',
  };
}

export interface Sight {
  readonly canEditWork: boolean;
  readonly canMakeCampaigns: boolean;
  readonly canAddMembers: boolean;
  readonly knowsMembers: boolean;
  readonly areWishesHidden: boolean;
}

/** Sentences about what is not known, or not allowed. */
export function noticesOf({ canEditWork, canMakeCampaigns, canAddMembers, knowsMembers, areWishesHidden }: Sight): readonly string[] {
  return [
    ...(canEditWork ? [] : [LABELS.MAY_NOT_LINK]),
    ...(canEditWork && !canMakeCampaigns ? [LABELS.MAY_NOT_MAKE] : []),
    ...(canAddMembers ? [] : [LABELS.MAY_NOT_INVITE]),
    ...(knowsMembers ? [] : [LABELS.MEMBERS_UNKNOWN]),
    ...(areWishesHidden && canAddMembers ? [LABELS.WISHES_UNKNOWN] : []),
  ];
}
