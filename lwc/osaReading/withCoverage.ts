import { groupBy } from 'c/groupBy';
import type { ContactActivity, IsoDate } from 'c/planModel';
import type { StakeholderView } from 'c/planQueries';
import { readCoverage } from 'c/relationships';

/** Stakeholders with the coverage that exchanges of today speak for, as the relationship map reads them; as it was stored last where nothing is known of exchanges. */
export function withCoverage(
  stakeholders: readonly StakeholderView[],
  activities: readonly ContactActivity[] | null,
  today: IsoDate,
): readonly StakeholderView[] {
  if (!activities) return stakeholders;
  const exchanges = groupBy(activities, ({ contactId }) => contactId);
  return stakeholders.map((one) => {
    const own = one.contactId ? exchanges.get(one.contactId) : undefined;
    if (!own) return one;
    const { coverage, lastContactOn } = readCoverage(own, one.managementLevel, today);
    return coverage === 'Unknown' ? one : { ...one, computedCoverage: coverage, lastContactOn: later(lastContactOn, one.lastContactOn) };
  });
}

function later(a: IsoDate | null, b: IsoDate | null | undefined): IsoDate | null {
  if (!a || !b) return a ?? b ?? null;
  return a > b ? a : b;
}
