import { readMatrix, type MatrixReading, type WhiteSpaceFacts } from 'c/matrixReading';
import { DEFAULT_POLICY, type PlanningPolicy, type WhiteSpaceCell } from 'c/planModel';

/** Scores are exactly `chanceToWin` and `customerValue`, so that a test can say where a bubble belongs. */
export const PLAIN_POLICY: PlanningPolicy = {
  ...DEFAULT_POLICY,
  valueToYouWeights: { potentialRevenue: 0, margin: 0, chanceToWin: 1, strategicFit: 0, costToServe: 0, effectOnExisting: 0 },
  valueToCustomerWeights: { problem: 0, customerValue: 1, urgency: 0, sponsor: 0, alternatives: 0 },
  fullScoreCustomerValue: 100,
};
export const TODAY = '2026-11-22';

export interface CellAt extends Partial<WhiteSpaceCell> {
  readonly toYou?: number;
  readonly toCustomer?: number;
  /** Potential money. */
  readonly money?: number | null;
  readonly isGuess?: boolean;
  readonly isStale?: boolean;
}

/** One cell for each entry, in a column of buying centers b0, b1, … of one solution `s`, ids c0, c1, … */
export function readingOf(cells: readonly CellAt[], more: Partial<WhiteSpaceFacts> = {}): MatrixReading {
  return readMatrix(
    {
      account: { id: 'account', name: 'Halvorsen Maritime Group' },
      policy: PLAIN_POLICY,
      buyingCenters: cells.map((_, index) => ({ id: `b${index}`, name: `Yard ${index}`, sortOrder: index })),
      solutions: [{ id: 's', name: 'Hull Sensors' }],
      cells: cells.map(cellOf),
      insights: [],
      stakeholders: [],
      valueMetrics: [],
      focus: [],
      sales: { assets: [], contracts: [], opportunities: [] },
      ...more,
    },
    TODAY,
  );
}

export const keyOf = (index: number): string => `b${index}×s`;

function cellOf({ toYou, toCustomer, money, isGuess, isStale, ...fields }: CellAt, index: number): WhiteSpaceCell {
  return {
    id: `c${index}`,
    buyingCenterId: `b${index}`,
    solutionId: 's',
    chanceToWin: toYou,
    customerValue: toCustomer,
    potentialAnnualRevenue: money,
    confidence: isGuess ? 'Low' : 'High',
    source: 'visit',
    confirmedOn: isStale ? '2020-01-01' : '2026-11-01',
    ...fields,
  };
}
