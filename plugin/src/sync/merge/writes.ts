import type { FieldValue, KeyedRecord } from '../../planFiles/keyedRecord.ts';
import type { RecordWrite, Side } from '../contract.ts';
import { otherSide } from './deletions.ts';
import { getsKey, type Draft, type MergeContext } from './drafts.ts';
import type { WillBe } from './needs.ts';
import type { FieldChange } from './recordChanges.ts';
import { comparable, fieldsOf, valueOf, type RecordField } from './recordFields.ts';
import type { Triple } from './threeSides.ts';

/** What is decided, as records to write. */
export interface Writing {
  readonly context: MergeContext;
  readonly drafts: ReadonlyMap<string, Draft>;
  readonly willBe: WillBe;
}

/** The key a record has on a side when everything is carried out. */
export function keyOn(side: Side, id: string, { context, drafts }: Writing): string | undefined {
  const triple = context.sides.triples.get(id);
  const winner = drafts.get(id)?.keyOf;
  return (triple && (triple[winner ?? side] ?? triple[otherSide(side)])?.key) ?? undefined;
}

/** Fields to be written to a side, and whose value they get. */
function flowsTo(side: Side, { flows, lost }: Draft, { willBe }: Writing): readonly FieldChange[] {
  const settled = lost.filter(({ keeper, target }) => {
    const id = target[keeper!]!;
    // It comes back, or it goes from the files; from an org it takes the reference along.
    return keeper === side ? side === 'files' && !willBe('files', id) : willBe(side, id);
  });
  return [...flows[side], ...settled];
}

export function orgWrite(draft: Draft, writing: Writing): RecordWrite | undefined {
  const { triple, create } = draft;
  const { isHidden } = writing.context.options;
  if (create === 'org') {
    const isSaid = (field: RecordField) =>
      valueOf(triple.files, field) !== undefined && !field.isReadOnly && !isHidden(triple.object, field.field);
    const fields = fieldsOf(triple.object).filter(isSaid);
    const empty = { object: triple.object, key: triple.files!.key, fields: {}, references: {} };
    return { kind: 'create', record: withFields(empty, fields, triple, 'org', writing), fields: fields.map(({ field }) => field) };
  }
  const fields = create ? [] : flowsTo('org', draft, writing).map(({ field }) => field);
  const { org, files } = triple;
  const isRenamed = draft.keyOf === 'files';
  const isKeyNew = getsKey(triple, writing.context);
  if (fields.length === 0 && !isRenamed && !isKeyNew) return undefined;
  const key = isRenamed ? files!.key : org!.key;
  const record = withFields({ ...plain(org!), key }, fields, triple, 'org', writing);
  const names = [...(isRenamed || isKeyNew ? ['Key__c'] : []), ...fields.map(({ field }) => field)];
  return { kind: 'update', record, fields: names, ...(isRenamed ? { keyBefore: org!.key } : {}) };
}

/** The record as the files are to say it; undefined where they do. */
export function filesRecord(triple: Triple, writing: Writing): KeyedRecord | undefined {
  const draft = writing.drafts.get(triple.id);
  if (draft?.create === 'files') {
    const fields = fieldsOf(triple.object).filter((field) => valueOf(triple.org, field) !== undefined);
    return withFields({ object: triple.object, key: triple.org!.key, fields: {}, references: {} }, fields, triple, 'files', writing);
  }
  if (!triple.files) return undefined;
  const fields = draft ? flowsTo('files', draft, writing).map(({ field }) => field) : [];
  const moved = referencesMoved(triple, fields, writing);
  if (fields.length + Object.keys(moved).length === 0 && draft?.keyOf !== 'org') return undefined;
  const now = plain(triple.files);
  const key = draft?.keyOf === 'org' ? triple.org!.key : now.key;
  return withFields({ ...now, key, references: { ...now.references, ...moved } }, fields, triple, 'files', writing);
}

/** References of the files to what gets another key there. */
function referencesMoved(triple: Triple, written: readonly RecordField[], writing: Writing): Readonly<Record<string, string>> {
  const { sides } = writing.context;
  const moved: Record<string, string> = {};
  if (sides.renames.org.size === 0) return moved;
  for (const field of fieldsOf(triple.object)) {
    if (!field.ours || written.includes(field)) continue;
    const target = comparable(triple.files, field, sides.renames.files) as string | undefined;
    if (target === undefined || writing.drafts.get(target)?.keyOf !== 'org') continue;
    moved[field.field] = keyOn('files', target, writing)!;
  }
  return moved;
}

/** With the values of the other side. */
function withFields(record: KeyedRecord, written: readonly RecordField[], triple: Triple, side: Side, writing: Writing): KeyedRecord {
  const from = otherSide(side);
  const fields: Record<string, FieldValue> = { ...record.fields };
  const references: Record<string, string> = { ...record.references };
  for (const field of written) {
    const values: Record<string, FieldValue> = field.isReference ? references : fields;
    const value = saidOn(side, triple, field, from, writing) ?? (field.kind === 'yesNo' ? field.default : undefined);
    if (value === undefined) delete values[field.field];
    else values[field.field] = value;
  }
  return { ...record, fields, references };
}

/** A value of the other side in the words of this one. */
function saidOn(side: Side, triple: Triple, field: RecordField, from: Side, writing: Writing): FieldValue | undefined {
  const value = valueOf(triple[from], field);
  if (!field.ours || value === undefined) return value;
  const target = comparable(triple[from], field, writing.context.sides.renames[from]) as string;
  return keyOn(side, target, writing) ?? value;
}

/** Without what only its org knows. */
export function plain({ object, key, fields, references }: KeyedRecord): KeyedRecord {
  return { object, key, fields, references };
}
