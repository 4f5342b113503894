import { randomUUID } from 'node:crypto';
import { OrgError } from '../../errors.ts';
import { storageError } from '../../storage/storageErrors.ts';
import type { OrgResponse } from '../route.ts';

/** One error as REST prints it. */
export interface ErrorBody {
  readonly message: string;
  readonly errorCode: string;
  readonly fields?: readonly string[];
}

/** An OrgError and the others of the same record in Salesforce's shape; `fields` only when there are some. */
export const errorBodies = (error: OrgError): readonly ErrorBody[] => [error, ...error.others].map(errorBody);

const errorBody = (error: OrgError): ErrorBody => ({
  message: error.message,
  errorCode: error.errorCode,
  ...(error.fields.length > 0 ? { fields: error.fields } : {}),
});

/** Whatever was thrown as an OrgError; a bug is logged under an id and only the id goes out. */
export function asOrgError(thrown: unknown): OrgError {
  if (thrown instanceof OrgError) return thrown;
  const ofStorage = storageError(thrown);
  if (ofStorage) return ofStorage;
  const id = randomUUID();
  console.error(`Unexpected error ${id}:`, thrown);
  return new OrgError('UNKNOWN_EXCEPTION', `An unexpected error occurred. Error id: ${id}`, [], 500);
}

/** `[{ message, errorCode, fields? }]` with the error's status. */
export function errorResponse(thrown: unknown): OrgResponse {
  const error = asOrgError(thrown);
  return { status: error.status, body: errorBodies(error) };
}

/** What any address answers that leads nowhere. */
export const notFound = (): OrgError => new OrgError('NOT_FOUND', 'The requested resource does not exist', [], 404);

/** What an address answers that does not know the method. */
export const methodNotAllowed = (method: string, allowed: readonly string[]): OrgError =>
  new OrgError('METHOD_NOT_ALLOWED', `HTTP Method '${method}' not allowed. Allowed are ${allowed.join(',')}`, [], 405);
