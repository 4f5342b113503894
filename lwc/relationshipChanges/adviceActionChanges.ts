import { createdBy, spokenFields } from 'c/changeSets';
import type { PlanChange } from 'c/planChanges';
import type { IsoDate, Maybe, ObjectiveKind, ObjectiveStatus, RecordId, Track } from 'c/planModel';

/** An action made from an advice. */
export interface AdviceAction {
  /** What to do, as a sentence; the platform keeps 80 characters of a name, the whole stands in the note. */
  readonly name: string;
  readonly stakeholderId: RecordId | null;
  readonly ownerId: RecordId | null;
  readonly dueOn: IsoDate | null;
  /** Where the advice came from, such as its code and sentence. */
  readonly note: string;
}

interface Objective {
  readonly id: RecordId;
  readonly track?: Maybe<Track>;
  readonly kind: Maybe<ObjectiveKind>;
  readonly status: Maybe<ObjectiveStatus>;
}

const IS_OVER: readonly Maybe<ObjectiveStatus>[] = ['Achieved', 'Missed', 'Dropped'];
const LONGEST_NAME = 80;

/**
 * The action below the plan's objective for relationships; where it has none, one is made with it.
 * @param objectives of the plan, see `planObjectivesFrom`
 * @param objectiveName for the objective that may have to be made
 * @param plannedTracks of whoever makes it: only there may it be put; absent: every track
 */
export function adviceActionChanges(
  planId: RecordId,
  objectives: readonly Objective[],
  { name, stakeholderId, ownerId, dueOn, note }: AdviceAction,
  objectiveName: string,
  plannedTracks?: readonly Track[],
): readonly PlanChange[] {
  const isPlanned = (track: Maybe<Track>) => !plannedTracks || !track || plannedTracks.includes(track);
  const objective = objectives.find(({ kind, status, track }) => kind === 'Relationship' && !IS_OVER.includes(status) && isPlanned(track));
  const track = isPlanned('Sales') ? 'Sales' : plannedTracks![0]!;
  const action: PlanChange = {
    kind: 'create',
    object: 'Plan_Action__c',
    fields: {
      Plan_Objective__c: objective?.id ?? createdBy('objective'),
      ...spokenFields({
        Name: name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name,
        Stakeholder__c: stakeholderId,
        Action_Owner__c: ownerId,
        Due_On__c: dueOn,
        Status__c: 'Planned',
        Outcome_Note__c: name.length > LONGEST_NAME ? `${name}\n${note}` : note,
      }),
    },
  };
  if (objective) return [action];
  return [
    {
      kind: 'create',
      object: 'Plan_Objective__c',
      alias: 'objective',
      fields: {
        Account_Plan__c: planId,
        Name: objectiveName,
        Track__c: track,
        Kind__c: 'Relationship',
        Status__c: track === 'Marketing' ? 'Proposed' : 'Accepted',
      },
    },
    action,
  ];
}
