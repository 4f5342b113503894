import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';

const describe = (value: unknown): string => JSON.stringify(value) ?? String(value);

function textScalar(name: string, pattern?: RegExp, expectation = 'text'): GraphQLScalarType {
  const parse = (value: unknown): string => {
    if (typeof value !== 'string' || (pattern && value !== '' && !pattern.test(value)))
      throw new TypeError(`${name} cannot represent ${describe(value)}: ${expectation} is expected`);
    return value;
  };
  return new GraphQLScalarType({
    name,
    serialize: String,
    parseValue: parse,
    // Salesforce accepts an enum-like word for a picklist written into a query.
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING || node.kind === Kind.ENUM ? node.value : undefined),
  });
}

function numberScalar(name: string): GraphQLScalarType {
  const parse = (value: unknown): number => {
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    if (typeof number !== 'number' || !Number.isFinite(number))
      throw new TypeError(`${name} cannot represent ${describe(value)}: a number is expected`);
    return number;
  };
  return new GraphQLScalarType({
    name,
    serialize: Number,
    parseValue: parse,
    parseLiteral: (node: ValueNode) =>
      parse(node.kind === Kind.INT || node.kind === Kind.FLOAT || node.kind === Kind.STRING ? node.value : undefined),
  });
}

const datePattern = /^\d{4}-\d{2}-\d{2}$/;
const dateTimePattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;

/** The scalars of Salesforce's schema beside GraphQL's own. Numbers are raw; dates ISO 8601. */
export const scalars = {
  Base64: textScalar('Base64'),
  Currency: numberScalar('Currency'),
  Date: textScalar('Date', datePattern, 'a date YYYY-MM-DD'),
  DateTime: textScalar('DateTime', dateTimePattern, 'a date and time in ISO 8601 with its offset'),
  Double: numberScalar('Double'),
  Email: textScalar('Email'),
  EncryptedString: textScalar('EncryptedString'),
  IdOrRef: textScalar('IdOrRef'),
  Long: numberScalar('Long'),
  LongTextArea: textScalar('LongTextArea'),
  MultiPicklist: textScalar('MultiPicklist'),
  Percent: numberScalar('Percent'),
  PhoneNumber: textScalar('PhoneNumber'),
  Picklist: textScalar('Picklist'),
  RichTextArea: textScalar('RichTextArea'),
  TextArea: textScalar('TextArea'),
  Time: textScalar('Time'),
  Url: textScalar('Url'),
} as const;
