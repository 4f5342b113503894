import { ref, type SampleRecord } from './recordLoader.ts';

/** What the seller, Northgate Systems, sells. Families and solutions are plan files; here is what the org's price book has of it. */
interface Product {
  readonly key: string;
  readonly name: string;
  readonly family: string;
  /** List price per year in the org's currency. */
  readonly price: number;
  readonly description: string;
}

/** By family: [key, name, price, description] */
const CATALOGUE: Readonly<Record<string, readonly (readonly [string, string, number, string])[]>> = {
  'Asset Intelligence': [
    ['vibration-monitoring', 'Vibration Monitoring', 180_000, 'Sensors and alarms for rotating equipment.'],
    ['predictive-maintenance', 'Predictive Maintenance', 320_000, 'Forecasts failures weeks ahead and plans the work.'],
    ['digital-twin', 'Digital Twin', 540_000, 'A living model of a hull, platform or line.'],
    ['corrosion-analytics', 'Corrosion Analytics', 210_000, 'Finds and ranks corrosion from inspection images.'],
  ],
  'Yard Productivity': [
    ['production-scheduling', 'Production Scheduling', 390_000, 'Block and berth plans that survive the day.'],
    ['welding-vision', 'Welding Quality Vision', 260_000, 'Camera inspection of seams while they are made.'],
    ['materials-tracking', 'Materials Tracking', 170_000, 'Where every plate, pipe and panel is.'],
    ['workforce-planner', 'Workforce Planner', 150_000, 'Trades, certificates and shifts in one plan.'],
  ],
  'Fleet Performance': [
    ['voyage-optimiser', 'Voyage Optimiser', 280_000, 'Routes and speeds for fuel, weather and slots.'],
    ['emissions-ledger', 'Fuel and Emissions Ledger', 220_000, 'Audited consumption and emissions per voyage.'],
    ['parts-forecasting', 'Spare Parts Forecasting', 190_000, 'The right part in the right port.'],
    ['fleet-link', 'Fleet Link', 110_000, 'Ship-to-shore reports by mail; the ledger took its place.'],
  ],
  'Safety and Compliance': [
    ['permit-to-work', 'Permit to Work', 140_000, 'Permits, isolations and handovers on a tablet.'],
    ['incident-reporting', 'Incident Reporting', 90_000, 'Reports, causes and actions that are followed up.'],
    ['class-vault', 'Class Documentation Vault', 120_000, 'Class and flag documents, ready for the surveyor.'],
  ],
  Services: [
    ['implementation', 'Implementation', 260_000, 'From contract to first value in ninety days.'],
    ['managed-operations', 'Managed Operations', 310_000, 'We watch, you sail.'],
    ['data-engineering', 'Data Engineering', 240_000, 'Connects the systems that never talked.'],
    ['training-academy', 'Training Academy', 80_000, 'Certified people on every shift.'],
  ],
};

export const PRODUCTS: readonly Product[] = Object.entries(CATALOGUE).flatMap(([family, products]) =>
  products.map(([key, name, price, description]) => ({ key, name, family, price, description })),
);

/** The products and their prices. @param pricebookRef name of the standard price book */
export function productRecords(pricebookRef: string): readonly SampleRecord[] {
  return PRODUCTS.flatMap(({ key, name, family, price, description }): readonly SampleRecord[] => [
    {
      ref: `product:${key}`,
      object: 'Product2',
      fields: { Name: name, ProductCode: key.toUpperCase(), Family: family, IsActive: true, Description: description },
    },
    {
      ref: `price:${key}`,
      object: 'PricebookEntry',
      fields: { Pricebook2Id: ref(pricebookRef), Product2Id: ref(`product:${key}`), UnitPrice: price, IsActive: true },
    },
  ]);
}
