import type { GraphQLFieldResolver } from 'graphql';
import type { RecordNode } from './recordNode.ts';
import type { RequestContext } from './requestContext.ts';

/** What a successful operation answers. */
export interface MutationPayload {
  readonly id: string;
  /** The record as it is after all operations; null when a later one deleted it. */
  record(): RecordNode | null;
}

export type MutationOutcome = { readonly payload: MutationPayload } | { readonly error: Error };

/** Outcomes by alias (or name) of the operation. */
export type MutationOutcomes = ReadonlyMap<string, MutationOutcome>;

/** All operations ran when `uiapi` was resolved; this hands each its outcome. */
export const outcomePayload: GraphQLFieldResolver<MutationOutcomes, RequestContext> = (
  outcomes,
  _arguments,
  _context,
  info,
): MutationPayload => {
  const outcome = outcomes.get(String(info.path.key));
  if (!outcome) throw new Error(`Operation ${info.path.key} was not run`);
  if ('error' in outcome) throw outcome.error;
  return outcome.payload;
};
