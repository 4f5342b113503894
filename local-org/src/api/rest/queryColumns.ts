import type { FieldDefinition, FieldType, Schema } from '../../schema/schema.ts';
import type { FieldPath, SelectItem, SelectQuery } from '../../soql/selectQuery.ts';
import type { OrgRequest } from '../route.ts';

/** One column of `query?columns=true`. `joinColumns` holds the parent's or the children's columns. */
interface ColumnMetadata {
  readonly aggregate: boolean;
  readonly apexType: string;
  readonly booleanType: boolean;
  readonly columnName: string;
  readonly custom: boolean;
  readonly displayName: string;
  readonly foreignKeyName: string | null;
  readonly insertable: boolean;
  readonly joinColumns: readonly ColumnMetadata[];
  readonly numberType: boolean;
  readonly textType: boolean;
  readonly updatable: boolean;
}

const numberTypes: ReadonlySet<FieldType> = new Set(['int', 'double', 'currency', 'percent']);

const apexTypes: Partial<Record<FieldType, string>> = {
  id: 'Id',
  reference: 'Id',
  boolean: 'Boolean',
  int: 'Integer',
  double: 'Double',
  currency: 'Double',
  percent: 'Double',
  date: 'Date',
  datetime: 'Datetime',
  time: 'Time',
  base64: 'Blob',
};

function column(columnName: string, field: FieldDefinition | undefined, more: Partial<ColumnMetadata> = {}): ColumnMetadata {
  const type = field?.type ?? 'string';
  return {
    aggregate: false,
    apexType: apexTypes[type] ?? 'String',
    booleanType: type === 'boolean',
    columnName,
    custom: field?.isCustom ?? false,
    displayName: columnName,
    foreignKeyName: null,
    insertable: field?.isCreateable ?? false,
    joinColumns: [],
    numberType: numberTypes.has(type),
    textType: !numberTypes.has(type) && type !== 'boolean',
    updatable: field?.isUpdateable ?? false,
    ...more,
  };
}

function pathColumn(schema: Schema, object: string, [step = '', ...rest]: FieldPath): ColumnMetadata {
  if (rest.length === 0) {
    const field = schema.field(object, step);
    return column(field?.name ?? step, field);
  }
  const reference = schema.parentRelationship(object, step);
  const parent = reference?.referenceTo?.[0] ?? '';
  const name = reference?.relationshipName ?? step;
  return column(name, undefined, {
    custom: reference?.isCustom ?? false,
    foreignKeyName: reference?.name ?? null,
    joinColumns: [pathColumn(schema, parent, rest)],
  });
}

function itemColumns(schema: Schema, object: string, item: SelectItem): readonly ColumnMetadata[] {
  switch (item.kind) {
    case 'field':
      return [item.alias === undefined ? pathColumn(schema, object, item.path) : column(item.alias, undefined, { aggregate: true })];
    case 'children': {
      const child = schema.childRelationships(object).find(({ name }) => name.toLowerCase() === item.relationship.toLowerCase());
      const joinColumns = item.query.select.flatMap((inner) => itemColumns(schema, child?.childObject ?? '', inner));
      return [column(child?.name ?? item.relationship, undefined, { aggregate: true, joinColumns })];
    }
    case 'aggregate': {
      const displayName = `${item.function.toLowerCase()}(${item.path?.join('.') ?? ''})`;
      return [column(item.alias, undefined, { aggregate: true, apexType: 'Double', numberType: true, textType: false, displayName })];
    }
    case 'dateFunction':
      return [column(item.alias, undefined, { aggregate: true, displayName: `${item.function.toLowerCase()}(${item.path.join('.')})` })];
    case 'typeof':
      return [column(item.relationship, undefined)];
  }
}

/** What `columns=true` answers instead of the records; the CLI draws its tables and CSV headers from it. */
export function describeColumns(request: OrgRequest, query: SelectQuery): object {
  const schema = request.org.schema();
  const object = schema.object(query.object);
  return {
    columnMetadata: query.select.flatMap((item) => itemColumns(schema, query.object, item)),
    entityName: object?.name ?? query.object,
    groupBy: (query.groupBy?.length ?? 0) > 0,
    idSelected: query.select.some((item) => item.kind === 'field' && item.path.length === 1 && item.path[0]?.toLowerCase() === 'id'),
    keyPrefix: object?.keyPrefix ?? null,
  };
}
