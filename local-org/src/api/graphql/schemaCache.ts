import type { GraphQLSchema } from 'graphql';
import type { Org } from '../../org.ts';
import type { Schema } from '../../schema/schema.ts';
import type { Access } from '../../security/access.ts';
import type { Session } from '../../security/sessions.ts';
import { buildGraphqlSchema } from './buildGraphqlSchema.ts';
import { signatureOf, visibleSchema } from './visibleSchema.ts';

/** Users of one org fall into few groups of equal permissions. */
const keptSchemas = 8;

interface Cache {
  /** A change of permissions makes a new `Access`. */
  readonly byAccess: WeakMap<Access, GraphQLSchema>;
  /** By what one sees; the longest unused first. */
  readonly bySignature: Map<string, GraphQLSchema>;
}

/** A deploy makes a new `Schema`; what was made for the old one goes with it. */
const caches = new WeakMap<Schema, Cache>();

function cacheOf(schema: Schema): Cache {
  const known = caches.get(schema);
  if (known) return known;
  const cache: Cache = { byAccess: new WeakMap(), bySignature: new Map() };
  caches.set(schema, cache);
  return cache;
}

/** The GraphQL schema of what the session's user sees, made once for each schema of the org and set of permissions. */
export function graphqlSchemaFor(org: Org, session: Session): GraphQLSchema {
  const schema = org.schema();
  const access = org.access(session.userId);
  const { byAccess, bySignature } = cacheOf(schema);
  const known = byAccess.get(access);
  if (known) return known;
  const visible = visibleSchema(schema, access);
  const signature = signatureOf(visible);
  const graphqlSchema = bySignature.get(signature) ?? buildGraphqlSchema(visible);
  byAccess.set(access, graphqlSchema);
  bySignature.delete(signature);
  bySignature.set(signature, graphqlSchema);
  const [oldest] = bySignature.keys();
  if (bySignature.size > keptSchemas && oldest !== undefined) bySignature.delete(oldest);
  return graphqlSchema;
}
