import { OrgError } from '../../../errors.ts';
import type { Org } from '../../../org.ts';
import type { Session } from '../../../security/sessions.ts';
import { describeSelect, spellOutFields } from '../../../soql/describeSelect.ts';
import { parseSoql } from '../../../soql/parseSoql.ts';
import type { Row, SelectItem, SelectQuery } from '../../../soql/selectQuery.ts';

/** A query that a bulk job may run, and how its rows become cells. */
export interface BulkQuery {
  readonly query: SelectQuery;
  /** `Id`, `Account.Name`, in the order asked for. */
  readonly header: readonly string[];
  cells(row: Row): readonly string[];
}

/**
 * Parses SOQL for a bulk job; everything in it is checked, nothing is read.
 * @throws OrgError as any query does, and `API_ERROR` for what Bulk does not do: aggregates, GROUP BY, OFFSET, TYPEOF, child queries
 */
export function bulkQuery(org: Org, session: Session, text: string, includeDeleted: boolean): BulkQuery {
  const parsed = { ...parseSoql(text), ...(includeDeleted && { includeDeleted }) };
  refuseUnsupported(parsed);
  const query = spellOutFields(org, session, parsed);
  org.select(session, { ...query, limit: 0 });
  const columns = describeSelect(org.schema(), query.object, query.select);
  const paths = columns.map(({ name, parents }) => [...parents.map((parent) => parent.relationshipName ?? parent.name), name]);
  return { query, header: paths.map((path) => path.join('.')), cells: (row) => paths.map((path) => cellAt(row, path)) };
}

function refuseUnsupported({ select, groupBy, having, offset }: SelectQuery): void {
  if ((groupBy?.length ?? 0) > 0 || having) throw unsupported('GROUP BY is not supported in Bulk Query');
  if (offset !== undefined) throw unsupported('OFFSET is not supported in Bulk Query');
  for (const item of select) {
    const problem = problems[item.kind];
    if (problem !== undefined) throw unsupported(problem);
  }
}

const problems: Readonly<Partial<Record<SelectItem['kind'], string>>> = {
  aggregate: 'Aggregate Relationships not supported in Bulk Query',
  children: 'Aggregate Relationships not supported in Bulk Query',
  dateFunction: 'Date functions are not supported in Bulk Query',
  typeof: 'TYPEOF is not supported in Bulk Query',
};

const unsupported = (message: string): OrgError => new OrgError('API_ERROR', `FeatureNotEnabled : Failed to process query: ${message}`);

function cellAt(row: Row, path: readonly string[]): string {
  let value: Row['values'][string] | undefined = row;
  for (const step of path) {
    if (!isRow(value)) return '';
    value = value.values[step];
  }
  return value === null || value === undefined ? '' : String(value);
}

const isRow = (value: Row['values'][string] | undefined): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
