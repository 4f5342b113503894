import type { Calendar } from '../dates.ts';
import { ref, type SampleRecord } from '../recordLoader.ts';
import { ACCOUNT, KEY, POLSKA, TANKERS } from './names.ts';

/** `covers`: the deals, as `buyingCenter/solution`, that were signed under it. */
interface ContractFacts {
  readonly key: string;
  readonly name: string;
  readonly account: string;
  readonly startedDaysAgo: number;
  readonly months: number;
  readonly status: 'Activated' | 'Draft';
  readonly covers: readonly string[];
}

const CONTRACTS: readonly ContractFacts[] = [
  {
    key: 'frame-agreement',
    name: 'Frame agreement of the group',
    account: ACCOUNT,
    startedDaysAgo: 640,
    months: 36,
    status: 'Activated',
    covers: [
      'bergen-yard/vibration-monitoring',
      'bergen-yard/materials-tracking',
      'hull-production/welding-vision',
      'design-engineering/digital-twin',
    ],
  },
  // Ends within the lead time, with nobody at work on it.
  {
    key: 'fleet-services',
    name: 'Fleet services, one year',
    account: ACCOUNT,
    startedDaysAgo: 300,
    months: 12,
    status: 'Activated',
    covers: ['crew-operations/emissions-ledger'],
  },
  {
    key: 'tankers-emissions',
    name: 'Emissions ledger for the tankers',
    account: TANKERS,
    startedDaysAgo: 285,
    months: 12,
    status: 'Activated',
    covers: ['tankers/emissions-ledger'],
  },
  // Over for three weeks, and still in use.
  {
    key: 'platform-operations',
    name: 'Managed operations, platforms',
    account: ACCOUNT,
    startedDaysAgo: 387,
    months: 12,
    status: 'Activated',
    covers: ['platform-maintenance/managed-operations'],
  },
  {
    key: 'polska-welding-pilot',
    name: 'Welding pilot in Gdańsk',
    account: POLSKA,
    startedDaysAgo: 90,
    months: 6,
    status: 'Draft',
    covers: [],
  },
];

const contractRef = (key: string) => `contract:${KEY}/${key}`;

/** The contract a deal was signed under, if any. @param deal `buyingCenter/solution` */
export function contractOf(deal: string): string | null {
  const contract = CONTRACTS.find(({ covers }) => covers.includes(deal));
  return contract ? contractRef(contract.key) : null;
}

export function contractRecords(calendar: Calendar): readonly SampleRecord[] {
  return CONTRACTS.map(({ key, name, account, startedDaysAgo, months, status }) => ({
    ref: contractRef(key),
    object: 'Contract',
    fields: {
      AccountId: ref(account),
      Name: name,
      StartDate: calendar.day(-startedDaysAgo),
      ContractTerm: months,
      Status: status,
      OwnerId: ref('user:mara'),
    },
  }));
}
