import { hold, type Held } from 'c/held';
import { DEFAULT_POLICY } from 'c/planModel';
import { readMatrix, type MatrixReading, type WhiteSpaceFacts } from 'c/matrixReading';

/** A small customer for tests of the views: one cell per kind of place in the ranking. */
export const TODAY = '2026-11-22';

export const HALVORSEN: WhiteSpaceFacts = {
  account: { id: 'account', name: 'Halvorsen Maritime Group' },
  policy: DEFAULT_POLICY,
  buyingCenters: [
    { id: 'yards', name: 'Shipyards' },
    { id: 'bergen', name: 'Bergen Yard', parentId: 'yards' },
    { id: 'fleet', name: 'Fleet' },
  ],
  solutions: [
    { id: 'sensors', name: 'Sensors' },
    { id: 'voyage', name: 'Voyage Planning' },
    { id: 'legacy', name: 'Legacy Link', isActive: false },
  ],
  cells: [
    {
      id: 'best',
      buyingCenterId: 'bergen',
      solutionId: 'sensors',
      state: 'Potential',
      potentialAnnualRevenue: 480_000,
      chanceToWin: 80,
      problemId: 'downtime',
      customerValue: 1_500_000,
      urgency: 'High',
      confidence: 'High',
      source: 'Plant manager',
      confirmedOn: '2026-11-01',
    },
    { id: 'push', buyingCenterId: 'fleet', solutionId: 'sensors', potentialAnnualRevenue: 900_000, chanceToWin: 95, urgency: 'None' },
    { id: 'unknown', buyingCenterId: 'fleet', solutionId: 'voyage', state: 'White Space' },
    { id: 'ours', buyingCenterId: 'yards', solutionId: 'voyage', stateOverride: 'Ours', overrideReason: 'Installed by a partner' },
  ],
  insights: [{ id: 'downtime', name: 'Unplanned downtime', kind: 'Pressure', importance: 'High' }],
  stakeholders: [],
  valueMetrics: [],
  focus: [],
  sales: { assets: [], contracts: [], opportunities: [] },
};

/** The customer, or a variation of him, as a page hands it to its views. */
export function heldMatrix(more: Partial<WhiteSpaceFacts> = {}): Held<MatrixReading> {
  return hold(readMatrix({ ...HALVORSEN, ...more }, TODAY));
}
