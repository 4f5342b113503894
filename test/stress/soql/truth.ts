import type { DateLiteral, FieldValue, Operand } from '../../../local-org/src/soql/selectQuery.ts';
import { isId } from '../../../local-org/src/schema/ids.ts';
import { TODAY } from './world.ts';

/** True, false, or null for unknown. */
export type Truth = boolean | null;

type Scalar = FieldValue | DateLiteral;

/** Text is the same whatever its case, in every script; ids that differ in case are different ones. */
const fold = (value: FieldValue): FieldValue => (typeof value !== 'string' || isId(value) ? value : (value as string).toLowerCase());

const not = (inner: Truth): Truth => (inner === null ? null : !inner);
const all = (parts: readonly Truth[]): Truth => (parts.includes(false) ? false : parts.includes(null) ? null : true);
const any = (parts: readonly Truth[]): Truth => (parts.includes(true) ? true : parts.includes(null) ? null : false);

const isDateLiteral = (value: Scalar): value is DateLiteral => typeof value === 'object' && value !== null;

const dayAfter = (days: number): string => new Date(Date.parse(TODAY) + days * 86_400_000).toISOString().slice(0, 10);

/** First and last day of the literals that are generated. */
function daysOf({ dateLiteral, n = 0 }: DateLiteral): readonly [string, string] {
  switch (dateLiteral) {
    case 'YESTERDAY':
      return [dayAfter(-1), dayAfter(-1)];
    case 'TODAY':
      return [TODAY, TODAY];
    case 'TOMORROW':
      return [dayAfter(1), dayAfter(1)];
    case 'THIS_MONTH':
      return ['2026-03-01', '2026-03-31'];
    case 'LAST_YEAR':
      return ['2025-01-01', '2025-12-31'];
    case 'LAST_N_DAYS':
      return [dayAfter(-n), TODAY];
    case 'NEXT_N_DAYS':
      return [dayAfter(1), dayAfter(n)];
    default:
      // Written out: a day or a moment.
      return [dateLiteral, dateLiteral];
  }
}

function compare(actual: FieldValue, operator: string, operand: Operand): Truth {
  if (operator === 'INCLUDES') return includes(actual, operand as readonly string[]);
  if (operator === 'EXCLUDES') return actual === null ? true : not(includes(actual, operand as readonly string[]));
  if (operator === 'LIKE') return like(actual, operand as string);
  return isDateLiteral(operand as Scalar)
    ? compareDays(actual, operator, operand as DateLiteral)
    : compareValues(fold(actual), operator, fold(operand as FieldValue));
}

function compareValues(left: FieldValue, operator: string, right: FieldValue): Truth {
  // A checkbox is never null: the word stands for false.
  if (right === null && typeof left === 'boolean') return operator === '=' ? !left : left;
  if (right === null) return operator === '=' ? left === null : left !== null;
  if (operator === '!=') return left !== right;
  if (left === null) return null;
  if (operator === '=') return left === right;
  if (operator === '<') return left < right;
  if (operator === '<=') return left <= right;
  return operator === '>' ? left > right : left >= right;
}

/** A literal stands for all its days: before it is before the first, after it after the last. */
function compareDays(actual: FieldValue, operator: string, literal: DateLiteral): Truth {
  if (actual === null) return operator === '!=' ? true : null;
  const [first, last] = daysOf(literal);
  const isMoment = first.length > 10;
  const value = isMoment ? new Date(String(actual)).toISOString() : String(actual).slice(0, 10);
  const [from, to] = isMoment ? [new Date(first).toISOString(), new Date(last).toISOString()] : [first, last];
  if (operator === '=') return value >= from && value <= to;
  if (operator === '!=') return value < from || value > to;
  if (operator === '<') return value < from;
  if (operator === '<=') return value <= to;
  return operator === '>' ? value > to : value >= from;
}

/** A choice named by itself, or several joined by `;` that must all be there. */
function includes(actual: FieldValue, wanted: readonly string[]): Truth {
  if (actual === null) return null;
  const chosen = String(fold(actual)).split(';');
  return wanted.some((each) =>
    String(fold(each))
      .split(';')
      .every((choice) => chosen.includes(choice)),
  );
}

function like(actual: FieldValue, pattern: string): Truth {
  if (actual === null) return null;
  const source = [...pattern.matchAll(/\\(.)|(.)/gsu)]
    .map(([, escaped, plain = '']) => (escaped !== undefined ? quote(escaped) : plain === '%' ? '.*' : plain === '_' ? '.' : quote(plain)))
    .join('');
  return new RegExp(`^${fold(source)}$`, 'su').test(String(fold(actual)));
}

const quote = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

function isIn(actual: FieldValue, values: readonly Scalar[], isNegated: boolean): Truth {
  if (isNegated) return all(values.length === 0 ? [true] : values.map((value) => compare(actual, '!=', value)));
  return any(values.map((value) => compare(actual, '=', value)));
}

export const truth = { fold, not, all, any, compare, isIn };
