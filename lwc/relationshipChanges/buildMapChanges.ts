import { createdBy } from 'c/changeSets';
import { arrangeDrafts, type PositionDraft } from 'c/mapBuilding';
import type { ChangeGroup, FieldValues, PlanChange } from 'c/planChanges';
import type { IsoDate, Stakeholder } from 'c/planModel';
import type { HeadRefusal } from 'c/relationships';
import type { RelationshipReading } from 'c/relationshipReading';
import { addStakeholderChanges, succeedChanges, writtenChanges } from './stakeholderChanges.ts';

/** A map built from drafts: one group for each position, heads first. A group points at the head that an earlier one makes; saving in steps follows. */
export interface MapBuild {
  readonly groups: readonly ChangeGroup[];
  /** By group: the key of its draft. */
  readonly keys: readonly string[];
  /** Lines that would have closed a circle with what stands on the map: left out, by the key of the draft. */
  readonly refused: readonly { readonly key: string; readonly refusal: HeadRefusal }[];
}

export interface MapBuildOptions {
  /** Fields for every new position, such as its source. */
  readonly more?: FieldValues;
  readonly today?: IsoDate;
  /** Above what was written about whoever held a vacant position before: see `FormerHolder`. */
  readonly formerHolder?: (position: Stakeholder) => string;
}

/**
 * Positions to add, empty ones to fill, and gaps to fill on those that stand there. Nothing a person stated is replaced, and nothing that was judged of
 * a former holder is said of the new one.
 * @param drafts as a person left them in the preview, only those that are to come
 */
export function buildMapChanges(reading: RelationshipReading, drafts: readonly PositionDraft[], options: MapBuildOptions = {}): MapBuild {
  const { ordered, headOf, refused } = arrangeDrafts(reading.facts.stakeholders, drafts);
  const built = ordered.flatMap((draft) => {
    const head = headOf(draft.key);
    const headId = head ? (head.stakeholderId ?? createdBy(aliasOf(head.key!))) : null;
    const changes = draft.stakeholderId
      ? filled(reading, draft, headId, options)
      : addStakeholderChanges(reading, { ...fieldsOf(draft, headId), ...options.more }, aliasOf(draft.key));
    return changes.length > 0 ? [{ key: draft.key, changes }] : [];
  });
  return { groups: built.map(({ changes }) => changes), keys: built.map(({ key }) => key), refused };
}

function filled(
  reading: RelationshipReading,
  draft: PositionDraft,
  headId: string | null,
  { today = reading.today, formerHolder = () => '' }: MapBuildOptions,
): ChangeGroup {
  const there = reading.facts.stakeholders[reading.index[draft.stakeholderId!] ?? -1];
  if (!there) return [];
  const gaps = gapsOf(there, draft, headId);
  if (!draft.contactId || there.contactId) return writtenChanges(there, gaps);
  // Nobody has held a placeholder before: what is written there was meant for whoever it would be.
  if (there.occupancy !== 'Vacant') return writtenChanges(there, { ...gaps, Contact__c: draft.contactId });
  const [position, ...levels] = succeedChanges(reading, there.id, draft.contactId, { on: today, heading: formerHolder(there) });
  return [{ ...(position as Extract<PlanChange, { kind: 'update' }>), fields: { ...gaps, ...fieldsIn(position!) } }, ...levels];
}

const fieldsIn = (change: PlanChange): FieldValues => (change.kind === 'delete' ? {} : change.fields);

function fieldsOf(
  { contactId, position, managementLevel, function: field, buyingCenterId, buyingRoles }: PositionDraft,
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

function gapsOf(there: Stakeholder, draft: PositionDraft, headId: string | null): FieldValues {
  const roles = [...new Set([...(there.buyingRoles ?? []), ...draft.buyingRoles])];
  return {
    ...(!there.managementLevel && draft.managementLevel ? { Management_Level__c: draft.managementLevel } : {}),
    ...(!there.function && draft.function ? { Function__c: draft.function.slice(0, 120) } : {}),
    ...(!there.buyingCenterId && draft.buyingCenterId ? { Buying_Center__c: draft.buyingCenterId } : {}),
    ...(roles.length > (there.buyingRoles?.length ?? 0) ? { Buying_Roles__c: roles.join(';') } : {}),
    ...(!there.reportsToId && headId ? { Reports_To__c: headId } : {}),
  };
}

function aliasOf(key: string): string {
  return `position${key.replace(/[^A-Za-z0-9]/g, '')}`;
}
