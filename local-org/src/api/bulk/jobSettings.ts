import { OrgError } from '../../errors.ts';
import { isKey } from '../../records/externalKeys.ts';
import type { OrgRequest } from '../route.ts';
import type { IngestOperation, JobSettings, QueryOperation } from './bulkJob.ts';
import { invalidJob, invalidValue } from './bulkErrors.ts';
import { columnDelimiters, isColumnDelimiter, isLineEnding, lineEndings } from './csv/csvFormat.ts';
import { bulkQuery } from './query/bulkQuery.ts';

type Body = Readonly<Record<string, unknown>>;

const ingestOperations: readonly string[] = ['insert', 'update', 'upsert', 'delete'] satisfies IngestOperation[];
const queryOperations: readonly string[] = ['query', 'queryAll'] satisfies QueryOperation[];

const ingestProperties = new Set(['object', 'operation', 'externalIdFieldName', 'contentType', 'columnDelimiter', 'lineEnding']);
const queryProperties = new Set(['query', 'operation', 'contentType', 'columnDelimiter', 'lineEnding']);

/** What `POST jobs/ingest` asks for. @throws OrgError in Salesforce's words */
export function ingestSettings(request: OrgRequest, body: unknown): JobSettings {
  const asked = objectBody(body, ingestProperties);
  const session = request.session();
  const { operation } = asked;
  if (operation === 'hardDelete')
    throw new OrgError(
      'FEATURENOTENABLED',
      'FeatureNotEnabled : hardDelete operation requires special user profile permission, please contact your system administrator',
    );
  if (!isOneOf<IngestOperation>(operation, ingestOperations)) throw invalidValue('operation', operation, ingestOperations);
  const access = request.org.access(session.userId);
  const object = typeof asked['object'] === 'string' ? request.org.schema().object(asked['object']) : undefined;
  if (!object || !access.object(object.name).canRead)
    throw new OrgError('INVALIDENTITY', `InvalidEntity : Unable to find object: ${String(asked['object'] ?? null)}`);
  return {
    object: object.name,
    operation,
    ...csvSettings(request, asked),
    ...(operation === 'upsert' && { externalIdFieldName: externalIdField(request, object.name, asked['externalIdFieldName']) }),
  };
}

/** What `POST jobs/query` asks for; the query is checked. @throws OrgError */
export function querySettings(request: OrgRequest, body: unknown): JobSettings {
  const asked = objectBody(body, queryProperties);
  const { operation, query } = asked;
  if (!isOneOf<QueryOperation>(operation, queryOperations)) throw invalidValue('operation', operation, queryOperations);
  if (typeof query !== 'string' || query.trim() === '') throw new OrgError('MALFORMED_QUERY', 'SOQL statement cannot be empty', ['query']);
  const checked = bulkQuery(request.org, request.session(), query, operation === 'queryAll');
  const object = request.org.schema().object(checked.query.object)?.name ?? checked.query.object;
  return { object, operation, query, ...csvSettings(request, asked) };
}

function externalIdField({ org, session }: OrgRequest, object: string, name: unknown): string {
  if (typeof name !== 'string' || name === '') throw invalidJob(`External ID was blank for ${object}`);
  const field = org.schema().field(object, name);
  if (!field || !isKey(field) || !org.access(session().userId).field(object, field.name).canRead)
    throw invalidJob(`Field name provided, ${name} does not match an External ID, Salesforce Id, or indexed field for ${object}`);
  return field.name;
}

function csvSettings(request: OrgRequest, { contentType = 'CSV', columnDelimiter = 'COMMA', lineEnding = 'LF' }: Body) {
  if (contentType !== 'CSV') throw invalidValue('contentType', contentType, ['CSV']);
  if (!isColumnDelimiter(columnDelimiter)) throw invalidValue('columnDelimiter', columnDelimiter, Object.keys(columnDelimiters));
  if (!isLineEnding(lineEnding)) throw invalidValue('lineEnding', lineEnding, Object.keys(lineEndings));
  return { columnDelimiter, lineEnding, apiVersion: request.apiVersion };
}

const isOneOf = <T extends string>(value: unknown, allowed: readonly string[]): value is T =>
  typeof value === 'string' && allowed.includes(value);

/** @throws OrgError `JSON_PARSER_ERROR` for no object and for a property there is none of */
function objectBody(body: unknown, known: ReadonlySet<string>): Body {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new OrgError('JSON_PARSER_ERROR', 'The body must describe a job: a JSON object.');
  const strange = Object.keys(body).find((name) => !known.has(name));
  if (strange !== undefined) throw new OrgError('JSON_PARSER_ERROR', `Unrecognized field "${strange}"`, [strange]);
  return body as Body;
}
