import type { Org } from '../../../org.ts';
import { isKey } from '../../../records/externalKeys.ts';
import type { InputValues } from '../../../records/recordService.ts';
import type { FieldDefinition } from '../../../schema/schema.ts';
import type { Session } from '../../../security/sessions.ts';
import type { JobSettings } from '../bulkJob.ts';
import { JobFailure } from '../bulkJob.ts';
import type { CsvRecord } from './uploadedRecords.ts';

/** What the columns of an upload mean. */
export interface ColumnPlan {
  /** Column of the record's id; -1 without one. */
  readonly id: number;
  /** Column of the upsert's key, which may be the id's; -1 without one. */
  readonly key: number;
  /** A record's values as the record service takes them: empty cells left out, `#N/A` as null. */
  values(record: CsvRecord): InputValues;
}

interface Column {
  readonly name: string;
  readonly index: number;
  /** Of a parent named by its key: `Account__r.Key__c`, or `User:Owner.Username` where several objects are possible. */
  readonly parent?: { readonly key: string; readonly type?: string };
}

const blank = '#N/A';

/**
 * Reads the header. A field that this user may not see does not exist.
 * @throws JobFailure in Salesforce's words
 */
export function columnPlan(org: Org, session: Session, settings: JobSettings, header: CsvRecord): ColumnPlan {
  const columns = header.map((title, index) => columnOf(org, session, settings.object, title, index));
  const names = columns.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) throw new JobFailure(`InvalidBatch : Duplicate field name found : ${twice}`);
  if (settings.operation === 'delete' && (names.length !== 1 || names[0] !== 'Id'))
    throw new JobFailure(`InvalidBatch : The 'delete' batch must contain only ids`);
  const id = names.indexOf('Id');
  const key = settings.externalIdFieldName === undefined ? -1 : names.indexOf(settings.externalIdFieldName);
  const isId = (column: Column): boolean => column.index === key || (column.index === id && settings.operation !== 'insert');
  const valueColumns = columns.filter((column) => !isId(column));
  return { id, key, values: (record) => valuesOf(valueColumns, record) };
}

function valuesOf(columns: readonly Column[], record: CsvRecord): InputValues {
  const values: { [field: string]: unknown } = {};
  for (const { name, index, parent } of columns) {
    const cell = record[index] as string;
    if (cell === '') continue;
    if (cell === blank) values[name] = null;
    else if (parent) values[name] = { ...(parent.type !== undefined && { attributes: { type: parent.type } }), [parent.key]: cell };
    else values[name] = cell;
  }
  return values;
}

const notFound = (title: string): JobFailure => new JobFailure(`InvalidBatch : Field name not found : ${title}`);

function columnOf(org: Org, session: Session, object: string, title: string, index: number): Column {
  const [, type, path = ''] = /^(?:(\w+):)?([\w.]+)$/.exec(title) ?? [];
  const [name = '', key, ...deeper] = path.split('.');
  const schema = org.schema();
  const isVisible = (of: string, field: FieldDefinition | undefined): field is FieldDefinition =>
    field !== undefined && (session.isSystem === true || org.access(session.userId).field(of, field.name).canRead);
  if (key === undefined) {
    const field = schema.field(object, name);
    if (type !== undefined || !isVisible(object, field)) throw notFound(title);
    return { name: field.name, index };
  }
  const reference = schema.parentRelationship(object, name);
  if (!isVisible(object, reference) || deeper.length > 0) throw notFound(title);
  const targets = type === undefined ? (reference.referenceTo ?? []) : [type];
  const isTarget = (target: string) => (reference.referenceTo ?? []).some((known) => known.toLowerCase() === target.toLowerCase());
  const found = targets.filter(isTarget).flatMap((target) => {
    const field = schema.field(target, key);
    return isVisible(schema.object(target)?.name ?? '', field) && isKey(field) ? [{ target, field }] : [];
  });
  if (!found[0]) throw notFound(title);
  const named = type === undefined ? {} : { type: schema.object(found[0].target)?.name ?? type };
  return { name: reference.relationshipName ?? name, index, parent: { key: found[0].field.name, ...named } };
}
