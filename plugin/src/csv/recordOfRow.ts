import { entryProblems } from '../planFiles/entryProblems.ts';
import { entrySchema } from '../planFiles/entrySchema.ts';
import type { FieldValue, KeyedRecord } from '../planFiles/keyedRecord.ts';
import type { FileProblem } from '../planFiles/problem.ts';
import type { SectionSpec } from '../planFiles/sections.ts';
import type { DraftRow } from './draftRows.ts';

export interface RowRecord {
  readonly record: KeyedRecord;
  /** By name of the field in the file. */
  readonly problems: readonly ({ readonly name: string } & Pick<FileProblem, 'code' | 'values'>)[];
}

/**
 * What an entry says after a row: what the row says, over what the entry says already. An empty cell says nothing, or, if asked for, empties.
 * @param there the entry the row means
 */
export function recordOfRow(
  draft: DraftRow,
  key: string,
  there: KeyedRecord | undefined,
  section: SectionSpec,
  clearsEmpty: boolean,
): RowRecord {
  const plain = { ...plainOf(there, section), ...draft.plain };
  const { error } = entrySchema(section).safeParse(plain);
  const fields: Record<string, FieldValue> = { ...there?.fields };
  const references: Record<string, string> = { ...there?.references, ...draft.parent };
  for (const { field, isRequired } of clearsEmpty ? draft.empty : []) {
    if (isRequired) continue;
    delete fields[field];
    delete references[field];
  }
  for (const spec of section.fields) {
    const reference = draft.record.references[spec.field];
    if (reference !== undefined && !isAlike(references[spec.field], reference, true)) references[spec.field] = reference;
    let value = draft.record.fields[spec.field];
    if (Array.isArray(value)) value = spec.words!.filter((word) => (value as readonly string[]).includes(word));
    if (value !== undefined && !isAlike(fields[spec.field], value, false)) fields[spec.field] = value;
    if (fields[spec.field] === undefined && spec.default !== undefined) fields[spec.field] = spec.default;
  }
  const problems = error ? entryProblems(error.issues, section, plain) : [];
  return { record: { object: section.object, key, fields, references }, problems };
}

/** Blanks around a text, and the case of an address, are no change. */
function isAlike(now: FieldValue | undefined, said: FieldValue, isName: boolean): boolean {
  if (typeof now !== 'string' || typeof said !== 'string') return false;
  return now.trim() === said || (isName && now.trim().toLowerCase() === said.toLowerCase());
}

function plainOf(there: KeyedRecord | undefined, section: SectionSpec): Readonly<Record<string, unknown>> {
  if (!there) return {};
  return Object.fromEntries(
    section.fields.flatMap(({ field, name }) => {
      const value = there.references[field] ?? there.fields[field];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
