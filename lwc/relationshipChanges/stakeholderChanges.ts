import { spokenFields } from 'c/changeSets';
import type { ChangeGroup, FieldValues, PlanChange } from 'c/planChanges';
import type { IsoDate, RecordId, Stakeholder } from 'c/planModel';
import { personOf, type RelationshipReading } from 'c/relationshipReading';
import { confirmedGrounds, formerGrounds, judgedOnChanges } from './grounds.ts';

/** A new position. A contact makes it a held one, and one without is a placeholder unless it says vacant. */
export function addStakeholderChanges({ facts }: RelationshipReading, fields: FieldValues, alias?: string): ChangeGroup {
  const said = spokenFields({ Occupancy__c: 'Unknown', ...fields, ...occupancyFor(fields, {}) });
  return [{ kind: 'create', object: 'Stakeholder__c', ...(alias ? { alias } : {}), fields: { Account__c: facts.account.id, ...said } }];
}

/**
 * A position with what a person changed; nothing when that is nothing. A judgement that changes is of today unless a day is named.
 * @param fields by API name, only what changed
 */
export function saveStakeholderChanges(reading: RelationshipReading, id: RecordId, fields: FieldValues): readonly PlanChange[] {
  const stakeholder = said(reading, id);
  return stakeholder ? writtenChanges(stakeholder, { ...fields, ...judgedOnChanges(stakeholder, fields, reading.today) }) : [];
}

/** What is known from elsewhere: nobody judged it today. */
export function writtenChanges(stakeholder: Stakeholder, fields: FieldValues): readonly PlanChange[] {
  if (Object.keys(fields).length === 0) return [];
  return [updateOf(stakeholder, { ...fields, ...occupancyFor(fields, stakeholder) })];
}

/** The same fields on many positions, one group each: what one is refused for keeps no other from being saved. */
export function bulkStakeholderChanges(
  reading: RelationshipReading,
  ids: readonly RecordId[],
  fields: FieldValues,
): readonly ChangeGroup[] {
  return ids.map((id) => saveStakeholderChanges(reading, id, fields)).filter((changes) => changes.length > 0);
}

/** Somebody went through these and found them right, with every judgement that may be seen. */
export function confirmChanges(
  reading: RelationshipReading,
  ids: readonly RecordId[],
  { on, userId }: { readonly on: IsoDate; readonly userId: RecordId },
): readonly ChangeGroup[] {
  return ids.flatMap((id): readonly ChangeGroup[] => {
    const stakeholder = said(reading, id);
    if (!stakeholder) return [];
    return [[updateOf(stakeholder, { Confirmed_On__c: on, Confirmed_By__c: userId, ...confirmedGrounds(stakeholder, on) })]];
  });
}

/** Who held a position and until when, as a line a person reads, for example `Anna Berg, until 3 March 2026`. */
export interface FormerHolder {
  readonly on: IsoDate;
  readonly heading: string;
}

/** The holder has gone: the position stays with all that is known of it, and remembers who held it. */
export function vacateChanges(reading: RelationshipReading, id: RecordId, { on, heading }: FormerHolder): readonly PlanChange[] {
  const stakeholder = said(reading, id);
  if (!stakeholder) return [];
  const notes = [heading, stakeholder.notes].filter(Boolean).join('\n');
  return [updateOf(stakeholder, { Contact__c: null, Occupancy__c: 'Vacant', Vacated_On__c: on, Notes__c: notes })];
}

const OF_THE_PERSON = [
  ['Power__c', 'power'],
  ['Attitude__c', 'attitude'],
  ['Coverage__c', 'coverage'],
  ['Computed_Coverage__c', 'computedCoverage'],
  ['Last_Contact_On__c', 'lastContactOn'],
  ['Decision_Orientation__c', 'decisionOrientation'],
  ['Appetite_For_Change__c', 'appetiteForChange'],
  ['Confirmed_On__c', 'confirmedOn'],
  ['Confirmed_By__c', 'confirmedById'],
] as const satisfies readonly (readonly [string, keyof Stakeholder])[];

/** Texts stay in the field they were protected by, below the name of whom they are about. */
const TEXTS = [
  ['Desired_Results__c', 'desiredResults'],
  ['Personal_Wins__c', 'personalWins'],
  ['Trust_Reason__c', 'trustReason'],
] as const satisfies readonly (readonly [string, keyof Stakeholder])[];

/**
 * A successor takes the position over. What was judged of the one before is no judgement of him: it is cleared, and what was written in words stays,
 * marked as being about the one before. So do the levels of our people. What the reader may not see is left as it is.
 */
export function succeedChanges(reading: RelationshipReading, id: RecordId, contactId: RecordId, { heading }: FormerHolder): ChangeGroup {
  const stakeholder = said(reading, id);
  if (!stakeholder) return [];
  const fields: Record<string, string | number | null> = { Contact__c: contactId, Occupancy__c: 'Held', Vacated_On__c: null };
  for (const [field, property] of OF_THE_PERSON) if (stakeholder[property] !== undefined) fields[field] = null;
  for (const [field, property] of TEXTS) {
    const text = stakeholder[property]?.trim();
    if (text) fields[field] = text.startsWith(heading) ? text : `${heading}\n${text}`;
  }
  if (stakeholder.trust !== undefined && stakeholder.trust !== null) {
    fields['Trust__c'] = null;
    fields['Trust_Reason__c'] ??= heading;
    fields['Trust_Reason__c'] = `${fields['Trust_Reason__c']}\n${stakeholder.trust}/100`;
  }
  Object.assign(fields, formerGrounds(stakeholder, heading));
  const team = reading.team.filter((one) => one.stakeholderId === id && one.levelNow);
  return [
    updateOf(stakeholder, fields),
    ...team.map((one): PlanChange => ({
      kind: 'update',
      object: 'Team_Relationship__c',
      id: one.id,
      seenRevision: one.revision,
      fields: { Level_Now__c: null, Note__c: [`${heading}: ${one.levelNow}`, one.note].filter(Boolean).join('\n') },
    })),
  ];
}

/**
 * Positions that never were, gone together: who reported to one reports to the next above who stays, links and levels go with them, and what pointed at
 * them (promises, actions, the head of a buying center) points at nobody. For a person who left, vacate the position instead.
 */
export function removeStakeholdersChanges(reading: RelationshipReading, ids: readonly RecordId[]): ChangeGroup {
  const { facts, people } = reading;
  const gone = new Set(ids);
  const pointsAtGone = ({ stakeholderId }: { readonly stakeholderId?: RecordId | null | undefined }) =>
    Boolean(stakeholderId) && gone.has(stakeholderId!);
  const emptied = (object: 'Commitment__c' | 'Plan_Action__c' | 'Buying_Center__c', field: string, records: readonly Pointing[]) =>
    records.map(({ id, revision }): PlanChange => ({ kind: 'update', object, id, seenRevision: revision, fields: { [field]: null } }));
  // The lowest first: taken back in reverse, a head is there before those below it.
  const lowestFirst = people.filter(({ id }) => gone.has(id)).sort((a, b) => b.depth - a.depth);
  return [
    ...facts.stakeholders
      .filter(({ id, reportsToId }) => !gone.has(id) && reportsToId && gone.has(reportsToId))
      .map((one) => updateOf(one, { Reports_To__c: headWhoStays(reading, one.reportsToId!, gone) })),
    ...facts.links
      .filter(({ fromStakeholderId: from, toStakeholderId: to }) => gone.has(to) || Boolean(from && gone.has(from)))
      .map(({ id }): PlanChange => ({ kind: 'delete', object: 'Stakeholder_Link__c', id })),
    ...facts.team.filter(pointsAtGone).map(({ id }): PlanChange => ({ kind: 'delete', object: 'Team_Relationship__c', id })),
    ...emptied('Commitment__c', 'Stakeholder__c', facts.commitments.filter(pointsAtGone)),
    ...emptied('Plan_Action__c', 'Stakeholder__c', facts.actions.filter(pointsAtGone)),
    ...emptied(
      'Buying_Center__c',
      'Lead_Stakeholder__c',
      facts.buyingCenters.filter(({ leadStakeholderId }) => leadStakeholderId && gone.has(leadStakeholderId)),
    ),
    ...lowestFirst.map(({ id }): PlanChange => ({ kind: 'delete', object: 'Stakeholder__c', id })),
  ];
}

type Pointing = Pick<Stakeholder, 'id' | 'revision'>;

function headWhoStays(reading: RelationshipReading, from: RecordId, gone: ReadonlySet<RecordId>): RecordId | null {
  let at: RecordId | null = from;
  // The tree as it is drawn has no circle.
  while (at && gone.has(at)) at = personOf(reading, at)?.headId ?? null;
  return at;
}

/** As it was read: without what is computed afresh. */
function said({ facts, index }: RelationshipReading, id: RecordId): Stakeholder | undefined {
  return facts.stakeholders[index[id] ?? -1];
}

export function updateOf({ id, revision }: Pointing, fields: FieldValues): PlanChange {
  return { kind: 'update', object: 'Stakeholder__c', id, seenRevision: revision, fields };
}

/** What the rules of a position ask for: held means a contact, vacant means none. */
export function occupancyFor(fields: FieldValues, before: Partial<Stakeholder>): FieldValues {
  if (fields['Contact__c']) return { Occupancy__c: 'Held', Vacated_On__c: null };
  if (fields['Occupancy__c'] === 'Vacant' || fields['Occupancy__c'] === 'Unknown') return before.contactId ? { Contact__c: null } : {};
  if (fields['Contact__c'] === null && before.contactId) return { Occupancy__c: 'Unknown' };
  return {};
}
