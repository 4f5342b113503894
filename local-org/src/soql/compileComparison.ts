import type { OrgError } from '../errors.ts';
import { isId, toId18 } from '../schema/ids.ts';
import { caseVariants, smallLetters } from '../schema/letterCase.ts';
import type { Binding } from './bindings.ts';
import type { Compiler } from './compiler.ts';
import { columnText, dateLiteralDays, writtenDate } from './dateLiterals.ts';
import { queryError } from './queryErrors.ts';
import { isNumber } from './resolveTarget.ts';
import type { ResolvedTarget } from './resolveTarget.ts';
import type { ComparisonOperator, DateLiteral, FieldValue, Operand } from './selectQuery.ts';
import { asStored, caseless, smallText } from './textSql.ts';

type Scalar = FieldValue | DateLiteral;

const isDateLiteral = (value: Scalar): value is DateLiteral => typeof value === 'object' && value !== null;
const isTemporal = ({ type }: ResolvedTarget): boolean => type === 'date' || type === 'datetime';
const isIdType = ({ type }: ResolvedTarget): boolean => type === 'id' || type === 'reference';
const isUnfilterable = ({ type, length }: ResolvedTarget): boolean => type === 'anyType' || (type === 'textarea' && (length ?? 0) > 255);

/** Also true when the field is null, as SOQL's negations are. */
export const nullSafe = (target: ResolvedTarget, sql: string): string => `(${target.sql} IS NULL OR ${sql})`;

/** @throws OrgError INVALID_QUERY_FILTER_OPERATOR, INVALID_FIELD when operator or value do not go with the type of the field */
export function compileComparison(compiler: Compiler, target: ResolvedTarget, operator: ComparisonOperator, operand: Operand): string {
  if (isUnfilterable(target) && compiler.source !== undefined) {
    throw filterError(compiler, target, 'INVALID_FIELD', `field '${target.name}' can not be filtered in a query call`);
  }
  if (operator === 'INCLUDES' || operator === 'EXCLUDES')
    return includes(compiler, target, operator, Array.isArray(operand) ? operand : [operand]);
  if (Array.isArray(operand)) throw filterError(compiler, target, 'MALFORMED_QUERY', `${operator} takes one value`);
  const value = operand as Scalar;
  if (operator === 'LIKE') return like(compiler, target, value);
  if (value === null || value === '') return withNull(compiler, target, operator);
  if (isTemporal(target)) {
    const range = rangeOf(compiler, target, value);
    if (range !== undefined) return compareRange(target, operator, range);
  }
  const bound = boundValue(compiler, target, value);
  if (operator === '!=') return `(${equalTo(compiler, target, [bound])}) IS NOT TRUE`;
  if (operator === '=') return equalTo(compiler, target, [bound]);
  if (target.type === 'boolean' || target.type === 'multipicklist') throw wrongOperator(compiler, target, operator);
  return `${caseless(target)} ${operator} ${compiler.bindings.add(typeof bound === 'string' ? smallLetters(bound) : bound)}`;
}

export function compileIn(compiler: Compiler, target: ResolvedTarget, isNegated: boolean, values: readonly Scalar[]): string {
  const given = values.filter((value) => value !== null && value !== '');
  const hasNull = given.length < values.length;
  const ranges = given.map((value) => (isTemporal(target) ? rangeOf(compiler, target, value) : undefined));
  if (ranges.some((range) => range !== undefined)) {
    const parts = given.map((value) => compileComparison(compiler, target, isNegated ? '!=' : '=', value));
    if (hasNull) parts.push(withNull(compiler, target, isNegated ? '!=' : '='));
    return `(${parts.join(isNegated ? ' AND ' : ' OR ')})`;
  }
  const isIn = equalTo(
    compiler,
    target,
    given.map((value) => boundValue(compiler, target, value)),
  );
  const isNull = withNull(compiler, target, '=');
  if (isNegated) return hasNull ? `NOT (${isNull} OR ${isIn})` : `(${isIn}) IS NOT TRUE`;
  return hasNull ? `(${isNull} OR ${isIn})` : isIn;
}

const FEW = 50;
const MOST_VARIANTS = 32;

/** True of one of the values, unknown of null. Text in capitals beyond ASCII is looked for as it may be written, so that an index serves. */
function equalTo(compiler: Compiler, target: ResolvedTarget, values: readonly (string | number)[]): string {
  const small = values.map((value) => (typeof value === 'string' ? smallLetters(value) : value));
  if (!target.mayHaveCapitals) return isOneOf(compiler, asStored(target), small);
  const variants = small.map((value) => (typeof value === 'string' ? caseVariants(value, MOST_VARIANTS) : [value]));
  const isFewEach = variants.every((each) => each !== undefined);
  return isFewEach ? isOneOf(compiler, asStored(target), variants.flat()) : isOneOf(compiler, caseless(target), small);
}

/** A long list goes in as one JSON value: SQLite bounds the number of parameters. */
function isOneOf({ bindings }: Compiler, sql: string, values: readonly (string | number)[]): string {
  if (values.length === 1) return `${sql} = ${bindings.add(values[0] as string | number)}`;
  if (values.length > FEW) return `${sql} IN (SELECT value FROM json_each(${bindings.add(JSON.stringify(values))}))`;
  return `${sql} IN (${values.map((value) => bindings.add(value)).join(', ')})`;
}

function withNull(compiler: Compiler, target: ResolvedTarget, operator: ComparisonOperator): string {
  // A checkbox is never null; Salesforce takes the word for false.
  if (target.type === 'boolean' && (operator === '=' || operator === '!=')) return `${target.sql} ${operator} 0`;
  if (operator === '=') return `${target.sql} IS NULL`;
  if (operator === '!=') return `${target.sql} IS NOT NULL`;
  throw wrongOperator(compiler, target, operator);
}

function like(compiler: Compiler, target: ResolvedTarget, value: Scalar): string {
  const isText =
    !isNumber(target.type) && !isTemporal(target) && !isIdType(target) && target.type !== 'boolean' && target.type !== 'multipicklist';
  if (!isText) throw wrongOperator(compiler, target, 'LIKE');
  if (typeof value !== 'string') throw wrongType(compiler, target, 'string', true);
  return `${smallText(target)} LIKE ${compiler.bindings.add(smallLetters(value))} ESCAPE '\\'`;
}

/** Each value is one choice or several joined by `;`, which must then all be there. */
function includes(compiler: Compiler, target: ResolvedTarget, operator: 'INCLUDES' | 'EXCLUDES', values: readonly Scalar[]): string {
  if (target.type !== 'multipicklist') throw wrongOperator(compiler, target, operator);
  const chosen = `lower(';' || ${smallText(target)} || ';')`;
  const any = values.map((value) => {
    if (typeof value !== 'string') throw wrongType(compiler, target, 'string', true);
    const all = byValue(target, value)
      .split(';')
      .map((choice) => `instr(${chosen}, ${compiler.bindings.add(`;${lowerCase(choice.trim())};`)}) > 0`);
    return `(${all.join(' AND ')})`;
  });
  const found = `(${any.join(' OR ')})`;
  return operator === 'INCLUDES' ? found : nullSafe(target, `NOT ${found}`);
}

/** Labels of choices as the values they stand for; a value that is called otherwise is none. */
function byValue({ isByLabel, picklist = [] }: ResolvedTarget, text: string): string {
  if (!isByLabel) return text;
  const isSame = (left: string, right: string): boolean => lowerCase(left) === lowerCase(right);
  const valueOf = (label: string): string =>
    picklist.find((option) => isSame(option.label, label))?.value ?? (picklist.some(({ value }) => isSame(value, label)) ? NOTHING : label);
  return text
    .split(';')
    .map((choice) => valueOf(choice.trim()))
    .join(';');
}

/** No choice is called so. */
const NOTHING = '\u0001';

/** As SQLite's lower() of `smallLetters`. */
const lowerCase = (text: string): string => smallLetters(text).replace(/[A-Z]/g, (letter) => letter.toLowerCase());

interface Range {
  readonly start: Binding;
  readonly end: Binding;
  readonly add: (value: Binding) => string;
}

/** A date literal covers days; a written date or moment is a single value and gives undefined. */
function rangeOf({ bindings, source }: Compiler, { type }: ResolvedTarget, value: Scalar): Range | undefined {
  if (!isDateLiteral(value) || writtenDate(value.dateLiteral) !== undefined) return undefined;
  const { dateLiteral, n } = value;
  const kind = type === 'date' ? 'date' : 'datetime';
  const days = (now: number): { readonly start: number; readonly end: number } => {
    const found = dateLiteralDays(dateLiteral, n, now);
    if (found === undefined) throw queryError('MALFORMED_QUERY', `'${dateLiteral}' is not a valid date literal`, source, dateLiteral);
    return found;
  };
  days(0);
  return {
    start: ({ now }) => columnText(days(now).start, kind),
    end: ({ now }) => columnText(days(now).end, kind),
    add: (binding) => bindings.add(binding),
  };
}

function compareRange(target: ResolvedTarget, operator: ComparisonOperator, { start, end, add }: Range): string {
  switch (operator) {
    case '=':
      return `(${target.sql} >= ${add(start)} AND ${target.sql} < ${add(end)})`;
    case '!=':
      return nullSafe(target, `${target.sql} < ${add(start)} OR ${target.sql} >= ${add(end)}`);
    case '<':
    case '>=':
      return `${target.sql} ${operator} ${add(start)}`;
    case '<=':
      return `${target.sql} < ${add(end)}`;
    default:
      return `${target.sql} >= ${add(end)}`;
  }
}

/** The value as the column holds it. */
function boundValue(compiler: Compiler, target: ResolvedTarget, value: Scalar): string | number {
  if (isTemporal(target)) return temporalValue(compiler, target, value);
  if (isDateLiteral(value))
    throw isNumber(target.type) ? wrongType(compiler, target, 'double', false) : wrongType(compiler, target, 'string', true);
  if (isNumber(target.type)) {
    if (typeof value !== 'number') throw wrongType(compiler, target, target.type === 'int' ? 'int' : 'double', false);
    return value;
  }
  if (target.type === 'boolean') {
    if (typeof value !== 'boolean') throw wrongType(compiler, target, 'boolean', false);
    return Number(value);
  }
  if (typeof value !== 'string') throw wrongType(compiler, target, isIdType(target) ? 'reference' : 'string', true);
  if (!isIdType(target)) return byValue(target, value);
  if (!isId(value)) throw filterError(compiler, target, 'INVALID_QUERY_FILTER_OPERATOR', `invalid ID field: ${value}`);
  return toId18(value);
}

/** SOQL wants dates bare and a moment against a datetime; other readers send what is stored. */
function temporalValue(compiler: Compiler, target: ResolvedTarget, value: Scalar): string {
  const text = isDateLiteral(value) ? value.dateLiteral : compiler.source === undefined && typeof value === 'string' ? value : undefined;
  const written = text === undefined ? undefined : writtenDate(text);
  if (written === undefined || (written.type !== target.type && compiler.source !== undefined))
    throw wrongType(compiler, target, target.type === 'date' ? 'date' : 'dateTime', false);
  if (written.type === target.type) return written.text;
  return target.type === 'date' ? written.text.slice(0, 10) : `${written.text}T00:00:00.000Z`;
}

const filterError = (compiler: Compiler, target: ResolvedTarget, errorCode: string, message: string): OrgError =>
  queryError(errorCode, message, compiler.source, target.name, true);

const wrongType = (compiler: Compiler, target: ResolvedTarget, type: string, isQuoted: boolean) =>
  filterError(
    compiler,
    target,
    'INVALID_FIELD',
    `value of filter criterion for field '${target.name}' must be of type ${type} and should ${isQuoted ? '' : 'not '}be enclosed in quotes`,
  );

const wrongOperator = (compiler: Compiler, target: ResolvedTarget, operator: string) =>
  filterError(
    compiler,
    target,
    'INVALID_QUERY_FILTER_OPERATOR',
    `filter operator '${operator}' is not valid for field '${target.name}' of type ${target.type}`,
  );
