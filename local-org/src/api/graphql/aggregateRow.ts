import { OrgError } from '../../errors.ts';
import type { FieldDefinition } from '../../schema/schema.ts';
import type { FieldValue, Row } from '../../soql/selectQuery.ts';
import type { PageInfoData } from './recordNode.ts';
import type { SourcedValue } from './valueTypes.ts';

/** One field of a group. */
export interface AggregateField {
  readonly field: FieldDefinition;
  /** The value of an aggregate function over it. */
  read(aggregate: string): FieldValue;
  /** The value the group has in common; an error when it was not grouped by. */
  grouped(): SourcedValue;
}

/** One group. */
export interface AggregateRow {
  fieldOf(field: FieldDefinition): AggregateField;
}

export interface AggregateConnection {
  readonly edges: readonly { readonly node: AggregateRow; readonly cursor: string }[];
  readonly pageInfo: PageInfoData;
  readonly totalCount: number;
}

/** The name an aggregate has in the select. */
export const aliasOf = (fieldName: string, aggregate: string): string => `${aggregate}_${fieldName}`;

const scalar = (value: Row['values'][string] | undefined): FieldValue =>
  value === undefined || (typeof value === 'object' && value !== null) ? null : value;

/** `groups` says under which name of the row each grouped field is. */
export const aggregateRow = (row: Row | undefined, groups: ReadonlyMap<string, string>): AggregateRow => ({
  fieldOf: (field) => ({
    field,
    read: (aggregate) => scalar(row?.values[aliasOf(field.name, aggregate)]),
    grouped: () => {
      const name = groups.get(field.name);
      if (!name) throw new OrgError('MALFORMED_QUERY', `Field must be grouped or aggregated: ${field.name}`, [field.name]);
      const value = scalar(row?.values[name]);
      // A part of a date is a number of its own, not a date.
      return { field: name === field.name ? field : { ...field, type: 'string' }, value };
    },
  }),
});
