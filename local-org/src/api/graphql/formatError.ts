import type { GraphQLError } from 'graphql';
import { OrgError } from '../../errors.ts';
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

/** The error, and each further error of the same record. */
export function formatErrors(error: GraphQLError, type: ErrorType): GraphqlErrorBody[] {
  const others = error.originalError instanceof OrgError ? error.originalError.others : [];
  const first = formatError(error, type);
  const body = (other: OrgError): GraphqlErrorBody => ({
    ...first,
    message: other.message,
    extensions: { ErrorType: type, errorCode: other.errorCode, fields: other.fields },
  });
  return [first, ...others.map(body)];
}

/** A cause the client can act on is told; a bug is not. */
function formatError(error: GraphQLError, type: ErrorType): GraphqlErrorBody {
  const cause = error.originalError;
  const known = cause instanceof OrgError ? cause : undefined;
  const isBug = cause !== undefined && cause !== null && !known && type === 'DataFetchingException';
  return {
    message: isBug ? 'An unexpected error occurred. Please report it with what you did.' : error.message,
    locations: (error.locations ?? []).map(({ line, column }) => ({ line, column })),
    paths: error.path ?? [],
    ...(error.path && { path: error.path }),
    extensions: {
      ErrorType: type,
      ...(known && { errorCode: known.errorCode, fields: known.fields }),
      ...(isBug && { errorCode: 'UNKNOWN_EXCEPTION' }),
    },
  };
}

/** What failed comes before what was only rolled back with it. */
export const causesFirst = (errors: readonly GraphqlErrorBody[]): readonly GraphqlErrorBody[] => {
  const isConsequence = (error: GraphqlErrorBody): boolean => error.extensions.errorCode === rolledBackCode;
  return [...errors.filter((error) => !isConsequence(error)), ...errors.filter(isConsequence)];
};
