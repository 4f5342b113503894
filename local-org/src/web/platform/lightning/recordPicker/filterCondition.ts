/** The `filter` attribute of lightning-record-picker. */
export interface PickerFilter {
  readonly criteria: readonly { readonly fieldPath: string; readonly operator: string; readonly value: unknown }[];
  /** `1 AND (2 OR 3)`, `NOT(1)`; all criteria when absent. */
  readonly filterLogic?: string;
}

export type Condition = { readonly [name: string]: unknown };

/** The filter as a `where` argument of the GraphQL API. @throws Error when `filterLogic` cannot be read */
export function filterCondition({ criteria, filterLogic }: PickerFilter): Condition {
  const conditions = criteria.map(({ fieldPath, operator, value }) => nested(fieldPath.split('.'), { [operator]: value }));
  if (!filterLogic) return { and: conditions };
  const tokens = filterLogic.toUpperCase().match(/\d+|AND|OR|NOT|[()]/g) ?? [];
  const [condition, rest] = either(tokens, conditions);
  if (rest.length > 0) throw new Error(`The filter logic "${filterLogic}" cannot be read.`);
  return condition;
}

const nested = (path: readonly string[], condition: Condition): Condition =>
  path.reduceRight<Condition>((inner, name) => ({ [name]: inner }), condition);

type Parsed = readonly [Condition, readonly string[]];

function either(tokens: readonly string[], conditions: readonly Condition[]): Parsed {
  const [left, rest] = both(tokens, conditions);
  if (rest[0] !== 'OR') return [left, rest];
  const [right, after] = either(rest.slice(1), conditions);
  return [{ or: [left, right] }, after];
}

function both(tokens: readonly string[], conditions: readonly Condition[]): Parsed {
  const [left, rest] = one(tokens, conditions);
  if (rest[0] !== 'AND') return [left, rest];
  const [right, after] = both(rest.slice(1), conditions);
  return [{ and: [left, right] }, after];
}

function one([first, ...rest]: readonly string[], conditions: readonly Condition[]): Parsed {
  if (first === 'NOT') {
    const [inner, after] = one(rest, conditions);
    return [{ not: inner }, after];
  }
  if (first === '(') {
    const [inner, after] = either(rest, conditions);
    if (after[0] !== ')') throw new Error('A parenthesis of the filter logic is not closed.');
    return [inner, after.slice(1)];
  }
  const condition = conditions[Number(first) - 1];
  if (condition === undefined) throw new Error(`The filter logic names criterion ${first ?? '(none)'}, which is not there.`);
  return [condition, rest];
}
