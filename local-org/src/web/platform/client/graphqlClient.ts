import { DATA, deepFreeze, request, type FetchError } from './request.ts';
import { reload } from './resourceAdapter.ts';

/** What `gql` makes: opaque to components. */
export interface GraphQLDocument {
  readonly kind: 'Document';
  readonly source: string;
}

export interface GraphQLError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: unknown;
}

export interface GraphQLRequest {
  readonly query: GraphQLDocument;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

export interface GraphQLResult {
  readonly data: unknown;
  readonly errors: readonly GraphQLError[] | undefined;
}

/** Tagged template; another document may be embedded, as fragments are. */
export function gql(literals: TemplateStringsArray, ...embedded: readonly (GraphQLDocument | string)[]): GraphQLDocument {
  const source = literals.reduce((text, literal, index) => {
    const before = embedded[index - 1];
    return `${text}${typeof before === 'object' ? before.source : (before ?? '')}${literal}`;
  });
  return Object.freeze({ kind: 'Document', source });
}

/** Sends a document; whatever goes wrong comes back as `errors`, never as a rejection. */
export async function send({ query, variables = {}, operationName }: GraphQLRequest): Promise<GraphQLResult> {
  try {
    const reply = (await request('POST', `${DATA}/graphql`, { query: query.source, variables, operationName })) as {
      data?: unknown;
      errors?: readonly GraphQLError[];
    };
    return deepFreeze({ data: reply.data ?? undefined, errors: reply.errors?.length ? reply.errors : undefined });
  } catch (error) {
    return deepFreeze({ data: undefined, errors: errorsOf(error as FetchError) });
  }
}

function errorsOf({ body, status, statusText }: FetchError): readonly GraphQLError[] {
  const bodies = (Array.isArray(body) ? body : [body]) as { message?: string; errors?: GraphQLError[] }[];
  return bodies.flatMap((each) => each?.errors ?? [{ message: each?.message ?? `${status} ${statusText}` }]);
}

/** Runs a mutation. Queries keep what they have until `refresh()`; records wired through the Data Service are read again. */
export async function executeMutation(mutation: GraphQLRequest): Promise<GraphQLResult> {
  const result = await send(mutation);
  if (result.data !== undefined) void reload((path) => path.includes('/ui-api/records/'));
  return result;
}

interface CachedQuery {
  result: GraphQLResult | undefined;
  /** Counts requests: only the answer to the latest one counts. */
  latest: number;
  readonly subscribers: Set<() => void>;
}

/** Shared by every component that asks the same; an entry lives as long as one of them does. */
const queries = new Map<string, CachedQuery>();

const keyOf = ({ query, variables, operationName }: GraphQLRequest): string =>
  JSON.stringify([query.source, variables ?? {}, operationName ?? null]);

async function load(query: GraphQLRequest, cached: CachedQuery): Promise<void> {
  const number = ++cached.latest;
  const result = await send(query);
  if (number !== cached.latest) return;
  cached.result = result;
  for (const notify of cached.subscribers) notify();
}

/** Joins a query. Returns how to read its result, read it again, and leave. */
export function watchQuery(
  query: GraphQLRequest,
  notify: () => void,
): { result(): GraphQLResult | undefined; refresh(): Promise<void>; leave(): void } {
  const key = keyOf(query);
  const cached: CachedQuery = queries.get(key) ?? { result: undefined, latest: 0, subscribers: new Set() };
  queries.set(key, cached);
  cached.subscribers.add(notify);
  if (cached.result !== undefined) notify();
  else if (cached.latest === 0) void load(query, cached);
  return {
    result: () => cached.result,
    refresh: () => load(query, cached),
    leave: () => {
      cached.subscribers.delete(notify);
      if (cached.subscribers.size === 0 && queries.get(key) === cached) queries.delete(key);
    },
  };
}

/** The same query twice is the same query, whatever objects its variables are. */
export const isSameQuery = (a: GraphQLRequest | undefined, b: GraphQLRequest | undefined): boolean => (a && keyOf(a)) === (b && keyOf(b));
