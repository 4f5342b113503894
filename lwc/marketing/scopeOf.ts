import {
  arrangeTree,
  type BuyingCenter,
  type PlanAction,
  type PlanObjective,
  type RecordId,
  type SalesOpportunity,
  type Stakeholder,
  type WhiteSpaceCell,
} from 'c/planModel';

/** What an objective is about: everything it counts lies in here. */
export interface ObjectiveScope {
  /** With all below; null where the objective is about the whole account. */
  readonly buyingCenterIds: readonly RecordId[] | null;
  /** People it is about, narrowed by its persona. */
  readonly stakeholderIds: readonly RecordId[];
  /** Contacts who hold those positions; null where anybody counts, on the map or not. */
  readonly contactIds: readonly RecordId[] | null;
  readonly cellIds: readonly RecordId[];
  /** Of the cells, and the one it serves. */
  readonly opportunityIds: readonly RecordId[];
  /** Of its actions that were not dropped. */
  readonly campaignIds: readonly RecordId[];
}

export interface ScopeFacts {
  readonly buyingCenters: readonly BuyingCenter[];
  readonly stakeholders: readonly Stakeholder[];
  readonly cells: readonly WhiteSpaceCell[];
  /** Null where this reader may not see them. */
  readonly opportunities: readonly SalesOpportunity[] | null;
}

/**
 * The scope of an objective: the buying center it serves, else that of its cell, with everything below; the cell's solution; the people on the opportunity it
 * serves. One that serves nothing is about the whole account.
 */
export function scopeOf(objective: PlanObjective, actions: readonly PlanAction[], facts: ScopeFacts): ObjectiveScope {
  const { buyingCenters, stakeholders, cells, opportunities } = facts;
  const cell = objective.cellId ? cells.find(({ id }) => id === objective.cellId) : undefined;
  const buyingCenterIds = branchOf(buyingCenters, objective.buyingCenterId ?? cell?.buyingCenterId);
  const branch = buyingCenterIds && new Set(buyingCenterIds);
  const isInside = (id: RecordId | null | undefined): boolean => branch === null || Boolean(id && branch.has(id));
  const onDeal = objective.opportunityId ? (opportunities?.find(({ id }) => id === objective.opportunityId)?.contactIds ?? []) : null;
  const people = stakeholders.filter(
    ({ buyingCenterId, contactId, buyingRoles }) =>
      (onDeal ? Boolean(contactId && onDeal.includes(contactId)) : isInside(buyingCenterId)) &&
      (!objective.persona || buyingRoles?.includes(objective.persona)),
  );
  const isOfAnybody = buyingCenterIds === null && onDeal === null && !objective.persona;
  const contacts = people.flatMap(({ contactId }) => contactId ?? []);
  const own = cell ? [cell] : cells.filter(({ buyingCenterId }) => isInside(buyingCenterId));
  return {
    buyingCenterIds,
    stakeholderIds: people.map(({ id }) => id),
    contactIds: isOfAnybody ? null : unique(onDeal && !objective.persona ? [...contacts, ...onDeal] : contacts),
    cellIds: own.map(({ id }) => id),
    opportunityIds: unique([
      ...own.flatMap(({ opportunityId }) => opportunityId ?? []),
      ...(objective.opportunityId ? [objective.opportunityId] : []),
    ]),
    campaignIds: unique(actions.flatMap(({ campaignId, status }) => (campaignId && status !== 'Dropped' ? campaignId : []))),
  };
}

function branchOf(buyingCenters: readonly BuyingCenter[], id: RecordId | null | undefined): readonly RecordId[] | null {
  if (!id) return null;
  const { ids, ends, positions } = arrangeTree(buyingCenters);
  const position = positions[id];
  // One that was deleted holds nobody: that is not the whole account.
  return position === undefined ? [] : ids.slice(position, ends[position]);
}

const unique = (ids: readonly RecordId[]): readonly RecordId[] => [...new Set(ids)];
