import { DEFAULT_POLICY } from 'c/planModel';

const STATES = ['Potential', 'White Space', 'Competitor', 'In-House', 'Potential', 'White Space', null];
const URGENCIES = ['Low', 'Medium', 'High', 'Critical'];

/** Cells all over the plot, most with money, one in seven without one of the scores; the same every time. */
export function chartFacts(cellCount) {
  const columns = Math.ceil(Math.sqrt(cellCount / 2));
  const rows = Math.ceil(cellCount / columns);
  const line = (prefix, name) => (_, index) => ({ id: `${prefix}${index}`, name: `${name} ${index + 1}`, sortOrder: index });
  const cells = Array.from({ length: cellCount }, (_, index) => cellAt(index, columns));
  return {
    account: { id: 'a', name: 'Large customer' },
    policy: DEFAULT_POLICY,
    buyingCenters: Array.from({ length: rows }, line('b', 'Buying center')),
    solutions: Array.from({ length: columns }, line('s', 'Solution')),
    cells,
    insights: ['Low', 'Medium', 'High', 'Critical'].map((importance, index) => ({
      id: `i${index}`,
      name: `Problem ${index + 1}`,
      kind: 'Pressure',
      importance,
      status: 'Open',
    })),
    stakeholders: [{ id: 'p', position: 'Head of operations', attitude: 'Supporter', power: 'Inner Circle' }],
    valueMetrics: [],
    focus: cells.filter((_, index) => index % 400 === 5).map(({ id }) => ({ id: `f${id}`, cellId: id })),
    sales: { assets: [], contracts: [], opportunities: [] },
  };
}

/** Steps without a common factor spread inputs over their range without a random number. */
const spread = (index, step, range) => (index * step) % range;

function cellAt(index, columns) {
  const isAssessed = index % 7 !== 3;
  return {
    id: `c${index}`,
    buyingCenterId: `b${Math.floor(index / columns)}`,
    solutionId: `s${index % columns}`,
    state: STATES[index % STATES.length],
    stateOverride: index % 23 === 0 ? 'Ours' : null,
    overrideReason: index % 23 === 0 ? 'Seen on site' : null,
    potentialAnnualRevenue: index % 9 === 0 ? null : 5000 + spread(index, 7919, 997) ** 2,
    margin: spread(index, 31, 45),
    chanceToWin: spread(index, 37, 101),
    strategicFit: 1 + (index % 5),
    problemId: isAssessed && index % 3 > 0 ? `i${index % 4}` : null,
    customerValue: isAssessed ? spread(index, 53, 2100) * 1000 : null,
    urgency: isAssessed ? URGENCIES[spread(index, 11, 4)] : null,
    sponsorId: isAssessed && index % 2 === 0 ? 'p' : null,
    confidence: index % 5 === 0 ? 'Low' : 'High',
    source: 'Meeting',
    confirmedOn: index % 4 === 0 ? '2026-03-01' : '2026-11-01',
  };
}
