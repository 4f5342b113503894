import { inSteps } from 'c/changeSets';
import { mergeGrounds, mergeLines, mergeStakeholders, type LineChoice, type StakeholderMerge } from 'c/mapBuilding';
import type { ChangeGroup, PlanChange } from 'c/planChanges';
import {
  RELATIONSHIP_LEVELS,
  type Maybe,
  type RecordId,
  type RelationshipLevel,
  type Stakeholder,
  type TeamRelationship,
} from 'c/planModel';
import { personOf, type RelationshipFacts, type RelationshipReading } from 'c/relationshipReading';
import { fieldsOf, WRITTEN } from './fields.ts';
import { afterChanges, squashed } from './mergeFacts.ts';
import { occupancyFor, updateOf } from './stakeholderChanges.ts';

/** `hiddenJudgements`: what one may not see would be lost with the record that goes. */
export type MergeRefusal = 'missing' | 'same' | 'hiddenJudgements';

/** Two cards that become one. */
export interface PositionMerge {
  readonly keptId: RecordId;
  readonly droppedId: RecordId;
  /** Fields whose other value a person chose; an impossible choice is left out. */
  readonly chosen?: readonly (keyof Stakeholder)[];
  /** What the person did not choose and wants to remember: added to the notes, which every reader of the map sees. */
  readonly note?: string;
}

/** Several merges as one set of changes, and what each of them leaves to choose, on the map as the ones before it leave it. */
export interface MapMerge {
  /** Nothing is lost when they are saved in order: what points at a card moves before the card goes. */
  readonly groups: readonly ChangeGroup[];
  /** Null where the merge is refused: `refusals` says why. */
  readonly merges: readonly (StakeholderMerge | null)[];
  readonly refusals: readonly (MergeRefusal | null)[];
  /** The map as it will be. */
  readonly after: RelationshipFacts;
}

/** Cards of two maps, or duplicates on one, merged one after the other: the map stays a tree whatever the lines say, and what cannot stand is a choice that is told. */
export function mergeMapChanges(reading: RelationshipReading, pairs: readonly PositionMerge[]): MapMerge {
  const { sees, facts: before } = reading;
  const resolved = resolvedPairs(before, sees.all, pairs);
  const accepted = resolved.filter(({ refusal }) => refusal === null);
  const lines = mergeLines(
    before.stakeholders,
    accepted.map(({ pair }) => ({ ...pair, takesOther: pair.chosen.includes('reportsToId') })),
  );
  let facts = before;
  const changes: PlanChange[] = [];
  const merges = resolved.map(({ pair, refusal }) => {
    if (refusal) return null;
    const choices = lines.choices[accepted.findIndex((one) => one.pair === pair)] ?? [];
    const one = mergeTwo(facts, pair, choices);
    changes.push(...one.changes);
    facts = afterChanges(facts, one.changes);
    return one.merge;
  });
  // Heads last and all at once: while the merges go on, lines of both maps are there.
  const heads = facts.stakeholders
    .filter(({ id, reportsToId }) => lines.heads[id] !== undefined && lines.heads[id] !== (reportsToId ?? null))
    .map((one) => updateOf(one, { Reports_To__c: lines.heads[one.id]! }));
  const depthOf = (id: RecordId) => personOf(reading, id)?.depth ?? 0;
  // The lowest first: taken back in reverse, a head is there before those below it.
  const all = squashed([...changes, ...heads], (ids) => [...ids].sort((a, b) => depthOf(b) - depthOf(a)));
  return { groups: inSteps(all), merges, refusals: resolved.map(({ refusal }) => refusal), after: afterChanges(facts, heads) };
}

/** The pairs as they are when their turn comes: a card that was merged before goes by the one it became. */
function resolvedPairs({ stakeholders }: RelationshipFacts, seesAll: boolean, pairs: readonly PositionMerge[]) {
  const here = new Set(stakeholders.map(({ id }) => id));
  const joined = new Map<RecordId, RecordId>();
  const standing = (id: RecordId): RecordId => (joined.has(id) ? standing(joined.get(id)!) : id);
  return pairs.map(({ keptId, droppedId, chosen = [], note = '' }) => {
    const pair = { keptId: standing(keptId), droppedId: standing(droppedId), chosen, note };
    const isMissing = !here.has(pair.keptId) || !here.has(pair.droppedId);
    const refusal: MergeRefusal | null = isMissing
      ? 'missing'
      : pair.keptId === pair.droppedId
        ? 'same'
        : seesAll
          ? null
          : 'hiddenJudgements';
    if (!refusal) joined.set(pair.droppedId, pair.keptId);
    return { pair, refusal };
  });
}

/** One position of two: texts of both, links, levels, promises and actions move to the kept one, and the other goes. */
export function mergeChanges(
  reading: RelationshipReading,
  keptId: RecordId,
  droppedId: RecordId,
  chosen: readonly (keyof Stakeholder)[] = [],
): { readonly groups: readonly ChangeGroup[]; readonly merge: StakeholderMerge | null; readonly refusal: MergeRefusal | null } {
  const { groups, merges, refusals } = mergeMapChanges(reading, [{ keptId, droppedId, chosen }]);
  return { groups, merge: merges[0]!, refusal: refusals[0]! };
}

/** Everything but who heads the kept one: that is judged over all merges. */
function mergeTwo(
  facts: RelationshipFacts,
  { keptId, droppedId, chosen, note }: Required<PositionMerge>,
  lineChoices: readonly LineChoice[],
): { readonly changes: readonly PlanChange[]; readonly merge: StakeholderMerge } {
  const kept = facts.stakeholders.find(({ id }) => id === keptId)!;
  const dropped = facts.stakeholders.find(({ id }) => id === droppedId)!;
  const merge = mergeStakeholders(kept, dropped, facts, { heads: { [keptId]: kept.reportsToId ?? null }, choices: [lineChoices] });
  const ofOther = merge.choices.filter(({ field, isImpossible }) => field !== 'reportsToId' && !isImpossible && chosen.includes(field));
  const grounds = mergeGrounds(
    kept,
    dropped,
    ofOther.map(({ field }) => field),
  );
  const becomes: Partial<Stakeholder> = {
    ...merge.kept,
    ...Object.fromEntries(ofOther.map(({ field, other }) => [field, other])),
    ...(grounds ? { grounds } : {}),
  };
  const notes = [becomes.notes ?? kept.notes, note].filter(Boolean).join('\n\n');
  const byId = new Map(facts.links.map((link) => [link.id, link]));
  return {
    merge,
    changes: [
      ...keptChanges(kept, note ? { ...becomes, notes } : becomes),
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
  const before = fieldsOf('Stakeholder__c', kept);
  const all = fieldsOf('Stakeholder__c', { ...kept, ...becomes });
  const fields = Object.fromEntries(
    Object.entries(all).filter(([field, value]) => {
      const property = WRITTEN.Stakeholder__c[field as keyof typeof WRITTEN.Stakeholder__c];
      if (property) return properties.has(property);
      return field === 'Buying_Roles__c' ? properties.has('buyingRoles') : value !== before[field];
    }),
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
