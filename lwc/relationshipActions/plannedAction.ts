import { fillIn } from 'c/fillIn';
import type { Maybe, PlanAction, RecordId } from 'c/planModel';
import { personOf, type RelationshipReading } from 'c/relationshipReading';
import { formatDay } from 'c/userFormat';
import { LABELS } from './labels.ts';

/** The open action with a person that was made from the same advice: by its name, else by the code in its note. */
export function plannedAction(
  reading: RelationshipReading,
  stakeholderId: Maybe<RecordId>,
  name: string,
  code?: string,
): PlanAction | undefined {
  return personOf(reading, stakeholderId)?.actions.find((action) => {
    const note = action.outcomeNote ?? '';
    return action.name === name || note.startsWith(name) || (code !== undefined && hasCode(note, code));
  });
}

/** `Planned: Ask Lars Berg (Mara Lindqvist, due Dec 6, 2026)`. */
export function plannedWords({ name, ownerName, dueOn }: Pick<PlanAction, 'name' | 'ownerName' | 'dueOn'>): string {
  const day = dueOn ? formatDay(dueOn) : '';
  if (ownerName) return day ? fillIn(LABELS.PLANNED_BY_DUE, name, ownerName, day) : fillIn(LABELS.PLANNED_BY, name, ownerName);
  return day ? fillIn(LABELS.PLANNED_DUE, name, day) : fillIn(LABELS.PLANNED, name);
}

/** At the beginning of a line: a long name stands before it. */
function hasCode(note: string, code: string): boolean {
  return note.split('\n').some((line) => line.startsWith(`${code}:`));
}
