import type {
  Condition,
  ConditionTarget,
  DateLiteral,
  FieldValue,
  OrderItem,
  SelectItem,
  SelectQuery,
} from '../../../local-org/src/soql/selectQuery.ts';

const isDateLiteral = (value: FieldValue | DateLiteral): value is DateLiteral => typeof value === 'object' && value !== null;

/** The query as text. Dates in it are date literals, as `parseSoql` gives them. */
export function toSoql(query: Omit<SelectQuery, 'object'> & { readonly object: string }): string {
  return [
    `SELECT ${query.select.map(item).join(', ')} FROM ${query.object}`,
    query.where === undefined ? '' : `WHERE ${condition(query.where)}`,
    query.groupBy === undefined ? '' : `GROUP BY ${query.groupBy.map(target).join(', ')}`,
    query.having === undefined ? '' : `HAVING ${condition(query.having)}`,
    query.orderBy === undefined ? '' : `ORDER BY ${query.orderBy.map(order).join(', ')}`,
    query.limit === undefined ? '' : `LIMIT ${query.limit}`,
    query.offset === undefined ? '' : `OFFSET ${query.offset}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function item(selected: SelectItem): string {
  switch (selected.kind) {
    case 'field':
      return `${selected.path.join('.')}${selected.alias === undefined ? '' : ` ${selected.alias}`}`;
    case 'aggregate':
      return `${selected.function}(${selected.path?.join('.') ?? ''}) ${selected.alias}`;
    case 'children':
      return `(${toSoql({ ...selected.query, object: selected.relationship })})`;
    default:
      throw new Error(`${selected.kind} is not generated`);
  }
}

const target = ({ path, function: name }: ConditionTarget): string => (name === undefined ? path.join('.') : `${name}(${path.join('.')})`);

const order = ({ target: by, direction, nulls }: OrderItem): string => `${target(by)} ${direction} NULLS ${nulls}`;

function condition(node: Condition): string {
  switch (node.kind) {
    case 'and':
    case 'or':
      return node.conditions
        .map((inner) => (inner.kind === 'compare' || inner.kind === 'in' ? condition(inner) : `(${condition(inner)})`))
        .join(node.kind === 'and' ? ' AND ' : ' OR ');
    case 'not':
      return `NOT (${condition(node.condition)})`;
    case 'compare': {
      const { operator, value } = node;
      if (operator === 'INCLUDES' || operator === 'EXCLUDES')
        return `${target(node.target)} ${operator} (${(value as readonly FieldValue[]).map((each) => literal(each)).join(', ')})`;
      return `${target(node.target)} ${operator} ${literal(value as FieldValue | DateLiteral, operator === 'LIKE')}`;
    }
    case 'in': {
      const values = 'object' in node.values ? toSoql(node.values) : node.values.map((each) => literal(each)).join(', ');
      return `${target(node.target)} ${node.isNegated ? 'NOT IN' : 'IN'} (${values})`;
    }
  }
}

/** In a pattern a backslash already escapes what follows it. */
function literal(value: FieldValue | DateLiteral, isPattern = false): string {
  if (isDateLiteral(value)) return value.n === undefined ? value.dateLiteral : `${value.dateLiteral}:${value.n}`;
  if (typeof value !== 'string') return String(value);
  return `'${(isPattern ? value : value.replaceAll('\\', '\\\\')).replaceAll("'", "\\'")}'`;
}
