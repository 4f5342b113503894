import type { GraphQLSchema } from 'graphql';
import type { Org } from '../../org.ts';
import type { Session } from '../../security/sessions.ts';
import { buildGraphqlSchema } from './buildGraphqlSchema.ts';
import { signatureOf, visibleSchema } from './visibleSchema.ts';

/** Users of one org fall into few groups of equal permissions. */
const keptSchemas = 8;

const caches = new WeakMap<Org, Map<string, GraphQLSchema>>();

/** The GraphQL schema of what the session's user sees, made once for each schema version and set of permissions. */
export function graphqlSchemaFor(org: Org, session: Session): GraphQLSchema {
  const schema = org.schema();
  const cache = caches.get(org) ?? new Map<string, GraphQLSchema>();
  caches.set(org, cache);
  const visible = visibleSchema(schema, org.access(session.userId));
  const key = `${schema.version}\n${signatureOf(visible)}`;
  const graphqlSchema = cache.get(key) ?? buildGraphqlSchema(visible);
  // Back to the end: the first of the map is then the one longest unused.
  cache.delete(key);
  cache.set(key, graphqlSchema);
  const [oldest] = cache.keys();
  if (cache.size > keptSchemas && oldest !== undefined) cache.delete(oldest);
  return graphqlSchema;
}
