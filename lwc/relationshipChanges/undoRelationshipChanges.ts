import type { FieldValues, PlanChange } from 'c/planChanges';
import type { RecordId } from 'c/planModel';
import type { RelationshipFacts } from 'c/relationshipReading';
import { fieldsOf, LISTS_OF, spokenFields, WRITTEN, type MapObject } from './fields.ts';
import { createdBy } from './references.ts';

/** What takes a save back. Records that come again get new ids. */
export interface RelationshipUndo {
  readonly changes: readonly PlanChange[];
  /** By position in `changes`: the id the record had that is made again. */
  readonly revives: Readonly<Record<number, RecordId>>;
}

export interface UndoOf {
  /** The facts the changes were made from. */
  readonly before: RelationshipFacts;
  readonly changes: readonly PlanChange[];
  /** What the save gave, by position. */
  readonly ids: readonly RecordId[];
  /** The facts as they are read now. With them an undo is refused where somebody has changed the same field since; without, where he has saved the record. */
  readonly now?: RelationshipFacts;
}

/**
 * Fields get the values they had, what was created goes, what was deleted comes again with everything that pointed at it. The undo of an undo does it
 * again.
 * @returns null where it cannot be taken back: it was changed since, or what is to come again was not all readable
 */
export function undoRelationshipChanges({ before, changes, ids, now }: UndoOf): RelationshipUndo | null {
  const saved = resolved(changes, ids);
  const undone: PlanChange[] = [];
  const revives: Record<number, RecordId> = {};
  const aliases = new Map<RecordId, string>();
  const wanted = new Set(saved.flatMap((change) => (change.kind === 'delete' ? change.id : [])));
  // What is to come again and is not there yet cannot be pointed at.
  const pointing = (fields: FieldValues): FieldValues =>
    mapFields(fields, (value, field) => {
      if (!POINTERS.includes(field) || typeof value !== 'string' || !wanted.has(value)) return value;
      const alias = aliases.get(value);
      return alias ? createdBy(alias) : null;
    });
  for (const [index, change] of [...saved.entries()].reverse()) {
    if (change.kind === 'create') {
      const id = ids[index];
      if (!id) return null;
      undone.push({ kind: 'delete', object: change.object, id });
      continue;
    }
    const object = change.object as MapObject;
    const record = recordOf(before, object, change.id);
    if (!record) return null;
    const values = fieldsOf(object, record);
    if (change.kind === 'update') {
      const seenRevision = now ? revisionNow(now, object, change.id, change.fields) : (change.seenRevision ?? 0) + 1;
      if (seenRevision === undefined) return null;
      const fields = Object.fromEntries(Object.keys(change.fields).map((field) => [field, values[field] ?? null]));
      undone.push({ ...change, seenRevision: change.seenRevision === null ? null : seenRevision, fields: pointing(fields) });
      continue;
    }
    if (object === 'Stakeholder__c' && HIDDEN.some((property) => (record as Readonly<Record<string, unknown>>)[property] === undefined)) {
      return null;
    }
    const alias = `again${index}`;
    aliases.set(change.id, alias);
    revives[undone.length] = change.id;
    const parent: FieldValues = ON_ACCOUNT.includes(object) ? { Account__c: before.account.id } : {};
    undone.push({ kind: 'create', object, alias, fields: { ...parent, ...spokenFields(pointing(values)) } });
  }
  return undone.length > 0 ? { changes: undone, revives } : null;
}

/** Fields that may point at a position. */
const POINTERS: readonly string[] = ['Reports_To__c', 'From_Stakeholder__c', 'To_Stakeholder__c', 'Stakeholder__c', 'Lead_Stakeholder__c'];

/** The changes with the ids that references among them turned out to be. */
function resolved(changes: readonly PlanChange[], ids: readonly RecordId[]): readonly PlanChange[] {
  const made = new Map(
    changes.flatMap((change, index) => (change.kind === 'create' && change.alias ? [[createdBy(change.alias), ids[index]!]] : [])),
  );
  if (made.size === 0) return changes;
  return changes.map((change) =>
    change.kind === 'delete'
      ? change
      : { ...change, fields: mapFields(change.fields, (value) => (typeof value === 'string' ? (made.get(value) ?? value) : value)) },
  );
}

function mapFields(fields: FieldValues, become: (value: FieldValues[string], field: string) => FieldValues[string]): FieldValues {
  return Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, become(value, field)]));
}

/** The new ids of records that came again, by the ids they had. @param ids what the save of the undo gave */
export function revivedIds({ revives }: RelationshipUndo, ids: readonly RecordId[]): Readonly<Record<RecordId, RecordId>> {
  return Object.fromEntries(
    Object.entries(revives).flatMap(([position, old]) => (ids[Number(position)] ? [[old, ids[Number(position)]!]] : [])),
  );
}

/** Facts that still name records by the ids they had, with the new ones: for an earlier step that is to be undone after this one. */
export function followRevived<Kept>(kept: Kept, renamed: Readonly<Record<RecordId, RecordId>>): Kept {
  if (Object.keys(renamed).length === 0) return kept;
  const follow = (value: unknown): unknown => {
    if (typeof value === 'string') return renamed[value] ?? value;
    if (Array.isArray(value)) return value.map(follow);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, follow(part)]));
  };
  return follow(kept) as Kept;
}

/** A reader who may not see these cannot bring a position back as it was. */
const HIDDEN = ['power', 'attitude', 'personalWins', 'trust'] as const;
const ON_ACCOUNT: readonly MapObject[] = ['Stakeholder__c', 'Stakeholder_Link__c', 'Commitment__c'];

type Kept = { readonly id: RecordId; readonly revision?: number | null | undefined };

function recordOf(facts: RelationshipFacts, object: MapObject, id: RecordId): Kept | undefined {
  const list: readonly Kept[] | undefined = object in WRITTEN ? facts[LISTS_OF[object]] : undefined;
  return list?.find((one) => one.id === id);
}

/** Undefined where the record is gone, or holds something else than was saved. */
function revisionNow(now: RelationshipFacts, object: MapObject, id: RecordId, saved: FieldValues): number | null | undefined {
  const record = recordOf(now, object, id);
  if (!record) return undefined;
  const values = fieldsOf(object, record);
  const isOurs = Object.entries(saved).every(([field, value]) => (values[field] ?? null) === (value === '' ? null : value));
  return isOurs ? (record.revision ?? 0) : undefined;
}
