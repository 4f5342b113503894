import type { Calendar } from '../dates.ts';
import { ref, type SampleRecord } from '../recordLoader.ts';
import { PRODUCTS } from '../products.ts';
import { CLOSED_DEALS } from './closedDeals.ts';
import { NOT_ON_THE_MAP, peopleOf } from './contacts.ts';
import { deal, type Deal } from './deal.ts';
import { contractOf } from './contracts.ts';
import { accountOf, contactRef, opportunityRef, steady } from './names.ts';
import { unlinkedDeals } from './unlinkedDeals.ts';

const OPEN_STAGES = [
  'Qualification',
  'Needs Analysis',
  'Value Proposition',
  'Id. Decision Makers',
  'Proposal/Price Quote',
  'Negotiation/Review',
];

/** What the cells of the white space refer to, by unit: its name, and of each product whether the deal is open, won or lost. */
const UNITS: Readonly<Record<string, readonly [name: string, deals: string]>> = {
  'bergen-yard': [
    'Bergen Yard',
    'vibration-monitoring:won predictive-maintenance:open production-scheduling:open materials-tracking:won implementation:won',
  ],
  'hull-production': ['Hull Production', 'welding-vision:won vibration-monitoring:won'],
  outfitting: ['Outfitting', 'materials-tracking:open'],
  'gdansk-yard': ['Gdańsk Yard', 'welding-vision:open'],
  'design-engineering': ['Design and Engineering', 'digital-twin:won implementation:won'],
  'wind-installation': ['Wind Installation', 'predictive-maintenance:open vibration-monitoring:won digital-twin:open'],
  subsea: ['Subsea', 'vibration-monitoring:won managed-operations:lost'],
  'platform-maintenance': [
    'Platform Maintenance',
    'permit-to-work:won corrosion-analytics:open incident-reporting:won vibration-monitoring:won managed-operations:won',
  ],
  'crew-operations': ['Crew and Operations', 'voyage-optimiser:open emissions-ledger:won training-academy:won fleet-link:open'],
  'spare-parts': ['Spare Parts and Logistics', 'parts-forecasting:open'],
  tankers: ['Halvorsen Tankers', 'voyage-optimiser:lost emissions-ledger:won vibration-monitoring:won'],
  'group-it': ['Group IT', 'data-engineering:open implementation:won'],
  finance: ['Finance and Control', 'emissions-ledger:won'],
  hse: ['Health, Safety and Environment', 'incident-reporting:won permit-to-work:open'],
};

interface DealFacts {
  readonly unit: string;
  readonly unitName: string;
  readonly product: string;
  readonly stands: string;
}

const DEALS: readonly DealFacts[] = Object.entries(UNITS).flatMap(([unit, [unitName, deals]]) =>
  deals.split(' ').map((deal) => {
    const [product, stands] = deal.split(':') as [string, string];
    return { unit, unitName, product, stands };
  }),
);

const productOf = ({ product }: Pick<DealFacts, 'product'>) => PRODUCTS.find(({ key }) => key === product)!;

/** Deals whose contact roles somebody has kept: nobody approves yet, and one has no place on the map. */
const BUYING_GROUPS: Readonly<Record<string, Deal['people']>> = {
  'wind-installation/predictive-maintenance': [
    ['wind-director', 'Decision Maker'],
    ['newbuild-manager', 'Technical Buyer'],
    ['vessel-manager', 'Business User'],
    [NOT_ON_THE_MAP, 'Influencer'],
  ],
};

function stageOf({ stands, product, unit }: DealFacts): string {
  const closed = CLOSED_DEALS[`${unit}/${product}`];
  if (closed) return closed[0];
  if (stands === 'open') return OPEN_STAGES[Math.floor(steady(`${unit}${product} stage`) * OPEN_STAGES.length)]!;
  return stands === 'won' ? 'Closed Won' : 'Closed Lost';
}

export function opportunityRecords(calendar: Calendar): readonly SampleRecord[] {
  const linked = DEALS.flatMap((facts): readonly SampleRecord[] => {
    const stage = stageOf(facts);
    const seed = `${facts.unit}/${facts.product}`;
    const isOpen = !stage.startsWith('Closed');
    const usualDays = isOpen ? 20 + Math.round(steady(seed) * 200) : -Math.round(30 + steady(seed) * 480);
    const [, days = usualDays, reason = null] = CLOSED_DEALS[seed] ?? [];
    const entry = productOf(facts);
    return deal({
      ref: opportunityRef(seed),
      account: accountOf(facts.unit),
      name: `${entry.name} for ${facts.unitName}`,
      stage,
      closeDate: calendar.day(days),
      amount: Math.round((entry.price * (0.8 + steady(seed))) / 5_000) * 5_000,
      solution: facts.product,
      people:
        BUYING_GROUPS[seed] ??
        peopleOf(facts.unit)
          .slice(0, 3)
          .map(({ key }) => key),
      reason,
      contract: stage === 'Closed Won' ? contractOf(seed) : null,
    });
  });
  return [...linked, ...unlinkedDeals(calendar)].map((record) => (record.object === 'Opportunity' ? lived(record, calendar) : record));
}

/** A deal began one to six months before it was closed, or before today; the stage of one that goes on changed within six weeks. */
function lived(record: SampleRecord, calendar: Calendar): SampleRecord {
  const closing = Math.round((Date.parse(String(record.fields['CloseDate'])) - Date.parse(calendar.day(0))) / 86_400_000);
  const began = Math.min(closing, 0) - 30 - Math.round(steady(`${record.ref} began`) * 150);
  const changed = closing < 0 ? closing : -Math.round(2 + steady(`${record.ref} changed`) * 28);
  const history = {
    CreatedById: ref('user:mara'),
    CreatedDate: calendar.moment(began),
    LastStageChangeDate: calendar.moment(changed),
    LastModifiedById: ref('user:mara'),
    LastModifiedDate: calendar.moment(changed),
  };
  return { ...record, history };
}

/** Products of others that are installed there. */
const COMPETITORS = [
  ['hull-production', 'production-scheduling', 'Kestrel Planner'],
  ['gdansk-yard', 'vibration-monitoring', 'Baltic Automation condition monitoring'],
  ['subsea', 'corrosion-analytics', 'Deepwater image archive'],
] as const;

/** Services leave nothing installed. */
const isInstalled = ({ product, stands }: DealFacts) => stands === 'won' && product !== 'implementation';

export function assetRecords(calendar: Calendar): readonly SampleRecord[] {
  const ours = DEALS.filter(isInstalled).map((facts) => {
    const age = Math.round(60 + steady(`${facts.unit}/${facts.product} asset`) * 700);
    const endsSoon = facts.unit === 'subsea';
    return asset(facts, `${productOf(facts).name}, ${facts.unitName}`, {
      Quantity: 1,
      Price: productOf(facts).price,
      InstallDate: calendar.day(-age),
      UsageEndDate: calendar.day(endsSoon ? 75 : 365 + (age % 300)),
    });
  });
  const theirs = COMPETITORS.map(([unit, product, name]) =>
    asset({ unit, product }, name, { IsCompetitorProduct: true, InstallDate: calendar.day(-700) }),
  );
  return [...ours, ...theirs];
}

function asset({ unit, product }: Pick<DealFacts, 'unit' | 'product'>, name: string, fields: SampleRecord['fields']): SampleRecord {
  const [contact] = peopleOf(unit);
  return {
    ref: `asset:${unit}/${product}`,
    object: 'Asset',
    fields: {
      AccountId: ref(accountOf(unit)),
      ContactId: contact ? ref(contactRef(contact.key)) : null,
      Name: name,
      Product2Id: ref(`product:${product}`),
      Status: 'Installed',
      ...fields,
    },
  };
}
