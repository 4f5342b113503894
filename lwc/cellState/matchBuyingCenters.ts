import { arrangeTree, type BuyingCenter, type RecordId, type SalesRecord, type Stakeholder } from 'c/planModel';

/** How a record found its buying center: by a cell that names it, its (subsidiary's) account, its people, or because there is one top only. */
export type PlacementVia = 'linkedCell' | 'subsidiaryAccount' | 'contacts' | 'onlyTop';

export interface FoundBuyingCenter {
  readonly buyingCenterId: RecordId;
  readonly via: PlacementVia;
}

/** Finds the buying center of a sales record without a cell that names it; null when nothing tells, which beats guessing. */
export function buyingCenterMatcher(
  buyingCenters: readonly BuyingCenter[],
  stakeholders: readonly Stakeholder[],
): (record: SalesRecord) => FoundBuyingCenter | null {
  const { ids, parents, positions } = arrangeTree(buyingCenters);
  const inTreeOrder = [...buyingCenters].sort((a, b) => positions[a.id]! - positions[b.id]!);
  const byAccount = new Map<RecordId, RecordId>();
  for (const { id, subsidiaryAccountId } of inTreeOrder) {
    if (subsidiaryAccountId && !byAccount.has(subsidiaryAccountId)) byAccount.set(subsidiaryAccountId, id);
  }
  const byContact = new Map<RecordId, RecordId>();
  for (const { contactId, buyingCenterId } of stakeholders) {
    if (contactId && buyingCenterId && positions[buyingCenterId] !== undefined) byContact.set(contactId, buyingCenterId);
  }
  const tops = ids.filter((_, position) => parents[position] === -1);
  return ({ accountId, contactIds = [] }) => {
    const ofPeople = [...new Set(contactIds.flatMap((id) => byContact.get(id) ?? []))];
    const ofAccount = accountId ? byAccount.get(accountId) : undefined;
    if (ofAccount) return { buyingCenterId: ofAccount, via: 'subsidiaryAccount' };
    // People of two buying centers contradict each other.
    if (ofPeople.length === 1) return { buyingCenterId: ofPeople[0]!, via: 'contacts' };
    return tops.length === 1 ? { buyingCenterId: tops[0]!, via: 'onlyTop' } : null;
  };
}
