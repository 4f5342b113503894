import type { FieldNode } from 'graphql';
import type { Row } from '../../soql/selectQuery.ts';
import type { FieldValue } from '../../soql/selectQuery.ts';

/** A record read for an answer. */
export interface RecordNode {
  readonly object: string;
  readonly values: Readonly<Record<string, FieldValue>>;
  /** Parents and child connections, by the first syntax node that asked for them (so aliases and arguments stay apart). */
  readonly related: Map<FieldNode, RecordNode | RecordConnection | null>;
}

export interface RecordEdge {
  readonly node: RecordNode;
  readonly cursor: string;
}

export interface PageInfoData {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export interface RecordConnection {
  readonly edges: readonly RecordEdge[];
  readonly pageInfo: PageInfoData;
  /** Zero when it was not asked for: counting costs a query. */
  readonly totalCount: number;
}

const isFieldValue = (value: unknown): value is FieldValue => value === null || typeof value !== 'object';

/** The row's own fields; what is joined to it becomes nodes of their own. */
export function recordNode(row: Row): RecordNode {
  const values: Record<string, FieldValue> = {};
  for (const [name, value] of Object.entries(row.values)) if (isFieldValue(value)) values[name] = value;
  return { object: row.object, values, related: new Map() };
}
