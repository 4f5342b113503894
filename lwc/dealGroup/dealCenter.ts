import type { RecordId, SalesOpportunity } from 'c/planModel';
import type { PersonReading, RelationshipReading } from 'c/relationshipReading';

/** The buying center a deal belongs to, and what says so. */
export interface DealCenter {
  readonly id: RecordId;
  readonly from: 'cell' | 'company' | 'people';
}

/** The one of the white-space cell the deal came from; else the one that is the deal's company; else where most of its people stand. */
export function dealCenterOf(
  { facts }: Pick<RelationshipReading, 'facts'>,
  deal: Pick<SalesOpportunity, 'id' | 'accountId'>,
  people: readonly PersonReading[],
): DealCenter | null {
  const cell = facts.pursued.find(({ opportunityId }) => opportunityId === deal.id);
  if (cell) return { id: cell.buyingCenterId, from: 'cell' };
  const companies = facts.buyingCenters.filter(({ subsidiaryAccountId }) => subsidiaryAccountId && subsidiaryAccountId === deal.accountId);
  // Parts of a company may name it too: it is the uppermost that stands for it.
  const ids = new Set(companies.map(({ id }) => id));
  const [company, another] = companies.filter(({ parentId }) => !parentId || !ids.has(parentId));
  if (company && !another) return { id: company.id, from: 'company' };
  const counts = new Map<RecordId, number>();
  for (const { laneId } of people) if (laneId) counts.set(laneId, (counts.get(laneId) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && most[1] * 2 > people.length ? { id: most[0], from: 'people' } : null;
}
