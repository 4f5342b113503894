import type { SolutionKind } from 'c/planModel';
import { ref, type SampleRecord } from './recordLoader.ts';

/** What the seller, Northgate Systems, sells: five families with eighteen solutions, and one that is no longer sold. */
interface CatalogueEntry {
  readonly key: string;
  readonly name: string;
  readonly kind: SolutionKind;
  /** List price per year in the org's currency. */
  readonly price: number;
  readonly margin: number;
  readonly description: string;
  /** No longer sold; it stays on old cells. */
  readonly isRetired?: boolean;
}

interface Family {
  readonly key: string;
  readonly name: string;
  readonly solutions: readonly CatalogueEntry[];
}

const product = (key: string, name: string, price: number, margin: number, description: string): CatalogueEntry => ({
  key,
  name,
  kind: 'Product',
  price,
  margin,
  description,
});
const service = (key: string, name: string, price: number, margin: number, description: string): CatalogueEntry => ({
  ...product(key, name, price, margin, description),
  kind: 'Service',
});

export const FAMILIES: readonly Family[] = [
  {
    key: 'asset-intelligence',
    name: 'Asset Intelligence',
    solutions: [
      product('vibration-monitoring', 'Vibration Monitoring', 180_000, 38, 'Sensors and alarms for rotating equipment.'),
      product('predictive-maintenance', 'Predictive Maintenance', 320_000, 46, 'Forecasts failures weeks ahead and plans the work.'),
      product('digital-twin', 'Digital Twin', 540_000, 41, 'A living model of a hull, platform or line.'),
      product('corrosion-analytics', 'Corrosion Analytics', 210_000, 44, 'Finds and ranks corrosion from inspection images.'),
    ],
  },
  {
    key: 'yard-productivity',
    name: 'Yard Productivity',
    solutions: [
      product('production-scheduling', 'Production Scheduling', 390_000, 43, 'Block and berth plans that survive the day.'),
      product('welding-vision', 'Welding Quality Vision', 260_000, 40, 'Camera inspection of seams while they are made.'),
      product('materials-tracking', 'Materials Tracking', 170_000, 36, 'Where every plate, pipe and panel is.'),
      product('workforce-planner', 'Workforce Planner', 150_000, 45, 'Trades, certificates and shifts in one plan.'),
    ],
  },
  {
    key: 'fleet-performance',
    name: 'Fleet Performance',
    solutions: [
      product('voyage-optimiser', 'Voyage Optimiser', 280_000, 48, 'Routes and speeds for fuel, weather and slots.'),
      product('emissions-ledger', 'Fuel and Emissions Ledger', 220_000, 47, 'Audited consumption and emissions per voyage.'),
      product('parts-forecasting', 'Spare Parts Forecasting', 190_000, 42, 'The right part in the right port.'),
      { ...product('fleet-link', 'Fleet Link', 110_000, 30, 'Ship-to-shore reports by mail; the ledger took its place.'), isRetired: true },
    ],
  },
  {
    key: 'safety-compliance',
    name: 'Safety and Compliance',
    solutions: [
      product('permit-to-work', 'Permit to Work', 140_000, 44, 'Permits, isolations and handovers on a tablet.'),
      product('incident-reporting', 'Incident Reporting', 90_000, 46, 'Reports, causes and actions that are followed up.'),
      product('class-vault', 'Class Documentation Vault', 120_000, 49, 'Class and flag documents, ready for the surveyor.'),
    ],
  },
  {
    key: 'services',
    name: 'Services',
    solutions: [
      service('implementation', 'Implementation', 260_000, 22, 'From contract to first value in ninety days.'),
      service('managed-operations', 'Managed Operations', 310_000, 28, 'We watch, you sail.'),
      service('data-engineering', 'Data Engineering', 240_000, 25, 'Connects the systems that never talked.'),
      service('training-academy', 'Training Academy', 80_000, 34, 'Certified people on every shift.'),
    ],
  },
];

/** Retired ones too. */
export const SOLUTIONS: readonly CatalogueEntry[] = FAMILIES.flatMap(({ solutions }) => solutions);

export function solutionRef(key: string): string {
  return `solution:${key}`;
}

/** Products, their prices and the solution tree. @param pricebookRef name of the standard price book */
export function catalogueRecords(pricebookRef: string): readonly SampleRecord[] {
  return FAMILIES.flatMap((family, position) => [
    {
      ref: solutionRef(family.key),
      object: 'Solution__c',
      fields: {
        Name: family.name,
        Key__c: family.key,
        Kind__c: 'Family',
        Product_Family__c: family.name,
        Sort_Order__c: position * 100,
        Active__c: true,
      },
    },
    ...family.solutions.flatMap((entry, index): readonly SampleRecord[] => [
      {
        ref: `product:${entry.key}`,
        object: 'Product2',
        fields: {
          Name: entry.name,
          ProductCode: entry.key.toUpperCase(),
          Family: family.name,
          IsActive: true,
          Description: entry.description,
        },
      },
      {
        ref: `price:${entry.key}`,
        object: 'PricebookEntry',
        fields: { Pricebook2Id: ref(pricebookRef), Product2Id: ref(`product:${entry.key}`), UnitPrice: entry.price, IsActive: true },
      },
      {
        ref: solutionRef(entry.key),
        object: 'Solution__c',
        fields: {
          Name: entry.name,
          Key__c: entry.key,
          Kind__c: entry.kind,
          Parent_Solution__c: ref(solutionRef(family.key)),
          Product__c: ref(`product:${entry.key}`),
          Product_Family__c: family.name,
          Default_Margin__c: entry.margin,
          Description__c: entry.description,
          Sort_Order__c: position * 100 + index + 1,
          Active__c: !entry.isRetired,
        },
      },
    ]),
  ]);
}
