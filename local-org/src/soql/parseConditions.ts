import type { FunctionExp, HavingClause, Query, WhereClause } from '@jetstreamapp/soql-parser-js';
import type { StructureToken } from './conditionStructure.ts';
import { literalValue } from './parseLiteral.ts';
import { queryError } from './queryErrors.ts';
import type { ComparisonOperator, Condition, ConditionTarget, DateLiteral, FieldValue, SelectQuery } from './selectQuery.ts';

/** What parsing one query level needs to know. */
export interface ParseContext {
  readonly source: string;
  /** A path as written, without the alias of the object. */
  path(text: string): readonly string[];
  subquery(query: Query): SelectQuery;
  /** How the conditions of the next WHERE or HAVING of the whole query belong together. */
  nextClause(): readonly StructureToken[];
}

/** Fields shared by all the shapes in which the library gives a condition. */
interface RawCondition {
  readonly field?: string;
  readonly fn?: FunctionExp;
  readonly operator?: string;
  readonly value?: string | readonly string[];
  readonly literalType?: string | readonly string[];
  readonly valueQuery?: Query;
}

interface RawClause {
  readonly left: RawCondition | null;
  readonly operator?: string;
  readonly right?: RawClause;
}

const DEEPEST = 200;

/** The library gives the conditions in a row; this makes the tree, and refuses AND beside OR without parentheses. */
export function parseConditions(clause: WhereClause | HavingClause, context: ParseContext): Condition {
  const tokens = context.nextClause();
  const conditions = conditionsOf(clause as RawClause, context);
  let at = 0;
  let depth = 0;
  const fail = (): never => {
    const offset = tokens[at]?.offset ?? context.source.length;
    const text = /^\w+|^[^]/.exec(context.source.slice(offset))?.[0];
    throw queryError('MALFORMED_QUERY', `unexpected token: ${text === undefined ? '<EOF>' : `'${text}'`}`, context.source, offset);
  };
  const operand = (): Condition => {
    if (++depth > DEEPEST) throw queryError('QUERY_TOO_COMPLICATED', `Conditions may be nested ${DEEPEST} levels deep`);
    const condition = operandOf(tokens[at]?.kind);
    depth--;
    return condition;
  };
  const operandOf = (kind: StructureToken['kind'] | undefined): Condition => {
    if (kind !== 'condition' && kind !== 'NOT' && kind !== '(') return fail();
    at++;
    if (kind === 'condition') return conditions.next().value ?? fail();
    // SOQL takes another NOT in parentheses only.
    if (kind === 'NOT') return tokens[at]?.kind === 'NOT' ? fail() : { kind: 'not', condition: operand() };
    const inner = chain();
    if (tokens[at]?.kind !== ')') return fail();
    at++;
    return inner;
  };
  const chain = (): Condition => {
    const joined = [operand()];
    const operator = tokens[at]?.kind;
    if (operator !== 'AND' && operator !== 'OR') return joined[0] as Condition;
    while (tokens[at]?.kind === operator) {
      at++;
      joined.push(operand());
    }
    const next = tokens[at]?.kind;
    if (next === 'AND' || next === 'OR')
      throw queryError(
        'MALFORMED_QUERY',
        `unexpected token: '${next}'. Put parentheses around what belongs together when AND and OR are mixed`,
        context.source,
        tokens[at]?.offset,
      );
    return { kind: operator === 'AND' ? 'and' : 'or', conditions: joined };
  };
  const root = chain();
  if (at < tokens.length || !conditions.next().done) fail();
  return root;
}

/** In the order of the text. */
function* conditionsOf(clause: RawClause, context: ParseContext): Generator<Condition, undefined> {
  for (let rest: RawClause | undefined = clause; rest !== undefined; rest = rest.right)
    if (rest.left?.operator !== undefined) yield condition(rest.left, context);
  return undefined;
}

function condition(raw: RawCondition, context: ParseContext): Condition {
  const target = raw.fn === undefined ? { path: context.path(raw.field ?? '') } : conditionTarget(raw.fn, context);
  const operator = raw.operator === '<>' ? '!=' : (raw.operator ?? '').toUpperCase().replace(/\s+/g, ' ');
  const isIn = operator === 'IN' || operator === 'NOT IN';
  if (isIn && raw.valueQuery !== undefined)
    return { kind: 'in', target, isNegated: operator === 'NOT IN', values: context.subquery(raw.valueQuery) };
  const list = typeof raw.value === 'string' ? [raw.value] : (raw.value ?? []);
  const values = list.map((text, index): FieldValue | DateLiteral => {
    const type = typeof raw.literalType === 'string' || raw.literalType === undefined ? raw.literalType : raw.literalType[index];
    return literalValue(text, type, operator === 'LIKE', context.source);
  });
  if (isIn) return { kind: 'in', target, isNegated: operator === 'NOT IN', values };
  const isList = operator === 'INCLUDES' || operator === 'EXCLUDES';
  if (!isList && values.length !== 1) throw queryError('MALFORMED_QUERY', `unexpected token: '('`, context.source, target.path.join('.'));
  return { kind: 'compare', target, operator: operator as ComparisonOperator, value: isList ? values : (values[0] ?? null) };
}

/** A condition on `toLabel(…)` is about the label; elsewhere that function is only about what is printed. */
function conditionTarget(fn: FunctionExp, context: ParseContext): ConditionTarget {
  const target = functionTarget(fn, context);
  return fn.functionName?.toUpperCase() === 'TOLABEL' ? { ...target, function: 'TOLABEL' } : target;
}

/** `COUNT(Id)`, `CALENDAR_YEAR(CreatedDate)`, `CALENDAR_YEAR(convertTimezone(CreatedDate))`; the org's time zone is UTC, so that one changes nothing. */
export function functionTarget(fn: FunctionExp, context: ParseContext): ConditionTarget {
  const name = (fn.functionName ?? '').toUpperCase();
  const [parameter, ...more] = fn.parameters ?? [];
  if (more.length > 0 || name === 'DISTANCE' || name === 'GROUPING')
    throw queryError('MALFORMED_QUERY', `${name}() is not supported by this org.`, context.source, fn.functionName);
  if (parameter === undefined) return { path: [], function: name };
  const inner = typeof parameter === 'string' ? { path: context.path(parameter) } : functionTarget(parameter, context);
  const isPassed = name === 'CONVERTTIMEZONE' || name === 'CONVERTCURRENCY' || name === 'TOLABEL' || name === 'FORMAT';
  if (isPassed) return inner;
  if ('function' in inner) throw queryError('MALFORMED_QUERY', `${name}() of a function is not supported`, context.source, fn.functionName);
  return { path: inner.path, function: name };
}
