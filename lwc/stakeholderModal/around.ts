import type { FieldInfo, ObjectInfo } from 'lightning/uiObjectInfoApi';
import type { PromiseRights } from 'c/commitmentRows';
import { fillIn } from 'c/fillIn';
import type { RecordId } from 'c/planModel';
import { JUDGEMENT_FIELDS } from 'c/relationshipChanges';
import type { StakeholderView } from 'c/planQueries';
import type { RelationshipReading } from 'c/relationshipReading';
import type { StakeholderEditing } from 'c/stakeholderEditing';
import { formatAgo } from 'c/userFormat';
import { LABELS } from './labels.ts';

/** The objects the editor writes. */
export const INFOS_OF: readonly string[] = ['Stakeholder__c', 'Commitment__c', 'Team_Relationship__c'];

/** What this person may see and do. */
export interface EditorRights {
  /** Of the position; where the page shows no judgements, without them. */
  readonly fields: Readonly<Record<string, FieldInfo>>;
  readonly promises: PromiseRights;
  readonly seesPromises: boolean;
  readonly seesLevels: boolean;
  readonly cannotSetLevels: boolean;
}

const JUDGEMENTS: readonly string[] = [
  ...(['power', 'attitude', 'trust'] as const).flatMap((judgement) => Object.values(JUDGEMENT_FIELDS[judgement])),
  'Personal_Wins__c',
];

export function rightsFrom(infos: Readonly<Record<string, ObjectInfo>>, canSeeJudgements: boolean): EditorRights {
  const { Stakeholder__c: position, Commitment__c: promise, Team_Relationship__c: level } = infos;
  const fields = Object.entries(position?.fields ?? {}).filter(([name]) => canSeeJudgements || !JUDGEMENTS.includes(name));
  return {
    fields: Object.fromEntries(fields),
    promises: { canCreate: Boolean(promise?.createable), canUpdate: Boolean(promise?.updateable), canDelete: Boolean(promise?.deletable) },
    seesPromises: promise !== undefined,
    seesLevels: level !== undefined,
    cannotSetLevels: !level?.updateable,
  };
}

/** What is read are views: with who saved them last. */
export function lastChangeOf({ seen }: StakeholderEditing): string {
  const { byName, on } = (seen as Partial<StakeholderView>).lastChange ?? {};
  return byName && on ? fillIn(LABELS.LAST_CHANGE, byName, formatAgo(on)) : '';
}

/** Who stands before or after in the order of the chart. */
export function neighbourOf({ tree: { ids, positions } }: RelationshipReading, id: RecordId | undefined, by: 1 | -1): RecordId | undefined {
  const at = id ? positions[id] : undefined;
  return at === undefined ? undefined : ids[at + by];
}

/** Of a new position: the one that was not there before. */
export function savedIdOf({ id, draft, reading }: StakeholderEditing, now: RelationshipReading | undefined): RecordId | undefined {
  if (id !== null) return id;
  return now?.people.find((one) => reading.index[one.id] === undefined && one.stakeholder.position === draft['Name'])?.id;
}
