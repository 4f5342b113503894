/** What every reader (SOQL, REST, UI API, GraphQL) asks of the store. Values are bound, never concatenated. */

/** A path from the queried object: `['Name']`, `['Account', 'Owner', 'Name']`, `['Buying_Center__r', 'Name']`. */
export type FieldPath = readonly string[];

/** Booleans, numbers and strings as stored: dates `YYYY-MM-DD`, datetimes ISO 8601 UTC with milliseconds. */
export type FieldValue = string | number | boolean | null;

/** `FIELDS(ALL)` and its like is an item of kind `field` whose path is that text; `select` spells it out. */
export type SelectItem =
  | { readonly kind: 'field'; readonly path: FieldPath; readonly alias?: string; readonly format?: 'toLabel' | 'format' }
  | { readonly kind: 'children'; readonly relationship: string; readonly query: ChildQuery }
  | {
      readonly kind: 'aggregate';
      readonly function: 'COUNT' | 'COUNT_DISTINCT' | 'SUM' | 'AVG' | 'MIN' | 'MAX';
      readonly path?: FieldPath;
      readonly alias: string;
    }
  | { readonly kind: 'dateFunction'; readonly function: string; readonly path: FieldPath; readonly alias: string }
  | {
      readonly kind: 'typeof';
      readonly relationship: string;
      readonly branches: readonly { readonly object: string; readonly paths: readonly FieldPath[] }[];
      readonly otherwise: readonly FieldPath[];
    };

export type ComparisonOperator = '=' | '!=' | '<' | '<=' | '>' | '>=' | 'LIKE' | 'INCLUDES' | 'EXCLUDES';

/** `TODAY`, `LAST_N_DAYS` with `n`, … resolved against the org's clock when the query runs; or a date or datetime written without quotes. */
export interface DateLiteral {
  readonly dateLiteral: string;
  readonly n?: number;
}

export type Operand = FieldValue | DateLiteral | readonly (FieldValue | DateLiteral)[];

/** What a condition looks at: a field, or an aggregate or date function of one. */
export interface ConditionTarget {
  readonly path: FieldPath;
  readonly function?: string;
}

export type Condition =
  | { readonly kind: 'compare'; readonly target: ConditionTarget; readonly operator: ComparisonOperator; readonly value: Operand }
  | {
      readonly kind: 'in';
      readonly target: ConditionTarget;
      readonly isNegated: boolean;
      readonly values: readonly (FieldValue | DateLiteral)[] | SelectQuery;
    }
  | { readonly kind: 'and' | 'or'; readonly conditions: readonly Condition[] }
  | { readonly kind: 'not'; readonly condition: Condition };

export interface OrderItem {
  readonly target: ConditionTarget;
  readonly direction: 'ASC' | 'DESC';
  readonly nulls: 'FIRST' | 'LAST';
}

export interface SelectQuery {
  readonly object: string;
  readonly select: readonly SelectItem[];
  readonly where?: Condition;
  readonly groupBy?: readonly ConditionTarget[];
  readonly having?: Condition;
  readonly orderBy?: readonly OrderItem[];
  readonly limit?: number;
  readonly offset?: number;
  /** Deleted rows too (`queryAll`). */
  readonly includeDeleted?: boolean;
  /** The text it was parsed from: errors then point into it, and quoted dates and numbers are refused as in SOQL. */
  readonly source?: string;
}

/** A child subquery; `object` is resolved from the relationship. */
export type ChildQuery = Omit<SelectQuery, 'object' | 'groupBy' | 'having'>;

/** One row: the object it is of, and its values by the names asked for; parents are rows or null, children are lists. */
export interface Row {
  readonly object: string;
  readonly values: { readonly [name: string]: FieldValue | Row | null | readonly Row[] };
}

export interface SelectResult {
  readonly rows: readonly Row[];
  /** Canonical names in the order asked for, for `columns=true`. */
  readonly object: string;
}
