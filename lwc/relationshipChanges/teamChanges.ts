import { spokenFields } from 'c/changeSets';
import type { ChangeGroup, PlanChange } from 'c/planChanges';
import type { RecordId, RelationshipLevel } from 'c/planModel';
import type { RelationshipReading } from 'c/relationshipReading';

/** What is not named stays as it is; null says that there is no level. */
export interface TeamLevels {
  readonly now?: RelationshipLevel | null;
  readonly wanted?: RelationshipLevel | null;
  readonly note?: string | null;
}

/** The level of one of ours with each of some stakeholders, one group each. A square without anything in it is not made. */
export function teamLevelChanges(
  { team }: RelationshipReading,
  userId: RecordId,
  stakeholderIds: readonly RecordId[],
  { now, wanted, note }: TeamLevels,
): readonly ChangeGroup[] {
  const fields = Object.fromEntries(
    [
      ['Level_Now__c', now],
      ['Level_Wanted__c', wanted],
      ['Note__c', note],
    ].flatMap(([field, value]) => (value === undefined ? [] : [[field, value]])),
  ) as Readonly<Record<string, string | null>>;
  return stakeholderIds.flatMap((stakeholderId): readonly ChangeGroup[] => {
    const square = team.find((one) => one.userId === userId && one.stakeholderId === stakeholderId);
    if (square) {
      const change: PlanChange = { kind: 'update', object: 'Team_Relationship__c', id: square.id, seenRevision: square.revision, fields };
      return Object.keys(fields).length > 0 ? [[change]] : [];
    }
    const said = spokenFields(fields);
    if (Object.keys(said).length === 0) return [];
    return [[{ kind: 'create', object: 'Team_Relationship__c', fields: { Stakeholder__c: stakeholderId, User__c: userId, ...said } }]];
  });
}
