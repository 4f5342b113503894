import { DEFAULT_POLICY } from 'c/planModel';

/**
 * A large customer, the same every time: buying centers and solutions as trees of three levels, cells in all states, with and without scores, every
 * fifth in focus or stale.
 */
export function matrixFacts(rowCount, columnCount, cellCount) {
  const buyingCenters = tree('b', rowCount, 8, (index) => `Buying center ${index} of the group`);
  const solutions = tree('s', columnCount, 6, (index) => `Solution ${index}`);
  const cells = Array.from({ length: cellCount }, (_, index) => cellAt(index, buyingCenters, solutions));
  return {
    account: { id: 'a', name: 'Large customer' },
    policy: DEFAULT_POLICY,
    buyingCenters,
    solutions,
    cells,
    insights: [{ id: 'i', name: 'A problem', kind: 'Pressure', importance: 'High', isConfirmedByCustomer: true, status: 'Open' }],
    stakeholders: [{ id: 'p', position: 'Head', attitude: 'Supporter', power: 'Inner Circle' }],
    valueMetrics: [],
    focus: cells.filter((_, index) => index % 40 === 0).map(({ id }) => ({ id: `f${id}`, cellId: id, targetRevenue: 100000 })),
    sales: { assets: [], contracts: [], opportunities: [] },
  };
}

/** Branches of `width`: a top, and every third of those below it with the next two under it. */
function tree(prefix, count, width, nameOf) {
  return Array.from({ length: count }, (_, index) => {
    const inBranch = index % width;
    const above = inBranch === 0 ? null : inBranch % 3 === 1 ? index - inBranch : index - ((inBranch - 1) % 3);
    return { id: `${prefix}${index}`, name: nameOf(index), parentId: above === null ? null : `${prefix}${above}`, sortOrder: index };
  });
}

const STATES = ['Potential', 'White Space', 'Competitor', 'In-House', 'No Fit', 'Unknown', null, null];

function cellAt(index, buyingCenters, solutions) {
  // Two steps that share no factor with the sizes spread the cells without a random number.
  const square = (index * 7919) % (buyingCenters.length * solutions.length);
  const buyingCenterId = buyingCenters[square % buyingCenters.length].id;
  const solutionId = solutions[Math.floor(square / buyingCenters.length)].id;
  const isKnown = index % 7 !== 0;
  return {
    id: `c${index}`,
    buyingCenterId,
    solutionId,
    state: STATES[index % STATES.length],
    stateOverride: index % 11 === 0 ? 'Ours' : null,
    overrideReason: index % 11 === 0 ? 'Seen on site' : null,
    potentialAnnualRevenue: isKnown ? 10000 + ((index * 37) % 900) * 1000 : null,
    margin: isKnown ? 10 + (index % 30) : null,
    chanceToWin: isKnown ? index % 100 : null,
    strategicFit: isKnown ? 1 + (index % 5) : null,
    problemId: index % 3 === 0 ? 'i' : null,
    customerValue: isKnown ? ((index * 53) % 2000) * 1000 : null,
    urgency: ['Low', 'Medium', 'High', 'Critical'][index % 4],
    sponsorId: index % 2 === 0 ? 'p' : null,
    wallet: 1000000,
    ourRevenue: index % 11 === 0 ? 250000 : null,
    confidence: index % 5 === 0 ? 'Low' : 'High',
    source: 'Meeting',
    confirmedOn: index % 5 === 0 ? '2026-03-01' : '2026-11-01',
  };
}
