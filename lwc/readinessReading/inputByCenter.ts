import { groupBy } from 'c/groupBy';
import type { Maybe, RecordId } from 'c/planModel';
import type { ReadinessInput } from './readReadiness.ts';

/** What concerns one buying center, for each of them: looked through once, as there may be hundreds of them and thousands of people. */
export function inputByCenter(input: ReadinessInput): (centerId: RecordId) => ReadinessInput {
  const { cells, stakeholders, links, insights, engagements } = input;
  const cellsOf = groupBy(cells, ({ buyingCenterId }) => buyingCenterId);
  const peopleOf = groupBy(stakeholders, ({ buyingCenterId }) => buyingCenterId ?? null);
  const insightsOf = groupBy(insights, ({ buyingCenterId }) => buyingCenterId ?? null);
  const centerOf = new Map(stakeholders.map(({ id, buyingCenterId }) => [id, buyingCenterId]));
  const centersOf = groupBy(
    stakeholders.filter(({ contactId }) => contactId),
    ({ contactId }) => contactId!,
  );
  const linksOf = spread(links, ({ fromStakeholderId, toStakeholderId }) => [
    fromStakeholderId ? centerOf.get(fromStakeholderId) : null,
    centerOf.get(toStakeholderId),
  ]);
  const engagementsOf = spread(engagements, ({ contactId }) => centersOf.get(contactId)?.map(({ buyingCenterId }) => buyingCenterId) ?? []);
  return (id) => ({
    ...input,
    cells: cellsOf.get(id) ?? [],
    stakeholders: peopleOf.get(id) ?? [],
    links: linksOf.get(id) ?? [],
    insights: insightsOf.get(id) ?? [],
    engagements: engagementsOf.get(id) ?? [],
  });
}

/** Each in every buying center it concerns, once, in their order. */
function spread<One>(list: readonly One[], centersOf: (one: One) => readonly Maybe<RecordId>[]): ReadonlyMap<RecordId, readonly One[]> {
  const result = new Map<RecordId, One[]>();
  for (const one of list) {
    for (const id of new Set(centersOf(one))) {
      if (!id) continue;
      const own = result.get(id);
      if (own) own.push(one);
      else result.set(id, [one]);
    }
  }
  return result;
}
