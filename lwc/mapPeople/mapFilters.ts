import type { Attitude, BuyingRole, Coverage, LinkKind, Power, RecordId } from 'c/planModel';
import type { PersonReading } from 'c/relationshipReading';
import type { MapSight } from './mapSight.ts';

/** What a person wants to see. Within a list any value is enough; each list that is not empty has to be met. */
export interface MapFilters {
  /** Null stands for the people of no buying center. */
  readonly laneIds: readonly (RecordId | null)[];
  readonly roles: readonly BuyingRole[];
  readonly powers: readonly Power[];
  readonly attitudes: readonly Attitude[];
  readonly coverages: readonly Coverage[];
  /** Of ours, who is in touch. */
  readonly userIds: readonly RecordId[];
}

export const NO_FILTERS: MapFilters = { laneIds: [], roles: [], powers: [], attitudes: [], coverages: [], userIds: [] };

/** The lists that a legend can be clicked for. */
export type LegendFilter = 'roles' | 'powers' | 'attitudes' | 'coverages';

export function hasFilters(filters: MapFilters): boolean {
  return Object.values(filters).some((list: readonly unknown[]) => list.length > 0);
}

/** The same filters with a value more, or less. */
export function withToggled<K extends keyof MapFilters>(filters: MapFilters, list: K, value: MapFilters[K][number]): MapFilters {
  const values: readonly unknown[] = filters[list];
  return { ...filters, [list]: values.includes(value) ? values.filter((one) => one !== value) : [...values, value] };
}

/** Whether somebody is asked for. A filter by a judgement that the reader may not see lets everybody pass: it must not tell what it hides. */
export function passes({ stakeholder, laneId, coverage, ours }: PersonReading, filters: MapFilters, sight: MapSight): boolean {
  const { laneIds, roles, powers, attitudes, coverages, userIds } = filters;
  const isOne = <T>(list: readonly T[], value: T) => list.length === 0 || list.includes(value);
  return (
    isOne(laneIds, laneId) &&
    (roles.length === 0 || roles.some((role) => stakeholder.buyingRoles?.includes(role))) &&
    (!sight.power || powers.length === 0 || powers.some((power) => stakeholder.power === power)) &&
    (!sight.attitude || attitudes.length === 0 || attitudes.some((attitude) => stakeholder.attitude === attitude)) &&
    isOne(coverages, coverage.counts) &&
    (userIds.length === 0 ||
      ours.some(({ userId, levelNow, from }) => userIds.includes(userId) && (levelNow || from.some((one) => one !== 'team'))))
  );
}

/** Kinds of lines that are drawn between two people of the customer. */
export const DRAWN_KINDS = ['Influences', 'Trusts', 'Conflicts With', 'Dotted Line'] as const satisfies readonly LinkKind[];
export type DrawnKind = (typeof DRAWN_KINDS)[number];

export function isDrawnKind(kind: LinkKind): kind is DrawnKind {
  return (DRAWN_KINDS as readonly LinkKind[]).includes(kind);
}
