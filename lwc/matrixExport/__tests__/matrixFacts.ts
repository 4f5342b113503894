import { readMatrix, type MatrixReading } from 'c/matrixReading';
import { FIRST_SETTINGS, matrixView, type MatrixSettings, type MatrixView } from 'c/matrixView';
import { DEFAULT_POLICY } from 'c/planModel';

/** Two branches of buying centers, a branch of solutions: sums, a guess, a stale cell, one in focus, an amount below zero. */
export function reading(): MatrixReading {
  const known = { confidence: 'High', source: 'visit', confirmedOn: '2026-11-01', problemId: 'fuel' } as const;
  return readMatrix(
    {
      account: { id: 'account', name: 'Halvorsen & Sons <Group>' },
      policy: DEFAULT_POLICY,
      buyingCenters: [
        { id: 'yards', name: 'Yards', sortOrder: 1 },
        { id: 'bergen', name: 'Bergen, "North"', parentId: 'yards' },
        { id: 'gdansk', name: 'Gdańsk', parentId: 'yards' },
        { id: 'fleet', name: '=Fleet', sortOrder: 2 },
      ],
      solutions: [
        { id: 'software', name: 'Software', sortOrder: 1 },
        { id: 'voyage', name: 'Voyage Planning', parentId: 'software' },
        { id: 'sensors', name: 'Sensors', sortOrder: 2, isActive: false },
      ],
      cells: [
        {
          id: 'c1',
          buyingCenterId: 'bergen',
          solutionId: 'voyage',
          ...known,
          potentialAnnualRevenue: 400_000,
          customerValue: 1_800_000,
          chanceToWin: 80,
        },
        { id: 'c2', buyingCenterId: 'gdansk', solutionId: 'voyage', potentialAnnualRevenue: 100_000 },
        {
          id: 'c3',
          buyingCenterId: 'fleet',
          solutionId: 'sensors',
          ...known,
          confirmedOn: '2020-01-01',
          stateOverride: 'Potential',
          overrideReason: 'They asked',
          potentialAnnualRevenue: -50_000,
          chanceToWin: 10,
        },
      ],
      insights: [{ id: 'fuel', name: 'Fuel', kind: 'Pressure', importance: 'High', status: 'Open' }],
      stakeholders: [],
      valueMetrics: [],
      focus: [{ id: 'f', cellId: 'c1' }],
      sales: { assets: [], contracts: [], opportunities: [] },
    },
    '2026-11-22',
  );
}

export function viewOf(settings: Partial<MatrixSettings> = {}): MatrixView {
  return matrixView(reading(), { ...FIRST_SETTINGS, openRowIds: ['yards'], openColumnIds: ['software'], ...settings });
}
