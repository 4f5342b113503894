import type { FieldValue } from '../../../planFiles/keyedRecord.ts';
import { SECTION_OF, type FieldSpec } from '../../../planFiles/sections.ts';
import type { Draft } from './draft.ts';
import { isNamedInRow, readableFields } from './fieldsAsked.ts';
import type { OrgModel } from './orgModel.ts';
import type { Row } from './queryRows.ts';

/** A row as plan files would say it. @returns a function, since a hundred thousand rows of an object have the same fields */
export function draftOfRow(object: string, model: OrgModel): (row: Row) => Draft {
  const { parent } = SECTION_OF.get(object)!;
  const specs = readableFields(object, model);
  const hasNatural = specs.some(({ target }) => target !== undefined && isNamedInRow(target));
  return (row) => {
    const fields: Record<string, FieldValue> = {};
    const ids: Record<string, string> = {};
    const natural: Record<string, string> = {};
    const naturalIds: Record<string, string> = {};
    let unsayable: Draft['unsayable'];
    for (const spec of specs) {
      const { field, kind, target } = spec;
      const raw = row[field];
      if (kind === 'reference') {
        if (typeof raw !== 'string') continue;
        if (isNamedInRow(target!)) {
          natural[field] = naturalKeyOf(row[model.relationships[object]![field]!], target!, model) ?? raw;
          naturalIds[field] = raw;
        } else ids[field] = raw;
        continue;
      }
      const value = valueOf(raw, spec);
      if (value === undefined) continue;
      if (canSay(value, spec)) fields[field] = value;
      else unsayable ??= { field, value: Array.isArray(value) ? value.join('; ') : String(value) };
    }
    const key = row.Key__c;
    return {
      object,
      id: row.Id,
      ...(typeof key === 'string' && key !== '' ? { key } : {}),
      ...(parent ? { parentId: row[parent] as string } : {}),
      fields,
      ids,
      keys: NONE,
      ...(hasNatural ? { natural, naturalIds } : { natural: NONE, naturalIds: NONE }),
      modifiedOn: momentOf(row.SystemModstamp),
      ...(typeof row.LastModifiedById === 'string' ? { modifiedById: row.LastModifiedById } : {}),
      revision: typeof row.Revision__c === 'number' ? row.Revision__c : null,
      createdOn: momentOf(row.CreatedDate),
      ...(unsayable ? { unsayable } : {}),
    };
  };
}

const NONE: Readonly<Record<string, string>> = {};

/** The first natural key that a record has; undefined where it has none, or may not be seen. */
export function naturalKeyOf(row: unknown, object: string, { naturalFields }: OrgModel): string | undefined {
  if (typeof row !== 'object' || row === null) return undefined;
  const values = row as Readonly<Record<string, unknown>>;
  for (const { name } of naturalFields[object]!) {
    const value = values[name];
    if (value !== null && value !== undefined && String(value).trim() !== '') return String(value);
  }
  return undefined;
}

/** `2026-03-31T09:30:00.000Z` of `2026-03-31T09:30:00.000+0000`. */
export function momentOf(said: unknown): string {
  return typeof said === 'string' ? said.replace(/\+0000$/, 'Z') : '';
}

function valueOf(raw: unknown, { kind, words = [], scale = 0 }: FieldSpec): FieldValue | undefined {
  if (kind === 'yesNo') return raw === true;
  if (raw === null || raw === undefined) return undefined;
  // An org keeps more decimals than its field has when a client sends them; nobody sees them there either.
  if (typeof raw === 'number') return (Number.isInteger(raw) ? raw : Number(raw.toFixed(scale))) + 0;
  const text = String(raw).replaceAll('\r\n', '\n');
  if (text.trim() === '') return undefined;
  if (kind === 'moment') return momentOf(text);
  if (kind !== 'words') return text;
  const said = text.split(';');
  // What the vocabulary does not have stays behind, and is told.
  return [...words.filter((word) => said.includes(word)), ...said.filter((word) => !words.includes(word))];
}

/** Would a plan file take it? An org may have been given more words, more digits, longer texts than the deployed fields have. */
function canSay(value: FieldValue, { kind, words = [], length, precision = 18, scale = 0 }: FieldSpec): boolean {
  switch (kind) {
    case 'word':
      return words.includes(value as string);
    case 'words':
      return (value as readonly string[]).every((word) => words.includes(word));
    case 'number':
      return Math.abs(value as number) < 10 ** (precision - scale);
    case 'text':
      return (value as string).length <= (length ?? 255);
    default:
      return true;
  }
}
