import type { BuyingCenterKind, CustomerPhase, GrowthTrend } from 'c/planModel';
import type { Calendar } from '../dates.ts';
import { ref, type SampleRecord } from '../recordLoader.ts';
import { ACCOUNT, buyingCenterRef, KEY, POLSKA, stakeholderRef, steady, TANKERS } from './names.ts';

interface BuyingCenterFacts {
  readonly key: string;
  readonly name: string;
  readonly parent?: string;
  readonly kind: BuyingCenterKind;
  /** Thousands per year: what they spend, what they spend with us, what we aim for. Null where nobody found out yet. */
  readonly money: readonly [wallet: number | null, ours: number | null, goal: number | null];
  readonly growth?: GrowthTrend;
  readonly phase?: CustomerPhase;
  readonly lead?: string;
  readonly competitor?: string;
  readonly environment?: string;
  readonly subsidiary?: string;
  readonly description: string;
}

export const BUYING_CENTERS: readonly BuyingCenterFacts[] = [
  {
    key: 'shipyards',
    name: 'Shipyards',
    kind: 'Division',
    money: [9_400, 2_150, 3_600],
    growth: 'Growing',
    phase: 'Loyal Customer',
    lead: 'evp-shipyards',
    competitor: 'Kestrel Industrial',
    environment: 'Kestrel owns scheduling in Bergen; two local integrators bid on everything below 100k.',
    description: 'Newbuilds and conversions on three sites, order book full for 26 months.',
  },
  {
    key: 'bergen-yard',
    name: 'Bergen Yard',
    parent: 'shipyards',
    kind: 'Location',
    money: [4_800, 1_480, 2_100],
    growth: 'Growing',
    phase: 'Loyal Customer',
    lead: 'bergen-director',
    competitor: 'Kestrel Industrial',
    description: 'Lead yard; first user of everything that later goes group-wide.',
  },
  {
    key: 'hull-production',
    name: 'Hull Production',
    parent: 'bergen-yard',
    kind: 'Function',
    money: [2_100, 690, 1_000],
    growth: 'Growing',
    phase: 'Customer',
    lead: 'hull-manager',
    description: 'Plate to block; welding is the bottleneck.',
  },
  {
    key: 'outfitting',
    name: 'Outfitting',
    parent: 'bergen-yard',
    kind: 'Function',
    money: [1_300, 240, 520],
    growth: 'Flat',
    phase: 'Customer',
    lead: 'outfitting-manager',
    description: 'Pipes, cables, cabins; three shifts and many subcontractors.',
  },
  {
    key: 'gdansk-yard',
    name: 'Gdańsk Yard',
    parent: 'shipyards',
    kind: 'Subsidiary',
    subsidiary: POLSKA,
    money: [2_900, 410, 900],
    growth: 'Growing Fast',
    phase: 'Customer',
    lead: 'gdansk-director',
    competitor: 'Baltic Automation',
    environment: 'Baltic Automation is around the corner and speaks the language.',
    description: 'Bought two years ago, still runs on its own systems.',
  },
  {
    key: 'design-engineering',
    name: 'Design and Engineering',
    parent: 'shipyards',
    kind: 'Business Unit',
    money: [1_700, 260, 450],
    growth: 'Flat',
    phase: 'Customer',
    lead: 'chief-engineer',
    description: 'Two hundred naval architects, custodians of every model.',
  },
  {
    key: 'offshore',
    name: 'Offshore Energy',
    kind: 'Division',
    money: [11_200, 1_930, 3_600],
    growth: 'Growing Fast',
    phase: 'Customer',
    lead: 'evp-offshore',
    competitor: 'Deepwater Analytics',
    environment: 'Deepwater Analytics holds subsea inspection; wind is open.',
    description: 'Wind installation, subsea and platform work; where the group invests.',
  },
  {
    key: 'wind-installation',
    name: 'Wind Installation',
    parent: 'offshore',
    kind: 'Business Unit',
    money: [5_100, 620, 1_700],
    growth: 'Growing Fast',
    phase: 'Customer',
    lead: 'wind-director',
    description: 'Four jack-up vessels, two on order.',
  },
  {
    key: 'turbine-logistics',
    name: 'Turbine Logistics',
    parent: 'wind-installation',
    kind: 'Function',
    money: [1_400, null, 400],
    growth: 'Growing Fast',
    phase: 'Prospect',
    lead: 'logistics-manager',
    description: 'Blades and towers from seven ports to the site.',
  },
  {
    key: 'subsea',
    name: 'Subsea',
    parent: 'offshore',
    kind: 'Business Unit',
    money: [3_300, 480, 900],
    growth: 'Flat',
    phase: 'Customer',
    lead: 'subsea-director',
    competitor: 'Deepwater Analytics',
    description: 'Inspection, maintenance and repair below the waterline.',
  },
  {
    key: 'platform-maintenance',
    name: 'Platform Maintenance',
    parent: 'offshore',
    kind: 'Business Unit',
    money: [2_800, 830, 1_000],
    growth: 'Shrinking',
    phase: 'Loyal Customer',
    lead: 'platform-director',
    description: 'Long contracts on ageing platforms; every permit counts.',
  },
  {
    key: 'fleet-services',
    name: 'Fleet Services',
    kind: 'Division',
    money: [6_700, 1_120, 2_000],
    growth: 'Flat',
    phase: 'Customer',
    lead: 'evp-fleet',
    competitor: 'Marlin Software',
    description: 'Operates 38 vessels for the group and for others.',
  },
  {
    key: 'crew-operations',
    name: 'Crew and Operations',
    parent: 'fleet-services',
    kind: 'Function',
    money: [1_900, 300, 600],
    growth: 'Flat',
    phase: 'Customer',
    lead: 'operations-manager',
    description: 'Voyages, crews, port calls, around the clock.',
  },
  {
    key: 'spare-parts',
    name: 'Spare Parts and Logistics',
    parent: 'fleet-services',
    kind: 'Function',
    money: [1_600, 190, 500],
    growth: 'Flat',
    phase: 'Customer',
    lead: 'parts-manager',
    competitor: 'Marlin Software',
    description: 'Eleven warehouses, four thousand suppliers.',
  },
  {
    key: 'tankers',
    name: 'Halvorsen Tankers',
    parent: 'fleet-services',
    kind: 'Subsidiary',
    subsidiary: TANKERS,
    money: [3_100, 540, 900],
    growth: 'Shrinking',
    phase: 'Former Customer',
    lead: 'tankers-director',
    competitor: 'Marlin Software',
    environment: 'Left us for Marlin on voyage planning eight months ago.',
    description: 'Product tankers, run as its own company with its own board.',
  },
  {
    key: 'group-functions',
    name: 'Group Functions',
    kind: 'Division',
    money: [3_900, 710, 1_250],
    growth: 'Flat',
    phase: 'Customer',
    lead: 'cfo',
    description: 'What serves everybody: IT, purchasing, finance, HSE.',
  },
  {
    key: 'group-it',
    name: 'Group IT',
    parent: 'group-functions',
    kind: 'Function',
    money: [2_200, 430, 700],
    growth: 'Flat',
    phase: 'Customer',
    lead: 'cio',
    description: 'Wants one platform and fewer suppliers.',
  },
  {
    key: 'cyber-security',
    name: 'Cyber Security',
    parent: 'group-it',
    kind: 'Function',
    money: [null, null, null],
    phase: 'Prospect',
    lead: 'ciso',
    description: 'Reviews every connection between ship and shore.',
  },
  {
    key: 'procurement',
    name: 'Group Procurement',
    parent: 'group-functions',
    kind: 'Function',
    money: [null, null, null],
    phase: 'Prospect',
    lead: 'cpo',
    description: 'Frame agreements above 250k, price lists below.',
  },
  {
    key: 'finance',
    name: 'Finance and Control',
    parent: 'group-functions',
    kind: 'Function',
    money: [600, 90, 150],
    growth: 'Flat',
    phase: 'Customer',
    lead: 'controller',
    description: 'Consolidates fuel, emissions and project margins.',
  },
  {
    key: 'hse',
    name: 'Health, Safety and Environment',
    parent: 'group-functions',
    kind: 'Function',
    money: [900, 190, 300],
    growth: 'Growing',
    phase: 'Customer',
    lead: 'hse-director',
    description: 'Two serious incidents last year; the board reads every report.',
  },
];

const thousands = (amount: number | null) => (amount === null ? null : amount * 1_000);

export function buyingCenterRecords(calendar: Calendar): readonly SampleRecord[] {
  return BUYING_CENTERS.map((facts, position) => {
    const [wallet, ours, goal] = facts.money;
    // Two in ten were not confirmed for over a quarter: a real plan has corners that grew stale.
    const age = Math.round(steady(facts.key) * 125);
    return {
      ref: buyingCenterRef(facts.key),
      object: 'Buying_Center__c',
      fields: {
        Account__c: ref(ACCOUNT),
        Name: facts.name,
        Key__c: `${KEY}/${facts.key}`,
        Parent_Buying_Center__c: facts.parent ? ref(buyingCenterRef(facts.parent)) : null,
        Kind__c: facts.kind,
        Subsidiary_Account__c: facts.subsidiary ? ref(facts.subsidiary) : null,
        Sort_Order__c: (position + 1) * 10,
        Description__c: facts.description,
        Wallet__c: thousands(wallet),
        Our_Revenue__c: thousands(ours),
        Sales_Goal__c: thousands(goal),
        Growth_Trend__c: facts.growth,
        Main_Competitor__c: facts.competitor,
        Competitive_Environment__c: facts.environment,
        Phase__c: facts.phase,
        Phase_Since__c: calendar.day(-Math.round(200 + steady(`${facts.key} phase`) * 900)),
        Source__c: wallet === null ? null : 'Annual report and interviews with the heads of unit',
        Confidence__c: wallet === null ? 'Low' : age > 90 ? 'Medium' : 'High',
        Confirmed_On__c: wallet === null ? null : calendar.day(-age),
        Confirmed_By__c: wallet === null ? null : ref('user:mara'),
      },
    };
  });
}

/** Buying centers are there before the people who lead them, so the leads are told afterwards. */
export function buyingCenterLeads(): readonly { readonly buyingCenter: string; readonly lead: string }[] {
  return BUYING_CENTERS.flatMap(({ key, lead }) => (lead ? [{ buyingCenter: buyingCenterRef(key), lead: stakeholderRef(lead) }] : []));
}
