import type { ChangedObject, FieldValues, PlanChange } from 'c/planChanges';
import type { RecordId } from 'c/planModel';
import type { FactBook } from './factBook.ts';
import { spokenFields } from './fieldValues.ts';
import { createdBy } from './references.ts';

/** What takes a save back. Records that come again get new ids. */
export interface UndoChanges {
  readonly changes: readonly PlanChange[];
  /** By position in `changes`: the id the record had that is made again. */
  readonly revives: Readonly<Record<number, RecordId>>;
}

export interface SavedChanges<Facts> {
  /** The facts the changes were made from. */
  readonly before: Facts;
  readonly changes: readonly PlanChange[];
  /** What the save gave, by position. */
  readonly ids: readonly RecordId[];
  /** The facts as they are read now. With them an undo is refused where somebody has changed the same field since; without, where he has saved the record. */
  readonly now?: Facts;
}

/**
 * Fields get the values they had, what was created goes, what was deleted comes again with everything that pointed at it. The undo of an undo does it
 * again.
 * @returns null where it cannot be taken back: it was changed since, or what is to come again was not all readable
 */
export function undoChanges<Facts>(book: FactBook<Facts>, { before, changes, ids, now }: SavedChanges<Facts>): UndoChanges | null {
  const saved = resolved(changes, ids);
  const undone: PlanChange[] = [];
  const revives: Record<number, RecordId> = {};
  const aliases = new Map<RecordId, string>();
  const wanted = new Set(saved.flatMap((change) => (change.kind === 'delete' ? change.id : [])));
  // What is to come again and is not there yet cannot be pointed at.
  const pointing = (fields: FieldValues): FieldValues =>
    mapFields(fields, (value, field) => {
      if (!book.pointers.includes(field) || typeof value !== 'string' || !wanted.has(value)) return value;
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
    const record = book.recordOf(before, change.object, change.id);
    if (!record) return null;
    if (change.kind === 'update') {
      const values = book.fieldsOf(change.object, record);
      const seenRevision = now ? revisionNow(book, now, change.object, change.id, change.fields) : (change.seenRevision ?? 0) + 1;
      if (seenRevision === undefined) return null;
      const fields = Object.fromEntries(Object.keys(change.fields).map((field) => [field, values[field] ?? null]));
      undone.push({ ...change, seenRevision: change.seenRevision === null ? null : seenRevision, fields: pointing(fields) });
      continue;
    }
    const fields = book.revivedFields(before, change.object, record);
    if (!fields) return null;
    const alias = `again${index}`;
    aliases.set(change.id, alias);
    revives[undone.length] = change.id;
    const key: FieldValues = record.key ? { Key__c: record.key } : {};
    undone.push({ kind: 'create', object: change.object, alias, fields: { ...key, ...spokenFields(pointing(fields)) } });
  }
  return undone.length > 0 ? { changes: undone, revives } : null;
}

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

/** Undefined where the record is gone, or holds something else than was saved. */
function revisionNow<Facts>(
  book: FactBook<Facts>,
  now: Facts,
  object: ChangedObject,
  id: RecordId,
  saved: FieldValues,
): number | null | undefined {
  const record = book.recordOf(now, object, id);
  if (!record) return undefined;
  const values = book.fieldsOf(object, record);
  const isOurs = Object.entries(saved).every(([field, value]) => (values[field] ?? null) === (value === '' ? null : value));
  return isOurs ? (record.revision ?? 0) : undefined;
}
