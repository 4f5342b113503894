import type { BuyingRole, RecordId } from 'c/planModel';
import { NEEDED_ROLES } from 'c/relationships';

/** A role that a decision needs and nobody is known to have. */
export interface UnfilledRole {
  /** Null for the account as a whole. */
  readonly buyingCenterId: RecordId | null;
  readonly role: BuyingRole;
}

interface Place {
  readonly id: RecordId;
  readonly parentId: RecordId | null;
  readonly isPursued: boolean;
}

/**
 * For each buying center that is pursued, or for the whole account where none is, the roles nobody there or above has: each may be placed before it is
 * known who it is.
 * @param people those who stand on the map and those who come, without vacant positions
 */
export function unfilledRoles(
  buyingCenters: readonly Place[],
  people: readonly { readonly buyingCenterId: RecordId | null; readonly buyingRoles: readonly BuyingRole[] }[],
): readonly UnfilledRole[] {
  const byId = new Map(buyingCenters.map((one) => [one.id, one]));
  const pursued = buyingCenters.filter(({ isPursued }) => isPursued);
  const missing = (buyingCenterId: RecordId | null, isNear: (id: RecordId | null) => boolean) => {
    const filled = new Set(people.flatMap((one) => (isNear(one.buyingCenterId) ? one.buyingRoles : [])));
    return NEEDED_ROLES.filter((role) => !filled.has(role)).map((role) => ({ buyingCenterId, role }));
  };
  if (pursued.length === 0) return missing(null, () => true);
  return pursued.flatMap(({ id }) => {
    const near = new Set<RecordId | null>();
    for (let at: RecordId | null = id; at && !near.has(at); at = byId.get(at)?.parentId ?? null) near.add(at);
    return missing(id, (other) => near.has(other));
  });
}
