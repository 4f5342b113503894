import type { Calendar } from '../dates.ts';
import { ref, type SampleRecord } from '../recordLoader.ts';
import { SOLUTIONS } from '../catalogue.ts';
import { BUYING_CENTERS } from './buyingCenters.ts';
import { CELLS, type CellFacts } from './cells.ts';
import { CLOSED_DEALS } from './closedDeals.ts';
import { contractOf } from './contracts.ts';
import { accountOf, contactRef, opportunityRef, steady } from './names.ts';
import { STAKEHOLDERS } from './stakeholders.ts';

const OPEN_STAGES = [
  'Qualification',
  'Needs Analysis',
  'Value Proposition',
  'Id. Decision Makers',
  'Proposal/Price Quote',
  'Negotiation/Review',
];

const solutionOf = ({ solution }: Pick<CellFacts, 'solution'>) => SOLUTIONS.find(({ key }) => key === solution)!;
const unitOf = ({ buyingCenter }: Pick<CellFacts, 'buyingCenter'>) => BUYING_CENTERS.find(({ key }) => key === buyingCenter)!.name;
/** People who hold a position in the buying center; they tell where a deal of the group belongs. */
const peopleOf = (buyingCenter: string) =>
  STAKEHOLDERS.filter((person) => person.buyingCenter === buyingCenter && typeof person.holder !== 'string');

function stageOf({ state, solution, buyingCenter }: CellFacts): string | undefined {
  const closed = CLOSED_DEALS[`${buyingCenter}/${solution}`];
  if (closed) return closed[0];
  if (state === 'Open Opportunity') return OPEN_STAGES[Math.floor(steady(`${buyingCenter}${solution} stage`) * OPEN_STAGES.length)];
  if (state === 'Ours' || state === 'At Risk') return 'Closed Won';
  return state === 'Lost' ? 'Closed Lost' : undefined;
}

export function opportunityRecords(calendar: Calendar): readonly SampleRecord[] {
  const linked = CELLS.flatMap((cell): readonly SampleRecord[] => {
    const stage = stageOf(cell);
    if (!stage) return [];
    const seed = `${cell.buyingCenter}/${cell.solution}`;
    const isOpen = !stage.startsWith('Closed');
    const usualDays = isOpen ? 20 + Math.round(steady(seed) * 200) : -Math.round(30 + steady(seed) * 480);
    const [, days = usualDays, reason = null] = CLOSED_DEALS[seed] ?? [];
    const entry = solutionOf(cell);
    return deal({
      ref: opportunityRef(seed),
      account: accountOf(cell.buyingCenter),
      name: `${entry.name} for ${unitOf(cell)}`,
      stage,
      closeDate: calendar.day(days),
      amount: Math.round((entry.price * (0.8 + steady(seed))) / 5_000) * 5_000,
      solution: cell.solution,
      people: peopleOf(cell.buyingCenter)
        .slice(0, 3)
        .map(({ key }) => key),
      reason,
      contract: stage === 'Closed Won' ? contractOf(seed) : null,
    });
  });
  return [...linked, ...unlinkedDeals(calendar)];
}

interface Deal {
  readonly ref: string;
  readonly account: string;
  readonly name: string;
  readonly stage: string;
  readonly closeDate: string;
  readonly amount: number;
  /** Null without products. */
  readonly solution: string | null;
  readonly people: readonly string[];
  readonly reason?: string | null;
  readonly contract?: string | null;
  readonly description?: string;
}

function deal({
  ref: name,
  account,
  stage,
  closeDate,
  amount,
  solution,
  people,
  reason,
  contract,
  description,
  ...rest
}: Deal): readonly SampleRecord[] {
  const isOpen = !stage.startsWith('Closed');
  return [
    {
      ref: name,
      object: 'Opportunity',
      fields: {
        AccountId: ref(account),
        Name: rest.name,
        StageName: stage,
        CloseDate: closeDate,
        Amount: amount,
        Pricebook2Id: ref('pricebook:standard'),
        OwnerId: ref('user:mara'),
        Type: isOpen ? 'Existing Customer - Upgrade' : 'New Customer',
        NextStep: isOpen ? 'Agree the value case with the sponsor' : null,
        Description: description,
        Close_Reason__c: reason,
        ContractId: contract ? ref(contract) : null,
      },
    },
    ...(solution
      ? [
          {
            ref: `${name}/line`,
            object: 'OpportunityLineItem',
            fields: { OpportunityId: ref(name), PricebookEntryId: ref(`price:${solution}`), Quantity: 1, UnitPrice: amount },
          },
        ]
      : []),
    ...people.map((person, index) => ({
      ref: `${name}/role/${person}`,
      object: 'OpportunityContactRole',
      fields: {
        OpportunityId: ref(name),
        ContactId: ref(contactRef(person)),
        Role: ['Decision Maker', 'Evaluator', 'Business User'][index],
        IsPrimary: index === 0,
      },
    })),
  ];
}

/** Deals no cell knows of: made in the sales pipeline by people who have never seen the plan. Some tell where they belong, some do not. */
function unlinkedDeals(calendar: Calendar): readonly SampleRecord[] {
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

/** Products of others that are installed there. */
const COMPETITORS = [
  ['hull-production', 'production-scheduling', 'Kestrel Planner'],
  ['gdansk-yard', 'vibration-monitoring', 'Baltic Automation condition monitoring'],
  ['subsea', 'corrosion-analytics', 'Deepwater image archive'],
] as const;

/** Services leave nothing installed. */
const isInstalled = ({ solution }: CellFacts) => solution !== 'implementation';

export function assetRecords(calendar: Calendar): readonly SampleRecord[] {
  const ours = CELLS.filter((cell) => isInstalled(cell) && (cell.state === 'Ours' || cell.state === 'At Risk')).map((cell) => {
    const age = Math.round(60 + steady(`${cell.buyingCenter}/${cell.solution} asset`) * 700);
    const endsSoon = cell.buyingCenter === 'subsea';
    return asset(cell, `${solutionOf(cell).name}, ${unitOf(cell)}`, {
      Quantity: 1,
      Price: solutionOf(cell).price,
      InstallDate: calendar.day(-age),
      UsageEndDate: calendar.day(endsSoon ? 75 : 365 + (age % 300)),
    });
  });
  const theirs = COMPETITORS.map(([buyingCenter, solution, name]) =>
    asset({ buyingCenter, solution }, name, { IsCompetitorProduct: true, InstallDate: calendar.day(-700) }),
  );
  return [...ours, ...theirs];
}

function asset(at: Pick<CellFacts, 'buyingCenter' | 'solution'>, name: string, fields: SampleRecord['fields']): SampleRecord {
  const [contact] = peopleOf(at.buyingCenter);
  return {
    ref: `asset:${at.buyingCenter}/${at.solution}`,
    object: 'Asset',
    fields: {
      AccountId: ref(accountOf(at.buyingCenter)),
      ContactId: contact ? ref(contactRef(contact.key)) : null,
      Name: name,
      Product2Id: ref(`product:${at.solution}`),
      Status: 'Installed',
      ...fields,
    },
  };
}
