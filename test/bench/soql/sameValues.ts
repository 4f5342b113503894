import type { Row } from '../../../local-org/src/soql/selectQuery.ts';

/** @throws Error when two answers do not hold the same values, whatever their order and nesting */
export function expectSameValues(what: string, ours: readonly Row[], theirs: unknown): void {
  expectSame(what, leaves(ours.map(plain)), leaves(theirs));
}

function expectSame(what: string, left: readonly string[], right: readonly string[]): void {
  const difference = left.findIndex((value, index) => value !== right[index]);
  if (left.length !== right.length || difference >= 0)
    throw new Error(
      `${what}: ${left.length} values against ${right.length}, first difference ${left[difference]} against ${right[difference]}`,
    );
}

/**
 * The same for two bodies of HTTP: a page of a query, with the type and address of every record, and the rows alone.
 * @throws Error when they do not hold the same values
 */
export function expectSameAnswers(what: string, ours: Buffer, theirs: Buffer): void {
  const { done, records } = JSON.parse(ours.toString(), withoutWrapping) as { done: boolean; records: unknown };
  if (!done) throw new Error(`${what}: the answer has more than one page`);
  expectSame(what, leaves(records), leaves(JSON.parse(theirs.toString())));
}

/** The values of a record, and of a child query only its records. */
const withoutWrapping = (key: string, value: unknown): unknown => {
  if (key === 'attributes') return undefined;
  const isChildQuery = key !== '' && typeof value === 'object' && value !== null && 'records' in value;
  return isChildQuery ? value.records : value;
};

/** A row without the name of its object. */
function plain({ values }: Row): unknown {
  const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && 'values' in value;
  return Object.values(values).map((value) => (Array.isArray(value) ? value.map(plain) : isRow(value) ? plain(value) : value));
}

function leaves(value: unknown): readonly string[] {
  const found: string[] = [];
  const visit = (each: unknown): void => {
    if (typeof each === 'object' && each !== null) Object.values(each).forEach(visit);
    // The last digits of a division are its own.
    else found.push(typeof each === 'number' ? each.toFixed(6) : String(each));
  };
  visit(value);
  return found.sort();
}
