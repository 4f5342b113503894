import type { WhiteSpaceFacts } from 'c/matrixReading';
import {
  ALTERNATIVES,
  ATTITUDES,
  CONFIDENCES,
  DEFAULT_POLICY,
  POWERS,
  URGENCIES,
  type BuyingCenter,
  type Insight,
  type Solution,
  type Stakeholder,
  type WhiteSpaceCell,
} from 'c/planModel';

/** What is put into the matrix. */
export interface MatrixSize {
  readonly rows: number;
  readonly columns: number;
  readonly cells: number;
}

/**
 * A customer as large as the largest: trees four levels deep on both sides, every input filled in with gaps, money also at parents, sales records on
 * every tenth square. The same every time: nothing is random.
 */
export function largeMatrix({ rows, columns, cells }: MatrixSize): WhiteSpaceFacts {
  const buyingCenters: readonly BuyingCenter[] = Array.from({ length: rows }, (_, index) => ({
    id: `b${index}`,
    name: `Buying center ${index}`,
    parentId: index < 5 ? null : `b${Math.floor((index - 5) / 4)}`,
    subsidiaryAccountId: index < 5 ? null : `account${index}`,
    growthTrend: index % 3 === 0 ? 'Growing' : 'Flat',
  }));
  const solutions: readonly Solution[] = Array.from({ length: columns }, (_, index) => ({
    id: `s${index}`,
    name: `Solution ${index}`,
    parentId: index < 4 ? null : `s${Math.floor((index - 4) / 4)}`,
    productId: `product${index}`,
    isActive: index % 50 !== 49,
  }));
  const insights: readonly Insight[] = Array.from({ length: 300 }, (_, index) => ({
    id: `insight${index}`,
    name: `Problem ${index}`,
    kind: 'Pressure',
    importance: (['Low', 'Medium', 'High', 'Critical'] as const)[index % 4]!,
    status: index % 20 === 0 ? 'Achieved' : 'Open',
  }));
  const stakeholders: readonly Stakeholder[] = Array.from({ length: 300 }, (_, index) => ({
    id: `stakeholder${index}`,
    position: `Position ${index}`,
    attitude: ATTITUDES[index % ATTITUDES.length]!,
    power: POWERS[index % POWERS.length]!,
    buyingCenterId: `b${index % rows}`,
    contactId: `contact${index}`,
  }));
  const filled = Array.from({ length: cells }, (_, index) => cellAt(Math.floor((index * rows * columns) / cells), columns, index));
  return {
    account: { id: 'account', name: 'A large customer' },
    policy: DEFAULT_POLICY,
    buyingCenters,
    solutions,
    cells: filled,
    insights,
    stakeholders,
    valueMetrics: [],
    focus: filled
      .slice(0, 40)
      .map(({ id }, index) => ({ id: `focus${index}`, cellId: id, targetRevenue: 100_000 + index, rank: index + 1 })),
    sales: salesRecords(filled),
  };
}

function cellAt(square: number, columns: number, index: number): WhiteSpaceCell {
  const every = <T>(step: number, value: T) => (index % step === 0 ? null : value);
  return {
    id: `cell${index}`,
    buyingCenterId: `b${Math.floor(square / columns)}`,
    solutionId: `s${square % columns}`,
    state: (['Potential', 'White Space', 'Competitor', 'Unknown', 'In-House'] as const)[index % 5]!,
    stateOverride: index % 97 === 0 ? 'No Fit' : null,
    potentialAnnualRevenue: every(3, (index % 170) * 10_000),
    margin: every(4, index % 60),
    chanceToWin: every(5, (index * 7) % 101),
    strategicFit: every(6, 1 + (index % 5)),
    costToServe: every(7, (index % 40) * 1_000),
    effectOnExistingRevenue: every(2, ((index % 21) - 10) * 20_000),
    problemId: every(2, `insight${index % 300}`),
    customerValue: every(3, (index % 230) * 10_000),
    urgency: every(4, URGENCIES[index % URGENCIES.length]!),
    sponsorId: every(3, `stakeholder${index % 300}`),
    alternatives: every(5, ALTERNATIVES[index % ALTERNATIVES.length]!),
    confidence: every(8, CONFIDENCES[index % CONFIDENCES.length]!),
    source: every(3, 'Visit'),
    confirmedOn: every(6, `2026-${String(1 + (index % 11)).padStart(2, '0')}-15`),
    competitor: every(4, `Competitor ${index % 9}`),
    competitorRevenue: every(3, (index % 90) * 9_000),
    ourRevenue: every(5, (index % 70) * 8_000),
    wallet: every(2, (index % 200) * 20_000),
  };
}

function salesRecords(cells: readonly WhiteSpaceCell[]): WhiteSpaceFacts['sales'] {
  const tenth = cells.filter((_, index) => index % 10 === 0);
  const accountOf = ({ buyingCenterId }: WhiteSpaceCell) => `account${buyingCenterId.slice(1)}`;
  const productOf = ({ solutionId }: WhiteSpaceCell) => `product${solutionId.slice(1)}`;
  return {
    assets: tenth
      .filter((_, index) => index % 2 === 0)
      .map((cell, index) => ({
        id: `asset${index}`,
        accountId: accountOf(cell),
        productId: productOf(cell),
        status: 'Installed',
        installedOn: '2024-01-01',
        isCompetitorProduct: index % 5 === 0,
      })),
    contracts: [],
    opportunities: tenth
      .filter((_, index) => index % 2 === 1)
      .map((cell, index) => ({
        id: `opportunity${index}`,
        accountId: accountOf(cell),
        amount: 1_000 * index,
        isClosed: index % 3 !== 0,
        isWon: index % 3 === 1,
        closesOn: '2026-06-30',
        lines: [{ productId: productOf(cell), amount: 1_000 * index }],
      })),
  };
}
