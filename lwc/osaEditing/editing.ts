import { fieldsOf } from 'c/osaChanges';
import { OBJECTS } from 'c/osaGestures';
import { actionOf, objectiveOf, strategyOf, type OsaReading } from 'c/osaReading';
import type { OsaKind } from 'c/osaTree';
import { changedFields, rebase, type FieldValues } from 'c/planChanges';
import type { RecordId } from 'c/planModel';
import type { ActionView, ObjectiveView, StrategyView } from 'c/planQueries';
import { EDITED_FIELDS } from './editedFields.ts';

/** Stands for a record that is not saved yet where an id is asked for. */
export const NEW_RECORD = 'new record';

/** What the editor is opened for: a record, or a new one with where it belongs and what is known of it, by API name. */
export interface OsaStart {
  readonly kind: OsaKind;
  readonly id?: RecordId | undefined;
  readonly fields?: FieldValues | undefined;
}

/** One record under edit. Values in, values out; nothing here changes. */
export interface OsaEditing {
  readonly kind: OsaKind;
  readonly reading: OsaReading;
  /** Null for one that is new. */
  readonly id: RecordId | null;
  /** As it is stored, or as a new one began, by API name: what is typed is compared with it. */
  readonly seen: FieldValues;
  readonly draft: FieldValues;
  /** Fields that somebody else changed, too: to be settled. */
  readonly clashes: readonly string[];
  /** The person vouches for it today. */
  readonly isConfirmed: boolean;
  /** Actions that wait for this one move with its dates. */
  readonly movesFollowers: boolean;
}

/** Undefined where the record is not there. */
export function startEditing(reading: OsaReading, { kind, id, fields = {} }: OsaStart): OsaEditing | undefined {
  const around = { kind, reading, clashes: [], isConfirmed: false, movesFollowers: false };
  if (id === undefined) {
    const seen = { ...blank(kind), ...beginning(kind, fields), ...fields };
    return { ...around, id: null, seen, draft: seen };
  }
  const seen = storedAs(reading, kind, id);
  return seen && { ...around, id, seen, draft: seen };
}

function beginning(kind: OsaKind, fields: FieldValues): FieldValues {
  switch (kind) {
    case 'objective': {
      const track = fields['Track__c'] ?? 'Marketing';
      // Marketing proposes; what a track plans for itself is agreed.
      return { Track__c: track, Status__c: track === 'Marketing' ? 'Proposed' : 'Accepted', Measure_Kind__c: 'Manual' };
    }
    case 'strategy':
      return { Status__c: 'Proposed' };
    case 'action':
      return { Status__c: 'Planned', Weight__c: 1 };
  }
}

function blank(kind: OsaKind): FieldValues {
  return Object.fromEntries(EDITED_FIELDS[kind].map((field) => [field, field === 'Reusable__c' ? false : null]));
}

/** The record by its kind; undefined where it is gone. */
export function recordOf(reading: OsaReading, kind: OsaKind, id: RecordId): ObjectiveView | StrategyView | ActionView | undefined {
  if (kind === 'objective') return objectiveOf(reading, id)?.objective;
  return kind === 'strategy' ? strategyOf(reading, id) : actionOf(reading, id);
}

function storedAs(reading: OsaReading, kind: OsaKind, id: RecordId): FieldValues | undefined {
  const record = recordOf(reading, kind, id);
  if (!record) return undefined;
  const fields = fieldsOf(OBJECTS[kind], record);
  return Object.fromEntries(
    EDITED_FIELDS[kind].map((field) => [field, field === 'Reusable__c' ? Boolean(fields[field]) : (fields[field] ?? null)]),
  );
}

/** What is typed, with what has to follow it. */
export function withField(editing: OsaEditing, name: string, value: FieldValues[string]): OsaEditing {
  const draft = { ...editing.draft, [name]: value };
  return { ...editing, draft: { ...draft, ...following(editing, name, value) } };
}

function following({ kind, draft, reading, id }: OsaEditing, name: string, value: FieldValues[string]): FieldValues {
  switch (name) {
    case 'White_Space_Cell__c': {
      const cell = reading.facts.cells.find((one) => one.id === value);
      return cell && !draft['Buying_Center__c'] ? { Buying_Center__c: cell.buyingCenterId } : {};
    }
    case 'Current__c':
      return { Measured_On__c: value === null ? null : reading.today };
    case 'Plan_Objective__c': {
      const strategy = strategyOf(reading, draft['Plan_Strategy__c'] as RecordId | null);
      return kind === 'action' && strategy && strategy.objectiveId !== value ? { Plan_Strategy__c: null } : {};
    }
    case 'Plan_Strategy__c': {
      const strategy = strategyOf(reading, value as RecordId | null);
      return strategy ? { Plan_Objective__c: strategy.objectiveId } : {};
    }
    case 'Track__c':
      // A new one that nobody gave another status.
      return id === null && ['Proposed', 'Accepted'].includes(String(draft['Status__c']))
        ? { Status__c: value === 'Marketing' ? 'Proposed' : 'Accepted' }
        : {};
    default:
      return {};
  }
}

export function isDirty({ seen, draft, isConfirmed }: OsaEditing): boolean {
  return isConfirmed || Object.keys(changedFields(seen, draft)).length > 0;
}

/** Carries what was typed over to what somebody else saved; fields that both changed are told. Undefined when the record is gone. */
export function rebaseOn(editing: OsaEditing, reading: OsaReading): OsaEditing | undefined {
  const { id, kind, seen, draft } = editing;
  if (id === null) return { ...editing, reading };
  const current = storedAs(reading, kind, id);
  return current && { ...editing, reading, seen: current, ...rebase(seen, draft, current) };
}

/** The record is gone: what is written here is new now. What it belonged to may be gone as well. */
export function startAnew(editing: OsaEditing, reading: OsaReading): OsaEditing {
  const { kind, draft } = editing;
  const isThere = objectiveOf(reading, draft['Plan_Objective__c'] as RecordId | null) !== undefined;
  const parents: FieldValues = isThere || kind === 'objective' ? {} : { Plan_Objective__c: null };
  const strategy: FieldValues =
    kind === 'action' && !strategyOf(reading, draft['Plan_Strategy__c'] as RecordId | null) ? { Plan_Strategy__c: null } : {};
  return { ...editing, reading, id: null, seen: blank(kind), clashes: [], draft: { ...draft, ...parents, ...strategy } };
}

/** Settles what both changed: one's own stays, or theirs takes its place. */
export function settled(editing: OsaEditing, name: string, choice: 'mine' | 'theirs'): OsaEditing {
  const clashes = editing.clashes.filter((one) => one !== name);
  if (choice === 'mine') return { ...editing, clashes };
  return { ...editing, clashes, draft: { ...editing.draft, [name]: editing.seen[name] ?? null } };
}

/** Gives up everything that was typed. */
export function givenUp(editing: OsaEditing): OsaEditing {
  return { ...editing, draft: editing.seen, clashes: [], isConfirmed: false, movesFollowers: false };
}

/** What a person may do with a field; a field that is not there may not even be seen. */
export type FieldRights = Readonly<Record<string, { readonly createable: boolean; readonly updateable: boolean }>>;

/** Whose a record is is told when it is made; where it stands may be changed by whoever may change it. */
const PARENTS: readonly string[] = ['Plan_Objective__c'];

export function isEditable(name: string, { id }: OsaEditing, rights: FieldRights): boolean {
  const right = rights[name];
  if (!right) return false;
  if (id !== null && PARENTS.includes(name)) return right.updateable || Boolean(rights['Name']?.updateable);
  return id === null ? right.createable : right.updateable;
}

/** At least one field is this person's to change. */
export function canEditAny(editing: OsaEditing, rights: FieldRights): boolean {
  return EDITED_FIELDS[editing.kind].some((name) => isEditable(name, editing, rights));
}
