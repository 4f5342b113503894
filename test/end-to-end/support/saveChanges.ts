import { mutationFor, type PlanChange } from 'c/planChanges';
import type { OrgUser } from './orgUser.ts';

let saves = 0;

/** Saves as a page does, in one mutation: the ids by position. Throws the sentences of a refusal. */
export async function saveChanges(user: OrgUser, changes: readonly PlanChange[]): Promise<readonly string[]> {
  const { query, variables } = mutationFor(changes, `save-${++saves}`);
  const { body } = await user.graphql(query, variables);
  if (body.errors?.length > 0) throw new Error(body.errors.map(({ message }: { message: string }) => message).join(' '));
  return Object.values(body.data.uiapi as Record<string, { Record?: { Id: string }; Id?: string }>).map(
    (payload, index) => payload.Record?.Id ?? payload.Id ?? (changes[index] as { id: string }).id,
  );
}
