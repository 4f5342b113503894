import { DEFAULT_POLICY, type WhiteSpaceCell } from 'c/planModel';
import { readMatrix, type MatrixReading, type WhiteSpaceFacts } from 'c/matrixReading';
import { FIRST_SETTINGS, matrixView, type MatrixSettings, type MatrixView } from 'c/matrixView';

export const TODAY = '2026-11-22';

/** `fleet/sensors` with what is known of it. */
export function cell(place: string, known: Partial<WhiteSpaceCell> = {}): WhiteSpaceCell {
  const [buyingCenterId, solutionId] = place.split('/') as [string, string];
  return { id: place, buyingCenterId, solutionId, ...known };
}

/** Group (Yard (Bergen, Gdańsk), Fleet) × Digital (Sensors, Planning), Service. */
export const FACTS: WhiteSpaceFacts = {
  account: { id: 'account', name: 'Halvorsen' },
  policy: DEFAULT_POLICY,
  buyingCenters: [
    { id: 'group', name: 'Group', sortOrder: 1 },
    { id: 'yard', name: 'Yard', parentId: 'group', sortOrder: 1 },
    { id: 'bergen', name: 'Bergen Yard', parentId: 'yard', sortOrder: 1 },
    { id: 'gdansk', name: 'Gdańsk Yard', parentId: 'yard', sortOrder: 2 },
    { id: 'fleet', name: 'Fleet', parentId: 'group', sortOrder: 2 },
  ],
  solutions: [
    { id: 'digital', name: 'Digital', sortOrder: 1 },
    { id: 'sensors', name: 'Sensors', parentId: 'digital', sortOrder: 1 },
    { id: 'planning', name: 'Planning', parentId: 'digital', sortOrder: 2 },
    { id: 'service', name: 'Service', sortOrder: 2, isActive: false },
  ],
  cells: [
    cell('bergen/sensors', { potentialAnnualRevenue: 100_000, confirmedOn: '2026-11-20' }),
    cell('gdansk/sensors', { potentialAnnualRevenue: 300_000, confirmedOn: '2026-01-05' }),
    cell('gdansk/planning', { stateOverride: 'Ours', overrideReason: 'seen', ourRevenue: 40_000, wallet: 160_000 }),
    cell('fleet/service', { state: 'No Fit' }),
    cell('yard/digital', { state: 'White Space' }),
  ],
  insights: [],
  stakeholders: [],
  valueMetrics: [],
  focus: [{ id: 'focus', cellId: 'gdansk/sensors' }],
  sales: { assets: [], contracts: [], opportunities: [] },
};

export function reading(facts: Partial<WhiteSpaceFacts> = {}): MatrixReading {
  return readMatrix({ ...FACTS, ...facts }, TODAY);
}

export function view(settings: Partial<MatrixSettings> = {}, facts: Partial<WhiteSpaceFacts> = {}): MatrixView {
  return matrixView(reading(facts), { ...FIRST_SETTINGS, ...settings });
}

/** Names by depth: `Group`, `. Yard`, `. . Bergen Yard`; what belongs to the branch itself in brackets. */
export function outline(lines: MatrixView['rows']): readonly string[] {
  return lines.map(({ kind, name, depth }) => `${'. '.repeat(depth)}${kind === 'total' ? '=' : kind === 'itself' ? `(${name})` : name}`);
}

/** The cell of two lines by name; `(Yard)` for what belongs to the branch itself, `=` for the total. */
export function at(shown: MatrixView, row: string, column: string) {
  const index = (lines: MatrixView['rows'], name: string) => outline(lines).findIndex((each) => each.replaceAll('. ', '') === name);
  return shown.cellAt(index(shown.rows, row), index(shown.columns, column));
}
