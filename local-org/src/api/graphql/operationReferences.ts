import { OrgError } from '../../errors.ts';
import type { FieldValue } from '../../soql/selectQuery.ts';
import type { RequestContext } from './requestContext.ts';

/** What earlier operations of the request made, by alias. */
export type Done = ReadonlyMap<string, { readonly id: string; readonly object: string } | { readonly failed: true }>;

// "@{parent}", "@{parent.Record.Id}", "@{parent.Record.Name.value}"
const reference = /^@\{([A-Za-z_]\w*)(?:\.Record\.([A-Za-z]\w*)(\.value)?)?\}$/;

/**
 * The value of a reference to an earlier operation's result; any other value as it is.
 * @see https://developer.salesforce.com/docs/platform/graphql/guide/mutations-references.html
 */
export function resolveReference(context: RequestContext, done: Done, value: unknown): unknown {
  if (typeof value !== 'string' || !value.startsWith('@{')) return value;
  const [, alias = '', fieldName, isValue] = reference.exec(value) ?? [];
  if (!alias || (fieldName && !isValue && fieldName !== 'Id')) {
    throw new OrgError(
      'INVALID_REFERENCE',
      `${value} is not a reference. Write "@{alias}", "@{alias.Record.Id}" or "@{alias.Record.Field.value}".`,
    );
  }
  const result = done.get(alias);
  if (!result) throw new OrgError('INVALID_REFERENCE', `There is no earlier operation '${alias}' for ${value} to refer to.`);
  if ('failed' in result) throw new OrgError('PROCESSING_HALTED', `The operation '${alias}' that this one refers to failed.`);
  return !fieldName || fieldName === 'Id' ? result.id : readField(context, result, fieldName);
}

function readField(context: RequestContext, { id, object }: { id: string; object: string }, fieldName: string): FieldValue {
  const field = context.schema.field(object, fieldName);
  if (!field) throw new OrgError('INVALID_FIELD', `No such column '${fieldName}' on entity '${object}'`, [fieldName]);
  const row = context.org.select(context.session, {
    object,
    select: [{ kind: 'field', path: [field.name] }],
    where: { kind: 'compare', target: { path: ['Id'] }, operator: '=', value: id },
  }).rows[0];
  return (row?.values[field.name] ?? null) as FieldValue;
}
