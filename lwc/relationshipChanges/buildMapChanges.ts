import type { StakeholderProposal } from 'c/mapBuilding';
import type { ChangeGroup, FieldValues } from 'c/planChanges';
import type { RecordId, Stakeholder } from 'c/planModel';
import { headRefusal } from 'c/relationships';
import type { RelationshipReading } from 'c/relationshipReading';
import type { RefusedMove } from './hierarchyChanges.ts';
import { addStakeholderChanges, saveStakeholderChanges, updateOf } from './stakeholderChanges.ts';
import { createdBy, MOST_TOGETHER } from './references.ts';

/** A map built from proposals. What fits one save is one group, all or nothing; more is saved position by position, and the lines between new ones after that. */
export interface MapBuild {
  readonly groups: readonly ChangeGroup[];
  /** By group, then by change: whose position it is. */
  readonly contactIds: readonly (readonly RecordId[])[];
  /**
   * Lines to new positions that did not exist yet when they were saved; empty when all fitted one save.
   * @param made the new positions, by contact
   */
  readonly lines: (made: Readonly<Record<RecordId, RecordId>>) => readonly ChangeGroup[];
  /** Lines that would have closed a circle with what stands on the map: left out. `id` is the contact. */
  readonly refused: readonly RefusedMove[];
}

/**
 * Positions to add, and gaps to fill on those that stand there. Nothing a person stated is replaced.
 * @param proposals as a person left them in the preview
 * @param more fields for every new position, such as its source
 */
export function buildMapChanges(reading: RelationshipReading, proposals: readonly StakeholderProposal[], more: FieldValues = {}): MapBuild {
  const { ordered, heads, refused } = arranged(reading, proposals);
  const isNew = new Set(proposals.flatMap(({ contactId, stakeholderId }) => (stakeholderId ? [] : contactId)));
  const isOne = ordered.length <= MOST_TOGETHER;
  const later: { readonly contactId: RecordId; readonly headContactId: RecordId }[] = [];
  const saves = ordered.flatMap((proposal) => {
    const { contactId, stakeholderId } = proposal;
    const head = heads.get(contactId);
    const isHeadNew = head !== undefined && isNew.has(head.contactId);
    if (isHeadNew && !isOne) later.push({ contactId, headContactId: head.contactId });
    const headId = head === undefined ? null : isHeadNew ? (isOne ? createdBy(aliasOf(head.contactId)) : null) : head.stakeholderId;
    const changes = stakeholderId
      ? saveStakeholderChanges(
          reading,
          stakeholderId,
          gapsOf(reading.facts.stakeholders[reading.index[stakeholderId] ?? -1], proposal, headId),
        )
      : addStakeholderChanges(reading, { ...fieldsOf(proposal, headId), ...more }, aliasOf(contactId));
    return changes.length > 0 ? [{ contactId, changes }] : [];
  });
  return {
    groups: saves.length === 0 ? [] : isOne ? [saves.flatMap(({ changes }) => changes)] : saves.map(({ changes }) => changes),
    contactIds: saves.length === 0 ? [] : isOne ? [saves.map(({ contactId }) => contactId)] : saves.map(({ contactId }) => [contactId]),
    lines: (made) =>
      later.flatMap(({ contactId, headContactId }) => {
        const known = reading.facts.stakeholders.find((one) => one.contactId === contactId);
        const [id, headId] = [made[contactId] ?? known?.id, made[headContactId]];
        // A position that was just made has been saved once.
        return id && headId ? [[updateOf({ id, revision: made[contactId] ? 1 : known?.revision }, { Reports_To__c: headId })]] : [];
      }),
    refused,
  };
}

interface Head {
  readonly contactId: RecordId;
  readonly stakeholderId: RecordId | null;
}

/** Heads first, and no line that closes a circle among what stands there and what comes. New positions go by their contact until they have an id. */
function arranged({ facts }: RelationshipReading, proposals: readonly StakeholderProposal[]) {
  const positionOf = new Map(facts.stakeholders.flatMap((one) => (one.contactId ? [[one.contactId, one.id] as const] : [])));
  const coming = new Map(proposals.map((one) => [one.contactId, one]));
  const nameOf = (contactId: RecordId) => coming.get(contactId)?.stakeholderId ?? positionOf.get(contactId) ?? contactId;
  const people: Pick<Stakeholder, 'id' | 'reportsToId'>[] = [
    ...facts.stakeholders,
    ...proposals.flatMap(({ contactId, stakeholderId }) => (stakeholderId ? [] : { id: contactId, reportsToId: null })),
  ];
  const placeOf = new Map(people.map(({ id }, place) => [id, place]));
  const heads = new Map<RecordId, Head>();
  const refused: RefusedMove[] = [];
  for (const { contactId, reportsToContactId } of proposals) {
    if (!reportsToContactId) continue;
    const place = placeOf.get(nameOf(contactId));
    const isHeadThere = coming.has(reportsToContactId) || positionOf.has(reportsToContactId);
    if (place === undefined || !isHeadThere || people[place]!.reportsToId) continue;
    const headName = nameOf(reportsToContactId);
    const refusal = headRefusal(people, nameOf(contactId), headName);
    if (refusal) refused.push({ id: contactId, refusal });
    else {
      people[place] = { id: people[place]!.id, reportsToId: headName };
      heads.set(contactId, { contactId: reportsToContactId, stakeholderId: positionOf.get(reportsToContactId) ?? null });
    }
  }
  const ordered: StakeholderProposal[] = [];
  const seen = new Set<RecordId>();
  for (const proposal of proposals) {
    const path: StakeholderProposal[] = [];
    for (
      let at: StakeholderProposal | undefined = proposal;
      at && !seen.has(at.contactId);
      at = coming.get(heads.get(at.contactId)?.contactId ?? '')
    ) {
      seen.add(at.contactId);
      path.push(at);
    }
    ordered.push(...path.reverse());
  }
  return { ordered, heads, refused };
}

function fieldsOf(
  { contactId, position, managementLevel, function: field, buyingCenterId, buyingRoles }: StakeholderProposal,
  headId: string | null,
): FieldValues {
  return {
    Name: position.slice(0, 80),
    Contact__c: contactId,
    Management_Level__c: managementLevel,
    Function__c: field?.slice(0, 120) ?? null,
    Buying_Center__c: buyingCenterId,
    Buying_Roles__c: buyingRoles.join(';') || null,
    Reports_To__c: headId,
  };
}

function gapsOf(there: Stakeholder | undefined, proposal: StakeholderProposal, headId: string | null): FieldValues {
  if (!there) return {};
  const roles = [...new Set([...(there.buyingRoles ?? []), ...proposal.buyingRoles])];
  return {
    ...(!there.managementLevel && proposal.managementLevel ? { Management_Level__c: proposal.managementLevel } : {}),
    ...(!there.function && proposal.function ? { Function__c: proposal.function.slice(0, 120) } : {}),
    ...(!there.buyingCenterId && proposal.buyingCenterId ? { Buying_Center__c: proposal.buyingCenterId } : {}),
    ...(roles.length > (there.buyingRoles?.length ?? 0) ? { Buying_Roles__c: roles.join(';') } : {}),
    ...(!there.reportsToId && headId ? { Reports_To__c: headId } : {}),
  };
}

function aliasOf(contactId: RecordId): string {
  return `position${contactId.replace(/[^A-Za-z0-9]/g, '')}`;
}
