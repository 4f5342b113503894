import { spokenFields } from 'c/changeSets';
import type { FieldValues, PlanChange } from 'c/planChanges';
import type { IsoDate, LinkKind, RecordId, StakeholderLink } from 'c/planModel';
import { personOf, type RelationshipReading } from 'c/relationshipReading';

/** From one stakeholder to another, or, with our person, from him to a stakeholder. */
export interface NewLink {
  readonly fromId: RecordId | null;
  readonly toId: RecordId;
  readonly kind: LinkKind;
  readonly ourPersonId?: RecordId | null;
  /** 1 (weak) to 5 (decisive). */
  readonly weight?: number | null;
  readonly since?: IsoDate | null;
  readonly note?: string | null;
  readonly source?: string | null;
}

/** `duplicate`: the same is drawn already, `linkId` says where. `noStart`: only Knows may begin with our person, every other kind begins with a stakeholder. */
export type LinkRefusal = { readonly code: 'self' | 'missing' | 'noStart' } | { readonly code: 'duplicate'; readonly linkId: RecordId };

export function addLinkChanges(
  reading: RelationshipReading,
  link: NewLink,
): { readonly changes: readonly PlanChange[]; readonly refusal: LinkRefusal | null } {
  const refusal = refusalOf(reading, link);
  if (refusal) return { changes: [], refusal };
  const { fromId, toId, kind, ourPersonId, weight, since, note, source } = link;
  const fields = spokenFields({
    From_Stakeholder__c: fromId,
    To_Stakeholder__c: toId,
    Our_Person__c: ourPersonId ?? null,
    Kind__c: kind,
    Weight__c: weight ?? null,
    Since__c: since ?? null,
    Note__c: note ?? null,
    Source__c: source ?? null,
  });
  return {
    changes: [{ kind: 'create', object: 'Stakeholder_Link__c', fields: { Account__c: reading.facts.account.id, ...fields } }],
    refusal: null,
  };
}

/** @param fields by API name, only what changed */
export function saveLinkChanges({ id, revision }: StakeholderLink, fields: FieldValues): readonly PlanChange[] {
  if (Object.keys(fields).length === 0) return [];
  return [{ kind: 'update', object: 'Stakeholder_Link__c', id, seenRevision: revision, fields }];
}

export function removeLinksChanges(links: readonly Pick<StakeholderLink, 'id'>[]): readonly PlanChange[] {
  return links.map(({ id }) => ({ kind: 'delete', object: 'Stakeholder_Link__c', id }));
}

function refusalOf(reading: RelationshipReading, { fromId, toId, kind, ourPersonId }: NewLink): LinkRefusal | null {
  if (fromId === toId) return { code: 'self' };
  if (!personOf(reading, toId) || (fromId && !personOf(reading, fromId))) return { code: 'missing' };
  if (!fromId && !(kind === 'Knows' && ourPersonId)) return { code: 'noStart' };
  const same = reading.links.find(
    (link) =>
      link.kind === kind &&
      link.toStakeholderId === toId &&
      (link.fromStakeholderId ?? null) === fromId &&
      (link.ourPersonId ?? null) === (ourPersonId ?? null),
  );
  return same ? { code: 'duplicate', linkId: same.id } : null;
}
