import { OrgError } from '../errors.ts';
import type { FieldDefinition, FilterItem, ObjectDefinition } from '../schema/schema.ts';
import type { FieldValue } from '../soql/selectQuery.ts';
import { fieldsByKind } from './fieldsByKind.ts';
import { literalsOf, satisfies } from './filterItems.ts';
import { combine } from './filterLogic.ts';
import { valueAt, type RecordView } from './recordFormulas.ts';
import { isChanged, isNew, type RecordWrite } from './writeContext.ts';

const source = '$source';

/** Lookups whose target does not pass their filter. Optional filters only guide people and block nothing. */
export function lookupFilterErrors(write: RecordWrite): OrgError[] {
  return fieldsByKind(write.object).filtered.flatMap((field) => {
    const id = write.row[field.name];
    if (typeof id !== 'string' || !isAffected(write, field)) return [];
    return passes(write, field, id) ? [] : [filterError(field)];
  });
}

/** The filter is asked again when the lookup, or a field of this record that the filter reads, has changed. */
function isAffected(write: RecordWrite, field: FieldDefinition): boolean {
  if (isNew(write) || isChanged(write, field.name)) return true;
  const paths = (field.lookupFilter?.items ?? []).flatMap((item) => [item.field, item.valueField ?? '']);
  return paths.some((path) => {
    const [first, name = ''] = path.split('.');
    if (first?.toLowerCase() !== source) return false;
    const read = write.context.schema.field(write.object.name, name) ?? write.context.schema.parentRelationship(write.object.name, name);
    return read !== undefined && (read.formula !== undefined || isChanged(write, read.name));
  });
}

function passes(write: RecordWrite, field: FieldDefinition, id: string): boolean {
  const { context } = write;
  const object = context.schema.objectOfId(id);
  const row = object && context.rows.read(object, id);
  const filter = field.lookupFilter;
  if (!object || !row || !filter) return true;
  const target: RecordView = { object, row };
  const read = (path: string): FieldValue => valueOf(write, target, path);
  return combine(filter.booleanFilter, filter.items.length, (index) => {
    const item = filter.items[index] as FilterItem;
    const expected = item.valueField === undefined ? literalsOf(item.value) : [read(item.valueField)];
    return satisfies(item.operation, read(item.field), expected);
  });
}

/** `$Source.X` is this record, `$User.X` a global, anything else the target, with or without its object's name in front. */
function valueOf(write: RecordWrite, target: RecordView, path: string): FieldValue {
  const names = path.split('.');
  if (names[0]?.toLowerCase() === source) return valueAt(write.context, write, names.slice(1));
  if (names[0]?.startsWith('$')) return valueAt(write.context, target, names);
  return valueAt(write.context, target, withoutObject(target.object, names));
}

/** Metadata writes a filter's field as `Object.Field`. */
export const withoutObject = (object: ObjectDefinition, names: readonly string[]): readonly string[] =>
  names.length > 1 && names[0]?.toLowerCase() === object.name.toLowerCase() ? names.slice(1) : names;

const filterError = (field: FieldDefinition): OrgError =>
  new OrgError(
    'FIELD_FILTER_VALIDATION_EXCEPTION',
    field.lookupFilter?.errorMessage || 'Value does not exist or does not match filter criteria.',
    [field.name],
  );
