import { mergeStakeholders, type StakeholderMerge } from 'c/mapBuilding';
import type { ChangeGroup, PlanChange } from 'c/planChanges';
import {
  RELATIONSHIP_LEVELS,
  type Maybe,
  type RecordId,
  type RelationshipLevel,
  type Stakeholder,
  type TeamRelationship,
} from 'c/planModel';
import type { RelationshipReading } from 'c/relationshipReading';
import { fieldsOf, WRITTEN } from './fields.ts';
import { occupancyFor, updateOf } from './stakeholderChanges.ts';

/** `hiddenJudgements`: what one may not see would be lost with the record that goes. */
export type MergeRefusal = 'missing' | 'same' | 'hiddenJudgements';

/**
 * One position of two: texts of both, links, levels, promises and actions move to the kept one, and the other goes.
 * @param chosen fields whose other value a person chose; an impossible choice is left out
 */
export function mergeChanges(
  reading: RelationshipReading,
  keptId: RecordId,
  droppedId: RecordId,
  chosen: readonly (keyof Stakeholder)[] = [],
): { readonly changes: ChangeGroup; readonly merge: StakeholderMerge | null; readonly refusal: MergeRefusal | null } {
  const { facts, index, sees } = reading;
  const [kept, dropped] = [facts.stakeholders[index[keptId] ?? -1], facts.stakeholders[index[droppedId] ?? -1]];
  const refusal = !kept || !dropped ? 'missing' : kept === dropped ? 'same' : sees.all ? null : 'hiddenJudgements';
  if (!kept || !dropped || refusal) return { changes: [], merge: null, refusal };
  const merge = mergeStakeholders(kept, dropped, facts);
  const ofOther = merge.choices.filter(({ field, isImpossible }) => !isImpossible && chosen.includes(field));
  const becomes: Partial<Stakeholder> = { ...merge.kept, ...Object.fromEntries(ofOther.map(({ field, other }) => [field, other])) };
  const byId = new Map(facts.links.map((link) => [link.id, link]));
  return {
    merge,
    refusal: null,
    changes: [
      ...keptChanges(kept, becomes),
      ...facts.stakeholders.filter(({ id }) => merge.movedReports.includes(id)).map((one) => updateOf(one, { Reports_To__c: keptId })),
      ...merge.movedLinks.map(({ id, fromStakeholderId, toStakeholderId }): PlanChange => ({
        kind: 'update',
        object: 'Stakeholder_Link__c',
        id,
        seenRevision: byId.get(id)?.revision,
        fields: { From_Stakeholder__c: fromStakeholderId ?? null, To_Stakeholder__c: toStakeholderId },
      })),
      ...merge.droppedLinkIds.map((id): PlanChange => ({ kind: 'delete', object: 'Stakeholder_Link__c', id })),
      ...teamChanges(facts.team, keptId, droppedId),
      ...pointed(
        'Commitment__c',
        'Stakeholder__c',
        facts.commitments.filter(({ stakeholderId }) => stakeholderId === droppedId),
        keptId,
      ),
      ...pointed(
        'Plan_Action__c',
        'Stakeholder__c',
        facts.actions.filter(({ stakeholderId }) => stakeholderId === droppedId),
        keptId,
      ),
      ...pointed(
        'Buying_Center__c',
        'Lead_Stakeholder__c',
        facts.buyingCenters.filter(({ leadStakeholderId }) => leadStakeholderId === droppedId),
        keptId,
      ),
      { kind: 'delete', object: 'Stakeholder__c', id: droppedId },
    ],
  };
}

function keptChanges(kept: Stakeholder, becomes: Partial<Stakeholder>): readonly PlanChange[] {
  if (Object.keys(becomes).length === 0) return [];
  const properties = new Set<string>(Object.keys(becomes));
  const all = fieldsOf('Stakeholder__c', { ...kept, ...becomes });
  const fields = Object.fromEntries(
    Object.entries(all).filter(
      ([field]) =>
        properties.has(WRITTEN.Stakeholder__c[field as keyof typeof WRITTEN.Stakeholder__c]) ||
        (field === 'Buying_Roles__c' && properties.has('buyingRoles')),
    ),
  );
  return [updateOf(kept, { ...fields, ...occupancyFor(fields, kept) })];
}

function pointed(
  object: 'Commitment__c' | 'Plan_Action__c' | 'Buying_Center__c',
  field: string,
  records: readonly Pick<Stakeholder, 'id' | 'revision'>[],
  keptId: RecordId,
): readonly PlanChange[] {
  return records.map(({ id, revision }) => ({ kind: 'update', object, id, seenRevision: revision, fields: { [field]: keptId } }));
}

/** Where one of ours has a level with both, the higher ones count and both notes stay. */
function teamChanges(team: readonly TeamRelationship[], keptId: RecordId, droppedId: RecordId): readonly PlanChange[] {
  return team
    .filter(({ stakeholderId }) => stakeholderId === droppedId)
    .flatMap((moved): readonly PlanChange[] => {
      const own = moved.userId ? team.find((one) => one.stakeholderId === keptId && one.userId === moved.userId) : undefined;
      if (!own) {
        return [
          {
            kind: 'update',
            object: 'Team_Relationship__c',
            id: moved.id,
            seenRevision: moved.revision,
            fields: { Stakeholder__c: keptId },
          },
        ];
      }
      const fields = {
        Level_Now__c: higher(own.levelNow, moved.levelNow),
        Level_Wanted__c: higher(own.levelWanted, moved.levelWanted),
        Note__c: [...new Set([own.note?.trim(), moved.note?.trim()])].filter(Boolean).join('\n\n') || null,
      };
      return [
        { kind: 'update', object: 'Team_Relationship__c', id: own.id, seenRevision: own.revision, fields },
        { kind: 'delete', object: 'Team_Relationship__c', id: moved.id },
      ];
    });
}

function higher(a: Maybe<RelationshipLevel>, b: Maybe<RelationshipLevel>): RelationshipLevel | null {
  const height = (level: Maybe<RelationshipLevel>) => (level ? RELATIONSHIP_LEVELS.indexOf(level) : -1);
  return (height(a) >= height(b) ? a : b) ?? null;
}
