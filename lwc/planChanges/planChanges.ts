/** The one way components write: a change set becomes one atomic mutation with the revision guard. */
import { executeMutation, gql, type GraphQLError } from 'lightning/graphql';
import type { RecordId } from 'c/planModel';
import { aliasOf, mutationFor } from './mutation.ts';
import type { PlanChange } from './planChange.ts';
import { saveInSteps, type ChangeGroup, type SaveProgress, type SteppedOutcome, type SteppedWay } from './saveInSteps.ts';

export { changedFields, rebase, type Rebased } from './draft.ts';
export {
  createdBy,
  type ChangedObject,
  type CreateChange,
  type FieldValues,
  type PlanChange,
  type PlanObject,
  type SalesObject,
  type UpdateChange,
} from './planChange.ts';
export { explainRefusal, type SaveProblem } from './saveProblem.ts';
export type { ChangeGroup, SaveProgress, SteppedOutcome, SteppedWay } from './saveInSteps.ts';
export { mutationFor, MOST_CHANGES, type Mutation } from './mutation.ts';

/** `ids`: by position, the record each change made or touched. A refusal changed nothing; `messages` are the platform's sentences. */
export type SaveOutcome =
  | { readonly isSaved: true; readonly ids: readonly RecordId[] }
  /** `isUnanswered`: the org was not reached, or its answer was not; whether it saved is unknown. */
  | { readonly isSaved: false; readonly messages: readonly string[]; readonly isUnanswered?: boolean };

type Payload = { readonly Record?: { readonly Id: RecordId }; readonly Id?: RecordId } | null;

/** Saves all changes or none. Never throws for what the platform refuses; a broken connection is a refusal too. */
export async function savePlanChanges(changes: readonly PlanChange[]): Promise<SaveOutcome> {
  const { query, variables } = mutationFor(changes, crypto.randomUUID());
  try {
    const { data, errors } = await executeMutation<{ readonly uiapi: Readonly<Record<string, Payload>> }>({
      // The text is made of this module's own names only: see mutationFor.
      query: gql`
        ${query}
      `,
      variables,
    });
    if (errors && errors.length > 0) return { isSaved: false, messages: messagesOf(errors) };
    const payloads = changes.map((change, index) => data?.uiapi[aliasOf(change, index)]);
    return { isSaved: true, ids: payloads.map((payload, index) => payload?.Record?.Id ?? payload?.Id ?? existingId(changes[index]!)) };
  } catch (error) {
    return { isSaved: false, messages: [error instanceof Error ? error.message : String(error)], isUnanswered: true };
  }
}

/**
 * Saves more changes than one request takes, step by step; each group of changes (a cell, say) is saved whole or not at all. What one group is refused
 * for keeps no other from being saved. Never throws for what the platform refuses.
 * @param onProgress after each step, to show how far it is
 */
export function savePlanChangesInSteps(
  groups: readonly ChangeGroup[],
  onProgress: (progress: SaveProgress) => void = () => undefined,
  way: SteppedWay = {},
): Promise<SteppedOutcome> {
  return saveInSteps(groups, savePlanChanges, onProgress, way);
}

function existingId(change: PlanChange): RecordId {
  return change.kind === 'create' ? '' : change.id;
}

function messagesOf(errors: readonly GraphQLError[]): readonly string[] {
  return [...new Set(errors.map(({ message }) => message))];
}
