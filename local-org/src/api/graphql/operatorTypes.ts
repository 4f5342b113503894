import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLList,
  type GraphQLInputFieldConfigMap,
  type GraphQLInputType,
} from 'graphql';
import { scalars } from './scalars.ts';
import { scalarOf, type ValueKind } from './valueTypes.ts';

/** Date literals without a number. @see https://developer.salesforce.com/docs/platform/graphql/guide/filter-fields.html */
const literals = [
  'YESTERDAY',
  'TODAY',
  'TOMORROW',
  'LAST_WEEK',
  'THIS_WEEK',
  'NEXT_WEEK',
  'LAST_MONTH',
  'THIS_MONTH',
  'NEXT_MONTH',
  'LAST_90_DAYS',
  'NEXT_90_DAYS',
  'LAST_QUARTER',
  'THIS_QUARTER',
  'NEXT_QUARTER',
  'LAST_YEAR',
  'THIS_YEAR',
  'NEXT_YEAR',
  'LAST_FISCAL_QUARTER',
  'THIS_FISCAL_QUARTER',
  'NEXT_FISCAL_QUARTER',
  'LAST_FISCAL_YEAR',
  'THIS_FISCAL_YEAR',
  'NEXT_FISCAL_YEAR',
];

/** Date literals with a number, as the fields of `range`. */
export const ranges = [
  'last_n_days',
  'next_n_days',
  'n_days_ago',
  'last_n_weeks',
  'next_n_weeks',
  'n_weeks_ago',
  'last_n_months',
  'next_n_months',
  'n_months_ago',
  'last_n_quarters',
  'next_n_quarters',
  'n_quarters_ago',
  'last_n_years',
  'next_n_years',
  'n_years_ago',
  'last_n_fiscal_quarters',
  'next_n_fiscal_quarters',
  'n_fiscal_quarters_ago',
  'last_n_fiscal_years',
  'next_n_fiscal_years',
  'n_fiscal_years_ago',
];

/** Parts of a date one may compare with or group by. */
export const dateFunctions = [
  'CALENDAR_MONTH',
  'CALENDAR_QUARTER',
  'CALENDAR_YEAR',
  'DAY_IN_MONTH',
  'DAY_IN_WEEK',
  'DAY_IN_YEAR',
  'FISCAL_MONTH',
  'FISCAL_QUARTER',
  'FISCAL_YEAR',
  'WEEK_IN_MONTH',
  'WEEK_IN_YEAR',
];

const DateLiteral = new GraphQLEnumType({ name: 'DateLiteral', values: Object.fromEntries(literals.map((name) => [name, {}])) });
const DateRange = new GraphQLInputObjectType({
  name: 'DateRange',
  fields: Object.fromEntries(ranges.map((name) => [name, { type: GraphQLInt }])),
});

const dateInput = (kind: 'Date' | 'DateTime'): GraphQLInputObjectType =>
  new GraphQLInputObjectType({
    name: `${kind}Input`,
    fields: { value: { type: scalars[kind] }, literal: { type: DateLiteral }, range: { type: DateRange } },
  });

const inputs = { Date: dateInput('Date'), DateTime: dateInput('DateTime') };

const equality = (type: GraphQLInputType): GraphQLInputFieldConfigMap => ({ eq: { type }, ne: { type } });
const membership = (type: GraphQLInputType): GraphQLInputFieldConfigMap => ({
  in: { type: new GraphQLList(type) },
  nin: { type: new GraphQLList(type) },
});
const ordering = (type: GraphQLInputType): GraphQLInputFieldConfigMap => ({ lt: { type }, lte: { type }, gt: { type }, gte: { type } });

const LongOperators = new GraphQLInputObjectType({
  name: 'LongOperators',
  fields: { ...equality(scalars.Long), ...membership(scalars.Long), ...ordering(scalars.Long) },
});
const DateFunctionInput = new GraphQLInputObjectType({ name: 'DateFunctionInput', fields: { value: { type: LongOperators } } });

/** The operators of one kind of value. `join` is the semi-join input of `inq` and `ninq`, for ids. */
function operatorFields(kind: ValueKind, join: () => GraphQLInputObjectType): GraphQLInputFieldConfigMap {
  const type = scalarOf(kind);
  switch (kind) {
    case 'ID':
      return { ...equality(type), ...membership(type), ...ordering(type), inq: { type: join() }, ninq: { type: join() } };
    case 'Boolean':
      return equality(GraphQLBoolean);
    case 'MultiPicklist':
      return { ...equality(type), includes: { type: new GraphQLList(type) }, excludes: { type: new GraphQLList(type) } };
    case 'Date':
    case 'DateTime': {
      const input = inputs[kind];
      return {
        ...equality(input),
        ...membership(input),
        ...ordering(input),
        ...Object.fromEntries(dateFunctions.map((name) => [name, { type: DateFunctionInput }])),
      };
    }
    case 'Int':
    case 'Long':
    case 'Double':
    case 'Currency':
    case 'Percent':
    case 'Time':
      return { ...equality(type), ...membership(type), ...ordering(type) };
    default:
      return { ...equality(type), ...membership(type), ...ordering(type), like: { type } };
  }
}

/** Makes the `…Operators` types of one schema, each once. */
export function createOperatorTypes(join: () => GraphQLInputObjectType): (kind: ValueKind) => GraphQLInputObjectType {
  const made = new Map<ValueKind, GraphQLInputObjectType>([['Long', LongOperators]]);
  return (kind) => {
    let type = made.get(kind);
    if (!type)
      made.set(
        kind,
        (type = new GraphQLInputObjectType({
          name: kind === 'ID' ? 'IdOperators' : `${kind}Operators`,
          fields: () => operatorFields(kind, join),
        })),
      );
    return type;
  };
}
