import { fillIn } from 'c/fillIn';
import type { EngagementSpot } from 'c/marketing';
import type { OsaReading } from 'c/osaReading';
import type { ActivityKind, CampaignResponse, ContactActivity, RecordId } from 'c/planModel';
import { formatDay } from 'c/userFormat';
import { LABELS } from './labels.ts';

/** One record behind a square. */
export interface RecordView {
  readonly key: RecordId;
  readonly day: string;
  readonly who: string;
  readonly what: string;
  readonly kind: string;
  readonly icon: string;
  readonly open: string;
  readonly recordId: RecordId;
  readonly objectApiName: string;
}

const KINDS: Readonly<Record<ActivityKind, { readonly kind: string; readonly icon: string }>> = {
  Meeting: { kind: LABELS.KIND_MEETING, icon: 'utility:event' },
  Call: { kind: LABELS.KIND_CALL, icon: 'utility:call' },
  Email: { kind: LABELS.KIND_EMAIL, icon: 'utility:email' },
  Other: { kind: LABELS.KIND_OTHER, icon: 'utility:task' },
};
/** Ids of the platform's events begin with it; other activities are tasks. */
const EVENT_PREFIX = '00U';

/** What was done in a month, the latest first. */
export function recordsOf({ recordIds }: EngagementSpot, { facts }: OsaReading): readonly RecordView[] {
  const ids = new Set(recordIds);
  const names = new Map(
    facts.stakeholders.flatMap(({ contactId, contactName }) => (contactId && contactName ? [[contactId, contactName]] : [])),
  );
  const found = [
    ...(facts.responses ?? [])
      .filter(({ id }) => ids.has(id))
      .map((one) => ({ on: one.respondedOn ?? '', view: responseView(one, names) })),
    ...(facts.activities ?? []).filter(({ id }) => ids.has(id)).map((one) => ({ on: one.on, view: activityView(one, names) })),
  ];
  return found.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0)).map(({ view }) => view);
}

type Names = ReadonlyMap<RecordId, string>;

function responseView({ id, contactId, campaignId, campaignName, status, respondedOn }: CampaignResponse, names: Names): RecordView {
  return {
    key: id,
    day: formatDay(respondedOn),
    who: names.get(contactId) ?? '',
    what: status ? fillIn(LABELS.RESPONSE, campaignName, status) : campaignName,
    kind: LABELS.KIND_RESPONSE,
    icon: 'utility:campaign',
    open: fillIn(LABELS.OPEN, campaignName),
    // A campaign member has no page of his own that tells more than the campaign.
    recordId: campaignId ?? id,
    objectApiName: campaignId ? 'Campaign' : 'CampaignMember',
  };
}

function activityView({ id, contactId, kind, on, subject }: ContactActivity, names: Names): RecordView {
  const what = subject || LABELS.UNNAMED;
  return {
    key: id,
    day: formatDay(on),
    who: names.get(contactId) ?? '',
    what,
    ...KINDS[kind],
    open: fillIn(LABELS.OPEN, what),
    recordId: id,
    objectApiName: id.startsWith(EVENT_PREFIX) ? 'Event' : 'Task',
  };
}

/** The positions of those behind a square. */
export function peopleOf({ recordIds }: EngagementSpot, { facts }: OsaReading): readonly RecordId[] {
  const ids = new Set(recordIds);
  const records = [...(facts.responses ?? []), ...(facts.activities ?? [])];
  const contacts = new Set(records.filter(({ id }) => ids.has(id)).map(({ contactId }) => contactId));
  return facts.stakeholders.filter(({ contactId }) => contactId && contacts.has(contactId)).map(({ id }) => id);
}
