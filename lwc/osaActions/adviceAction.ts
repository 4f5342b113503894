import { createdBy } from 'c/changeSets';
import { fillIn } from 'c/fillIn';
import { createActionChanges, createObjectiveChanges, type OsaChange } from 'c/osaChanges';
import { isInPlannedTrack, objectiveOf, objectivesServing, type OsaAdvice, type OsaObjective, type OsaReading } from 'c/osaReading';
import type { ActionView } from 'c/planQueries';
import { isOpenAction, type IsoDate, type RecordId } from 'c/planModel';
import { LABELS } from './labels.ts';
import { objectiveIdsOf } from './objectiveIdsOf.ts';

export interface NewAction {
  /** What to do, as a sentence; the platform keeps 80 characters of a name, the whole stands in the note. */
  readonly name: string;
  /** Why, as a sentence. */
  readonly because: string;
  readonly ownerId: RecordId;
  readonly dueOn: IsoDate;
}

const LONGEST_NAME = 80;
const ENDED: readonly unknown[] = ['Achieved', 'Missed', 'Dropped'];
const isOpen = ({ objective: { status } }: OsaObjective): boolean => !ENDED.includes(status);

/**
 * The action one press makes, below the objective it is about; else below one that serves the same buying center, else below the first of marketing. Where there is
 * none, one is made with it. Undefined without a plan.
 */
export function actionChange(reading: OsaReading, advice: OsaAdvice, action: NewAction): OsaChange | undefined {
  if (!reading.facts.plan) return undefined;
  const objective = objectiveFor(reading, advice);
  const { name, because, ownerId, dueOn } = action;
  const isLong = name.length > LONGEST_NAME;
  const note = noteOf(advice, because);
  const fields = {
    Name: isLong ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name,
    Stakeholder__c: stakeholderIn(reading, advice),
    Action_Owner__c: ownerId,
    Due_On__c: dueOn,
    Outcome_Note__c: isLong ? `${name}\n${note}` : note,
  };
  const before = objective
    ? []
    : createObjectiveChanges(reading, {
        alias: 'ground',
        fields: { Name: LABELS.OBJECTIVE, Track__c: 'Marketing', Kind__c: 'Engagement' },
      });
  const objectiveId = objective?.id ?? createdBy('ground');
  return { groups: [[...before, ...createActionChanges(reading, { objectiveId }, { fields })]], message: fillIn(LABELS.DONE, name) };
}

/** Whether this reader may plan it: what an objective of another track than his lacks is its planners' to do. */
export function canPlanFor(reading: OsaReading, advice: OsaAdvice): boolean {
  return isInPlannedTrack(reading, objectiveIdsOf(advice, reading)[0]);
}

/** Where its action belongs; undefined where an objective has to be made first. */
export function objectiveFor(reading: OsaReading, advice: OsaAdvice): OsaObjective | undefined {
  const [first] = objectiveIdsOf(advice, reading);
  const isPlanned = ({ id }: OsaObjective) => isInPlannedTrack(reading, id);
  if (first) return objectiveOf(reading, first);
  const center = advice.records.find(({ object }) => object === 'Buying_Center__c')?.id;
  const contact = advice.records.find(({ object }) => object === 'Contact')?.id;
  return (
    reading.objectives.find((one) => isPlanned(one) && contact && one.breaches?.some(({ contactId }) => contactId === contact)) ??
    (center ? objectivesServing(reading, center).find((one) => isOpen(one) && isPlanned(one)) : undefined) ??
    reading.objectives.find((one) => isOpen(one) && one.objective.track === 'Marketing')
  );
}

/** How the objective is called that an action belongs to, or that is made with it. */
export function objectiveName(reading: OsaReading, advice: OsaAdvice): string {
  return objectiveFor(reading, advice)?.objective.name ?? LABELS.OBJECTIVE;
}

/** The open action that was made of the same advice: by its name, else by what its note says. */
export function plannedAction(
  { facts: { actions } }: OsaReading,
  advice: OsaAdvice,
  name: string,
  because: string,
): ActionView | undefined {
  const note = noteOf(advice, because);
  return actions.find((one) => {
    if (!isOpenAction(one)) return false;
    const lines = (one.outcomeNote ?? '').split('\n');
    return one.name === name || lines[0] === name || lines.includes(note);
  });
}

const noteOf = ({ code }: OsaAdvice, because: string): string => `${code}: ${because}`;

function stakeholderIn({ facts }: OsaReading, { records }: OsaAdvice): RecordId | null {
  const contact = records.find(({ object }) => object === 'Contact')?.id;
  return (contact && facts.stakeholders.find(({ contactId }) => contactId === contact)?.id) || null;
}
