import type { Calendar } from '../dates.ts';
import type { SampleRecord } from '../recordLoader.ts';
import { deal, type Deal } from './deal.ts';
import { accountOf, opportunityRef } from './names.ts';

/** Deals no cell knows of: made in the sales pipeline by people who have never seen the plan. Some tell where they belong, some do not. */
export function unlinkedDeals(calendar: Calendar): readonly SampleRecord[] {
  const group = accountOf('group-functions');
  const deals: readonly Deal[] = [
    // Its account is the yard and its product a solution: it fills a square that nobody has written.
    {
      ref: opportunityRef('permits-gdansk'),
      account: accountOf('gdansk-yard'),
      name: 'Permit to Work, Gdańsk',
      stage: 'Needs Analysis',
      closeDate: calendar.day(75),
      amount: 130_000,
      solution: 'permit-to-work',
      people: [],
      description: 'Works council asks for it in Polish from the first day.',
    },
    // Its people are of one unit.
    {
      ref: opportunityRef('twin-outfitting'),
      account: group,
      name: 'Digital twin study, cabins',
      stage: 'Qualification',
      closeDate: calendar.day(120),
      amount: 85_000,
      solution: 'digital-twin',
      people: ['outfitting-manager', 'electrical-lead'],
    },
    {
      ref: opportunityRef('welding-outfitting'),
      account: group,
      name: 'Seam cameras for pipe welding',
      stage: 'Closed Lost',
      closeDate: calendar.day(-205),
      amount: 140_000,
      solution: 'welding-vision',
      people: ['electrical-lead'],
      reason: 'No budget before the new hall is decided.',
    },
    // A win against what somebody decided in the matrix.
    {
      ref: opportunityRef('rope-access-course'),
      account: group,
      name: 'Rope access course, platforms',
      stage: 'Closed Won',
      closeDate: calendar.day(-41),
      amount: 60_000,
      solution: 'training-academy',
      people: ['platform-director'],
      reason: 'The class society had no date before spring.',
    },
    // A product and no people; people and no product; a name alone.
    {
      ref: opportunityRef('data-platform'),
      account: group,
      name: 'Data platform extension',
      stage: 'Value Proposition',
      closeDate: calendar.day(60),
      amount: 210_000,
      solution: 'data-engineering',
      people: [],
    },
    {
      ref: opportunityRef('crew-welfare'),
      account: group,
      name: 'Rest hours pilot on four vessels',
      stage: 'Qualification',
      closeDate: calendar.day(140),
      amount: 55_000,
      solution: null,
      people: ['crewing-manager'],
    },
    {
      ref: opportunityRef('parts-next-year'),
      account: group,
      name: 'Spare Parts and Logistics: forecasting next year',
      stage: 'Prospecting',
      closeDate: calendar.day(210),
      amount: 175_000,
      solution: null,
      people: [],
    },
  ];
  return deals.flatMap(deal);
}
