import {
  execute,
  getOperationAST,
  GraphQLError,
  NoUnusedFragmentsRule,
  NoUnusedVariablesRule,
  parse,
  specifiedRules,
  validate,
  valueFromASTUntyped,
  type DocumentNode,
  type ExecutionResult,
  type OperationDefinitionNode,
} from 'graphql';
import { OrgError } from '../../errors.ts';
import type { Org } from '../../org.ts';
import type { Session } from '../../security/sessions.ts';
import type { DisplayLocale } from '../ui/displayValue.ts';
import { userLocale } from '../ui/userLocale.ts';
import { checkSize, documentLimits } from './documentLimits.ts';
import { causesFirst, formatErrors, type ErrorType, type GraphqlErrorBody } from './formatError.ts';
import { withoutMissingOptionals } from './optionalFields.ts';
import type { RequestContext } from './requestContext.ts';
import { graphqlSchemaFor } from './schemaCache.ts';
import { checkSubqueries } from './subqueries.ts';

export interface GraphqlRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | undefined;
}

export interface GraphqlAnswer {
  readonly data: unknown;
  readonly errors: readonly GraphqlErrorBody[];
}

const refused = (errors: readonly GraphQLError[], type: ErrorType): GraphqlAnswer => ({
  data: null,
  errors: errors.flatMap((error) => formatErrors(error, type)),
});

const asGraphqlError = (error: unknown): GraphQLError => {
  if (error instanceof GraphQLError) return error;
  if (error instanceof OrgError) return new GraphQLError(error.message, { originalError: error });
  // The parser descends as deep as the document nests, and then the stack is at its end.
  if (error instanceof RangeError) return new GraphQLError('The query nests too deeply.');
  throw error;
};

/** Variables as the client sent them, with the operation's defaults for those he left out. */
function rawVariables(operation: OperationDefinitionNode, sent: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  );
  return { ...Object.fromEntries(defaults), ...sent };
}

function parsed(query: string): DocumentNode {
  if (query.length > documentLimits.characters)
    throw new OrgError('LIMIT_EXCEEDED', `The query has ${query.length} characters; the limit is ${documentLimits.characters}.`);
  const document = parse(query, { maxTokens: documentLimits.tokens });
  checkSize(document);
  return document;
}

/** Answers one GraphQL request as the session's user. What the client did wrong is in `errors`; bugs throw. */
export function executeRequest(org: Org, session: Session, request: GraphqlRequest, origin: string): GraphqlAnswer {
  let written: DocumentNode;
  try {
    written = parsed(request.query);
  } catch (error) {
    return refused([asGraphqlError(error)], 'InvalidSyntax');
  }
  const schema = graphqlSchemaFor(org, session);
  const document = withoutMissingOptionals(schema, written);
  // What only a left-out field used is no mistake of the client.
  const rules =
    document === written
      ? specifiedRules
      : specifiedRules.filter((rule) => rule !== NoUnusedVariablesRule && rule !== NoUnusedFragmentsRule);
  const invalid = validate(schema, document, rules, { maxErrors: 20 });
  if (invalid.length > 0) return refused(invalid, 'ValidationError');

  const operation = getOperationAST(document, request.operationName);
  if (!operation)
    return refused(
      [
        new GraphQLError(
          request.operationName
            ? `Unknown operation named "${request.operationName}".`
            : 'Must provide operation name if query contains multiple operations.',
        ),
      ],
      'ExecutionAborted',
    );
  try {
    checkSubqueries(schema, document, operation);
  } catch (error) {
    return refused([asGraphqlError(error)], 'ExecutionAborted');
  }

  let locale: DisplayLocale | undefined;
  const context: RequestContext = {
    org,
    session,
    schema: org.schema(),
    access: org.access(session.userId),
    origin,
    rawVariables: rawVariables(operation, request.variables),
    locale: () => (locale ??= userLocale(org, session)),
  };
  const result = execute({
    schema,
    document,
    contextValue: context,
    variableValues: request.variables,
    operationName: request.operationName,
  });
  if (result instanceof Promise) throw new Error('A resolver was asynchronous');
  const { data, errors } = result as ExecutionResult;
  const type: ErrorType = data === undefined ? 'ValidationError' : 'DataFetchingException';
  return { data: data ?? null, errors: causesFirst((errors ?? []).flatMap((error) => formatErrors(error, type))) };
}
