import type { Check } from './check.ts';
import { cellRef, onCell, pursuedCells } from './pursuit.ts';

/** Checks of who wants it (system C; coverage of people in general is system D). */
export const peopleChecks: readonly Check[] = [
  {
    code: 'WS004',
    name: 'oneBuyerForEverything',
    system: 'C',
    severity: 'warning',
    find: (facts) => {
      const sponsored = pursuedCells(facts).filter(({ cell }) => cell.sponsorId);
      const [first] = sponsored;
      if (!first || sponsored.length < facts.policy.oneSponsorFrom || sponsored.some(({ cell }) => cell.sponsorId !== first.cell.sponsorId))
        return [];
      return [
        {
          records: [{ object: 'Stakeholder__c', id: first.cell.sponsorId! }, ...sponsored.map(({ cell }) => cellRef(cell.id))],
          message: { code: 'oneBuyerForEverything', values: { cells: sponsored.length, stakeholderId: first.cell.sponsorId! } },
          remedy: { code: 'askWhoDecidesThisTime', values: {} },
        },
      ];
    },
  },
  {
    code: 'WS005',
    name: 'opportunityWithoutSponsor',
    system: 'C',
    severity: 'warning',
    find: ({ readings, stakeholders = [] }) => {
      const vacant = new Set(stakeholders.filter(({ occupancy }) => occupancy === 'Vacant').map(({ id }) => id));
      return readings
        .filter(({ state }) => state === 'Open Opportunity')
        .flatMap((reading) => {
          const { sponsorId, opportunityId } = reading.cell;
          const opportunity = opportunityId ? [{ object: 'Opportunity' as const, id: opportunityId }] : [];
          if (!sponsorId) return [onCell(reading, 'opportunityWithoutSponsor', 'findASponsor', {}, opportunity)];
          const position = [{ object: 'Stakeholder__c' as const, id: sponsorId }, ...opportunity];
          return vacant.has(sponsorId) ? [onCell(reading, 'sponsorPositionVacant', 'findASponsor', {}, position)] : [];
        });
    },
  },
];
