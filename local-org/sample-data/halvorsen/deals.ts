import type { Calendar } from '../dates.ts';
import { ref, type SampleRecord } from '../recordLoader.ts';
import { SOLUTIONS } from '../catalogue.ts';
import { BUYING_CENTERS } from './buyingCenters.ts';
import { CELLS, type CellFacts } from './cells.ts';
import { ACCOUNT, contactRef, KEY, opportunityRef, POLSKA, steady, TANKERS } from './names.ts';
import { STAKEHOLDERS } from './stakeholders.ts';

const OPEN_STAGES = [
  'Qualification',
  'Needs Analysis',
  'Value Proposition',
  'Id. Decision Makers',
  'Proposal/Price Quote',
  'Negotiation/Review',
];

/** Subsidiaries buy in their own name. */
const accountOf = (buyingCenter: string) => (buyingCenter === 'tankers' ? TANKERS : buyingCenter === 'gdansk-yard' ? POLSKA : ACCOUNT);
const solutionOf = ({ solution }: CellFacts) => SOLUTIONS.find(({ key }) => key === solution)!;
const unitOf = ({ buyingCenter }: CellFacts) => BUYING_CENTERS.find(({ key }) => key === buyingCenter)!.name;
const isSold = ({ solution }: CellFacts) => solution !== 'implementation';

function stageOf({ state, solution, buyingCenter }: CellFacts): string | undefined {
  if (state === 'Open Opportunity') return OPEN_STAGES[Math.floor(steady(`${buyingCenter}${solution} stage`) * OPEN_STAGES.length)];
  if (state === 'Ours' || state === 'At Risk') return 'Closed Won';
  return state === 'Lost' ? 'Closed Lost' : undefined;
}

export function opportunityRecords(calendar: Calendar): readonly SampleRecord[] {
  return CELLS.filter(isSold).flatMap((cell) => {
    const stage = stageOf(cell);
    if (!stage) return [];
    const seed = `${cell.buyingCenter}/${cell.solution}`;
    const name = opportunityRef(seed);
    const isOpen = !stage.startsWith('Closed');
    const entry = solutionOf(cell);
    const deciders = STAKEHOLDERS.filter(
      ({ buyingCenter, holder }) => buyingCenter === cell.buyingCenter && typeof holder !== 'string',
    ).slice(0, 3);
    return [
      {
        ref: name,
        object: 'Opportunity',
        fields: {
          AccountId: ref(accountOf(cell.buyingCenter)),
          Name: `${entry.name} for ${unitOf(cell)}`,
          StageName: stage,
          CloseDate: calendar.day(isOpen ? 20 + Math.round(steady(seed) * 200) : -Math.round(30 + steady(seed) * 480)),
          Amount: Math.round((entry.price * (0.8 + steady(seed))) / 5_000) * 5_000,
          Pricebook2Id: ref('pricebook:standard'),
          OwnerId: ref('user:mara'),
          Type: isOpen ? 'Existing Customer - Upgrade' : 'New Customer',
          NextStep: isOpen ? 'Agree the value case with the sponsor' : null,
        },
      },
      {
        ref: `${name}/line`,
        object: 'OpportunityLineItem',
        fields: {
          OpportunityId: ref(name),
          PricebookEntryId: ref(`price:${cell.solution}`),
          Quantity: 1,
          UnitPrice: Math.round((entry.price * (0.8 + steady(seed))) / 5_000) * 5_000,
        },
      },
      ...deciders.map((person, index) => ({
        ref: `${name}/role/${person.key}`,
        object: 'OpportunityContactRole',
        fields: {
          OpportunityId: ref(name),
          ContactId: ref(contactRef(person.key)),
          Role: ['Decision Maker', 'Evaluator', 'Business User'][index],
          IsPrimary: index === 0,
        },
      })),
    ];
  });
}

export function assetRecords(calendar: Calendar): readonly SampleRecord[] {
  return CELLS.filter((cell) => isSold(cell) && (cell.state === 'Ours' || cell.state === 'At Risk')).map((cell) => {
    const age = Math.round(60 + steady(`${cell.buyingCenter}/${cell.solution} asset`) * 700);
    return {
      ref: `asset:${cell.buyingCenter}/${cell.solution}`,
      object: 'Asset',
      fields: {
        AccountId: ref(accountOf(cell.buyingCenter)),
        Name: `${solutionOf(cell).name}, ${unitOf(cell)}`,
        Product2Id: ref(`product:${cell.solution}`),
        Status: 'Installed',
        Quantity: 1,
        Price: solutionOf(cell).price,
        InstallDate: calendar.day(-age),
        UsageEndDate: calendar.day(cell.state === 'At Risk' ? 75 : 365 + (age % 300)),
      },
    };
  });
}

/** [key, account, days ago it started, months, status] */
const CONTRACTS = [
  ['frame-agreement', ACCOUNT, 640, 36, 'Activated'],
  ['fleet-services', ACCOUNT, 300, 12, 'Activated'],
  ['tankers-emissions', TANKERS, 285, 12, 'Activated'],
  ['polska-welding-pilot', POLSKA, 90, 6, 'Draft'],
] as const;

export function contractRecords(calendar: Calendar): readonly SampleRecord[] {
  return CONTRACTS.map(([key, account, age, months, status]) => ({
    ref: `contract:${KEY}/${key}`,
    object: 'Contract',
    fields: { AccountId: ref(account), StartDate: calendar.day(-age), ContractTerm: months, Status: status, OwnerId: ref('user:mara') },
  }));
}
