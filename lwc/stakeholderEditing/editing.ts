import { changedFields, rebase, type FieldValues } from 'c/planChanges';
import type { RecordId, Stakeholder } from 'c/planModel';
import { JUDGEMENT_FIELDS, stakeholderDraftOf } from 'c/relationshipChanges';
import { personOf, type RelationshipReading } from 'c/relationshipReading';
import { followingDay, judgementIn } from './judgedOn.ts';
import { NO_LEVELS, type LevelsDraft } from './levels.ts';
import { NO_PROMISES, type PromisesDraft } from './promises.ts';
import { storedDraft } from './storedDraft.ts';

/** Stands for a position that is not saved yet where an id is asked for. */
export const NEW_POSITION = 'new position';

/** Where a new position begins. */
export interface StartingPoint {
  readonly headId?: RecordId | null;
  /** A buying center. */
  readonly laneId?: RecordId | null;
  readonly contactId?: RecordId | null;
}

/** One position under edit. Values in, values out; nothing here changes. */
export interface StakeholderEditing {
  readonly reading: RelationshipReading;
  /** Null for one that is new. */
  readonly id: RecordId | null;
  /** As it is stored; empty for a new one. */
  readonly seen: Partial<Stakeholder>;
  /** Everything this reader may see of it, by API name. */
  readonly draft: FieldValues;
  /** The person vouches for it today. */
  readonly isConfirmed: boolean;
  /** Fields that somebody else changed, too: to be settled. */
  readonly clashes: readonly string[];
  readonly levels: LevelsDraft;
  readonly promises: PromisesDraft;
}

export function startEditing(reading: RelationshipReading, from: RecordId | StartingPoint): StakeholderEditing {
  const around = { reading, isConfirmed: false, clashes: [], levels: NO_LEVELS, promises: NO_PROMISES };
  if (typeof from === 'string') {
    const seen = storedAs(reading, from) ?? {};
    return { ...around, id: from, seen, draft: stakeholderDraftOf(seen, reading.sees) };
  }
  const { headId, laneId, contactId } = from;
  const start = { ...around, id: null, seen: {}, draft: stakeholderDraftOf({}, reading.sees) };
  const placed: FieldValues = {
    Occupancy__c: 'Unknown',
    Reports_To__c: headId ?? null,
    // Who reports to somebody most often works where they do.
    Buying_Center__c: laneId ?? personOf(reading, headId)?.laneId ?? null,
  };
  const editing = { ...start, draft: { ...start.draft, ...placed } };
  return contactId ? withField(editing, 'Contact__c', contactId) : editing;
}

/** What is typed, with what has to follow: a contact holds the position, one that is vacant or unknown has no contact, and a new judgement is of today. */
export function withField(editing: StakeholderEditing, name: string, value: FieldValues[string]): StakeholderEditing {
  const draft = { ...editing.draft, [name]: value };
  return { ...editing, draft: { ...draft, ...following(editing, name, value), ...followingDay(editing, name, value) } };
}

function following({ draft, reading }: StakeholderEditing, name: string, value: FieldValues[string]): FieldValues {
  if (name === 'Contact__c') {
    if (!value) return draft['Occupancy__c'] === 'Held' ? { Occupancy__c: 'Unknown' } : {};
    const title = reading.facts.contacts.find(({ id }) => id === value)?.title;
    const isNameless = !draft['Name'];
    return { Occupancy__c: 'Held', Vacated_On__c: null, ...(isNameless && title ? { Name: title.slice(0, 80) } : {}) };
  }
  if (name !== 'Occupancy__c') return {};
  if (value === 'Vacant') return { Contact__c: null, Vacated_On__c: draft['Vacated_On__c'] ?? reading.today };
  return { Vacated_On__c: null, ...(value === 'Held' ? {} : { Contact__c: null }) };
}

export function isDirty(editing: StakeholderEditing): boolean {
  const { draft, isConfirmed, levels, promises } = editing;
  return (
    isConfirmed ||
    Object.keys(changedFields(storedDraft(editing), draft)).length > 0 ||
    Object.keys(levels).length > 0 ||
    Object.keys(promises.changed).length + promises.added.length + promises.removedIds.length > 0
  );
}

/** Carries what was typed over to what somebody else saved; fields that both changed are told. Undefined when the position is gone. */
export function rebaseOn(editing: StakeholderEditing, reading: RelationshipReading): StakeholderEditing | undefined {
  if (editing.id === null) return { ...editing, reading };
  const current = storedAs(reading, editing.id);
  if (!current) return undefined;
  const { draft, clashes } = rebase(storedDraft(editing), editing.draft, stakeholderDraftOf(current, reading.sees));
  return { ...editing, reading, seen: current, draft, clashes };
}

/** The position is gone: what is written here is new now. What was typed into its promises goes; they point at nobody by now. */
export function startAnew(editing: StakeholderEditing, reading: RelationshipReading): StakeholderEditing {
  const promises = { ...NO_PROMISES, added: editing.promises.added };
  return { ...editing, reading, id: null, seen: {}, clashes: [], promises };
}

/** Settles what both changed: one's own stays, or theirs takes its place. The day of a judgement goes with it. */
export function settled(editing: StakeholderEditing, name: string, choice: 'mine' | 'theirs'): StakeholderEditing {
  const judgement = judgementIn(name);
  const names = [name, ...(judgement ? [JUDGEMENT_FIELDS[judgement].judgedOn] : [])].filter((one) => editing.clashes.includes(one));
  const clashes = editing.clashes.filter((one) => !names.includes(one));
  if (choice === 'mine') return { ...editing, clashes };
  const stored = storedDraft(editing);
  return { ...editing, clashes, draft: { ...editing.draft, ...Object.fromEntries(names.map((one) => [one, stored[one] ?? null])) } };
}

/** Gives up everything that was typed. */
export function givenUp(editing: StakeholderEditing): StakeholderEditing {
  const { id, reading, seen } = editing;
  return { ...startEditing(reading, id ?? {}), seen, draft: storedDraft(editing) };
}

/** What a person may do with a field; a field that is not there may not even be seen. */
export type FieldRights = Readonly<Record<string, { readonly createable: boolean; readonly updateable: boolean }>>;

/** One that stands on the map asks for the right to update the field, a new one for the right to create with it. */
export function isEditable(name: string, { id, draft }: StakeholderEditing, rights: FieldRights): boolean {
  const right = rights[name];
  return draft[name] !== undefined && Boolean(right && (id === null ? right.createable : right.updateable));
}

/** At least one field is this person's to change. */
export function canEditAny(editing: StakeholderEditing, rights: FieldRights): boolean {
  return Object.keys(editing.draft).some((name) => isEditable(name, editing, rights));
}

/** As it was read: without what is computed afresh. */
function storedAs({ facts, index }: RelationshipReading, id: RecordId): Stakeholder | undefined {
  return facts.stakeholders[index[id] ?? -1];
}
