import type { GraphQLError } from 'graphql';
import { OrgError } from '../../errors.ts';
import { asOrgError } from '../http/errorResponse.ts';
import { rolledBackCode } from './runMutations.ts';

/** An error as Salesforce's GraphQL API answers it; `path` beside `paths` is what GraphQL itself prescribes. */
export interface GraphqlErrorBody {
  readonly message: string;
  readonly locations: readonly { readonly line: number; readonly column: number }[];
  readonly paths: readonly (string | number)[];
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly ErrorType: ErrorType; readonly errorCode?: string; readonly fields?: readonly string[] };
}

export type ErrorType = 'InvalidSyntax' | 'ValidationError' | 'DataFetchingException' | 'ExecutionAborted' | 'OperationNotSupported';

/** The error, and each further error of the same record. Of a bug only an id is told; it is logged under it. */
export function formatErrors(error: GraphQLError, type: ErrorType): GraphqlErrorBody[] {
  const place = {
    locations: (error.locations ?? []).map(({ line, column }) => ({ line, column })),
    paths: error.path ?? [],
    ...(error.path && { path: error.path }),
  };
  const thrown = error.originalError;
  // GraphQL's own errors have no cause, and a scalar refuses a value with a TypeError: both tell the client what to mend.
  if (!thrown || (type === 'ValidationError' && !(thrown instanceof OrgError)))
    return [{ message: error.message, ...place, extensions: { ErrorType: type } }];
  const first = asOrgError(thrown);
  return [first, ...first.others].map(({ message, errorCode, fields }) => ({
    message,
    ...place,
    extensions: { ErrorType: type, errorCode, fields },
  }));
}

/** What failed comes before what was only rolled back with it. */
export const causesFirst = (errors: readonly GraphqlErrorBody[]): readonly GraphqlErrorBody[] => {
  const isConsequence = (error: GraphqlErrorBody): boolean => error.extensions.errorCode === rolledBackCode;
  return [...errors.filter((error) => !isConsequence(error)), ...errors.filter(isConsequence)];
};
