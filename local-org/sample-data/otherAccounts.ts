import { ref, type SampleRecord } from './recordLoader.ts';

/** Customers whose plans have only begun: what Salesforce knows of them. */
interface ShallowAccount {
  readonly key: string;
  readonly name: string;
  readonly industry: string;
  readonly revenue: number;
  readonly employees: number;
  readonly city: string;
  readonly country: string;
  /** [title, first name, last name] */
  readonly people: readonly (readonly [string, string, string])[];
}

const ACCOUNTS: readonly ShallowAccount[] = [
  {
    key: 'brightwater-foods',
    name: 'Brightwater Foods',
    industry: 'Food & Beverage',
    revenue: 840_000_000,
    employees: 3_900,
    city: 'Cork',
    country: 'Ireland',
    people: [
      ['Operations Director', 'Aoife', 'Byrne'],
      ['Plant Manager', 'Declan', 'Walsh'],
      ['Maintenance Lead', 'Sinéad', 'Kelly'],
      ['Head of Logistics', 'Marek', 'Dvorak'],
      ['Chief Engineer', 'Fiona', 'Murphy'],
    ],
  },
  {
    key: 'castell-rail',
    name: 'Castell Rail',
    industry: 'Transportation',
    revenue: 2_300_000_000,
    employees: 11_400,
    city: 'Barcelona',
    country: 'Spain',
    people: [
      ['Director Rolling Stock', 'Montserrat', 'Puig'],
      ['Depot Manager', 'Javier', 'Romero'],
      ['Head of Track', 'Núria', 'Serra'],
      ['Station Operations Manager', 'Pau', 'Ferrer'],
      ['Chief Information Officer', 'Elena', 'Vidal'],
    ],
  },
  {
    key: 'oru-mining',
    name: 'Oru Mining',
    industry: 'Mining',
    revenue: 1_500_000_000,
    employees: 6_700,
    city: 'Perth',
    country: 'Australia',
    people: [
      ['General Manager North Pit', 'Bronwyn', 'Clarke'],
      ['Processing Manager', 'Tane', 'Wiremu'],
      ['Reliability Engineer', 'Priyanka', 'Nair'],
      ['Port Superintendent', 'Jack', 'Morrison'],
    ],
  },
];

export function otherAccountRecords(): readonly SampleRecord[] {
  return ACCOUNTS.flatMap(({ key, people, ...account }): readonly SampleRecord[] => [
    {
      ref: `account:${key}`,
      object: 'Account',
      fields: {
        Name: account.name,
        Industry: account.industry,
        AnnualRevenue: account.revenue,
        NumberOfEmployees: account.employees,
        BillingCity: account.city,
        BillingCountry: account.country,
        Type: 'Customer - Direct',
        OwnerId: ref('user:mara'),
      },
    },
    ...people.map(([title, firstName, lastName], index) => ({
      ref: `contact:${key}/${index}`,
      object: 'Contact',
      fields: { AccountId: ref(`account:${key}`), FirstName: firstName, LastName: lastName, Title: title },
    })),
  ]);
}
