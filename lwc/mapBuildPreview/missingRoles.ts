import { unfilledRoles, type UnfilledRole } from 'c/mapBuilding';
import type { RelationshipReading } from 'c/relationshipReading';
import { draftsIn, type BuildRow } from './rows.ts';

export interface MissingRoleView extends UnfilledRole {
  readonly key: string;
}

/** Roles that neither those on the map nor those who are ticked have. */
export function missingRoleViews({ people, lanes }: RelationshipReading, rows: readonly BuildRow[]): readonly MissingRoleView[] {
  const standing = people
    .filter(({ occupancy }) => occupancy !== 'Vacant')
    .map(({ stakeholder, laneId }) => ({ buyingCenterId: laneId, buyingRoles: stakeholder.buyingRoles ?? [] }));
  const centers = lanes.flatMap(({ id, buyingCenter, isPursued }) =>
    id ? { id, parentId: buyingCenter?.parentId ?? null, isPursued } : [],
  );
  return unfilledRoles(centers, [...standing, ...draftsIn(rows)]).map((one) => ({
    ...one,
    key: `${one.role}|${one.buyingCenterId ?? ''}`,
  }));
}
