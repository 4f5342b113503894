import { fillIn } from 'c/fillIn';
import { calledName } from 'c/mapWords';
import type { ChangeGroup, FieldValues, PlanChange } from 'c/planChanges';
import type { IsoDate, RecordId } from 'c/planModel';
import { saveStakeholderChanges, succeedChanges, vacateChanges } from 'c/relationshipChanges';
import { personOf, type PersonReading, type RelationshipReading } from 'c/relationshipReading';
import { formatDay } from 'c/userFormat';
import { LABELS } from './labels.ts';

/** What the position asks for: its holder goes, somebody follows, or a placeholder gets a name. */
export type LeavingKind = 'vacate' | 'succeed' | 'identify';

/** What a person chose. */
export interface Leaving {
  readonly on: IsoDate;
  /** Null: nobody yet. */
  readonly contactId: RecordId | null;
  /** Other positions that become vacant with it: those the one who goes held besides, or the one the follower comes from. */
  readonly alsoIds: readonly RecordId[];
}

export function kindOf({ occupancy }: PersonReading): LeavingKind {
  if (occupancy === 'Held') return 'vacate';
  return occupancy === 'Vacant' ? 'succeed' : 'identify';
}

/** All or nothing: the position, and those that become vacant with it. */
export function leavingChanges(reading: RelationshipReading, id: RecordId, { on, contactId, alsoIds }: Leaving): readonly ChangeGroup[] {
  const person = personOf(reading, id);
  if (!person) return [];
  const others = alsoIds.flatMap((other) => {
    const left = personOf(reading, other);
    return left ? vacateChanges(reading, other, { on, heading: headingOf(left, on) }) : [];
  });
  return [[...ofPosition(reading, person, on, contactId), ...others]];
}

function ofPosition(reading: RelationshipReading, person: PersonReading, on: IsoDate, contactId: RecordId | null): readonly PlanChange[] {
  const { id } = person;
  const heading = headingOf(person, on);
  switch (kindOf(person)) {
    case 'identify':
      // Whoever it turns out to be: what was thought of the holder was thought of them.
      return saveStakeholderChanges(reading, id, { Contact__c: contactId });
    case 'succeed':
      return contactId ? succeedChanges(reading, id, contactId, { on, heading }) : [];
    case 'vacate': {
      const vacated = vacateChanges(reading, id, { on, heading });
      if (!contactId) return vacated;
      const notes = vacated.flatMap((one) => (one.kind === 'update' ? [one.fields['Notes__c']!] : []))[0] ?? null;
      return succeedChanges(reading, id, contactId, { on, heading }).map((change) => withNotes(change, id, { Notes__c: notes }));
    }
  }
}

/** One save of a record takes one change: who follows at once is remembered in it, too. */
function withNotes(change: PlanChange, id: RecordId, notes: FieldValues): PlanChange {
  return change.kind === 'update' && change.id === id ? { ...change, fields: { ...change.fields, ...notes } } : change;
}

/** `Anna Berg, until Mar 3, 2026`: as it was written when a position was vacated, else as it would be now. */
export function headingOf(person: PersonReading, on: IsoDate): string {
  const { notes, vacatedOn } = person.stakeholder;
  if (person.occupancy === 'Held') return fillIn(LABELS.FORMER, calledName(person), formatDay(on));
  const day = formatDay(vacatedOn ?? on);
  const written = notes?.split('\n')[0]?.trim() ?? '';
  return vacatedOn && written.endsWith(day) ? written : fillIn(LABELS.FORMER_UNKNOWN, day);
}
